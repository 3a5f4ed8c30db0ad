#include "core/import/readers/OpenDocumentBody.h"

#include <algorithm>

namespace {

const QString outlineList = QStringLiteral(" outline");

bool isPassedOver(QStringView name)
{
    return name == u"tracked-changes" || name == u"annotation" || name == u"note-citation" || name == u"forms"
        || name == u"covered-table-cell" || name == u"binary-data" || name == u"ruby-text";
}

bool isParagraph(QStringView name)
{
    return name == u"p" || name == u"h";
}

} // namespace

bool OpenDocumentBody::read(const QByteArray &xml)
{
    XmlReading reading;
    reading.begin = [this](const QXmlStreamReader &element) { begin(element); };
    reading.end = [this](QStringView name) { end(name); };
    reading.words = [this](QStringView words) {
        if (m_depth == 0 || m_weights.isEmpty())
            return;
        const bool isBold = std::any_of(m_weights.cbegin(), m_weights.cend(),
                                        [this](const QString &style) { return m_styles.isBold(style); });
        QString text = words.toString();
        m_text.add(text.replace(u'\n', u' '), isBold ? Weight::Bold : Weight::Normal);
    };
    reading.skips = isPassedOver;
    return reading.read(xml);
}

void OpenDocumentBody::begin(const QXmlStreamReader &xml)
{
    if (xml.name() == m_part)
        ++m_depth;
    else if (m_depth > 0)
        beginInPart(xml);
    else
        m_styles.begin(xml);
}

void OpenDocumentBody::beginInPart(const QXmlStreamReader &xml)
{
    const QStringView name = xml.name();
    if (isParagraph(name))
        beginParagraph(xml);
    else if (name == u"span")
        m_weights.append(attributeOf(xml, u"style-name"));
    else if (name == u"list")
        beginList(xml);
    else if (name == u"list-item" && !m_lists.isEmpty())
        m_lists.last().isNewItem = true;
    else if (name == u"s")
        m_text.add(QString(std::clamp(attributeOf(xml, u"c").toInt(), 1, 100), u' '));
    else if (name == u"tab")
        m_text.add(QStringLiteral("\t"));
    else if (name == u"line-break")
        m_text.breakLine();
    else if (name == u"soft-page-break")
        m_text.beginPage();
    else if (name == u"table-cell")
        m_text.beginCell();
}

void OpenDocumentBody::beginParagraph(const QXmlStreamReader &xml)
{
    m_isHeading = xml.name() == u"h";
    m_text.beginParagraph(markOf(xml));
    m_weights.append(attributeOf(xml, u"style-name"));
}

void OpenDocumentBody::beginList(const QXmlStreamReader &xml)
{
    QString style = attributeOf(xml, u"style-name");
    if (style.isEmpty() && !m_lists.isEmpty())
        style = m_lists.last().style;
    const bool goesOn = attributeOf(xml, u"continue-numbering") == QLatin1String("true")
        || !attributeOf(xml, u"continue-list").isEmpty();
    if (m_lists.isEmpty() && !goesOn)
        m_numbers.restart(style);
    m_lists.append({style});
}

QString OpenDocumentBody::markOf(const QXmlStreamReader &xml)
{
    if (m_lists.isEmpty()) {
        if (xml.name() != u"h")
            return {};
        return m_numbers.next(outlineList, m_styles.outline(), attributeOf(xml, u"outline-level").toInt() - 1);
    }
    if (!std::exchange(m_lists.last().isNewItem, false))
        return {};
    return m_numbers.next(m_lists.last().style, m_styles.levelsOf(m_lists.last().style), int(m_lists.size()) - 1);
}

void OpenDocumentBody::end(QStringView name)
{
    if (name == m_part)
        --m_depth;
    if (m_depth == 0)
        return;
    if (isParagraph(name)) {
        m_text.endParagraph(m_isHeading ? Weight::Bold : Weight::Normal);
        m_isHeading = false;
    }
    if ((isParagraph(name) || name == u"span") && !m_weights.isEmpty())
        m_weights.removeLast();
    else if (name == u"list" && !m_lists.isEmpty())
        m_lists.removeLast();
    else if (name == u"table-cell")
        m_text.endCell();
    else if (name == u"table-row")
        m_text.endRow();
    else if (name == u"table")
        m_text.endTable();
}
