#pragma once

#include "core/insight/LinesOfEnquiry.h"
#include "core/insight/PlanProgress.h"

/// An answer, a recommendation or an action that should have been there by now.
struct OverdueItem
{
    enum class Kind
    {
        Response,
        Recommendation,
        InspectorateRecommendation,
        Action
    };

    Kind kind = Kind::Response;
    DigestSubject subject{};
    QString reference{};
    QString title{};
    QString who{};
    QDate due{};
    int days = 0;

    bool operator==(const OverdueItem &) const = default;
};

/// How many things of each kind are late, or fall due soon.
struct DueCounts
{
    int responses = 0;
    int recommendations = 0;
    int inspectorate = 0;
    int actions = 0;

    int total() const { return responses + recommendations + inspectorate + actions; }
    bool operator==(const DueCounts &) const = default;
};

/// How many of scrutiny's recommendations have a status, and how many of these are late.
struct StatusCount
{
    Recommendation::Status status = Recommendation::Status::Proposed;
    int count = 0;
    int late = 0;

    bool operator==(const StatusCount &) const = default;
};

/// All indicators in one line: against what they are held, and whether they moved.
struct ScorecardLine
{
    int indicators = 0;
    StandingCounts target{};
    StandingCounts neighbours{};
    StandingCounts england{};
    int improving = 0;
    int concern = 0;
    int unusual = 0; ///< a signal where no direction is good
    int ordinary = 0;

    bool operator==(const ScorecardLine &) const = default;
};

/// A theme of a plan with how its actions stand.
struct ThemeLine
{
    QString plan{}; ///< its id
    int number = 0;
    QString title{};
    Standing standing{};

    bool operator==(const ThemeLine &) const = default;
};

/// What members need before a meeting, on one page: window, pack and command line read the same.
struct Digest
{
    QDate since{};
    QDate today{};
    std::optional<NextMeeting> next{};
    QList<DigestGroup> changes{};
    QList<OverdueItem> overdue{};
    DueCounts late{};
    DueCounts soon{}; ///< within the next fourteen days
    QList<StatusCount> recommendations{}; ///< scrutiny's own, in the order of the statuses
    int inspectorate = 0; ///< counted apart
    int officers = 0; ///< counted apart
    ScorecardLine scorecard{};
    QList<ThemeLine> themes{};
    QList<LegendEntry> legend{};
    QList<LineOfEnquiry> enquiries{};
    int dismissed = 0; ///< lines that members do not want to follow

    int changeCount() const;
};

Digest composeDigest(const DigestSource &source);

template<>
struct Words<OverdueItem::Kind>
{
    using Kind = OverdueItem::Kind;
    static constexpr WordTable<Kind, 4> all{
        {{Kind::Response, QLatin1String("response")},
         {Kind::Recommendation, QLatin1String("recommendation")},
         {Kind::InspectorateRecommendation, QLatin1String("inspectorate_recommendation")},
         {Kind::Action, QLatin1String("action")}}};
};
