#include "core/import/readers/WordStyles.h"

#include "core/import/readers/XmlReading.h"

#include <algorithm>

namespace {

constexpr int mostLevels = 9;

QString valueOf(const QXmlStreamReader &xml)
{
    return attributeOf(xml, u"val");
}

ListLevel::Form formOf(const QString &word)
{
    static const QHash<QString, ListLevel::Form> forms{{QStringLiteral("bullet"), ListLevel::Form::Bullet},
                                                       {QStringLiteral("none"), ListLevel::Form::None},
                                                       {QStringLiteral("lowerLetter"), ListLevel::Form::LowerLetter},
                                                       {QStringLiteral("upperLetter"), ListLevel::Form::UpperLetter},
                                                       {QStringLiteral("lowerRoman"), ListLevel::Form::LowerRoman},
                                                       {QStringLiteral("upperRoman"), ListLevel::Form::UpperRoman}};
    return forms.value(word, ListLevel::Form::Decimal);
}

bool isSwitchedOff(const QString &value)
{
    return value == QLatin1String("0") || value == QLatin1String("false") || value == QLatin1String("off");
}

void readLevel(ListLevel &level, const QXmlStreamReader &xml)
{
    if (xml.name() == u"start")
        level.start = valueOf(xml).toInt();
    else if (xml.name() == u"numFmt")
        level.form = formOf(valueOf(xml));
    else if (xml.name() == u"lvlText")
        level.pattern = valueOf(xml);
}

} // namespace

void WordStyles::readStyles(const QByteArray &xml)
{
    QString current;
    XmlReading reading;
    reading.begin = [&](const QXmlStreamReader &element) {
        if (element.name() == u"style")
            current = attributeOf(element, u"styleId");
        Style &style = m_styles[current];
        if (element.name() == u"name")
            style.name = valueOf(element).toLower();
        else if (element.name() == u"basedOn")
            style.parent = valueOf(element);
        else if (element.name() == u"b")
            style.isBold = !isSwitchedOff(valueOf(element));
        else if (element.name() == u"outlineLvl")
            style.hasOutline = valueOf(element).toInt() < mostLevels;
        else if (element.name() == u"ilvl")
            style.place.level = valueOf(element).toInt();
        else if (element.name() == u"numId") {
            style.place.list = valueOf(element);
            style.hasPlace = true;
        }
    };
    reading.read(xml);
}

void WordStyles::readNumbering(const QByteArray &xml)
{
    QString abstractList;
    QString list;
    int level = 0;
    XmlReading reading;
    reading.begin = [&](const QXmlStreamReader &element) {
        if (element.name() == u"abstractNum") {
            abstractList = attributeOf(element, u"abstractNumId");
            list.clear();
        } else if (element.name() == u"num") {
            list = attributeOf(element, u"numId");
        } else if (element.name() == u"lvl" || element.name() == u"lvlOverride") {
            level = std::clamp(attributeOf(element, u"ilvl").toInt(), 0, mostLevels - 1);
        } else if (element.name() == u"abstractNumId") {
            m_lists[list].abstractList = valueOf(element);
        } else if (element.name() == u"startOverride") {
            m_lists[list].starts[level] = valueOf(element).toInt();
        } else {
            readLevel(list.isEmpty() ? m_abstractLists[abstractList][level] : m_lists[list].levels[level], element);
        }
    };
    reading.read(xml);
}

QList<WordStyles::Style> WordStyles::lineage(const QString &style) const
{
    constexpr qsizetype longest = 12;
    QList<Style> styles;
    QString next = style;
    while (!next.isEmpty() && m_styles.contains(next) && styles.size() < longest) {
        styles.append(m_styles.value(next));
        next = styles.last().parent;
    }
    return styles;
}

bool WordStyles::isHeading(const QString &style) const
{
    const QList<Style> styles = lineage(style);
    return std::any_of(styles.cbegin(), styles.cend(), [](const Style &each) {
        return each.hasOutline || each.name.startsWith(QLatin1String("heading")) || each.name == QLatin1String("title");
    });
}

bool WordStyles::isBold(const QString &style) const
{
    const QList<Style> styles = lineage(style);
    return std::any_of(styles.cbegin(), styles.cend(), [](const Style &each) { return each.isBold; });
}

ListPlace WordStyles::placeOf(const QString &style) const
{
    for (const Style &each : lineage(style))
        if (each.hasPlace)
            return each.place;
    return {};
}

QList<ListLevel> WordStyles::levelsOf(const List &list) const
{
    QHash<int, ListLevel> levels = m_abstractLists.value(list.abstractList);
    levels.insert(list.levels);
    QList<ListLevel> ordered;
    for (int i = 0; i < mostLevels; ++i) {
        ordered.append(levels.value(i, ListLevel{.form = ListLevel::Form::None}));
        ordered.last().start = list.starts.value(i, ordered.last().start);
    }
    return ordered;
}

QString WordStyles::nextMark(const ListPlace &place)
{
    const auto list = m_lists.find(place.list);
    if (list == m_lists.end())
        return {};
    // Lists that stand on one definition count on, except where one of them says that it starts anew.
    if (!list->isUsed && !list->starts.isEmpty())
        m_numbers.restart(list->abstractList);
    list->isUsed = true;
    return m_numbers.next(list->abstractList, levelsOf(*list), place.level);
}
