#include "ui/tables/ShownTable.h"

#include "core/base/CsvText.h"

namespace {

const QByteArray utf8Mark = QByteArrayLiteral("\xEF\xBB\xBF");

} // namespace

QByteArray toCsv(const ShownTable &table)
{
    QString lines = csvLine(table.heads);
    for (const QStringList &row : table.rows)
        lines += csvLine(row);
    return utf8Mark + lines.toUtf8();
}

QString toTsv(const ShownTable &table)
{
    QStringList lines;
    for (const QStringList &row : table.rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(harmlessCell(cell.simplified()));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}
