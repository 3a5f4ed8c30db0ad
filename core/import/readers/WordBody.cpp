#include "core/import/readers/WordBody.h"

#include "core/import/readers/XmlReading.h"

#include <QSet>

namespace {

bool isSwitchedOn(const QXmlStreamReader &xml)
{
    const QString value = attributeOf(xml, u"val");
    return value != QLatin1String("0") && value != QLatin1String("false") && value != QLatin1String("off");
}

/// Signs of the fonts Wingdings and Symbol that reports print.
QString signOf(const QString &code)
{
    switch (code.toUInt(nullptr, 16) & 0xFF) {
    case 0xFE:
    case 0xFD:
    case 0x78:
        return QStringLiteral("☒");
    case 0xFC:
        return QStringLiteral("✓");
    case 0x6F:
    case 0x71:
    case 0xA8:
        return QStringLiteral("☐");
    case 0x28:
        return QStringLiteral("☎");
    case 0x2A:
        return QStringLiteral("✉");
    default:
        return QStringLiteral("•");
    }
}

bool isPassedOver(QStringView name)
{
    static const QSet<QString> passedOver{
        QStringLiteral("del"),        QStringLiteral("moveFrom"),   QStringLiteral("Fallback"),
        QStringLiteral("instrText"),  QStringLiteral("delText"),    QStringLiteral("rPrChange"),
        QStringLiteral("pPrChange"),  QStringLiteral("sectPr"),     QStringLiteral("tblPrChange"),
        QStringLiteral("trPrChange"), QStringLiteral("tcPrChange"), QStringLiteral("binData")};
    return passedOver.contains(name.toString());
}

} // namespace

bool WordBody::read(const QByteArray &xml)
{
    XmlReading reading;
    reading.begin = [this](const QXmlStreamReader &element) { begin(element); };
    reading.end = [this](QStringView name) { end(name); };
    reading.words = [this](QStringView words) {
        if (m_isInWords)
            add(words.toString());
    };
    reading.skips = isPassedOver;
    return reading.read(xml);
}

void WordBody::add(const QString &words)
{
    if (!m_run.isHidden)
        m_text.add(words, m_run.isBold ? Weight::Bold : Weight::Normal);
}

void WordBody::begin(const QXmlStreamReader &xml)
{
    if (m_isInProperties)
        beginInProperties(xml);
    else if (xml.name() == u"p" || xml.name() == u"tc" || xml.name() == u"pPr" || xml.name() == u"r")
        beginPart(xml);
    else
        beginInRun(xml);
}

void WordBody::beginPart(const QXmlStreamReader &xml)
{
    if (xml.name() == u"p") {
        m_paragraphs.append(Paragraph());
        m_text.beginParagraph();
        m_run = {};
    } else if (xml.name() == u"tc") {
        m_text.beginCell();
    } else if (xml.name() == u"pPr") {
        m_isInProperties = true;
    } else {
        m_run = {};
        m_run.isBold = !m_paragraphs.isEmpty() && m_styles.isBold(m_paragraphs.last().style);
    }
}

void WordBody::beginInProperties(const QXmlStreamReader &xml)
{
    if (m_paragraphs.isEmpty())
        return;
    Paragraph &paragraph = m_paragraphs.last();
    if (xml.name() == u"pStyle")
        paragraph.style = attributeOf(xml, u"val");
    else if (xml.name() == u"ilvl")
        paragraph.place.level = attributeOf(xml, u"val").toInt();
    else if (xml.name() == u"numId") {
        paragraph.place.list = attributeOf(xml, u"val");
        paragraph.hasPlace = true;
    }
}

void WordBody::beginInRun(const QXmlStreamReader &xml)
{
    const QStringView name = xml.name();
    if (name == u"t")
        m_isInWords = true;
    else if (name == u"b")
        m_run.isBold = isSwitchedOn(xml);
    else if (name == u"vanish")
        m_run.isHidden = isSwitchedOn(xml);
    else if (name == u"tab" && m_text.isInParagraph())
        add(QStringLiteral("\t"));
    else if (name == u"noBreakHyphen")
        add(QStringLiteral("-"));
    else if (name == u"sym")
        add(signOf(attributeOf(xml, u"char")));
    else if (name == u"br" && attributeOf(xml, u"type") == QLatin1String("page"))
        m_text.beginPage();
    else if (name == u"br" || name == u"cr")
        m_text.breakLine();
    else if (name == u"checkBox")
        m_isInCheckBox = true;
    else if (m_isInCheckBox && (name == u"checked" || name == u"default"))
        m_isChecked = isSwitchedOn(xml);
}

void WordBody::end(QStringView name)
{
    if (name == u"pPr") {
        m_isInProperties = false;
        markParagraph();
    } else if (name == u"p") {
        endParagraph();
    } else if (name == u"t") {
        m_isInWords = false;
    } else if (name == u"checkBox") {
        add(m_isChecked ? QStringLiteral("☒ ") : QStringLiteral("☐ "));
        m_isInCheckBox = m_isChecked = false;
    } else if (name == u"tc") {
        m_text.endCell();
    } else if (name == u"tr") {
        m_text.endRow();
    } else if (name == u"tbl") {
        m_text.endTable();
    }
}

void WordBody::markParagraph()
{
    if (m_paragraphs.isEmpty())
        return;
    const Paragraph &paragraph = m_paragraphs.last();
    ListPlace place = m_styles.placeOf(paragraph.style);
    if (paragraph.hasPlace)
        place = paragraph.place;
    if (!place.list.isEmpty() && place.list != QLatin1String("0"))
        m_text.mark(m_styles.nextMark(place));
}

void WordBody::endParagraph()
{
    if (m_paragraphs.isEmpty())
        return;
    const Paragraph paragraph = m_paragraphs.takeLast();
    m_text.endParagraph(m_styles.isHeading(paragraph.style) ? Weight::Bold : Weight::Normal);
}
