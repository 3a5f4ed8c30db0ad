#include "core/import/MonitoringTable.h"

#include "core/import/TableRows.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace {

using Field = MonitoringField;
using Family = MonitoringFamily;

QString say(const char *sentence)
{
    return QCoreApplication::translate("MonitoringTable", sentence);
}

struct Heading
{
    Field field;
    const char *pattern;
};

constexpr Heading budgetHeadings[] = {
    {Field::Subject, "heading|budget heading|service( area)?|cost centre( name)?|directorate"},
    {Field::Period, "period|month|quarter|year|date|as at|to"},
    {Field::Budget, "(net |annual |revised |current |full year )*budget"},
    {Field::Actual, "(net )?(actuals?|spend|spent|expenditure)( to date)?|outturn"},
    {Field::Forecast, "(net |year end |full year )*(forecast|projection|projected outturn)( outturn)?"},
    {Field::Reason, "(reason( for variance)?|variance reason|explanation|comments?|commentary|narrative)"}};

constexpr Heading workforceHeadings[] = {{Field::Subject, "team( name)?|service( area)?"},
                                         {Field::Period, "as at|date|period|month|position (as )?at"},
                                         {Field::Establishment, "establishment|posts|funded posts|established posts"},
                                         {Field::Vacancies, "vacanc(y|ies)|vacant( posts)?"},
                                         {Field::Agency, "agency( staff| workers)?"},
                                         {Field::Turnover, "turnover( rate)?"}};

/// Without what stands in brackets, units and signs: "Budget (£000)" is "budget".
QString plain(const QString &heading)
{
    static const QRegularExpression others(QStringLiteral("\\([^)]*\\)|\\bfte\\b|[^a-z ]"));
    return heading.toLower()
        .replace(QLatin1Char('_'), QLatin1Char(' '))
        .replace(others, QStringLiteral(" "))
        .simplified();
}

template<size_t size>
QList<Field> fieldsBy(const Heading (&headings)[size], const QStringList &columns)
{
    QList<Field> fields;
    for (const QString &column : columns) {
        const QString name = plain(column);
        const auto isIt = [&](const Heading &heading) {
            const QString whole = QRegularExpression::anchoredPattern(QLatin1String(heading.pattern));
            return !fields.contains(heading.field) && QRegularExpression(whole).match(name).hasMatch();
        };
        const auto found = std::ranges::find_if(headings, isIt);
        fields.append(found == std::end(headings) ? Field::Ignored : found->field);
    }
    return fields;
}

bool hasAll(const QList<Field> &fields, std::initializer_list<Field> wanted)
{
    return std::ranges::all_of(wanted, [&](Field field) { return fields.contains(field); });
}

} // namespace

QList<MonitoringField> fieldsOf(MonitoringFamily family)
{
    if (family == Family::Budget)
        return {Field::Subject, Field::Period, Field::Budget, Field::Actual, Field::Forecast, Field::Reason};
    return {Field::Subject, Field::Period, Field::Establishment, Field::Vacancies, Field::Agency, Field::Turnover};
}

std::optional<MonitoringMapping> recogniseMonitoring(const QStringList &columns)
{
    const QList<Field> budget = fieldsBy(budgetHeadings, columns);
    if (hasAll(budget, {Field::Subject, Field::Period, Field::Budget})
        && (budget.contains(Field::Actual) || budget.contains(Field::Forecast)))
        return MonitoringMapping{Family::Budget, columns, budget};
    const QList<Field> workforce = fieldsBy(workforceHeadings, columns);
    if (hasAll(workforce, {Field::Subject, Field::Period, Field::Establishment}))
        return MonitoringMapping{Family::Workforce, columns, workforce};
    return std::nullopt;
}

void mapMonitoringColumn(MonitoringMapping &mapping, int column, MonitoringField field)
{
    std::replace(mapping.fields.begin(), mapping.fields.end(), field, Field::Ignored);
    mapping.fields[column] = field;
}

Result<void> mapMonitoring(MonitoringMapping &mapping, const QStringList &choices)
{
    for (const QString &choice : choices) {
        const qsizetype mark = choice.lastIndexOf(QLatin1Char('='));
        const qsizetype column = mapping.columns.indexOf(choice.left(mark));
        if (mark < 0 || column < 0)
            return Error{Error::Kind::Refused,
                         say("There is no column “%1”. The file has: %2.")
                             .arg(choice.left(mark), mapping.columns.join(QStringLiteral(", ")))};
        const auto field = fromWord<Field>(choice.mid(mark + 1));
        if (!field || (*field != Field::Ignored && !fieldsOf(mapping.family).contains(*field))) {
            QStringList words;
            for (const Field known : fieldsOf(mapping.family))
                words.append(wordOf(known));
            return Error{Error::Kind::Refused,
                         say("“%1” is nothing that a column of this table can hold. Choose one of: %2, ignored.")
                             .arg(choice.mid(mark + 1), words.join(QStringLiteral(", ")))};
        }
        mapMonitoringColumn(mapping, int(column), *field);
    }
    return {};
}

Result<QList<MonitoringRow>> readMonitoring(QIODevice &file, const MonitoringMapping &mapping, qint64 headerRow,
                                            const std::function<void(qint64 row, const QString &reason)> &refuse)
{
    QList<MonitoringRow> rows;
    const Result<void> read = readTable(file, [&](const TableRow &row) {
        if (row.number <= headerRow)
            return true;
        if (!row.trouble.isEmpty()) {
            refuse(row.number, row.trouble);
            return true;
        }
        if (qsizetype(row.cells.size()) > mapping.columns.size()) {
            refuse(row.number,
                   say("Row %1 has more cells than the head has columns. Put text with a comma in quotes.")
                       .arg(row.number));
            return true;
        }
        MonitoringRow next{row.number, {}};
        for (qsizetype i = 0; i < mapping.fields.size(); ++i)
            if (mapping.fields.at(i) != Field::Ignored)
                next.entry.insert(mapping.fields.at(i),
                                  size_t(i) < row.cells.size() ? QString::fromUtf8(row.cells[size_t(i)]).trimmed()
                                                               : QString());
        rows.append(std::move(next));
        return true;
    });
    if (!read)
        return read.error();
    return rows;
}
