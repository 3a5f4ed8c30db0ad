#include "core/procedure/DecisionNotice.h"

namespace {

constexpr int firstNoticeDays = 28;
constexpr int secondNoticeDays = 5;

} // namespace

ClearDays keyDecisionNotice(QDate decision)
{
    return clearDaysBefore(decision, firstNoticeDays, CouncilDays(ClearDayRule::Calendar));
}

PrivateMeetingNotices privateMeetingNotices(QDate meeting, const CouncilDays &councilDays)
{
    return {keyDecisionNotice(meeting), clearDaysBefore(meeting, secondNoticeDays, councilDays)};
}
