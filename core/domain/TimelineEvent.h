#pragma once

#include "core/domain/Inspection.h"
#include "core/domain/Rating.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

/// The swimlanes of the timeline, from above to below.
enum class TimelineLane
{
    Inspections,
    Reports,
    Meetings,
    Recommendations,
    Actions
};

/// One thing that happened or lasted, in the lane where the timeline shows it.
struct TimelineEvent
{
    enum class Kind
    {
        Inspection,
        Notice,
        Report,
        Meeting,
        Recommendation,
        Action
    };
    /// Who asked: counted apart, and drawn with different marks.
    enum class Register
    {
        None,
        Scrutiny,
        Inspectorate
    };

    TimelineLane lane = TimelineLane::Reports;
    Kind kind = Kind::Report;
    QString record{}; ///< its id
    QString reference{}; ///< "R-2012-06"; may be empty
    QString label{};
    QString detail{}; ///< the second line of a tooltip
    QString theme{}; ///< what the theme filter looks at
    QDate from{};
    std::optional<QDate> to{}; ///< its end; a thing that lasts and has none goes on
    bool lasts = false;
    std::optional<QDate> firstDate{}; ///< before it was moved
    std::optional<QDate> answeredOn{};
    std::optional<InspectionGrade> judgement{};
    std::optional<Rating> rating{};
    Register asker = Register::None;
    bool isLate = false;
    bool isToCome = false;

    bool operator==(const TimelineEvent &) const = default;
};

/// An indicator's figures as the small line under the lanes.
struct TimelineSeries
{
    struct Point
    {
        QDate date;
        double value = 0;

        bool operator==(const Point &) const = default;
    };
    struct Step
    {
        QDate from{};
        std::optional<QDate> to{};
        double value = 0;

        bool operator==(const Step &) const = default;
    };

    IndicatorId indicator;
    QString name;
    QString unit;
    QList<Point> points;
    QList<Step> targets{};

    bool operator==(const TimelineSeries &) const = default;
};

/// The whole story of a workspace: events in the order of their dates, and the indicators that can stand under them.
struct TimelineContents
{
    QList<TimelineEvent> events;
    QList<TimelineSeries> series;

    bool operator==(const TimelineContents &) const = default;
};

template<>
struct Words<TimelineEvent::Kind>
{
    using Kind = TimelineEvent::Kind;
    static constexpr WordTable<Kind, 6> all{{{Kind::Inspection, QLatin1String("inspection")},
                                             {Kind::Notice, QLatin1String("notice")},
                                             {Kind::Report, QLatin1String("report")},
                                             {Kind::Meeting, QLatin1String("meeting")},
                                             {Kind::Recommendation, QLatin1String("recommendation")},
                                             {Kind::Action, QLatin1String("action")}}};
};
