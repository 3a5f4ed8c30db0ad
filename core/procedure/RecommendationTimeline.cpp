#include "core/procedure/RecommendationTimeline.h"

#include "core/domain/RecommendationRules.h"

#include <algorithm>

namespace {

using Kind = TimelineStep::Kind;

/// Gathers steps, leaving out those without a date.
class Steps
{
public:
    void add(std::optional<QDate> date, Kind kind, int place)
    {
        if (date && date->isValid())
            m_steps.append({*date, kind, place});
    }
    QList<TimelineStep> inOrder() &&
    {
        std::stable_sort(m_steps.begin(), m_steps.end(),
                         [](const TimelineStep &left, const TimelineStep &right) { return left.date < right.date; });
        return std::move(m_steps);
    }

private:
    QList<TimelineStep> m_steps;
};

void addMaking(Steps &steps, const Recommendation &recommendation)
{
    steps.add(recommendation.madeOn, Kind::Made, 0);
    const auto notice = recommendation.noticeGivenOn;
    const auto receipt = recommendation.receivedOn;
    steps.add(notice && receipt ? std::optional(std::max(*notice, *receipt)) : (notice ? notice : receipt),
              Kind::NoticeGiven, 0);
}

void addAnswers(Steps &steps, const RecommendationHistory &history)
{
    for (int place = 0; place < int(history.responses.size()); ++place) {
        const Response &response = history.responses.at(place);
        steps.add(response.receivedOn ? response.receivedOn : response.decidedOn, Kind::Answered, place);
    }
    for (int place = 0; place < int(history.updates.size()); ++place)
        steps.add(history.updates.at(place).asAt, Kind::Update, place);
    for (int place = 0; place < int(history.evidence.size()); ++place)
        steps.add(history.evidence.at(place).seenOn, Kind::EvidenceSeen, place);
}

void addDecisions(Steps &steps, const RecommendationHistory &history)
{
    for (int place = 0; place < int(history.extensions.size()); ++place) {
        steps.add(history.extensions.at(place).requestedOn, Kind::ExtensionRequested, place);
        steps.add(history.extensions.at(place).grantedOn, Kind::ExtensionGranted, place);
    }
    for (int place = 0; place < int(history.judgements.size()); ++place)
        steps.add(history.judgements.at(place).judgedOn, Kind::Judged, place);
    steps.add(history.recommendation.closedOn, Kind::Closed, 0);
}

void addWhatIsToCome(Steps &steps, const RecommendationHistory &history, const std::optional<ResponseClock> &clock)
{
    const Recommendation &recommendation = history.recommendation;
    const bool waits = clock && history.responses.isEmpty() && isLive(recommendation.status);
    if (waits)
        steps.add(clock->dueOn, Kind::ResponseDue, 0);
    const std::optional<QDate> now = targetDate(recommendation);
    if (recommendation.targetDateOriginal && recommendation.targetDateOriginal != now)
        steps.add(recommendation.targetDateOriginal, Kind::TargetMoved, 0);
    if (isLive(recommendation.status))
        steps.add(now, Kind::Target, 0);
}

} // namespace

QList<TimelineStep> timelineOf(const RecommendationHistory &history, const std::optional<ResponseClock> &clock,
                               QDate today, std::optional<QDate> nextMeeting)
{
    Steps steps;
    addMaking(steps, history.recommendation);
    addAnswers(steps, history);
    addDecisions(steps, history);
    addWhatIsToCome(steps, history, clock);
    steps.add(today, Kind::Today, 0);
    if (isLive(history.recommendation.status))
        steps.add(nextMeeting, Kind::NextMeeting, 0);
    return std::move(steps).inOrder();
}
