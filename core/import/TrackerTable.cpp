#include "core/import/TrackerTable.h"

#include "core/import/CsvReader.h"
#include "core/import/Workbook.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace {

constexpr qint64 largestFile = qint64(64) * 1024 * 1024;
constexpr int mostLines = 20000;

/// The context of these sentences in the catalogues.
struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(TrackerTable)
};

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.cbegin(), cells.cend(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

/// A title above the table has one cell: the heads are the first line with three.
bool hasHeads(const QStringList &cells)
{
    return std::count_if(cells.cbegin(), cells.cend(), [](const QString &cell) { return !cell.trimmed().isEmpty(); })
        >= 2;
}

void take(TrackerTable &table, TrackerLine line)
{
    if (line.trouble.isEmpty() && isBlank(line.cells))
        return;
    if (table.heads.isEmpty() && hasHeads(line.cells))
        table.heads = line.cells;
    else if (!table.heads.isEmpty())
        table.lines.append(std::move(line));
}

Result<TrackerTable> fromCsv(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    TrackerTable table;
    while (reader.next() && table.lines.size() <= mostLines)
        take(table, {reader.line(), reader.texts(), reader.trouble() ? sentenceFor(*reader.trouble()) : QString()});
    return table;
}

Result<TrackerTable> fromWorkbook(const QByteArray &bytes)
{
    const Result<Workbook> book = Workbook::open(bytes);
    if (!book)
        return book.error();
    TrackerTable table;
    const Result<void> read = book->readSheet(0, [&](qint64 number, const QStringList &cells) {
        take(table, {number, cells, {}});
        return table.lines.size() <= mostLines;
    });
    return read ? Result<TrackerTable>(table) : read.error();
}

} // namespace

Result<TrackerTable> readTracker(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Unreadable, Sentence::tr("%1 cannot be read. Choose another file.").arg(path)};
    if (file.size() > largestFile)
        return Error{Error::Kind::TooLarge, Sentence::tr("%1 is larger than 64 MB. Split it into years.").arg(path)};
    const QByteArray bytes = file.readAll();
    Result<TrackerTable> table = bytes.startsWith("PK") ? fromWorkbook(bytes) : fromCsv(bytes);
    if (!table)
        return table;
    if (table->heads.isEmpty())
        return Error{
            Error::Kind::Refused,
            Sentence::tr("%1 has no line with the names of its columns. Add one above the first row.").arg(path)};
    if (table->lines.size() > mostLines)
        return Error{Error::Kind::TooLarge,
                     Sentence::tr("%1 has more than 20,000 rows. Split it into years.").arg(path)};
    return table;
}
