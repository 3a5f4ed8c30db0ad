#include "core/import/DisplayedHeading.h"

#include "core/import/HeaderLabels.h"
#include "core/import/NothingRule.h"
#include "core/import/ParagraphMark.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

/// "The Committee is asked to:" and "Recommended:" in bold head what is recommended.
bool asksTheCommittee(const TextLine &line, const QString &text)
{
    static const QRegularExpression asks(
        QStringLiteral(
            "^recommended$|^(?:the )?(?:[\\w'’&]+ ){0,6}?(?:committee|board|panel|cabinet|commission|members|council)"
            "(?: members)? (?:is|are) (?:being )?(?:asked|requested|invited|recommended)(?: to| that)?$"),
        QRegularExpression::CaseInsensitiveOption);
    return line.emphasised && asks.match(text).hasMatch();
}

/// A blank line stands above it, or bold follows what is not.
bool isParted(const QList<TextLine> &lines, qsizetype index)
{
    return isBlankAt(lines, index - 1) || (lines[index].emphasised && !lines[index - 1].emphasised);
}

} // namespace

bool isBlankAt(const QList<TextLine> &lines, qsizetype index)
{
    return index < 0 || index >= lines.size() || lines[index].isBlank();
}

qsizetype nextFilled(const QList<TextLine> &lines, qsizetype index)
{
    // A heading's first paragraph is never far below it.
    const qsizetype last = std::min(lines.size(), index + 12);
    for (qsizetype next = index + 1; next < last; ++next)
        if (!lines[next].isBlank())
            return next;
    return -1;
}

bool looksLikeAHeading(const TextLine &line)
{
    return !line.isBlank() && !line.bulleted && line.text.size() <= longestPlainHeading && line.cells.size() == 1
        && (isUpperCase(line.text) || line.emphasised) && !line.text.endsWith(u'.')
        && !saysNothing(paragraphMarkOf(line.text).text);
}

QList<Heading> displayedHeadings(const QList<TextLine> &lines, qsizetype begin, qsizetype end)
{
    QList<Heading> headings;
    for (qsizetype index = begin; index < end; ++index) {
        if (!looksLikeAHeading(lines[index]) || !isParted(lines, index) || standardHeadingOf(lines[index].text))
            continue;
        if (const std::optional<PrintedLabel> label = labelOf(lines[index].text); label && !label->value.isEmpty())
            continue;
        QString text = lines[index].text;
        if (text.endsWith(u':'))
            text.chop(1);
        headings.append({.index = index,
                         .line = lines[index].number,
                         .text = text,
                         .meaning = asksTheCommittee(lines[index], text)
                             ? std::optional(StandardHeading::Recommendations)
                             : std::nullopt,
                         .confidence = 0.65});
    }
    return headings;
}

qsizetype firstBoldHeading(const QList<TextLine> &lines)
{
    constexpr qsizetype shortestSentence = 40;
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const qsizetype next = nextFilled(lines, index);
        if (lines[index].emphasised && looksLikeAHeading(lines[index]) && next > index + 1 && !lines[next].emphasised
            && lines[next].text.size() >= shortestSentence && lines[next].text.endsWith(u'.'))
            return index;
    }
    return lines.size();
}

QList<Heading> headingsBetweenNumbers(const QList<TextLine> &lines)
{
    constexpr qsizetype longestShort = 60;
    constexpr qsizetype fewest = 3;
    int expected = 1;
    QList<Heading> headings;
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const TextLine &line = lines[index];
        if (line.text.startsWith(QString::number(expected) + QStringLiteral(". ")))
            ++expected;
        const qsizetype next = nextFilled(lines, index);
        const bool isBefore =
            next > index + 1 && lines[next].text.startsWith(QString::number(expected) + QStringLiteral(". "));
        if (!isBefore || line.isBlank() || !isBlankAt(lines, index - 1) || line.text.size() > longestShort
            || !line.text[0].isUpper() || QStringLiteral(".,;:").contains(line.text.back()) || line.cells.size() > 1
            || line.bulleted || standardHeadingOf(line.text))
            continue;
        headings.append({.index = index, .line = line.number, .text = line.text, .confidence = 0.65});
    }
    return expected > fewest ? headings : QList<Heading>();
}
