#include "core/base/CsvText.h"

#include <QLocale>

#include <algorithm>

namespace {

constexpr QLatin1Char apostrophe('\'');

bool isNumber(const QString &text)
{
    bool isOne = false;
    QLocale::c().toDouble(text, &isOne);
    return isOne;
}

bool startsFormula(QChar sign)
{
    static const QString starts = QStringLiteral("=+-@\t\r\n") + QChar(0) + QStringLiteral("＝＋－＠");
    return starts.contains(sign);
}

bool isPassedOver(QChar sign)
{
    return sign == QLatin1Char(' ') || sign == QLatin1Char('"') || sign == apostrophe || sign == QChar(0xa0);
}

/// Spreadsheets look behind spaces and quotation marks for a formula.
bool looksLikeFormula(const QString &text)
{
    if (isNumber(text))
        return false;
    const auto sign = std::find_if_not(text.cbegin(), text.cend(), isPassedOver);
    return sign != text.cend() && startsFormula(*sign);
}

bool needsQuotes(QChar sign)
{
    static const QString signs = QStringLiteral("\",;\n\r\t");
    return signs.contains(sign);
}

QString quoted(const QString &text)
{
    const QString cell = harmlessCell(text);
    if (std::none_of(cell.begin(), cell.end(), needsQuotes))
        return cell;
    return QLatin1Char('"') + QString(cell).replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

} // namespace

QString harmlessCell(const QString &text)
{
    return looksLikeFormula(text) ? QString(apostrophe + text) : text;
}

QString plainCell(const QString &harmless)
{
    return harmless.startsWith(apostrophe) && looksLikeFormula(harmless.mid(1)) ? harmless.mid(1) : harmless;
}

QString csvLine(const QStringList &cells)
{
    QStringList line;
    for (const QString &cell : cells)
        line.append(quoted(cell));
    return line.join(QLatin1Char(',')) + QLatin1String("\r\n");
}
