#include "core/import/readers/OpenDocumentStyles.h"

#include "core/import/readers/XmlReading.h"

#include <algorithm>

namespace {

constexpr int mostLevels = 10;

ListLevel::Form formOf(const QString &format)
{
    static const QHash<QString, ListLevel::Form> forms{{QStringLiteral("1"), ListLevel::Form::Decimal},
                                                       {QStringLiteral("a"), ListLevel::Form::LowerLetter},
                                                       {QStringLiteral("A"), ListLevel::Form::UpperLetter},
                                                       {QStringLiteral("i"), ListLevel::Form::LowerRoman},
                                                       {QStringLiteral("I"), ListLevel::Form::UpperRoman}};
    return forms.value(format, ListLevel::Form::None);
}

/// "%1.%2" for a level that shows two numbers, with what the style prints before and after.
QString patternOf(const QXmlStreamReader &xml, int level)
{
    const int shown = std::clamp(attributeOf(xml, u"display-levels").toInt(), 1, level);
    QStringList numbers;
    for (int i = level - shown + 1; i <= level; ++i)
        numbers.append(QStringLiteral("%%1").arg(i));
    return attributeOf(xml, u"num-prefix") + numbers.join(u'.') + attributeOf(xml, u"num-suffix");
}

} // namespace

void OpenDocumentStyles::begin(const QXmlStreamReader &xml)
{
    if (xml.name() == u"style") {
        m_style = attributeOf(xml, u"name");
        m_parents.insert(m_style, attributeOf(xml, u"parent-style-name"));
    } else if (xml.name() == u"text-properties") {
        if (attributeOf(xml, u"font-weight") == QLatin1String("bold"))
            m_bold.insert(m_style);
    } else if (xml.name() == u"list-style") {
        m_list = attributeOf(xml, u"name");
        m_style.clear();
    } else if (xml.name() == u"list-level-style-number" || xml.name() == u"list-level-style-bullet") {
        beginLevel(xml, m_lists[m_list]);
        m_style.clear();
    } else if (xml.name() == u"outline-level-style") {
        beginLevel(xml, m_outline);
        m_style.clear();
    }
}

void OpenDocumentStyles::beginLevel(const QXmlStreamReader &xml, QList<ListLevel> &levels)
{
    const int level = attributeOf(xml, u"level").toInt();
    if (level < 1 || level > mostLevels)
        return;
    while (levels.size() < level)
        levels.append({.form = ListLevel::Form::None});
    ListLevel &read = levels[level - 1];
    read.form =
        xml.name() == u"list-level-style-bullet" ? ListLevel::Form::Bullet : formOf(attributeOf(xml, u"num-format"));
    read.pattern = patternOf(xml, level);
    const QString start = attributeOf(xml, u"start-value");
    read.start = start.isEmpty() ? 1 : start.toInt();
}

bool OpenDocumentStyles::isBold(const QString &style) const
{
    constexpr int longest = 12;
    QString next = style;
    for (int i = 0; i < longest && !next.isEmpty(); ++i) {
        if (m_bold.contains(next))
            return true;
        next = m_parents.value(next);
    }
    return false;
}
