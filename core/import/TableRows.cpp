#include "core/import/TableRows.h"

#include "core/import/CsvReader.h"
#include "core/import/TextDecoder.h"
#include "core/import/Workbook.h"

#include <QCoreApplication>

namespace {

constexpr qint64 largestWorkbook = 64 * 1024 * 1024;

Error refused(const char *sentence, Error::Kind kind = Error::Kind::Refused)
{
    return {kind, QCoreApplication::translate("TableRows", sentence)};
}

Result<void> readWorkbook(QIODevice &file, const std::function<bool(const TableRow &row)> &take)
{
    if (file.size() > largestWorkbook)
        return refused("The spreadsheet is larger than 64 MiB. Save the sheet as CSV.", Error::Kind::TooLarge);
    const Result<Workbook> workbook = Workbook::open(file.readAll());
    if (!workbook)
        return workbook.error();
    std::vector<QByteArray> texts;
    std::vector<QByteArrayView> cells;
    std::size_t width = 0;
    return workbook->readSheet(0, [&](qint64 number, const QStringList &row) {
        texts.clear();
        for (const QString &text : row)
            texts.push_back(text.toUtf8());
        // Spreadsheets do not keep the empty cells at the end of a row.
        texts.resize(std::max(texts.size(), width));
        width = texts.size();
        cells.assign(texts.cbegin(), texts.cend());
        return take({number, cells});
    });
}

Result<void> readCsv(QIODevice &file, const std::function<bool(const TableRow &row)> &take)
{
    CsvReader reader(file);
    while (reader.next())
        if (!take({reader.line(), reader.cells(), reader.trouble() ? sentenceFor(*reader.trouble()) : QString()}))
            break;
    return {};
}

} // namespace

Result<void> readTable(QIODevice &file, const std::function<bool(const TableRow &row)> &take)
{
    switch (documentKindOf(file.peek(1024))) {
    case DocumentKind::ZipPackage:
        return readWorkbook(file, take);
    case DocumentKind::OldOffice:
        return refused("This is a spreadsheet of the old kind (.xls). Save it as .xlsx or CSV.");
    case DocumentKind::Pdf:
        return refused("This is a PDF, not a table. Ask for the figures as CSV or .xlsx.");
    case DocumentKind::RichText:
        return refused("This is a text document, not a table. Save the figures as CSV or .xlsx.");
    default:
        break;
    }
    return readCsv(file, take);
}
