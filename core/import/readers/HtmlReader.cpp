#include "core/import/readers/HtmlReader.h"

#include "core/import/readers/FlowingText.h"
#include "core/import/readers/ListNumbers.h"

#include <libxml/HTMLparser.h>

#include <QSet>

#include <memory>

namespace {

QString textOf(const xmlChar *words)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(words));
}

QString attributeOf(xmlNode *node, const char *name)
{
    xmlChar *const value = xmlGetProp(node, reinterpret_cast<const xmlChar *>(name));
    const QString text = textOf(value);
    xmlFree(value);
    return text;
}

bool hasAttribute(xmlNode *node, const char *name)
{
    return xmlHasProp(node, reinterpret_cast<const xmlChar *>(name)) != nullptr;
}

bool isHidden(xmlNode *node)
{
    const QString style = attributeOf(node, "style").remove(u' ').toLower();
    return hasAttribute(node, "hidden") || style.contains(QLatin1String("display:none"))
        || style.contains(QLatin1String("visibility:hidden"));
}

QSet<QString> namesOf(const char *names)
{
    const QStringList list = QString::fromLatin1(names).split(u' ');
    return {list.cbegin(), list.cend()};
}

bool isPassedOver(const QString &name)
{
    static const QSet<QString> names =
        namesOf("head script style noscript template nav iframe object embed svg select textarea button");
    return names.contains(name);
}

bool isBlock(const QString &name)
{
    static const QSet<QString> names =
        namesOf("p div section article main header footer aside address blockquote pre ul ol dl dt "
                "dd li h1 h2 h3 h4 h5 h6 table caption hr form fieldset legend figure figcaption body");
    return names.contains(name);
}

bool isHeadingName(const QString &name)
{
    return name.size() == 2 && name[0] == u'h' && name[1].isDigit();
}

ListLevel::Form listForm(xmlNode *list)
{
    const QString type = attributeOf(list, "type");
    if (type == QLatin1String("a"))
        return ListLevel::Form::LowerLetter;
    if (type == QLatin1String("A"))
        return ListLevel::Form::UpperLetter;
    if (type == QLatin1String("i"))
        return ListLevel::Form::LowerRoman;
    return type == QLatin1String("I") ? ListLevel::Form::UpperRoman : ListLevel::Form::Decimal;
}

/// Walks down the tree that libxml2 made of a page.
class Walk
{
public:
    explicit Walk(FlowingText &text) : m_text(text) { }

    void visit(xmlNode *node, int depth = 0)
    {
        constexpr int deepest = 300;
        if (depth > deepest)
            return;
        for (xmlNode *child = node; child != nullptr; child = child->next) {
            if (child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE)
                addWords(textOf(child->content));
            else if (child->type == XML_ELEMENT_NODE)
                visitElement(child, depth);
        }
    }
    void finish() { endParagraph(); }

private:
    void visitElement(xmlNode *node, int depth)
    {
        const QString name = textOf(node->name).toLower();
        if (isPassedOver(name) || isHidden(node))
            return;
        if (name == QLatin1String("br"))
            m_text.breakLine();
        else if (name == QLatin1String("input"))
            addCheckBox(node);
        else if (name == QLatin1String("td") || name == QLatin1String("th"))
            visitCell(node, depth);
        else if (name == QLatin1String("tr"))
            visitRow(node, depth);
        else if (isBlock(name))
            visitBlock(node, name, depth);
        else
            visitInline(node, name, depth);
    }
    void visitInline(xmlNode *node, const QString &name, int depth)
    {
        const bool isBold = name == QLatin1String("b") || name == QLatin1String("strong")
            || attributeOf(node, "style").remove(u' ').contains(QLatin1String("font-weight:bold"));
        m_bold += isBold ? 1 : 0;
        visit(node->children, depth + 1);
        m_bold -= isBold ? 1 : 0;
    }
    void visitBlock(xmlNode *node, const QString &name, int depth)
    {
        endParagraph();
        if (name == QLatin1String("li"))
            m_mark = nextMark(node);
        m_isHeading = isHeadingName(name);
        m_isPreformatted += name == QLatin1String("pre") ? 1 : 0;
        visit(node->children, depth + 1);
        m_isPreformatted -= name == QLatin1String("pre") ? 1 : 0;
        m_isHeading = m_isHeading || isHeadingName(name);
        endParagraph();
        if (name == QLatin1String("table"))
            m_text.endTable();
    }
    void visitCell(xmlNode *node, int depth)
    {
        endParagraph();
        m_text.beginCell();
        const bool isHead = textOf(node->name) == QLatin1String("th");
        m_bold += isHead ? 1 : 0;
        visit(node->children, depth + 1);
        m_bold -= isHead ? 1 : 0;
        endParagraph();
        m_text.endCell();
    }
    void visitRow(xmlNode *node, int depth)
    {
        endParagraph();
        visit(node->children, depth + 1);
        endParagraph();
        m_text.endRow();
    }
    void addCheckBox(xmlNode *node)
    {
        const QString type = attributeOf(node, "type");
        if (type == QLatin1String("checkbox") || type == QLatin1String("radio"))
            m_text.add(hasAttribute(node, "checked") ? QStringLiteral("☒ ") : QStringLiteral("☐ "));
    }
    QString nextMark(xmlNode *item)
    {
        xmlNode *const list = item->parent;
        if (list == nullptr || textOf(list->name) != QLatin1String("ol"))
            return QStringLiteral("•");
        const int start = hasAttribute(list, "start") ? attributeOf(list, "start").toInt() : 1;
        const QString key = QString::number(quintptr(list));
        return m_numbers.next(key, {{.form = listForm(list), .start = start}}, 0);
    }
    void addWords(const QString &raw)
    {
        if (m_isPreformatted > 0) {
            addLines(raw);
            return;
        }
        QString words = raw.simplified();
        if (words.isEmpty()) {
            if (m_text.isInParagraph() && !raw.isEmpty())
                m_text.add(QStringLiteral(" "));
            return;
        }
        if (raw.front().isSpace())
            words.prepend(u' ');
        if (raw.back().isSpace())
            words.append(u' ');
        add(words);
    }
    void addLines(const QString &raw)
    {
        const QStringList lines = raw.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                m_text.breakLine();
            add(lines[i]);
        }
    }
    void add(const QString &words)
    {
        if (!m_text.isInParagraph())
            m_text.beginParagraph(std::exchange(m_mark, {}));
        m_text.add(words, m_bold > 0 ? Weight::Bold : Weight::Normal);
    }
    void endParagraph()
    {
        m_text.endParagraph(m_isHeading ? Weight::Bold : Weight::Normal);
        m_isHeading = false;
    }

    FlowingText &m_text;
    ListNumbers m_numbers;
    QString m_mark;
    int m_bold = 0;
    int m_isPreformatted = 0;
    bool m_isHeading = false;
};

} // namespace

ReaderAnswer readHtml(const QByteArray &content)
{
    const std::optional<QString> decoded = decodeText(content);
    if (!decoded)
        return {.fault = ReadingFault::Damaged};
    const QByteArray utf8 = decoded->toUtf8();
    const std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> page(
        htmlReadMemory(utf8.constData(), int(utf8.size()), nullptr, "UTF-8",
                       HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET),
        &xmlFreeDoc);
    if (!page)
        return {.fault = ReadingFault::Damaged};
    FlowingText text;
    Walk walk(text);
    walk.visit(xmlDocGetRootElement(page.get()));
    walk.finish();
    return text.answer(QStringLiteral("text/html"));
}
