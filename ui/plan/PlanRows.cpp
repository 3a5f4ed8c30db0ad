#include "ui/plan/PlanRows.h"

#include "core/domain/ActionRules.h"
#include "ui/text/PlanWords.h"
#include "ui/text/Words.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("PlanRows", text);
}

QString judgementOf(const char *sentence, std::optional<Rating> rating, const PlanContents &contents)
{
    const QString word = rating
        ? screenWord(*rating) + QStringLiteral(" (") + entryOf(contents.legend, *rating).word + QStringLiteral(")")
        : tr("not given");
    return tr(sentence).arg(word);
}

QString moveOf(const DateMove &move)
{
    const QString to = screenDate(move.toDate);
    return tr("moved to %1 on %2: %3").arg(to.isEmpty() ? tr("no date") : to, screenDate(move.movedOn), move.reason);
}

QString milestonesOf(const PlanAction &action, const PlanContents &contents)
{
    QStringList steps;
    for (const Milestone &milestone : contents.milestones)
        if (milestone.planAction == action.id)
            steps.append(milestone.doneOn ? tr("%1, met %2").arg(milestone.title, screenDate(milestone.doneOn))
                                          : tr("%1, due %2").arg(milestone.title, screenDate(milestone.due)));
    return steps.isEmpty() ? QString() : tr("Milestones: %1.").arg(steps.join(QStringLiteral("; ")));
}

QString waitsOf(const PlanAction &action, const PlanContents &contents)
{
    QStringList names;
    for (const ActionDependency &dependency : contents.dependencies) {
        const PlanAction *const other =
            dependency.planAction == action.id ? actionOf(contents, dependency.waitsFor) : nullptr;
        if (other)
            names.append(comesTooLate(*other, action)
                             ? tr("%1, which is due only on %2").arg(other->reference, screenDate(dueOf(*other)))
                             : other->reference);
    }
    return names.isEmpty() ? QString() : tr("Waits for %1.").arg(names.join(QStringLiteral("; ")));
}

} // namespace

bool comesTooLate(const PlanAction &first, const PlanAction &waiting)
{
    const auto due = dueOf(first);
    const auto needed = dueOf(waiting);
    return !isDone(first) && due && needed && *due > *needed;
}

std::optional<QDate> startOf(const PlanAction &action, const PlanContents &contents)
{
    if (action.startsOn)
        return action.startsOn;
    const std::optional<QDate> due = action.dueOriginal ? action.dueOriginal : dueOf(action);
    if (contents.plan.approvedOn && due && *contents.plan.approvedOn < *due)
        return contents.plan.approvedOn;
    return due ? std::optional(due->addMonths(-1)) : std::nullopt;
}

GanttBar barOf(const PlanAction &action, const PlanContents &contents, QDate today)
{
    GanttBar bar;
    bar.start = startOf(action, contents);
    bar.firstEnd = action.dueOriginal;
    bar.end = dueOf(action);
    bar.percent = isDone(action) ? 100 : action.percent.value_or(0);
    bar.tone = toneOf(shownRating(action, today));
    const int slipped = slippedDays(action);
    bar.slippage = slipped > 0 ? slippageWord(slipped) : QString();
    for (const Milestone &milestone : contents.milestones)
        if (milestone.planAction == action.id)
            bar.milestones.append({milestone.due, milestone.doneOn.has_value()});
    return bar;
}

GanttBar barOf(const QList<PlanAction> &actions, const PlanContents &contents)
{
    GanttBar bar{.isTheme = true};
    for (const PlanAction &action : actions) {
        const auto start = startOf(action, contents);
        const auto end = dueOf(action);
        if (start)
            bar.start = bar.start ? std::min(*bar.start, *start) : *start;
        if (end)
            bar.end = bar.end ? std::max(*bar.end, *end) : *end;
    }
    return bar;
}

Chip actionChip(const PlanAction &action, const PlanContents &contents, QDate today)
{
    const std::optional<Rating> shown = shownRating(action, today);
    Chip chip = ratingChip(shown, QString());
    chip.ground = Chip::Ground::Plain;
    QStringList lines{judgementOf(QT_TRANSLATE_NOOP("PlanRows", "Officer: %1"), action.rating, contents),
                      judgementOf(QT_TRANSLATE_NOOP("PlanRows", "Board: %1"), action.boardRating, contents)};
    if (shown)
        lines.append(entryOf(contents.legend, *shown).meaning);
    if (isLate(action, today) && shown != ratingOf(action))
        lines.append(tr("Shown as amber because its date, %1, has passed.").arg(screenDate(dueOf(action))));
    chip.explanation = lines.join(QLatin1Char('\n'));
    return chip;
}

Chip themeChip(const Standing &standing, const PlanContents &contents)
{
    Chip chip =
        ratingChip(standing.rating, standing.rating ? entryOf(contents.legend, *standing.rating).word : QString());
    chip.explanation = standing.explanation;
    return chip;
}

QString storyOf(const PlanAction &action, const PlanContents &contents)
{
    QStringList sentences;
    if (action.dueOriginal)
        sentences.append(tr("First date %1").arg(screenDate(action.dueOriginal)));
    for (const DateMove &move : contents.moves)
        if (move.planAction == action.id)
            sentences.append(moveOf(move));
    if (action.doneOn)
        sentences.append(tr("done on %1").arg(screenDate(action.doneOn)));
    QString story = sentences.join(QStringLiteral("; "));
    if (!story.isEmpty())
        story += QLatin1Char('.');
    QStringList parts{story, waitsOf(action, contents), milestonesOf(action, contents)};
    if (action.boardJudgement)
        parts.append(tr("The board: %1").arg(*action.boardJudgement));
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}
