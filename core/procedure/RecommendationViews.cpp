#include "core/procedure/RecommendationViews.h"

namespace {

using Status = Recommendation::Status;

bool isNoLaterThan(std::optional<QDate> date, std::optional<QDate> limit)
{
    return date && limit && *date <= *limit;
}

bool isSince(std::optional<QDate> date, std::optional<QDate> from)
{
    return date && (!from || *date >= *from);
}

/// What has to be spoken of at the next meeting: an answer or a target that falls due by then, and what waits for
/// members.
bool isForNextMeeting(const RecommendationRow &row, const RegisterDays &days)
{
    if (!isLive(row.status))
        return false;
    const QDate limit = days.nextMeeting.value_or(days.today);
    return row.status == Status::ImplementedClaimed || row.status == Status::ExtensionRequested
        || isNoLaterThan(row.target, limit) || (!row.answeredOn && isNoLaterThan(row.responseDue, limit));
}

} // namespace

bool isResponseLate(const RecommendationRow &row, QDate today)
{
    return isLive(row.status) && !row.answeredOn && row.responseDue && *row.responseDue < today;
}

bool isOverdue(const RecommendationRow &row, QDate today)
{
    return isLive(row.status) && row.target && *row.target < today;
}

bool ratingsDisagree(const RecommendationRow &row)
{
    return isLive(row.status) && ratingsDisagree(row.officerRating, row.verdict);
}

bool isIn(RecommendationView view, const RecommendationRow &row, const RegisterDays &days)
{
    switch (view) {
    case RecommendationView::All:
        return true;
    case RecommendationView::BeforeNextMeeting:
        return isForNextMeeting(row, days);
    case RecommendationView::Live:
        return isLive(row.status);
    case RecommendationView::Overdue:
        return isOverdue(row, days.today);
    case RecommendationView::ResponseOverdue:
        return isResponseLate(row, days.today);
    case RecommendationView::AwaitingResponse:
        return row.status == Status::AwaitingResponse;
    case RecommendationView::ClaimedNotJudged:
        return row.status == Status::ImplementedClaimed;
    case RecommendationView::ExtensionRequested:
        return row.status == Status::ExtensionRequested;
    case RecommendationView::RatingsDisagree:
        return ratingsDisagree(row);
    case RecommendationView::ClosedSinceLastMeeting:
        return isClosed(row.status) && days.lastMeeting && isSince(row.closedOn, days.lastMeeting);
    case RecommendationView::ClosedThisYear:
        return isClosed(row.status) && isSince(row.closedOn, days.yearStart);
    }
    Q_UNREACHABLE();
}
