#include "core/import/PlanColumns.h"

#include <QRegularExpression>
#include <QSet>

namespace {

struct Heading
{
    PlanColumn column;
    const char *pattern;
};

// The more particular headings stand first: 'original due date' is no 'due date'.
constexpr Heading headings[] = {
    {PlanColumn::ThemeNumber, "^theme (no|number|ref)\\.?$"},
    {PlanColumn::FirstDue, "original|first (due|date)|baseline"},
    {PlanColumn::BoardRating, "board('?s)? (rag|brag|rating|status)"},
    {PlanColumn::BoardJudgement, "board('?s)? (judge?ment|view|comment)"},
    {PlanColumn::Percent, "per ?cent|% ?(complete|done)?$|progress %|^complete$"},
    {PlanColumn::Done, "^(date )?(done|completed|closed|finished)( on| date)?$|completion date|date completed"},
    {PlanColumn::Due, "^due|^when$|by when|deadline|timescale|target date|end date|date due|^date$|^end$|current date"},
    {PlanColumn::Start, "^start"},
    {PlanColumn::Rating, "b?rag\\b|^rating|status|^officer('?s)? rating"},
    {PlanColumn::SuccessMeasure, "success|measure|how (will )?we('ll)? know|^outcome"},
    {PlanColumn::Reference, "^(action )?(ref|reference|no|number|id|#)\\.?$|^action (no|number|ref)"},
    {PlanColumn::Theme, "^(theme|workstream|strand|priority|objective|area)"},
    {PlanColumn::Evidence, "evidence"},
    {PlanColumn::Impact, "impact"},
    {PlanColumn::Indicator, "indicator|^kpi"},
    {PlanColumn::Finding, "finding|recommendation|inspection"},
    {PlanColumn::Who, "^who|owner|lead|responsible|accountable|officer"},
    {PlanColumn::How, "^how|steps|resources|method"},
    {PlanColumn::What, "^what|action|task|what (we )?will|description|activity"}};

PlanColumn columnOf(const QString &heading)
{
    const QString key = heading.simplified().toLower().replace(QChar(0x2019), QLatin1Char('\''));
    if (key.isEmpty() || key.size() > 60)
        return PlanColumn::Nothing;
    for (const Heading &known : headings)
        if (QRegularExpression(QString::fromLatin1(known.pattern)).match(key).hasMatch())
            return known.column;
    return PlanColumn::Nothing;
}

} // namespace

QList<PlanColumn> columnsOf(const QStringList &cells)
{
    QList<PlanColumn> columns;
    QSet<PlanColumn> taken;
    for (const QString &cell : cells) {
        const PlanColumn column = columnOf(cell);
        const bool isNew = column != PlanColumn::Nothing && !taken.contains(column);
        columns.append(isNew ? column : PlanColumn::Nothing);
        taken.insert(column);
    }
    return columns;
}

int knownColumns(const QStringList &cells)
{
    const QList<PlanColumn> columns = columnsOf(cells);
    return int(columns.size() - columns.count(PlanColumn::Nothing));
}
