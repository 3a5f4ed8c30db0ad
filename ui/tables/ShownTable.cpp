#include "ui/tables/ShownTable.h"

#include <QLocale>

namespace {

const QByteArray utf8Mark = QByteArrayLiteral("\xEF\xBB\xBF");
const QLatin1String lineEnd("\r\n");

bool isNumber(const QString &text)
{
    bool isOne = false;
    QLocale::c().toDouble(text, &isOne);
    return isOne;
}

QString quoted(const QString &text)
{
    const QString cell = harmlessCell(text);
    const auto needsQuotes = [](QChar sign) {
        return sign == QLatin1Char('"') || sign == QLatin1Char(',') || sign == QLatin1Char(';')
            || sign == QLatin1Char('\n') || sign == QLatin1Char('\r') || sign == QLatin1Char('\t');
    };
    if (std::none_of(cell.begin(), cell.end(), needsQuotes))
        return cell;
    return QLatin1Char('"') + QString(cell).replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

QString csvLine(const QStringList &cells)
{
    QStringList line;
    for (const QString &cell : cells)
        line.append(quoted(cell));
    return line.join(QLatin1Char(',')) + lineEnd;
}

} // namespace

QString harmlessCell(const QString &text)
{
    if (text.isEmpty() || !QStringLiteral("=+-@\t\r\n").contains(text.front()) || isNumber(text))
        return text;
    return QLatin1Char('\'') + text;
}

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
