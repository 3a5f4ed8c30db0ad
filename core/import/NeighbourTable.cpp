#include "core/import/NeighbourTable.h"

#include "core/import/TableRows.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("NeighbourTable", sentence);
}

/// Where the file has what.
struct NeighbourColumns
{
    int number = -1;
    int name = -1;
    QList<std::pair<int, int>> neighbours; ///< rank and column, nearest first
};

NeighbourColumns columnsOf(const QStringList &names)
{
    static const QRegularExpression number(QStringLiteral("^(old_la_code|la[ _]num(ber)?)$"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression name(QStringLiteral("^la[ _]name$"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression neighbour(QStringLiteral("^sn_?(\\d+)$"),
                                              QRegularExpression::CaseInsensitiveOption);
    NeighbourColumns columns;
    for (int i = 0; i < names.size(); ++i) {
        const QString word = names.at(i).trimmed();
        if (columns.number < 0 && number.match(word).hasMatch())
            columns.number = i;
        else if (columns.name < 0 && name.match(word).hasMatch())
            columns.name = i;
        else if (const auto match = neighbour.match(word); match.hasMatch())
            columns.neighbours.append({match.captured(1).toInt(), i});
    }
    std::sort(columns.neighbours.begin(), columns.neighbours.end());
    return columns;
}

NeighbourRow rowFrom(qint64 number, const QStringList &cells, const NeighbourColumns &columns)
{
    NeighbourRow row{number, cells.value(columns.number).trimmed(), cells.value(columns.name).trimmed(), {}};
    for (const auto &[rank, column] : columns.neighbours) {
        const QString neighbour = cells.value(column).trimmed();
        // How close it is stands right beside it.
        if (!neighbour.isEmpty())
            row.neighbours.append({neighbour, cells.value(column + 1).trimmed()});
    }
    return row;
}

} // namespace

Result<QList<NeighbourRow>> readNeighbours(QIODevice &file, const TableSample &sample,
                                           const std::function<void(qint64 row, const QString &reason)> &refuse)
{
    const NeighbourColumns columns = columnsOf(sample.columns);
    if (columns.number < 0 || columns.name < 0)
        return Error{Error::Kind::Refused,
                     say("The list of neighbours lacks the authority's number or name. It has to have a column "
                         "old_la_code or “LA number”, and one la_name.")};
    QList<NeighbourRow> rows;
    const Result<void> read = readTable(file, [&](const TableRow &row) {
        if (row.number <= sample.headerRow)
            return true;
        QStringList cells;
        for (const QByteArrayView cell : row.cells)
            cells.append(QString::fromUtf8(cell));
        NeighbourRow next = rowFrom(row.number, cells, columns);
        if (!row.trouble.isEmpty())
            refuse(row.number, row.trouble);
        else if (next.laNumber.isEmpty() || next.name.isEmpty() || next.neighbours.isEmpty())
            refuse(row.number, say("Row %1 names no authority with neighbours.").arg(row.number));
        else
            rows.append(std::move(next));
        return true;
    });
    if (!read)
        return read.error();
    return rows;
}

QString neighbourVersion(const QString &fileName)
{
    static const QRegularExpression dated(
        QStringLiteral("(?:(January|February|March|April|May|June|July|August|September|October|November|December)"
                       "[ _-]*)?((?:19|20)\\d\\d)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = dated.match(fileName);
    const QString version = match.captured(1) + QLatin1Char(' ') + match.captured(2);
    return version.trimmed();
}
