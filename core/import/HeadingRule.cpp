#include "core/import/HeadingRule.h"

#include "core/import/NumberedHeading.h"
#include "core/import/ParagraphMark.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace {

constexpr qsizetype longestPlainHeading = 100;
constexpr qsizetype shortestProse = 80;

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

/// Whether the next words are the first paragraph of this very section ("4.1" below "4.").
bool isFollowedByItsParagraph(const QList<TextLine> &lines, const NumberedHeading &candidate)
{
    const qsizetype next = nextFilled(lines, candidate.heading.index);
    if (next < 0)
        return false;
    const std::optional<QString> number = paragraphMarkOf(lines[next].text).number;
    return number && number->startsWith(QString::number(candidate.count) + u'.') && isParagraphNumber(*number);
}

QList<NumberedHeading> numberedCandidates(const QList<TextLine> &lines)
{
    QList<NumberedHeading> candidates;
    for (qsizetype index = 0; index < lines.size(); ++index) {
        std::optional<NumberedHeading> candidate = numberedHeadingIn(lines[index]);
        if (!candidate || (lines[index].bulleted && candidate->strength == HeadingStrength::Shaped))
            continue;
        candidate->heading.index = index;
        candidates.append(*candidate);
    }
    return candidates;
}

bool printsDecimalZero(const Heading &heading)
{
    return heading.number && heading.number->endsWith(QLatin1String(".0"));
}

/// The sequence of section numbers, which tells headings from items of a list inside a section.
class Sequence
{
public:
    explicit Sequence(const QList<TextLine> &lines) : m_lines(lines) { }

    bool accepts(const NumberedHeading &candidate) const
    {
        const bool borneOut = printsDecimalZero(candidate.heading) || isFollowedByItsParagraph(m_lines, candidate);
        if (candidate.count <= m_last)
            return candidate.strength == HeadingStrength::Known && (borneOut || candidate.count == 1)
                && isParted(candidate);
        if (candidate.strength != HeadingStrength::Shaped || borneOut)
            return candidate.count <= m_last + 3 || candidate.strength == HeadingStrength::Known;
        return m_last > 0 && candidate.count == m_last + 1 && isParted(candidate);
    }
    void take(const NumberedHeading &candidate) { m_last = candidate.count; }

private:
    bool isParted(const NumberedHeading &candidate) const
    {
        return isBlankAt(m_lines, candidate.heading.index - 1) && isBlankAt(m_lines, candidate.heading.index + 1);
    }

    const QList<TextLine> &m_lines;
    int m_last = 0;
};

/// A shaped candidate that is one of a run of candidates without words between them is an item of a list.
bool isListItem(const QList<TextLine> &lines, const NumberedHeading &candidate)
{
    if (candidate.strength == HeadingStrength::Known)
        return false;
    const qsizetype next = nextFilled(lines, candidate.heading.index);
    const std::optional<NumberedHeading> neighbour = next < 0 ? std::nullopt : numberedHeadingIn(lines[next]);
    return neighbour && neighbour->count == candidate.count + 1 && neighbour->strength == candidate.strength
        && isBlankAt(lines, next - 1) == false;
}

QList<Heading> numberedHeadings(const QList<TextLine> &lines)
{
    const QList<NumberedHeading> candidates = numberedCandidates(lines);
    const bool decimal =
        std::count_if(candidates.cbegin(), candidates.cend(),
                      [](const NumberedHeading &candidate) { return printsDecimalZero(candidate.heading); })
        >= 2;
    Sequence sequence(lines);
    QList<Heading> headings;
    for (const NumberedHeading &candidate : candidates) {
        if (decimal != printsDecimalZero(candidate.heading) || isListItem(lines, candidate)
            || !sequence.accepts(candidate))
            continue;
        sequence.take(candidate);
        headings.append(candidate.heading);
    }
    return headings;
}

/// `Recommendation: that ...` has its words on the line of its heading.
Heading plainHeadingOf(const TextLine &line)
{
    const qsizetype colon = line.text.indexOf(u':');
    const QString before = colon < 0 ? line.text : line.text.first(colon).trimmed();
    return {.line = line.number,
            .text = before,
            .body = colon < 0 ? QString() : line.text.sliced(colon + 1).trimmed(),
            .meaning = standardHeadingOf(before),
            .confidence = 0.85};
}

