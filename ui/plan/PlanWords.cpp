#include "ui/plan/PlanWords.h"

#include "core/domain/ActionRules.h"
#include "core/insight/PlanProgress.h"
#include "ui/plan/PlanRows.h"
#include "ui/text/Words.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

class Wording
{
    Q_DECLARE_TR_FUNCTIONS(PlanPageWords)
};

/// The first letters of a legend's word stand within a sentence.
QString wordFor(const PlanContents &contents, Rating rating)
{
    return entryOf(contents.legend, rating).word.toLower();
}

} // namespace

TimeSpan spanOf(const PlanContents &contents, QDate today)
{
    QDate first = today;
    QDate last = today;
    for (const PlanAction &action : contents.actions) {
        const auto start = startOf(action, contents);
        const auto end = dueOf(action);
        first = start ? std::min(first, *start) : first;
        last = end ? std::max(last, *end) : last;
    }
    return {QDate(first.year(), first.month(), 1).addMonths(-1), last.addMonths(4)};
}

QString titleOfPlan(const PlanContents &contents, std::optional<int> shown)
{
    if (contents.plan.id.isNull())
        return Wording::tr("Improvement plan");
    const QString actions = shown ? Wording::tr("%1 of %n action(s)", nullptr, int(contents.actions.size())).arg(*shown)
                                  : Wording::tr("%n action(s)", nullptr, int(contents.actions.size()));
    return Wording::tr("Improvement plan, %1 in %2")
        .arg(actions, Wording::tr("%n theme(s)", nullptr, int(contents.themes.size())));
}

QString lineOfPlan(const PlanContents &contents, QDate today)
{
    if (contents.plan.id.isNull())
        return Wording::tr("A plan comes from a table: one row an action.");
    const Standing standing = standingOf(contents.actions, today);
    QStringList counts;
    const auto add = [&](int count, Rating rating) {
        if (count > 0)
            counts.append(QStringLiteral("%1 %2").arg(count).arg(wordFor(contents, rating)));
    };
    add(standing.blue, Rating::Blue);
    add(standing.green, Rating::Green);
    add(standing.amber, Rating::Amber);
    add(standing.red, Rating::Red);
    if (standing.unrated > 0)
        counts.append(Wording::tr("%n not rated", nullptr, standing.unrated));
    QString line = Wording::tr("At %1: %2.").arg(screenDate(today), counts.join(QStringLiteral(", ")));
    line += QLatin1Char(' ') + Wording::tr("%n late", nullptr, standing.late)
        + Wording::tr(", %n slipped past the first date.", nullptr, standing.slipped);
    return line;
}
