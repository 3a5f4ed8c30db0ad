#include "core/insight/ChangesSince.h"

#include "core/domain/ActionRules.h"
#include "core/domain/RecommendationRules.h"
#include "core/insight/DigestWords.h"
#include "core/insight/NewRecordLines.h"
#include "core/performance/FigureWords.h"
#include "core/performance/TrendWords.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace {

using Mark = DigestLine::Mark;
using GroupKind = DigestGroup::Kind;

/// Gathers the lines of every group.
class Changes
{
public:
    explicit Changes(const DigestSource &source) : m_source(source)
    {
        for (const RecommendationRow &row : source.recommendations)
            m_rows.insert(row.id, &row);
        for (const PlanContents &plan : source.plans)
            for (const PlanAction &action : plan.actions)
                m_actions.insert(action.id, &action);
    }

    QList<DigestGroup> take()
    {
        for (const ScorecardRow &row : m_source.scorecard.rows)
            addSignal(row);
        for (const RecommendationRow &row : m_source.recommendations)
            addMaking(row);
        addAnswers();
        addDecisions();
        addProgress();
        addMoves();
        addJournal();
        addTargets();
        for (const auto &[group, line] : newRecordLines(m_source.added))
            add(group, line);
        return inOrder();
    }

private:
    bool isNew(std::optional<QDate> date) const { return date && *date >= m_source.since && *date <= m_source.today; }

    void add(GroupKind group, const DigestLine &line) { m_groups[group].append(line); }

    /// Officers' requests to the committee are no news of scrutiny's own work.
    const RecommendationRow *followed(std::optional<RecommendationId> id) const
    {
        const RecommendationRow *const row = id ? m_rows.value(*id) : nullptr;
        return row && registerOf(row->kind) != Register::Officers ? row : nullptr;
    }
    void add(const RecommendationRow &row, Mark mark, const QString &words, std::optional<QDate> date)
    {
        const bool isScrutiny = registerOf(row.kind) == Register::Scrutiny;
        add(isScrutiny ? GroupKind::Recommendations : GroupKind::InspectorateRecommendations,
            {{DigestSubject::Kind::Recommendation, row.id.toString()},
             mark,
             DigestWords::tr("%1 %2", "a recommendation, and what happened to it").arg(nameOf(row), words),
             date});
    }
    void add(const PlanAction &action, Mark mark, const QString &words, std::optional<QDate> date)
    {
        add(GroupKind::Plan,
            {{DigestSubject::Kind::Action, action.id.toString()},
             mark,
             DigestWords::tr("Action %1 %2", "its reference, and what happened").arg(action.reference, words),
             date});
    }
    const PlanAction *actionCalled(std::optional<PlanActionId> id) const { return id ? m_actions.value(*id) : nullptr; }

    void addSignal(const ScorecardRow &row)
    {
        const Figure *const last = row.trend.last();
        if (!last || !isNew(last->end) || !row.trend.variation() || *row.trend.variation() == Variation::CommonCause)
            return;
        const Variation variation = *row.trend.variation();
        const bool isBetter = variation == Variation::ImprovementHigh || variation == Variation::ImprovementLow;
        const bool isWorse = variation == Variation::ConcernHigh || variation == Variation::ConcernLow;
        const Indicator &indicator = row.trend.indicator();
        const QString words = isBetter ? DigestWords::tr("%1 is really improving: %2 in %3")
            : isWorse                  ? DigestWords::tr("%1 is really getting worse: %2 in %3")
                                       : DigestWords::tr("%1 is unusual: %2 in %3");
        add(GroupKind::Indicators,
            {{DigestSubject::Kind::Indicator, row.id.toString()},
             isBetter      ? Mark::Better
                 : isWorse ? Mark::Worse
                           : Mark::Said,
             words.arg(labelOf(indicator), figureText(last->value, indicator),
                       periodText(last->start, last->end, indicator.frequency)),
             last->end});
    }

    void addMaking(const RecommendationRow &row)
    {
        if (!followed(row.id))
            return;
        if (isNew(row.madeOn))
            add(row, Mark::Added, DigestWords::tr("was made: %1").arg(inShort(row.title)), row.madeOn);
        if (isNew(row.closedOn))
            add(row, Mark::Done, DigestWords::tr("was closed: %1").arg(digestWord(row.status)), row.closedOn);
    }

    void addAnswers()
    {
        for (const Response &response : m_source.responses) {
            const std::optional<QDate> date = response.receivedOn ? response.receivedOn : response.decidedOn;
            const RecommendationRow *const row = followed(response.recommendation);
            if (row && isNew(date))
                add(*row, Mark::Answered, DigestWords::tr("was answered: %1").arg(digestWord(response.decision)), date);
        }
        for (const Evidence &evidence : m_source.evidence) {
            const RecommendationRow *const row = followed(evidence.recommendation);
            if (row && isNew(evidence.seenOn))
                add(*row, Mark::Done, DigestWords::tr("has evidence that was seen: %1").arg(inShort(evidence.title)),
                    evidence.seenOn);
        }
    }

    void addDecisions()
    {
        for (const Extension &extension : m_source.extensions) {
            const RecommendationRow *const row = followed(extension.recommendation);
            const QString until = digestDate(extension.requestedDate);
            if (row && isNew(extension.grantedOn))
                add(*row, Mark::Moved, DigestWords::tr("was given more time, to %1").arg(until), extension.grantedOn);
            else if (row && isNew(extension.requestedOn))
                add(*row, Mark::Moved, DigestWords::tr("asks for more time, to %1").arg(until), extension.requestedOn);
        }
        for (const CommitteeJudgement &judgement : m_source.judgements) {
            const RecommendationRow *const row = followed(judgement.recommendation);
            if (row && isNew(judgement.judgedOn))
                add(*row, judgement.rating == CommitteeJudgement::Verdict::Unacceptable ? Mark::Worse : Mark::Said,
                    DigestWords::tr("was judged %1 by members").arg(digestWord(judgement.rating)), judgement.judgedOn);
        }
    }