bool standsApart(const QList<TextLine> &lines, qsizetype index)
{
    const TextLine &line = lines[index];
    return isBlankAt(lines, index - 1) || isBlankAt(lines, index + 1) || line.emphasised || isUpperCase(line.text);
}

bool opensReports(const Heading &heading)
{
    return heading.meaning == StandardHeading::Recommendations || heading.meaning == StandardHeading::Purpose;
}

/// Headings without a number, by their known words.
QList<Heading> knownHeadings(const QList<TextLine> &lines)
{
    QList<Heading> headings;
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const TextLine &line = lines[index];
        if (line.isBlank() || line.bulleted || line.text[0].isDigit() || line.text[0].isLower()
            || (line.text.size() > longestPlainHeading && line.text.left(longestPlainHeading).indexOf(u':') < 0))
            continue;
        Heading heading = plainHeadingOf(line);
        if (!heading.meaning || heading.meaning == StandardHeading::Contacts || !standsApart(lines, index))
            continue;
        heading.index = index;
        // `Enclosures: map` above the report is a line of its header.
        if (!headings.isEmpty() || heading.body.isEmpty() || opensReports(heading))
            headings.append(heading);
    }
    return headings;
}

bool dividesNumberedReports(const Heading &heading)
{
    switch (heading.meaning.value_or(StandardHeading::Other)) {
    case StandardHeading::Recommendations:
    case StandardHeading::ReasonsForRecommendations:
        return true;
    case StandardHeading::BackgroundDocuments:
    case StandardHeading::Appendices:
        return heading.body.isEmpty();
    default:
        return false;
    }
}

bool looksLikeAHeading(const TextLine &line)
{
    return !line.isBlank() && !line.bulleted && line.text.size() <= longestPlainHeading && line.cells.size() == 1
        && (isUpperCase(line.text) || line.emphasised) && !line.text.endsWith(u'.');
}

/// Lines in capitals or bold after the report has begun. Above that they are title and committee.
QList<Heading> displayedHeadings(const QList<TextLine> &lines, qsizetype begin)
{
    QList<Heading> headings;
    for (qsizetype index = begin; index < lines.size(); ++index) {
        if (!looksLikeAHeading(lines[index]) || !isBlankAt(lines, index - 1) || standardHeadingOf(lines[index].text))
            continue;
        QString text = lines[index].text;
        if (text.endsWith(u':'))
            text.chop(1);
        headings.append({.index = index, .line = lines[index].number, .text = text, .confidence = 0.65});
    }
    return headings;
}

/// The first bold line with a sentence below it, where bold lines are the only headings.
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

/// Where the paragraphs are numbered through the whole report, headings are the short lines between them.
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

qsizetype firstProse(const QList<TextLine> &lines)
{
    const auto found = std::find_if(lines.cbegin(), lines.cend(), [](const TextLine &line) {
        return line.text.size() >= shortestProse && line.text.endsWith(u'.') && !isUpperCase(line.text);
    });
    return found - lines.cbegin();
}

void sortByPlace(QList<Heading> &headings)
{
    std::stable_sort(headings.begin(), headings.end(),
                     [](const Heading &left, const Heading &right) { return left.index < right.index; });
}

/// Adds the headings of lines that are none yet.
void addNew(QList<Heading> &headings, const QList<Heading> &others)
{
    QSet<qsizetype> known;
    for (const Heading &heading : std::as_const(headings))
        known.insert(heading.index);
    std::copy_if(others.cbegin(), others.cend(), std::back_inserter(headings),
                 [&known](const Heading &other) { return !known.contains(other.index); });
}

} // namespace

QList<Heading> headingsIn(const QList<TextLine> &lines)
{
    QList<Heading> headings = numberedHeadings(lines);
    const bool numbered = headings.size() >= 2;
    if (!numbered)
        headings.clear();
    const QList<Heading> known = knownHeadings(lines);
    std::copy_if(known.cbegin(), known.cend(), std::back_inserter(headings),
                 [numbered](const Heading &heading) { return !numbered || dividesNumberedReports(heading); });
    if (!numbered) {
        const qsizetype begin =
            headings.isEmpty() ? std::min(firstProse(lines), firstBoldHeading(lines)) : headings.first().index;
        headings += displayedHeadings(lines, begin);
        addNew(headings, headingsBetweenNumbers(lines));
    }
    sortByPlace(headings);
    return headings;
}
