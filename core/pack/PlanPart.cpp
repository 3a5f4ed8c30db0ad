#include "core/pack/PackParts.h"
#include "core/pack/PackWords.h"
#include "core/pack/RecordWords.h"

#include <functional>

namespace {

bool isOverdue(const PlanAction &action, QDate today)
{
    const std::optional<QDate> due = action.dueCurrent ? action.dueCurrent : action.dueOriginal;
    return !action.doneOn && due && *due < today;
}

int countOf(const PackPlan &plan, const PlanTheme &theme, const std::function<bool(const PlanAction &)> &has)
{
    int count = 0;
    for (const PlanAction &action : plan.actions)
        count += action.theme == theme.id && has(action) ? 1 : 0;
    return count;
}

Table themesTable(const PackPlan &plan, QDate today)
{
    using Side = TableColumn::Side;
    Table table{PackWords::tr("The themes of the plan"),
                {{PackWords::tr("Theme"), 5},
                 {PackWords::tr("Lead"), 3},
                 {PackWords::tr("Actions"), 1.2, Side::Right},
                 {PackWords::tr("Done"), 1.2, Side::Right},
                 {PackWords::tr("Late"), 1.2, Side::Right},
                 {PackWords::tr("R"), 0.8, Side::Right},
                 {PackWords::tr("A"), 0.8, Side::Right},
                 {PackWords::tr("G"), 0.8, Side::Right},
                 {PackWords::tr("B"), 0.8, Side::Right}},
                {}};
    for (const PlanTheme &theme : plan.themes) {
        const auto number = [&](const std::function<bool(const PlanAction &)> &has) {
            return plainText(QString::number(countOf(plan, theme, has)));
        };
        const auto rated = [&](Rating rating) {
            return number([rating](const PlanAction &action) { return action.rating == rating; });
        };
        table.rows.append({{strongText(QStringLiteral("%1. %2").arg(theme.number).arg(theme.title)),
                            plainText(theme.lead.value_or(QString())), number([](const PlanAction &) { return true; }),
                            number([](const PlanAction &action) { return action.doneOn.has_value(); }),
                            number([today](const PlanAction &action) { return isOverdue(action, today); }),
                            rated(Rating::Red), rated(Rating::Amber), rated(Rating::Green), rated(Rating::Blue)}});
    }
    return table;
}

QString dueWords(const PlanAction &action, QDate today)
{
    QString words = printedDate(action.dueCurrent ? action.dueCurrent : action.dueOriginal);
    if (action.dueOriginal && action.dueCurrent && *action.dueOriginal != *action.dueCurrent)
        words += PackWords::tr(" (first %1)").arg(printedDate(*action.dueOriginal));
    if (action.doneOn)
        return PackWords::tr("done %1").arg(printedDate(*action.doneOn));
    return isOverdue(action, today) ? PackWords::tr("▼ late: %1").arg(words) : words;
}

PackTableRow actionRow(const PlanAction &action, QDate today)
{
    return {{strongText(action.reference), plainText(action.what), plainText(action.who.value_or(QString())),
             plainText(dueWords(action, today)), plainText(printedWord(action.rating)),
             plainText(action.boardJudgement.value_or(QString())),
             plainText(action.successMeasure.value_or(action.impactStatement.value_or(QString())))}};
}

void addTheme(QList<PackBlock> &blocks, const PackPlan &plan, const PlanTheme &theme, QDate today)
{
    Table table{PackWords::tr("Actions of theme %1").arg(theme.number),
                {{PackWords::tr("No."), 1},
                 {PackWords::tr("Action"), 6},
                 {PackWords::tr("Who"), 2.6},
                 {PackWords::tr("Due"), 2.4},
                 {PackWords::tr("Officer’s rating"), 1.8},
                 {PackWords::tr("Board’s judgement"), 2.4},
                 {PackWords::tr("How it will show"), 4}},
                {}};
    for (const PlanAction &action : plan.actions)
        if (action.theme == theme.id)
            table.rows.append(actionRow(action, today));
    if (table.rows.isEmpty())
        return;
    blocks.append(PackHeading{2, QStringLiteral("%1. %2").arg(theme.number).arg(theme.title)});
    blocks.append(table);
}

QString finding(const PackPlan &plan, QDate today)
{
    int late = 0;
    for (const PlanAction &action : plan.actions)
        late += isOverdue(action, today) ? 1 : 0;
    if (plan.actions.isEmpty())
        return plan.plan.title;
    return late == 0
        ? PackWords::tr("%1: no action is late").arg(plan.plan.title)
        : PackWords::tr("%1: %2 of %3 actions late").arg(plan.plan.title).arg(late).arg(plan.actions.size());
}

} // namespace

QList<PackPart> planParts(const PackSource &source)
{
    QList<PackPart> parts;
    for (const PackPlan &plan : source.records.plans) {
        PackPart part;
        part.key = QStringLiteral("plan:") + plan.plan.id.toString();
        part.title = plan.plan.title;
        part.runningHead = PackWords::tr("Improvement plan");
        part.orientation = plan.actions.isEmpty() ? PackPart::Orientation::Portrait : PackPart::Orientation::Landscape;
        part.blocks = {
            PackHeading{1, finding(plan, source.today), part.key},
            Paragraph{plainText(PackWords::tr("As at %1.").arg(printedDate(source.today))), Paragraph::Style::Note},
            themesTable(plan, source.today)};
        for (const PlanTheme &theme : plan.themes)
            addTheme(part.blocks, plan, theme, source.today);
        if (!plan.themes.isEmpty())
            parts.append(part);
    }
    return parts;
}