    void addProgress()
    {
        for (const ProgressUpdate &update : m_source.updates) {
            if (!isNew(update.asAt))
                continue;
            const QString rated = update.selfRating
                ? DigestWords::tr("was reported on, %1: %2")
                      .arg(digestWord(*update.selfRating), inShort(update.narrative))
                : DigestWords::tr("was reported on: %1").arg(inShort(update.narrative));
            if (const RecommendationRow *const row = followed(update.recommendation))
                add(*row, Mark::Said, rated, update.asAt);
            else if (const PlanAction *const action = actionCalled(update.planAction))
                add(*action, Mark::Said, rated, update.asAt);
        }
    }

    void addMoves()
    {
        for (const PlanContents &plan : m_source.plans) {
            for (const DateMove &move : plan.moves) {
                const PlanAction *const action = actionCalled(move.planAction);
                if (action && move.toDate && isNew(move.movedOn))
                    add(*action, Mark::Moved,
                        DigestWords::tr("was moved to %1: %2").arg(digestDate(*move.toDate), inShort(move.reason)),
                        move.movedOn);
            }
            for (const PlanAction &action : plan.actions)
                if (isNew(action.doneOn))
                    add(action, Mark::Done, DigestWords::tr("was done: %1").arg(inShort(action.what)), action.doneOn);
        }
    }

    /// What has no date of its own: the status of a recommendation and the rating of an action, from the first value to
    /// the last.
    void addJournal()
    {
        QHash<RecommendationId, Recommendation::Status> statuses;
        QHash<PlanActionId, std::optional<Rating>> ratings;
        for (const DatedChange &dated : m_source.changed) {
            if (!dated.change.before)
                continue;
            if (const auto *const before = dated.change.before->as<Recommendation>();
                before && !statuses.contains(before->id))
                statuses.insert(before->id, before->status);
            if (const auto *const before = dated.change.before->as<PlanAction>();
                before && !ratings.contains(before->id))
                ratings.insert(before->id, ratingOf(*before));
        }
        for (auto first = statuses.cbegin(); first != statuses.cend(); ++first)
            if (const RecommendationRow *const row = followed(first.key()))
                addStatus(*row, first.value());
        for (auto first = ratings.cbegin(); first != ratings.cend(); ++first)
            if (const PlanAction *const action = actionCalled(first.key()))
                addRating(*action, first.value());
    }
    std::optional<QDate> lastChangeOf(const QString &record) const
    {
        std::optional<QDate> last;
        for (const DatedChange &dated : m_source.changed)
            if (dated.change.before && idOf(*dated.change.before) == record)
                last = dated.madeOn;
        return last;
    }
    void addStatus(const RecommendationRow &row, Recommendation::Status before)
    {
        // What was closed is told with its own date.
        if (row.status == before || isNew(row.closedOn))
            return;
        const bool isClaimed = row.status == Recommendation::Status::ImplementedClaimed;
        add(row, isClaimed ? Mark::Claimed : Mark::Said,
            isClaimed ? DigestWords::tr("is claimed complete")
                      : DigestWords::tr("is now %1, it was %2").arg(digestWord(row.status), digestWord(before)),
            lastChangeOf(row.id.toString()));
    }
    void addRating(const PlanAction &action, std::optional<Rating> before)
    {
        const std::optional<Rating> now = ratingOf(action);
        if (now == before || !now)
            return;
        const QString words = before ? DigestWords::tr("moved from %1 to %2").arg(digestWord(*before), digestWord(*now))
                                     : DigestWords::tr("was rated %1").arg(digestWord(*now));
        const bool isWorse = *now == Rating::Red || (*now == Rating::Amber && before != Rating::Red);
        add(action, isWorse ? Mark::Worse : Mark::Better, words, lastChangeOf(action.id.toString()));
    }

    void addTargets()
    {
        for (const ScorecardRow &row : m_source.scorecard.rows)
            for (const Target &target : row.trend.source.targets) {
                if (!isNew(target.validFrom) || (!target.low && !target.high))
                    continue;
                const Indicator &indicator = row.trend.indicator();
                add(GroupKind::Indicators,
                    {{DigestSubject::Kind::Indicator, row.id.toString()},
                     Mark::Moved,
                     DigestWords::tr("%1 has a new target: %2")
                         .arg(labelOf(indicator), figureText(target.low ? *target.low : *target.high, indicator)),
                     target.validFrom});
            }
    }

    QList<DigestGroup> inOrder()
    {
        QList<DigestGroup> groups;
        for (const auto &[kind, word] : Words<GroupKind>::all) {
            QList<DigestLine> lines = m_groups.take(kind);
            std::stable_sort(lines.begin(), lines.end(), [](const DigestLine &one, const DigestLine &other) {
                return std::tuple(one.mark > Mark::Worse, one.mark == Mark::Added, other.date, one.text)
                    < std::tuple(other.mark > Mark::Worse, other.mark == Mark::Added, one.date, other.text);
            });
            if (!lines.isEmpty())
                groups.append({kind, lines});
        }
        return groups;
    }

    const DigestSource &m_source;
    QHash<RecommendationId, const RecommendationRow *> m_rows;
    QHash<PlanActionId, const PlanAction *> m_actions;
    QHash<GroupKind, QList<DigestLine>> m_groups;
};

} // namespace

QList<DigestGroup> changesSince(const DigestSource &source)
{
    return Changes(source).take();
}
