#include "ui/recommendations/RegisterExport.h"

#include "core/storage/Spreadsheet.h"
#include "ui/recommendations/RegisterColumns.h"
#include "ui/recommendations/TrackerPages.h"
#include "ui/tables/CellValue.h"
#include "ui/tables/ShownTable.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace {

/// Every column, also the hidden ones: a file has room for them, and the words as adopted.
ShownTable tableOf(const ExportedRegister &exported)
{
    const QList<Column<RecommendationRow>> columns = registerColumns(exported.today);
    ShownTable table;
    for (const Column<RecommendationRow> &column : columns)
        table.heads.append(column.title);
    table.heads.append({QCoreApplication::translate("RegisterExport", "Text as adopted"),
                        QCoreApplication::translate("RegisterExport", "Response due"),
                        QCoreApplication::translate("RegisterExport", "Target date"),
                        QCoreApplication::translate("RegisterExport", "Closed on")});
    for (const RecommendationRow &row : exported.rows) {
        QStringList cells;
        for (const Column<RecommendationRow> &column : columns)
            cells.append(fileText(column.value(row)));
        cells[int(RegisterColumn::Reference)] = row.reference;
        cells.append({row.text, fileText(row.responseDue.value_or(QDate())), fileText(row.target.value_or(QDate())),
                      fileText(row.closedOn.value_or(QDate()))});
        table.rows.append(cells);
    }
    return table;
}

Result<void> writeBytes(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{Error::Kind::Unreadable,
                 QCoreApplication::translate(
                     "RegisterExport", "%1 could not be written: %2. Choose another folder or free space on its disk.")
                     .arg(path, file.errorString())};
}

} // namespace

QString suffixOf(RegisterFile file)
{
    switch (file) {
    case RegisterFile::Csv:
        return QStringLiteral("csv");
    case RegisterFile::Spreadsheet:
        return QStringLiteral("xlsx");
    case RegisterFile::Tracker:
        return QStringLiteral("pdf");
    }
    Q_UNREACHABLE();
}

Result<void> writeRegister(const QString &path, RegisterFile kind, const ExportedRegister &exported)
{
    switch (kind) {
    case RegisterFile::Csv:
        return writeBytes(path, toCsv(tableOf(exported)));
    case RegisterFile::Spreadsheet: {
        const ShownTable table = tableOf(exported);
        // The dialog has asked whether an older file may go.
        QFile::remove(path);
        return writeSpreadsheet(path, table.heads, table.rows);
    }
    case RegisterFile::Tracker:
        return writeBytes(path, trackerPages(exported));
    }
    Q_UNREACHABLE();
}
