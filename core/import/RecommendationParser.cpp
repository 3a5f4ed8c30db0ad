#include "core/import/RecommendationParser.h"

#include "core/import/NothingRule.h"
#include "core/import/ParagraphMark.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace {

enum class ItemKind
{
    Unmarked,
    Paragraph,
    Bullet,
    Letter,
    Roman,
    Count
};

struct Item
{
    ItemKind kind = ItemKind::Unmarked;
    ParagraphDraft paragraph;
};

QRegularExpression expression(const char *pattern)
{
    return QRegularExpression(QString::fromUtf8(pattern),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

ItemKind kindOf(const ParagraphDraft &paragraph)
{
    static const QRegularExpression roman = expression("^\\(?[ivx]+\\)$");
    if (!paragraph.number)
        return paragraph.bulleted ? ItemKind::Bullet : ItemKind::Unmarked;
    if (isParagraphNumber(*paragraph.number))
        return ItemKind::Paragraph;
    if (roman.match(*paragraph.number).hasMatch())
        return ItemKind::Roman;
    return std::any_of(paragraph.number->cbegin(), paragraph.number->cend(), [](QChar sign) { return sign.isDigit(); })
        ? ItemKind::Count
        : ItemKind::Letter;
}

bool endsASentence(const QString &text)
{
    return text.isEmpty() || QStringLiteral(".;!?").contains(text.back());
}

bool isTopLevel(const Item &item)
{
    return item.kind == ItemKind::Unmarked || item.kind == ItemKind::Paragraph;
}

bool introducesAList(const Item &item, const Item *next)
{
    static const QRegularExpression open = expression("\\b(?:to|that|asked|recommended|requested|invited)$");
    const QString &text = item.paragraph.text;
    if (text.endsWith(u':') || text.endsWith(QLatin1String(":-")))
        return true;
    if (!next || next->kind == item.kind || next->kind == ItemKind::Unmarked)
        return false;
    return open.match(text).hasMatch()
        || (isTopLevel(item) && !endsASentence(text) && next->paragraph.text.front().isLower());
}

bool asksForSomething(const QString &text)
{
    static const QRegularExpression ask = expression(
        "^(?:that\\b|to "
        "[a-z]|recommended\\b|resolved\\b|bod\\b|argymhellir\\b)|\\b(?:recommended|asked|invited|requested|recommends|"
        "should|gofynnir)\\b");
    return ask.match(text.left(300)).hasMatch();
}

bool givesReasons(const QString &text)
{
    static const QRegularExpression reasons =
        expression("^(?:reasons?\\b[^.]{0,40}(?:recommendation|decision|:)|rhesymau?\\b|rheswm\\b)");
    return reasons.match(text.left(80)).hasMatch();
}

/// "..., and" and "...;" join the items of a list; alone they would read as broken off.
QString withoutJoint(const QString &text)
{
    static const QRegularExpression joint = expression("\\s*(?:[,;]\\s*(?:and|or|a|ac)?|\\b(?:and|or))\\s*$");
    QString alone = text;
    return alone.remove(joint);
}

/// "Recommendation 2:" and "RECOMMENDED:" only say what the words are.
QString withoutLabel(const QString &text)
{
    static const QRegularExpression label = expression(
        "^(?:recommendations?|recommended|argymhelliad)(?: \\d{1,2})?\\s*[:–]\\s*|^recommend(?:ed|ations?)\\s*-+$");
    QString words = text;
    words.replace(QLatin1String("T H A T"), QLatin1String("THAT"));
    return words.remove(label);
}

/// Walks through the items and keeps the introductions that are still open.
class Recommendations
{
public:
    void read(const Item &item, const Item *next)
    {
        closeIntroductions(item.kind);
        if (withoutLabel(item.paragraph.text).isEmpty())
            return;
        if (introducesAList(item, next)) {
            m_open.append(item);
            m_unused = true;
            return;
        }
        m_recommendations.append({.text = introduction() + withoutJoint(withoutLabel(item.paragraph.text)),
                                  .line = item.paragraph.line,
                                  .confidence = confidenceOf(item),
                                  .words = item.paragraph.text});
        m_unused = false;
    }
    QList<RecommendationDraft> takeRecommendations()
    {
        // An introduction without a list is all that was asked.
        if (m_unused)
            m_recommendations.append({.text = m_open.last().paragraph.text,
                                      .line = m_open.last().paragraph.line,
                                      .confidence = 0.5,
                                      .words = m_open.last().paragraph.text});
        return std::move(m_recommendations);
    }

private:
    void closeIntroductions(ItemKind kind)
    {
        const auto same = std::find_if(m_open.begin(), m_open.end(), [kind](const Item &open) {
            return kind == ItemKind::Unmarked || open.kind == kind;
        });
        m_open.erase(same, m_open.end());
        if (m_open.isEmpty())
            m_unused = false;
    }
    QString introduction() const
    {
        QString words;
        for (const Item &open : m_open)
            words += withoutLabel(open.paragraph.text) + u' ';
        return words;
    }
    double confidenceOf(const Item &item) const
    {
        if (item.kind == ItemKind::Unmarked)
            return asksForSomething(item.paragraph.text) ? 0.8 : 0.6;
        return m_open.isEmpty() ? 0.95 : 0.9;
    }

    QList<RecommendationDraft> m_recommendations;
    QList<Item> m_open;
    bool m_unused = false;
};

bool isMarked(const Item &item)
{
    return item.kind != ItemKind::Unmarked;
}

/// Words between numbered recommendations explain them, unless they ask for something themselves.
bool isExplanation(const Item &item, const QList<Item> &items)
{
    if (isMarked(item) || item.paragraph.text.endsWith(u':') || asksForSomething(item.paragraph.text))
        return false;
    return std::any_of(items.cbegin(), items.cend(),
                       [](const Item &other) { return isMarked(other) || asksForSomething(other.paragraph.text); });
}

QList<Item> itemsOf(const QList<ParagraphDraft> &paragraphs)
{
    QList<Item> items;
    for (const ParagraphDraft &paragraph : paragraphs) {
        if (givesReasons(paragraph.text) && !paragraph.number)
            break;
        if (!paragraph.text.isEmpty() && !saysNothing(paragraph.text) && !givesReasons(paragraph.text))
            items.append({kindOf(paragraph), paragraph});
    }
    return items;
}

/// The end of the list that the paragraph introduces; the next paragraph where it introduces none.
qsizetype listEnd(const QList<ParagraphDraft> &paragraphs, qsizetype introduction)
{
    qsizetype end = introduction + 1;
    static const QRegularExpression open = expression("(?:[:–-]|\\bthat|\\bto|^recommended)$");
    if (open.match(paragraphs[introduction].text).hasMatch())
        while (end < paragraphs.size() && (paragraphs[end].bulleted || paragraphs[end].number))
            ++end;
    return end;
}

/// Where no section is headed so, a paragraph may still say RECOMMENDED.
QList<RecommendationDraft> scatteredIn(const QList<ParsedSection> &sections)
{
    static const QRegularExpression recommended = expression("^(?:RECOMMENDED\\b|RECOMMENDATIONS?\\s*\\d*\\s*[:–-]|it "
                                                             "is (?:therefore )?recommended that\\b|argymhellir\\b)");
    static const QRegularExpression asked = expression(
        "\\b(?:committee|board|panel|commission|cabinet|members|forum|council|executive)(?: members)? (?:is|are) "
        "(?:being |therefore )?(?:asked|requested|invited|recommended) (?:to|that)\\b|\\bwe recommend that\\b");
    constexpr qsizetype longestStem = 200;
    QList<RecommendationDraft> found;
    for (const ParsedSection &parsed : sections) {
        const QList<ParagraphDraft> &paragraphs = parsed.section.paragraphs;
        for (qsizetype i = 0; i < paragraphs.size(); ++i)
            if (recommended.match(paragraphs[i].text.left(60)).hasMatch()
                || asked.match(paragraphs[i].text.left(longestStem)).hasMatch())
                found += recommendationsOf(paragraphs.sliced(i, listEnd(paragraphs, i) - i));
    }
    for (RecommendationDraft &recommendation : found)
        recommendation.confidence = std::min(recommendation.confidence, 0.6);
    return found;
}

/// The same words, perhaps with "The Committee is asked to" before them.
bool isAmong(const QStringList &known, const QString &key)
{
    constexpr qsizetype shortest = 25;
    return std::any_of(known.cbegin(), known.cend(), [&key](const QString &other) {
        return other == key || (key.size() >= shortest && other.endsWith(u' ' + key))
            || (other.size() >= shortest && key.endsWith(u' ' + other));
    });
}

} // namespace

QList<RecommendationDraft> recommendationsOf(const QList<ParagraphDraft> &paragraphs)
{
    const QList<Item> all = itemsOf(paragraphs);
    QList<Item> items;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(items),
                 [&all](const Item &item) { return !isExplanation(item, all); });
    Recommendations recommendations;
    for (qsizetype i = 0; i < items.size(); ++i)
        recommendations.read(items[i], i + 1 < items.size() ? &items[i + 1] : nullptr);
    return recommendations.takeRecommendations();
}

QList<RecommendationDraft> recommendationsIn(const QList<ParsedSection> &sections)
{
    QList<RecommendationDraft> found;
    QStringList known;
    for (const ParsedSection &parsed : sections) {
        if (parsed.meaning != StandardHeading::Recommendations)
            continue;
        // Some councils print them twice, before section 1 and again at the end.
        for (const RecommendationDraft &recommendation : recommendationsOf(parsed.section.paragraphs)) {
            const QString key = headingKey(recommendation.text);
            if (!isAmong(known, key))
                found.append(recommendation);
            known.append(key);
        }
    }
    return found.isEmpty() ? scatteredIn(sections) : found;
}
