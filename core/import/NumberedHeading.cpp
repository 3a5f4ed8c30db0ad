#include "core/import/NumberedHeading.h"

#include "core/import/DateRule.h"

#include <QRegularExpression>

namespace {

constexpr qsizetype longestHeading = 150;

QRegularExpressionMatch numberedMatch(const QString &text)
{
    static const QRegularExpression numbered(
        QStringLiteral(R"(^(?:(?<orphan>\d{1,2}\.\d{1,2})\s+(?=\d{1,2}\.(?:0\s)?\s*\p{Lu}{2}))?)"
                       R"((?:Section |SECTION )?(?<number>(?<count>\d{1,2})(?:\.0)?)(?<mark>\s?[.):–—-])?(?:\s+|)"
                       R"((?<=[.)])(?=\p{Lu}))(?<text>\S.*)$)"),
        QRegularExpression::UseUnicodePropertiesOption);
    return numbered.match(text);
}

bool mayBeNumbered(const QString &text)
{
    return !text.isEmpty() && (text[0].isDigit() || text.startsWith(QLatin1String("Section "), Qt::CaseInsensitive));
}

bool beginsLikeAHeading(const QString &text)
{
    return text[0].isUpper() || text[0] == u'(' || text[0] == u'"';
}

bool readsAsSentence(const QString &text)
{
    return text.endsWith(u'.') || text.endsWith(u';') || text.endsWith(u',') || text.contains(QLatin1String(". "));
}

/// Splits `Purpose: to report progress` into the heading and the words that already belong to the section.
void takeBody(Heading &heading)
{
    const qsizetype colon = heading.text.indexOf(u':');
    if (colon < 0)
        return;
    const QString before = heading.text.first(colon).trimmed();
    if (colon + 1 < heading.text.size() && !standardHeadingOf(before))
        return;
    heading.body = heading.text.sliced(colon + 1).trimmed();
    heading.text = before;
}

HeadingStrength strengthOf(const Heading &heading, const TextLine &line)
{
    if (heading.meaning)
        return HeadingStrength::Known;
    if (isUpperCase(heading.text) || line.emphasised)
        return HeadingStrength::Capitals;
    return HeadingStrength::Shaped;
}

double confidenceOf(HeadingStrength strength)
{
    switch (strength) {
    case HeadingStrength::Known:
        return 0.95;
    case HeadingStrength::Capitals:
        return 0.9;
    case HeadingStrength::Shaped:
        break;
    }
    return 0.75;
}

} // namespace

std::optional<NumberedHeading> numberedHeadingIn(const TextLine &line)
{
    if (line.text.size() > longestHeading || !mayBeNumbered(line.text))
        return std::nullopt;
    const QRegularExpressionMatch match = numberedMatch(line.text);
    if (!match.hasMatch() || !beginsLikeAHeading(match.captured(u"text")) || isDate(line.text))
        return std::nullopt;
    NumberedHeading found;
    found.heading = {.line = line.number, .number = match.captured(u"number"), .text = match.captured(u"text")};
    if (!match.captured(u"orphan").isEmpty())
        found.heading.orphan = match.captured(u"orphan");
    found.count = match.captured(u"count").toInt();
    takeBody(found.heading);
    found.heading.meaning = standardHeadingBeginning(found.heading.text);
    if (headingKey(found.heading.text) == QLatin1String("recommended"))
        found.heading.meaning = StandardHeading::Recommendations;
    found.strength = strengthOf(found.heading, line);
    const bool marked = !match.captured(u"mark").isEmpty() || found.heading.number->endsWith(QLatin1String(".0"));
    if ((!marked && found.strength != HeadingStrength::Known) || readsAsSentence(found.heading.text))
        return std::nullopt;
    found.heading.confidence = confidenceOf(found.strength);
    return found;
}
