#include "core/import/PlanTable.h"

#include "core/import/CsvReader.h"
#include "core/import/PlanColumns.h"
#include "core/import/WordTables.h"
#include "core/import/Workbook.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>

namespace {

using Row = PlanTable::Row;

constexpr qsizetype mostRows = 20'000;
constexpr qsizetype titleRowsAtMost = 12;
constexpr int headingsAtLeast = 2;

Error refuse(const QString &fileName, const char *why)
{
    return Error{Error::Kind::Refused,
                 QCoreApplication::translate("PlanTable", "%1 is no plan: %2.")
                     .arg(fileName, QCoreApplication::translate("PlanTable", why))};
}

/// The row among the first ones that names most of a plan's columns.
qsizetype headingRow(const QList<Row> &rows)
{
    qsizetype best = -1;
    int mostKnown = headingsAtLeast - 1;
    for (qsizetype i = 0; i < std::min(rows.size(), titleRowsAtMost); ++i) {
        const int known = knownColumns(rows.at(i).cells);
        if (known > mostKnown) {
            mostKnown = known;
            best = i;
        }
    }
    return best;
}

bool isEmpty(const Row &row)
{
    return row.trouble.isEmpty() && std::all_of(row.cells.cbegin(), row.cells.cend(), [](const QString &cell) {
               return cell.trimmed().isEmpty();
           });
}

void appendTable(QList<PlanTable> &tables, const QString &name, QList<Row> rows)
{
    const qsizetype head = headingRow(rows);
    if (head < 0)
        return;
    PlanTable table{name, rows.at(head).cells, rows.mid(head + 1)};
    table.rows.removeIf(isEmpty);
    tables.append(table);
}

Result<QList<PlanTable>> fromCsv(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    QList<Row> rows;
    while (rows.size() <= mostRows && reader.next())
        rows.append({reader.line(), reader.texts(), reader.trouble() ? sentenceFor(*reader.trouble()) : QString()});
    QList<PlanTable> tables;
    appendTable(tables, QString(), rows);
    return tables;
}

Result<QList<PlanTable>> fromWorkbook(const Workbook &workbook)
{
    QList<PlanTable> tables;
    for (int sheet = 0; sheet < int(workbook.sheetNames().size()); ++sheet) {
        QList<Row> rows;
        const Result<void> read = workbook.readSheet(sheet, [&](qint64 number, const QStringList &cells) {
            rows.append({number, cells});
            return rows.size() <= mostRows;
        });
        if (!read)
            return read.error();
        appendTable(tables, workbook.sheetNames().at(sheet), rows);
    }
    return tables;
}

/// A plan often goes on in the next table under the same headings: one table a theme.
void joinSame(QList<PlanTable> &tables)
{
    for (qsizetype i = tables.size() - 1; i > 0; --i)
        if (tables.at(i).headings == tables.at(i - 1).headings) {
            tables[i - 1].rows += tables.at(i).rows;
            tables.removeAt(i);
        }
}

Result<QList<PlanTable>> fromWord(const QByteArray &bytes)
{
    const auto found = readWordTables(bytes);
    if (!found)
        return found.error();
    QList<PlanTable> tables;
    for (const QList<QStringList> &table : *found) {
        QList<Row> rows;
        for (qsizetype i = 0; i < table.size(); ++i)
            rows.append({i + 1, table.at(i)});
        appendTable(tables, QString(), rows);
    }
    joinSame(tables);
    return tables;
}

Result<QList<PlanTable>> fromPackage(const QByteArray &bytes)
{
    if (bytes.contains("word/document.xml"))
        return fromWord(bytes);
    const Result<Workbook> workbook = Workbook::open(bytes);
    if (!workbook)
        return workbook.error();
    return fromWorkbook(*workbook);
}

} // namespace

Result<QList<PlanTable>> readPlanTables(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.trimmed().isEmpty())
        return refuse(fileName, "the file is empty");
    if (bytes.startsWith("%PDF"))
        return refuse(fileName, "tables of a PDF cannot be read surely. Save the plan as CSV, XLSX or DOCX");
    const auto tables = bytes.startsWith("PK") ? fromPackage(bytes) : fromCsv(bytes);
    if (!tables)
        return tables.error();
    if (tables->isEmpty())
        return refuse(fileName, "no row names a plan's columns, such as Theme, Action, Who and Due");
    const auto isTooLong = [](const PlanTable &table) { return table.rows.size() > mostRows; };
    if (std::any_of(tables->cbegin(), tables->cend(), isTooLong))
        return refuse(fileName, "it has more than 20,000 rows");
    return *tables;
}
