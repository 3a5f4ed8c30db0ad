#include "core/import/HeadingRule.h"

#include "core/import/CommitteeRule.h"
#include "core/import/DisplayedHeading.h"
#include "core/import/HeaderLabels.h"
#include "core/import/NumberedHeading.h"
#include "core/import/ParagraphMark.h"
#include "core/import/WrapRule.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace {

constexpr qsizetype shortestProse = 80;

/// Whether the next words are the first paragraph of this very section ("4.1" below "4.").
bool isFollowedByItsParagraph(const QList<TextLine> &lines, const NumberedHeading &candidate)
{
    const qsizetype next = nextFilled(lines, candidate.heading.index);
    if (next < 0)
        return false;
    const std::optional<QString> number = paragraphMarkOf(lines[next].text).number;
    return number && number->startsWith(QString::number(candidate.count) + u'.') && isParagraphNumber(*number);
}

/// "8. School plan" below "BACKGROUND PAPERS" is the first paragraph of that section.
bool isFirstBelowAHeading(const QList<TextLine> &lines, const NumberedHeading &candidate)
{
    qsizetype above = candidate.heading.index - 1;
    while (above >= 0 && lines[above].isBlank())
        --above;
    return above >= 0 && standardHeadingOf(lines[above].text) && !isFollowedByItsParagraph(lines, candidate);
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
            || (!decimal && isFirstBelowAHeading(lines, candidate)) || !sequence.accepts(candidate))
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

/// The rows of a form have no blank lines between them: there a list may be headed by its known words alone.
bool headsAListInAForm(const QList<TextLine> &lines, qsizetype index)
{
    constexpr qsizetype shortLine = 60;
    const std::optional<StandardHeading> meaning = standardHeadingOf(lines[index].text);
    const QString &above = lines[index - 1].text;
    return (meaning == StandardHeading::BackgroundDocuments || meaning == StandardHeading::Appendices)
        && (above.size() < shortLine || above.endsWith(u'.')) && !endsInMidSentence(above);
}

bool standsApart(const QList<TextLine> &lines, qsizetype index)
{
    const TextLine &line = lines[index];
    if (index > 0 && headsAListInAForm(lines, index))
        return true;
    return isBlankAt(lines, index - 1) || isBlankAt(lines, index + 1) || line.emphasised || isUpperCase(line.text);
}

bool opensReports(const Heading &heading)
{
    return heading.meaning == StandardHeading::Recommendations || heading.meaning == StandardHeading::Purpose;
}

bool mayBeKnown(const TextLine &line)
{
    return !line.isBlank() && !line.bulleted && !line.text[0].isDigit() && !line.text[0].isLower()
        && (line.text.size() <= longestPlainHeading || line.text.left(longestPlainHeading / 2).contains(u'(')
            || line.text.left(longestPlainHeading).contains(u':'));
}

/// "Contact: J Roe" is a line of its section; "Contacts" in bold heads one.
bool isMerelyALabel(const Heading &heading, const TextLine &line)
{
    if (heading.meaning == StandardHeading::Contacts)
        return !heading.body.isEmpty() || !(line.emphasised || isUpperCase(line.text));
    return heading.meaning == StandardHeading::Purpose && isAPurpose(heading.body);
}

/// Headings without a number, by their known words.
QList<Heading> knownHeadings(const QList<TextLine> &lines)
{
    QList<Heading> headings;
    for (qsizetype index = 0; index < lines.size(); ++index) {
        if (!mayBeKnown(lines[index]))
            continue;
        Heading heading = plainHeadingOf(lines[index]);
        if (!heading.meaning || !standsApart(lines, index) || isMerelyALabel(heading, lines[index]))
            continue;
        heading.index = index;
        // `Enclosures: map` above the report is a line of its header, as is `Contact` there.
        const bool isOfHeader = heading.body.isEmpty()
            ? heading.meaning == StandardHeading::Contacts || heading.meaning == StandardHeading::Implications
            : !opensReports(heading);
        if (!headings.isEmpty() || !isOfHeader)
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

/// Whether words stand above the first bold heading that may be the report's title.
bool hasTitleAbove(const QList<TextLine> &lines, qsizetype heading)
{
    return std::any_of(lines.cbegin(), lines.cbegin() + heading, [](const TextLine &line) {
        return looksLikeAHeading(line) && !committeeShapeOf(line.text) && !isAuthorityName(line.text);
    });
}

QList<Heading> unnumberedHeadings(const QList<TextLine> &lines)
{
    QList<Heading> headings = knownHeadings(lines);
    const qsizetype bold = firstBoldHeading(lines);
    qsizetype begin = headings.isEmpty() ? std::min(firstProse(lines), bold) : headings.first().index;
    if (bold < begin && hasTitleAbove(lines, bold))
        begin = bold;
    addNew(headings, displayedHeadings(lines, begin, lines.size()));
    addNew(headings, headingsBetweenNumbers(lines));
    return headings;
}

/// In front of the numbered sections a summary may stand, and behind them whom to ask.
bool framesNumberedReports(const Heading &heading, const QList<Heading> &numbered)
{
    if (!heading.body.isEmpty())
        return false;
    return heading.index > numbered.last().index
        || (heading.index < numbered.first().index && heading.meaning == StandardHeading::Purpose);
}

QList<Heading> withUnnumbered(const QList<Heading> &numbered, const QList<TextLine> &lines)
{
    QList<Heading> headings = numbered;
    const QList<Heading> known = knownHeadings(lines);
    std::copy_if(known.cbegin(), known.cend(), std::back_inserter(headings), [&numbered](const Heading &heading) {
        return dividesNumberedReports(heading) || framesNumberedReports(heading, numbered);
    });
    sortByPlace(headings);
    addNew(headings, displayedHeadings(lines, headings.first().index, numbered.first().index));
    addNew(headings, displayedHeadings(lines, numbered.last().index + 1, lines.size()));
    return headings;
}

} // namespace

QList<Heading> headingsIn(const QList<TextLine> &lines)
{
    const QList<Heading> numbered = numberedHeadings(lines);
    QList<Heading> headings = numbered.size() >= 2 ? withUnnumbered(numbered, lines) : unnumberedHeadings(lines);
    sortByPlace(headings);
    return headings;
}
