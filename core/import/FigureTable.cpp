#include "core/import/FigureTable.h"

#include "core/import/NumberWords.h"
#include "core/import/PeriodRule.h"

#include <QRegularExpression>

namespace {

QRegularExpression expression(const char *pattern)
{
    return QRegularExpression(QString::fromUtf8(pattern),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

/// Which column of a table holds what. A column that is not there is -1 here and nowhere else.
struct TableColumns
{
    qsizetype name = -1;
    qsizetype result = -1;
    qsizetype target = -1;
    std::optional<QString> period;
};

bool namesIndicators(const QString &heading)
{
    static const QRegularExpression names =
        expression("^(?:key )?(?:performance )?(?:indicators?|measures?|kpis?|description|dangosydd|mesur)\\b(?! "
                   "(?:no|number|ref))");
    return names.match(heading).hasMatch();
}

bool namesTargets(const QString &heading)
{
    static const QRegularExpression targets = expression("^(?:\\S+ )?(?:target|targed)\\b");
    return targets.match(heading).hasMatch();
}

bool namesResults(const QString &heading)
{
    static const QRegularExpression results = expression(
        "\\b(?:actual|outturn|current|latest|performance|result|ytd|year to date|value|achieved|perfformiad)\\b");
    static const QRegularExpression others = expression(
        "\\b(?:previous|last "
        "year|prior|england|national|neighbours?|comparator|tolerance|direction|dot|rag|status|baseline)\\b");
    return !others.match(heading).hasMatch() && (results.match(heading).hasMatch() || isPeriod(heading));
}

std::optional<QString> periodInHeading(const QString &heading)
{
    const QStringList words = heading.split(u' ');
    for (qsizetype skipped = 0; skipped < words.size(); ++skipped)
        for (qsizetype cut = 0; skipped + cut < words.size(); ++cut)
            if (const QString part = words.sliced(skipped, words.size() - skipped - cut).join(u' '); isPeriod(part))
                return part;
    return std::nullopt;
}

std::optional<TableColumns> columnsOf(const TextLine &line)
{
    TableColumns columns;
    for (qsizetype i = 0; i < line.cells.size(); ++i) {
        if (columns.name < 0 && namesIndicators(line.cells[i]))
            columns.name = i;
        else if (namesTargets(line.cells[i]))
            columns.target = i;
        else if (namesResults(line.cells[i]))
            columns.result = i;
    }
    if (line.cells.size() < 3 || columns.name < 0 || columns.result < 0)
        return std::nullopt;
    columns.period = periodInHeading(line.cells[columns.result]);
    return columns;
}

struct Cell
{
    double value = 0;
    QString unit;
};

std::optional<Cell> cellOf(const QString &text)
{
    static const QRegularExpression number =
        expression("^(£)?(-?\\d{1,3}(?:,\\d{3})+|-?\\d+(?:\\.\\d+)?|-?\\d{1,3}(?:,\\d{3})+\\.\\d+)\\s?(%|days)?$");
    const QRegularExpressionMatch match = number.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const std::optional<double> value = numberFrom(match.captured(2));
    if (!value)
        return std::nullopt;
    return Cell{*value, match.captured(1).isEmpty() ? match.captured(3) : QStringLiteral("GBP")};
}

/// The unit beside the number, or the one the indicator's name says. Neither: none is invented.
QString unitOf(const Cell &cell, const QString &name)
{
    static const QRegularExpression rate = expression("per (1,000|10,000|100,000)\\b");
    if (!cell.unit.isEmpty())
        return cell.unit;
    if (const QRegularExpressionMatch match = rate.match(name); match.hasMatch())
        return QStringLiteral("per ") + match.captured(1);
    if (name.contains(u'%') || name.startsWith(QLatin1String("percentage"), Qt::CaseInsensitive)
        || name.startsWith(QLatin1String("proportion"), Qt::CaseInsensitive))
        return QStringLiteral("%");
    if (name.contains(QLatin1String("days"), Qt::CaseInsensitive)
        && name.contains(QLatin1String("average"), Qt::CaseInsensitive))
        return QStringLiteral("days");
    return name.startsWith(QLatin1String("number"), Qt::CaseInsensitive) ? QStringLiteral("count") : QString();
}

std::optional<FigureDraft> figureOf(const TextLine &row, const TableColumns &columns, qsizetype width)
{
    // A row with another number of cells has lost one, and then no cell is sure to stand below its heading.
    if (row.cells.size() != width)
        return std::nullopt;
    const std::optional<Cell> result = cellOf(row.cells[columns.result]);
    const QString name = row.cells[columns.name];
    if (!result || name.size() < 3 || cellOf(name))
        return std::nullopt;
    FigureDraft figure{.name = name,
                       .value = result->value,
                       .unit = unitOf(*result, name),
                       .period = columns.period,
                       .line = row.number,
                       .confidence = 0.85,
                       .words = row.text};
    if (columns.target >= 0)
        if (const std::optional<Cell> target = cellOf(row.cells[columns.target]))
            figure.target = target->value;
    return figure;
}

} // namespace

QList<FigureDraft> figuresInTables(const QList<TextLine> &lines)
{
    QList<FigureDraft> figures;
    std::optional<TableColumns> columns;
    qsizetype width = 0;
    for (const TextLine &line : lines) {
        if (line.isBlank())
            continue;
        if (const std::optional<TableColumns> heading = columnsOf(line)) {
            columns = heading;
            width = line.cells.size();
        } else if (line.cells.size() < 2) {
            columns.reset();
        } else if (columns) {
            if (const std::optional<FigureDraft> figure = figureOf(line, *columns, width))
                figures.append(*figure);
        }
    }
    return figures;
}
