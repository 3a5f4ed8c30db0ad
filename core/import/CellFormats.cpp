#include "core/import/CellFormats.h"

#include <QDateTime>
#include <QXmlStreamReader>

#include <cmath>

namespace {

constexpr double mostDays = 2958466; // the end of the year 9999

/// A format of one's own is one of dates if it has letters of dates outside quotes and brackets.
CellFormats::Kind kindOfFormat(const QString &format)
{
    bool isQuoted = false;
    bool isBracketed = false;
    for (qsizetype i = 0; i < format.size(); ++i) {
        const QChar letter = format.at(i).toLower();
        if (letter == QLatin1Char('\\'))
            ++i;
        else if (letter == QLatin1Char('"'))
            isQuoted = !isQuoted;
        else if (letter == QLatin1Char('['))
            isBracketed = true;
        else if (letter == QLatin1Char(']'))
            isBracketed = false;
        else if (isQuoted || isBracketed)
            continue;
        else if (letter == QLatin1Char('%'))
            return CellFormats::Kind::Percent;
        else if (letter == QLatin1Char('y') || letter == QLatin1Char('m') || letter == QLatin1Char('d'))
            return CellFormats::Kind::Date;
    }
    return CellFormats::Kind::Number;
}

CellFormats::Kind kindOfNumber(int format, const QHash<int, QString> &own)
{
    if (own.contains(format))
        return kindOfFormat(own.value(format));
    if (format == 9 || format == 10)
        return CellFormats::Kind::Percent;
    const bool isDate = (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 31) || format == 36
        || (format >= 50 && format <= 54) || format == 57 || format == 58;
    return isDate ? CellFormats::Kind::Date : CellFormats::Kind::Number;
}

} // namespace

QString plainNumber(double number)
{
    if (std::abs(number) < 1e15 && number == std::floor(number))
        return QString::number(qint64(number));
    return QString::number(number, 'g', 15);
}

void CellFormats::read(QIODevice &styles)
{
    QXmlStreamReader xml(&styles);
    QHash<int, QString> own;
    bool isInCells = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == QLatin1String("cellXfs"))
            isInCells = false;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const auto attribute = [&](const char *name) { return xml.attributes().value(QLatin1String(name)); };
        if (xml.name() == QLatin1String("numFmt"))
            own.insert(attribute("numFmtId").toInt(), attribute("formatCode").toString());
        else if (xml.name() == QLatin1String("cellXfs"))
            isInCells = true;
        else if (isInCells && xml.name() == QLatin1String("xf") && m_kinds.size() < 65536)
            m_kinds.append(kindOfNumber(attribute("numFmtId").toInt(), own));
    }
}

QString CellFormats::textOf(double number, int style) const
{
    switch (kindOf(style)) {
    case Kind::Date:
        return number >= 0 && number < mostDays ? dateText(number) : plainNumber(number);
    case Kind::Percent:
        return plainNumber(number * 100) + QLatin1Char('%');
    case Kind::Number:
        break;
    }
    return plainNumber(number);
}

QString CellFormats::dateText(double number) const
{
    // Spreadsheets count a 29 February 1900 that never was.
    const double days = std::floor(number);
    const QDate start = m_startsIn1904 ? QDate(1904, 1, 1) : days < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QDate date = start.addDays(qint64(days));
    const auto seconds = int(std::lround((number - days) * 86400));
    if (seconds <= 0 || seconds >= 86400)
        return date.toString(Qt::ISODate);
    return date.toString(Qt::ISODate) + QLatin1Char('T')
        + QTime(0, 0).addSecs(seconds).toString(QStringLiteral("HH:mm"));
}
