#include "core/import/SheetRows.h"

namespace {

constexpr int mostColumns = 16384;

/// The column of a cell's name such as "BC12", counted from 0; nothing where it has no name.
std::optional<int> columnOf(QStringView name)
{
    int column = 0;
    for (const QChar letter : name) {
        if (letter < QLatin1Char('A') || letter > QLatin1Char('Z'))
            break;
        column = column * 26 + (letter.unicode() - 'A' + 1);
        if (column > mostColumns)
            return std::nullopt;
    }
    return column > 0 ? std::optional(column - 1) : std::nullopt;
}

} // namespace

bool SheetRows::next()
{
    while (!m_xml.atEnd()) {
        if (m_xml.readNext() != QXmlStreamReader::StartElement || m_xml.name() != QLatin1String("row"))
            continue;
        bool isNumbered = false;
        const qint64 number = m_xml.attributes().value(QLatin1String("r")).toLongLong(&isNumbered);
        m_number = isNumbered ? number : m_number + 1;
        readCells();
        if (!m_cells.isEmpty())
            return true;
    }
    return false;
}

void SheetRows::readCells()
{
    m_cells.clear();
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == QLatin1String("c"))
            readCell();
        else
            m_xml.skipCurrentElement();
    }
    while (!m_cells.isEmpty() && m_cells.last().isEmpty())
        m_cells.removeLast();
}

void SheetRows::readCell()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const int column = columnOf(attributes.value(QLatin1String("r"))).value_or(int(m_cells.size()));
    const QString type = attributes.value(QLatin1String("t")).toString();
    const QString text = cellText(type, attributes.value(QLatin1String("s")).toInt());
    if (text.isEmpty() || column >= mostColumns)
        return;
    while (m_cells.size() <= column)
        m_cells.append(QString());
    m_cells[column] = text;
}

QString SheetRows::cellText(const QString &type, int style)
{
    QString value;
    while (m_xml.readNextStartElement()) {
        // A formula is left aside: what counts is the value that was kept with it.
        if (m_xml.name() == QLatin1String("v"))
            value = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (m_xml.name() == QLatin1String("is"))
            value = m_xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else
            m_xml.skipCurrentElement();
    }
    if (type == QLatin1String("s"))
        return m_texts.value(value.toInt(), QString());
    if (type == QLatin1String("b"))
        return value == QLatin1String("1") ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    if (!type.isEmpty() && type != QLatin1String("n"))
        return value;
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    return isNumber ? m_formats.textOf(number, style) : value;
}
