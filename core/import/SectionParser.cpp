#include "core/import/SectionParser.h"

#include "core/import/ParagraphMark.h"

#include <QRegularExpression>

namespace {

/// The number of a row whose second cell is a sentence: a list that is printed as a table.
std::optional<ParagraphMark> markInCell(const TextLine &line)
{
    constexpr qsizetype shortestSentence = 20;
    static const QRegularExpression number(QStringLiteral("^(?:R|Rec\\.? ?)?\\d{1,2}[.)]?$"));
    if (line.cells.size() < 2 || !number.match(line.cells[0]).hasMatch() || line.cells[1].size() < shortestSentence
        || line.cells[1][0].isDigit())
        return std::nullopt;
    const QString count = QString(line.cells[0]).remove(QRegularExpression(QStringLiteral("[^\\d]"))) + u'.';
    return ParagraphMark{.number = count,
                         .text = line.cells[1].endsWith(u'.') ? line.cells[1] : line.cells.sliced(1).join(u' ')};
}

/// Puts lines together to paragraphs.
class Paragraphs
{
public:
    Paragraphs(QString sectionNumber, const WrapRule &wrap) : m_section(std::move(sectionNumber)), m_wrap(wrap) { }

    void read(const TextLine &line)
    {
        if (line.isBlank()) {
            m_afterGap = true;
            return;
        }
        const ParagraphMark mark = markOf(line);
        if (!mark.number && goesOn(line))
            extend(line);
        else
            begin(line, mark);
        m_above = line;
        m_afterGap = false;
    }
    QList<ParagraphDraft> takeParagraphs() { return std::move(m_paragraphs); }

private:
    /// A number that is no number of this section, with small letters after it, stands in a sentence.
    ParagraphMark markOf(const TextLine &line) const
    {
        if (const std::optional<ParagraphMark> inCell = markInCell(line))
            return *inCell;
        if (const std::optional<ParagraphMark> capital = capitalMark(line))
            return *capital;
        ParagraphMark mark = paragraphMarkOf(line.text);
        if (!mark.number || mark.text.isEmpty() || !mark.text[0].isLower() || m_paragraphs.isEmpty())
            return mark;
        const bool belongs = isParagraphNumber(*mark.number) && mark.number->startsWith(m_section + u'.');
        const bool figure = mark.number->at(0).isDigit() && !mark.number->endsWith(u')');
        return figure && !belongs && !countsOn(*mark.number) ? ParagraphMark{.text = line.text} : mark;
    }

    /// "A." below a stem that ends with a colon, and "B." below that; elsewhere it is somebody's initial.
    std::optional<ParagraphMark> capitalMark(const TextLine &line) const
    {
        static const QRegularExpression capital(QStringLiteral("^([A-L])\\.\\s+(?=\\S)"));
        const QRegularExpressionMatch match = capital.match(line.text);
        if (!match.hasMatch() || m_paragraphs.isEmpty())
            return std::nullopt;
        const ParagraphDraft &above = m_paragraphs.last();
        const QString number = match.captured(1) + u'.';
        const bool goesOn = above.number && above.number->size() == 2 && above.number->at(1) == u'.'
            && above.number->at(0).unicode() + 1 == number[0].unicode();
        if (number[0] == u'A' ? !above.text.endsWith(u':') : !goesOn)
            return std::nullopt;
        return ParagraphMark{.number = number, .text = line.text.sliced(match.capturedEnd())};
    }

    /// "1." below a stem that ends with a colon, and "2." below that.
    bool countsOn(const QString &number) const
    {
        const ParagraphDraft &above = m_paragraphs.last();
        if (!number.endsWith(u'.'))
            return false;
        const int count = number.chopped(1).toInt();
        return count == 1
            ? above.text.endsWith(u':')
            : above.number && above.number->endsWith(u'.') && above.number->chopped(1).toInt() == count - 1;
    }

    bool goesOn(const TextLine &line) const
    {
        if (m_paragraphs.isEmpty())
            return false;
        if (m_paragraphs.last().text.isEmpty())
            return !line.bulleted;
        return m_afterGap ? m_wrap.continuesAcrossGap(m_above, line) : m_wrap.continues(m_above, line);
    }

    void extend(const TextLine &line)
    {
        ParagraphDraft &last = m_paragraphs.last();
        const bool hyphenated =
            last.text.size() > 1 && last.text.endsWith(u'-') && last.text.at(last.text.size() - 2).isLetter();
        if (!last.text.isEmpty() && !hyphenated)
            last.text += u' ';
        last.text += line.text;
    }

    void begin(const TextLine &line, const ParagraphMark &mark)
    {
        const bool numbered = mark.number && isParagraphNumber(*mark.number);
        m_paragraphs.append({.number = mark.number,
                             .bulleted = mark.bulleted || (line.bulleted && !numbered),
                             .text = mark.text,
                             .line = line.number});
    }

    const QString m_section;
    const WrapRule &m_wrap;
    QList<ParagraphDraft> m_paragraphs;
    TextLine m_above;
    bool m_afterGap = false;
};

QSet<int> tableRowsIn(const QList<TextLine> &lines)
{
    QSet<int> rows;
    for (const TextLine &line : lines)
        if (isTableRow(line))
            rows.insert(line.number);
    return rows;
}

QString countOf(const Heading &heading)
{
    return heading.number ? heading.number->section(u'.', 0, 0) : QString();
}

QList<TextLine> linesBelow(const QList<TextLine> &lines, const Heading &heading, qsizetype end)
{
    QList<TextLine> below;
    if (!heading.body.isEmpty())
        below.append({.number = heading.line, .text = heading.body, .cells = {heading.body}});
    return below + lines.sliced(heading.index + 1, end - heading.index - 1);
}

ParsedSection sectionOf(const Heading &heading, const QList<TextLine> &lines, const WrapRule &wrap)
{
    ParsedSection parsed;
    parsed.section = {.number = heading.number,
                      .heading = heading.text,
                      .line = heading.line,
                      .confidence = heading.confidence,
                      .paragraphs = paragraphsOf(lines, countOf(heading), wrap)};
    parsed.meaning = heading.meaning.value_or(StandardHeading::Other);
    parsed.tableRows = tableRowsIn(lines);
    return parsed;
}

} // namespace

QList<ParsedSection> parseSections(const QList<TextLine> &lines, const QList<Heading> &headings)
{
    const WrapRule wrap(lines);
    QList<ParsedSection> sections;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const qsizetype end = i + 1 < headings.size() ? headings[i + 1].index : lines.size();
        if (headings[i].orphan && !sections.isEmpty())
            sections.last().section.paragraphs.append({.number = headings[i].orphan, .line = headings[i].line});
        sections.append(sectionOf(headings[i], linesBelow(lines, headings[i], end), wrap));
    }
    return sections;
}

QList<ParagraphDraft> paragraphsOf(const QList<TextLine> &lines, const QString &sectionNumber, const WrapRule &wrap)
{
    Paragraphs paragraphs(sectionNumber, wrap);
    for (const TextLine &line : lines)
        paragraphs.read(line);
    return paragraphs.takeParagraphs();
}
