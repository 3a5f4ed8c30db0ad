#pragma once

#include "core/domain/Words.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

/// What a line of the digest is about, and so the record that it opens.
struct DigestSubject
{
    enum class Kind
    {
        Recommendation,
        Action,
        Plan,
        Indicator,
        Report,
        Meeting
    };

    Kind kind = Kind::Recommendation;
    QString record{}; ///< its id; empty for all of its kind

    bool operator==(const DigestSubject &) const = default;
};

/// One thing that changed, in a sentence.
struct DigestLine
{
    /// What it means to somebody who reads only the shapes.
    enum class Mark
    {
        Better,
        Worse,
        Moved,
        Claimed,
        Answered,
        Done,
        Said,
        Added
    };

    DigestSubject subject{};
    Mark mark = Mark::Said;
    QString text{};
    std::optional<QDate> date{};

    bool operator==(const DigestLine &) const = default;
};

/// Lines about one kind of record, the important first.
struct DigestGroup
{
    enum class Kind
    {
        Indicators,
        Recommendations,
        InspectorateRecommendations,
        Plan,
        Reports,
        Meetings
    };

    Kind kind = Kind::Recommendations;
    QList<DigestLine> lines{};

    bool operator==(const DigestGroup &) const = default;
};

template<>
struct Words<DigestSubject::Kind>
{
    using Kind = DigestSubject::Kind;
    static constexpr WordTable<Kind, 6> all{{{Kind::Recommendation, QLatin1String("recommendation")},
                                             {Kind::Action, QLatin1String("action")},
                                             {Kind::Plan, QLatin1String("plan")},
                                             {Kind::Indicator, QLatin1String("indicator")},
                                             {Kind::Report, QLatin1String("report")},
                                             {Kind::Meeting, QLatin1String("meeting")}}};
};

template<>
struct Words<DigestLine::Mark>
{
    using Mark = DigestLine::Mark;
    static constexpr WordTable<Mark, 8> all{{{Mark::Better, QLatin1String("better")},
                                             {Mark::Worse, QLatin1String("worse")},
                                             {Mark::Moved, QLatin1String("moved")},
                                             {Mark::Claimed, QLatin1String("claimed")},
                                             {Mark::Answered, QLatin1String("answered")},
                                             {Mark::Done, QLatin1String("done")},
                                             {Mark::Said, QLatin1String("said")},
                                             {Mark::Added, QLatin1String("added")}}};
};

template<>
struct Words<DigestGroup::Kind>
{
    using Kind = DigestGroup::Kind;
    static constexpr WordTable<Kind, 6> all{
        {{Kind::Indicators, QLatin1String("indicators")},
         {Kind::Recommendations, QLatin1String("recommendations")},
         {Kind::InspectorateRecommendations, QLatin1String("inspectorate_recommendations")},
         {Kind::Plan, QLatin1String("plan")},
         {Kind::Reports, QLatin1String("reports")},
         {Kind::Meetings, QLatin1String("meetings")}}};
};
