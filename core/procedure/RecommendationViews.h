#pragma once

#include "core/domain/RecommendationRow.h"
#include "core/domain/RecommendationRules.h"

/// The saved views of a register that a clerk opens before a meeting.
enum class RecommendationView
{
    All,
    BeforeNextMeeting,
    Live,
    Overdue,
    ResponseOverdue,
    AwaitingResponse,
    ClaimedNotJudged,
    ExtensionRequested,
    RatingsDisagree,
    ClosedSinceLastMeeting,
    ClosedThisYear
};

/// The days that views are reckoned from: today and the meetings around it.
struct RegisterDays
{
    QDate today;
    std::optional<QDate> lastMeeting{};
    std::optional<QDate> nextMeeting{};
    QDate yearStart{}; ///< of the municipal year

    bool operator==(const RegisterDays &) const = default;
};

/// Whether the answer has not come by the last day of the clock.
bool isResponseLate(const RecommendationRow &row, QDate today);
bool isOverdue(const RecommendationRow &row, QDate today);
bool ratingsDisagree(const RecommendationRow &row);
bool isIn(RecommendationView view, const RecommendationRow &row, const RegisterDays &days);

template<>
struct Words<RecommendationView>
{
    using View = RecommendationView;
    static constexpr WordTable<View, 11> all{
        {{View::All, QLatin1String("all")},
         {View::BeforeNextMeeting, QLatin1String("due_before_next_meeting")},
         {View::Live, QLatin1String("live")},
         {View::Overdue, QLatin1String("overdue")},
         {View::ResponseOverdue, QLatin1String("response_overdue")},
         {View::AwaitingResponse, QLatin1String("awaiting_response")},
         {View::ClaimedNotJudged, QLatin1String("claimed_not_judged")},
         {View::ExtensionRequested, QLatin1String("extension_requested")},
         {View::RatingsDisagree, QLatin1String("ratings_disagree")},
         {View::ClosedSinceLastMeeting, QLatin1String("closed_since_last_meeting")},
         {View::ClosedThisYear, QLatin1String("closed_this_year")}}};
};
