#include "core/import/ThemeParser.h"

#include "core/import/NumberWords.h"
#include "core/import/ParagraphMark.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr qsizetype longestTheme = 120;

const QRegularExpression &announcement()
{
    static const QRegularExpression expression(
        QStringLiteral(
            R"((?:\b(?<count>%1|\d{1,2})\s+(?:\w{1,20}\s+){0,2}?)?\b(?:themes|workstreams|work streams|strands|)"
            R"(priority areas|thema|themâu)\b)")
            .arg(numberWordPattern()),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

/// The themes are announced just above their list.
QString lastWords(const QString &text)
{
    return text.last(std::min<qsizetype>(text.size(), 600));
}

bool announcesThemes(const QString &text)
{
    const auto mentions = [&text](QLatin1String word) { return text.contains(word, Qt::CaseInsensitive); };
    return text.endsWith(u':') && (mentions(QLatin1String("plan")) || mentions(QLatin1String("cynllun")))
        && announcement().match(lastWords(text)).hasMatch();
}

/// The number of themes announced, 0 where it is not said.
int announcedCount(const QString &text)
{
    auto matches = announcement().globalMatch(lastWords(text));
    while (matches.hasNext())
        if (const auto count = numberFrom(matches.next().captured(u"count")))
            return int(*count);
    return 0;
}

/// The longest printed name of the plan: "Improvement Plan for Children's Social Care" rather than "Improvement Plan".
std::optional<Found<QString>> planTitleIn(const ParagraphDraft &paragraph)
{
    static const QRegularExpression name(
        QStringLiteral(
            R"(\b(?:(?!The\b|This\b|A\b|Our\b)\p{Lu}[\p{L}'’]*\s+){1,6}Plan\b(?:\s+(?:for|of)\s+(?:(?:(?:the|)"
            R"(and|of|in)\s+)*\p{Lu}[\p{L}'’]*\b\s?)+)?)"),
        QRegularExpression::UseUnicodePropertiesOption);
    QString longest;
    auto matches = name.globalMatch(paragraph.text.left(4000));
    while (matches.hasNext())
        if (const QString found = matches.next().captured().trimmed(); found.size() > longest.size())
            longest = found;
    if (longest.isEmpty())
        return std::nullopt;
    return Found<QString>{longest, 0.8, paragraph.line, longest};
}

bool isListItem(const ParagraphDraft &paragraph)
{
    if (paragraph.number && isParagraphNumber(*paragraph.number))
        return false;
    return (paragraph.bulleted || paragraph.number) && paragraph.text.size() <= longestTheme
        && !paragraph.text.isEmpty();
}

QString themeName(const ParagraphDraft &paragraph)
{
    QString name = paragraph.text;
    while (name.endsWith(u';') || name.endsWith(u',') || name.endsWith(u'.'))
        name.chop(1);
    return name;
}

QList<Found<QString>> themesBelow(const QList<ParagraphDraft> &paragraphs, qsizetype stem)
{
    QList<Found<QString>> themes;
    const int announced = announcedCount(paragraphs[stem].text);
    for (qsizetype i = stem + 1; i < paragraphs.size() && isListItem(paragraphs[i]); ++i) {
        if (announced > 0 && themes.size() == announced)
            break;
        themes.append({themeName(paragraphs[i]), 0.7, paragraphs[i].line, paragraphs[i].text});
    }
    if (announced == themes.size())
        for (Found<QString> &theme : themes)
            theme.confidence = 0.95;
    return themes;
}

} // namespace

PlanMention planIn(const QList<ParsedSection> &sections)
{
    for (const ParsedSection &parsed : sections) {
        const QList<ParagraphDraft> &paragraphs = parsed.section.paragraphs;
        for (qsizetype i = 0; i < paragraphs.size(); ++i) {
            if (!announcesThemes(paragraphs[i].text))
                continue;
            const QList<Found<QString>> themes = themesBelow(paragraphs, i);
            if (themes.size() >= 2)
                return {planTitleIn(paragraphs[i]), themes};
        }
    }
    return {};
}
