#include "core/storage/Spreadsheet.h"

#include "core/storage/NewFile.h"

#include <xlsxwriter.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace {

void writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    const bool keepsItsForm = isNumber && QString::number(number) == text;
    if (keepsItsForm)
        worksheet_write_number(sheet, row, column, number, nullptr);
    else
        worksheet_write_string(sheet, row, column, text.toUtf8().constData(), nullptr);
}

void writeRow(lxw_worksheet *sheet, lxw_row_t row, const QStringList &cells)
{
    for (int i = 0; i < cells.size(); ++i)
        writeCell(sheet, row, lxw_col_t(i), cells.at(i));
}

} // namespace

Result<void> writeSpreadsheet(const QString &path, const QStringList &columns, const QList<QStringList> &rows)
{
    NewFile file(path);
    if (const Result<void> made = file.create(); !made)
        return made;
    lxw_workbook *const book = workbook_new(QFile::encodeName(file.temporary()).constData());
    lxw_worksheet *const sheet = workbook_add_worksheet(book, nullptr);
    writeRow(sheet, 0, columns);
    worksheet_freeze_panes(sheet, 1, 0);
    for (int i = 0; i < rows.size(); ++i)
        writeRow(sheet, lxw_row_t(i + 1), rows.at(i));
    const lxw_error error = workbook_close(book);
    if (error == LXW_NO_ERROR)
        return file.moveIntoPlace();
    const QString sentence = QCoreApplication::translate(
        "Spreadsheet", "%1 could not be written: %2. Check the folder and the space on its disk.");
    return Error{Error::Kind::DiskFull,
                 sentence.arg(QFileInfo(path).fileName(), QString::fromUtf8(lxw_strerror(error)))};
}
