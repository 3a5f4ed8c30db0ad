#include "core/insight/PlanProgress.h"

#include "core/domain/ActionRules.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <functional>

namespace {

constexpr int redShare = 3; ///< one in so many
constexpr qsizetype namedAtMost = 6;

QString say(const char *text)
{
    return QCoreApplication::translate("PlanProgress", text);
}

/// The sentence for one, or that for many with their number in place of %1.
QString say(const char *one, const char *many, int count)
{
    return count == 1 ? say(one) : say(many).arg(count);
}

void countRating(Standing &standing, std::optional<Rating> rating)
{
    if (!rating) {
        ++standing.unrated;
        return;
    }
    switch (*rating) {
    case Rating::Blue:
        ++standing.blue;
        return;
    case Rating::Green:
        ++standing.green;
        return;
    case Rating::Amber:
        ++standing.amber;
        return;
    case Rating::Red:
        ++standing.red;
        return;
    }
}

void count(Standing &standing, const PlanAction &action, QDate today)
{
    ++standing.actions;
    standing.done += isDone(action) ? 1 : 0;
    standing.late += isLate(action, today) ? 1 : 0;
    standing.slipped += slippedDays(action) > 0 ? 1 : 0;
    standing.percent += isDone(action) ? 100 : action.percent.value_or(0);
    countRating(standing, shownRating(action, today));
}

std::optional<Rating> ratingFor(const Standing &standing)
{
    if (standing.actions == 0 || standing.unrated == standing.actions)
        return std::nullopt;
    if (standing.done == standing.actions && standing.blue == standing.actions)
        return Rating::Blue;
    if (standing.red * redShare >= standing.actions)
        return Rating::Red;
    return standing.red + standing.amber + standing.late > 0 ? Rating::Amber : Rating::Green;
}

/// "3.4, 3.6 and 2 more"
QString namesOf(const QList<PlanAction> &actions, const std::function<bool(const PlanAction &)> &isMeant)
{
    QStringList names;
    for (const PlanAction &action : actions)
        if (isMeant(action))
            names.append(action.reference);
    const qsizetype more = names.size() - namedAtMost;
    if (more <= 1)
        return names.join(QStringLiteral(", "));
    return say("%1 and %2 more").arg(names.first(namedAtMost).join(QStringLiteral(", "))).arg(more);
}

/// "2 of 7 actions are late: 3.4, 3.6", or nothing.
void appendReason(QStringList &reasons, const Standing &standing, const QString &reason, const QString &names)
{
    if (!names.isEmpty())
        reasons.append(reason.arg(standing.actions) + QStringLiteral(": ") + names);
}

QString reasonsFor(const Standing &standing, const QList<PlanAction> &actions, QDate today)
{
    QStringList reasons;
    appendReason(reasons, standing, say("1 of %1 actions is late", "%1 of %2 actions are late", standing.late),
                 namesOf(actions, [today](const PlanAction &action) { return isLate(action, today); }));
    appendReason(
        reasons, standing, say("1 of %1 is off track", "%1 of %2 are off track", standing.red),
        namesOf(actions, [today](const PlanAction &action) { return shownRating(action, today) == Rating::Red; }));
    const auto isAtRisk = [today](const PlanAction &action) {
        return shownRating(action, today) == Rating::Amber && !isLate(action, today);
    };
    const int atRisk = int(std::count_if(actions.cbegin(), actions.cend(), isAtRisk));
    appendReason(reasons, standing, say("1 of %1 is at risk", "%1 of %2 are at risk", atRisk),
                 namesOf(actions, isAtRisk));
    return reasons.join(QStringLiteral("; "));
}

QString explain(const Standing &standing, const QList<PlanAction> &actions, QDate today)
{
    if (standing.actions == 0)
        return say("No rating: there are no actions yet.");
    if (!standing.rating)
        return say("No rating: the one action has not been rated.", "No rating: none of the %1 actions has been rated.",
                   standing.actions);
    switch (*standing.rating) {
    case Rating::Blue:
        return say("Blue because the one action is done and rated blue.",
                   "Blue because all %1 actions are done and rated blue.", standing.actions);
    case Rating::Green:
        return say("Green because the one action is neither late nor at risk.",
                   "Green because none of the %1 actions is late, at risk or off track.", standing.actions);
    case Rating::Amber:
        return say("Amber because %1.").arg(reasonsFor(standing, actions, today));
    case Rating::Red:
        return say("Red because %1.").arg(reasonsFor(standing, actions, today));
    }
    Q_UNREACHABLE();
}

} // namespace

Standing standingOf(const QList<PlanAction> &actions, QDate today)
{
    Standing standing;
    for (const PlanAction &action : actions)
        count(standing, action, today);
    if (standing.actions > 0)
        standing.percent = qRound(double(standing.percent) / standing.actions);
    standing.rating = ratingFor(standing);
    standing.explanation = explain(standing, actions, today);
    return standing;
}
