#include "core/procedure/RecommendationMove.h"

#include "core/domain/RecommendationRules.h"
#include "core/procedure/RecommendationSteps.h"

#include <QCoreApplication>

namespace {

using Status = Recommendation::Status;

/// The context of these sentences in the catalogues.
struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(RecommendationSteps)
};

Recommendation edited(const Recommendation &before, const BulkEdit &edit)
{
    Recommendation after = before;
    if (edit.leadOfficer)
        after.leadOfficer = edit.leadOfficer;
    if (edit.tag)
        after.tag = edit.tag->trimmed().isEmpty() ? std::nullopt : std::optional(edit.tag->trimmed());
    return after;
}

Recommendation withStatus(Recommendation recommendation, const StatusChange &change)
{
    const Status before = recommendation.status;
    recommendation.status = change.status;
    recommendation.statusReason = change.reason;
    if (change.supersededBy)
        recommendation.supersededBy = change.supersededBy;
    if (isClosed(change.status) && !isClosed(before))
        recommendation.closedOn = change.on;
    return recommendation;
}

QString nameOf(const Recommendation &recommendation)
{
    return recommendation.reference.value_or(recommendation.shortTitle.value_or(recommendation.text.left(40)));
}

} // namespace

Result<ChangeSet> movedTo(const RecommendationHistory &history, const Recommendation &after, ChangeSet changes)
{
    RecommendationHistory checked = history;
    const Recommendation before = history.recommendation;
    checked.recommendation = after;
    checked.recommendation.status = before.status;
    if (after.status != before.status)
        if (const Result<void> allowed = checkStatus(checked, after.status); !allowed)
            return allowed.error();
    if (const Result<void> sound = checkRecord(checked); !sound)
        return sound.error();
    if (!(after == before))
        changes.edit(before, after);
    return changes;
}

Result<ChangeSet> setStatus(const RecommendationHistory &history, const StatusChange &change)
{
    return movedTo(history, withStatus(history.recommendation, change), ChangeSet(Sentence::tr("Change status")));
}

Result<ChangeSet> bulkEdit(const QList<RecommendationHistory> &histories, const BulkEdit &edit)
{
    ChangeSet changes(histories.size() == 1 ? Sentence::tr("Edit recommendation")
                                            : Sentence::tr("Edit %1 recommendations").arg(histories.size()));
    for (const RecommendationHistory &history : histories) {
        Recommendation after = edited(history.recommendation, edit);
        if (edit.status && edit.status->status != after.status)
            after = withStatus(after, *edit.status);
        const Result<ChangeSet> next = movedTo(history, after, changes);
        if (!next)
            return Error{Error::Kind::Refused,
                         QStringLiteral("%1: %2").arg(nameOf(history.recommendation), next.error().message)};
        changes = *next;
    }
    return changes;
}
