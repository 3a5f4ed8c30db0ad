#include "core/import/ParseReport.h"

#include "core/import/AuthorParser.h"
#include "core/import/FigureParser.h"
#include "core/import/FigureTable.h"
#include "core/import/HeaderLabels.h"
#include "core/import/HeaderParser.h"
#include "core/import/ListedPapersParser.h"
#include "core/import/PublicityRule.h"
#include "core/import/RecommendationParser.h"
#include "core/import/RunningNumbers.h"
#include "core/import/ThemeParser.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr qsizetype longestHeader = 60;

bool isBlankAt(const QList<TextLine> &lines, qsizetype index)
{
    return index >= lines.size() || lines[index].isBlank();
}

/// Where a report without headings begins to speak in sentences: at a block of lines that ends with a full stop.
qsizetype firstProse(const QList<TextLine> &lines)
{
    constexpr qsizetype shortestProse = 120;
    qsizetype begin = 0;
    qsizetype size = 0;
    for (qsizetype i = 0; i < std::min(lines.size(), longestHeader); ++i) {
        begin = size == 0 ? i : begin;
        size += lines[i].text.size();
        if (!isBlankAt(lines, i + 1))
            continue;
        if (size >= shortestProse && lines[i].text.endsWith(u'.') && !isUpperCase(lines[i].text))
            return begin;
        size = 0;
    }
    return std::min(lines.size(), longestHeader);
}

void takeHeader(ReportDraft &draft, HeaderDraft header)
{
    draft.title = std::move(header.title);
    draft.committee = std::move(header.committee);
    draft.meetingDate = std::move(header.meetingDate);
    draft.agendaItem = std::move(header.agendaItem);
    draft.publicity = std::move(header.publicity);
    draft.exemptParagraph = std::move(header.exemptParagraph);
    draft.reportOf = std::move(header.reportOf);
    draft.cabinetMember = std::move(header.cabinetMember);
    draft.authors = std::move(header.authors);
}

/// Words without a heading: the text above the first section, or all of it.
void addUnheaded(QList<ParsedSection> &sections, const QList<TextLine> &lines)
{
    QList<ParagraphDraft> paragraphs = paragraphsOf(lines, QString(), WrapRule(lines));
    if (paragraphs.isEmpty())
        return;
    ParsedSection parsed;
    parsed.section.line = paragraphs.first().line;
    parsed.section.confidence = 0.5;
    parsed.section.paragraphs = std::move(paragraphs);
    sections.prepend(parsed);
}

/// An exempt passage outweighs a header that says public; the header alone decides where the text is silent.
void weighPublicity(ReportDraft &draft, const QList<ParsedSection> &sections)
{
    const PublicityDraft inBody = publicityInBody(sections);
    if (!inBody.publicity)
        return;
    // The header may mark an appendix, and only the list of appendices say by which paragraph.
    if (draft.publicity && draft.publicity->value != Publicity::Public && !draft.exemptParagraph)
        draft.exemptParagraph = inBody.exemptParagraph;
    if (draft.publicity
        && (draft.publicity->value != Publicity::Public || inBody.publicity->value == Publicity::Public))
        return;
    const bool disagrees = draft.publicity.has_value() && inBody.publicity->value == Publicity::Exempt;
    draft.publicity = inBody.publicity;
    draft.exemptParagraph = inBody.exemptParagraph;
    if (disagrees)
        draft.publicity->confidence = 0.5;
}

/// "For further information please contact ..." is a sentence, and may be wrapped.
QList<TextLine> withClosingSentence(QList<TextLine> lines)
{
    for (qsizetype i = lines.size() - 2; i >= 0; --i) {
        const bool isClosing = lines[i].text.startsWith(QLatin1String("for further"), Qt::CaseInsensitive)
            || lines[i].text.startsWith(QLatin1String("for more"), Qt::CaseInsensitive);
        if (!isClosing || lines[i + 1].isBlank() || lines[i].cells.size() != 1)
            continue;
        lines[i].text += u' ' + lines[i + 1].text;
        lines[i].cells = {lines[i].text};
        lines[i + 1] = {.number = lines[i + 1].number};
    }
    return lines;
}

/// "6. CONTACT OFFICER" is a label too.
QList<TextLine> withoutNumbers(QList<TextLine> lines)
{
    constexpr qsizetype longestLabel = 40;
    static const QRegularExpression number(QStringLiteral("^\\d{1,2}(?:\\.0)?[.)]?\\s+(?=\\p{L})"));
    for (TextLine &line : lines) {
        if (line.text.size() > longestLabel || !number.match(line.text).hasMatch())
            continue;
        line.text.remove(number);
        line.cells = {line.text};
    }
    return lines;
}

/// Whom to ask may stand beside the list of papers: `None | Telephone: ...` says that there are none.
QList<TextLine> withoutSideContacts(QList<TextLine> lines)
{
    for (TextLine &line : lines) {
        if (line.cells.size() != 2)
            continue;
        const std::optional<PrintedLabel> label = labelOf(line.cells[1]);
        const bool isContact = label && label->separated
            && (label->label == HeaderLabel::Author || label->label == HeaderLabel::Phone
                || label->label == HeaderLabel::Email);
        if (!isContact || labelOf(line.cells[0]))
            continue;
        line.cells.removeLast();
        line.text = line.cells.first();
    }
    return lines;
}

/// Some councils name the contact below the text.
QList<AuthorDraft> authorsAtEnd(const QList<TextLine> &lines)
{
    constexpr qsizetype tail = 25;
    qsizetype begin = lines.size();
    for (qsizetype filled = 0; begin > 0 && filled < tail; --begin)
        filled += lines[begin - 1].isBlank() ? 0 : 1;
    QList<HeaderField> fields = headerFieldsOf(withClosingSentence(withoutNumbers(lines.sliced(begin))));
    QList<AuthorDraft> authors = authorsIn(fields);
    for (qsizetype i = begin; authors.isEmpty() && i < lines.size(); ++i)
        if (const std::optional<AuthorDraft> person = personWithContact(lines[i]))
            authors.append(*person);
    for (AuthorDraft &author : authors)
        author.name.confidence = std::min(author.name.confidence, 0.75);
    return authors;
}

/// The header's authors may have their telephone below the text.
void addAuthorsAtEnd(QList<AuthorDraft> &authors, const QList<TextLine> &body)
{
    const QList<AuthorDraft> atEnd = authorsAtEnd(body);
    // Who is named as a contact is surer than who only sends the paper.
    const bool isOnlySender = authors.size() == 1 && authors.first().name.confidence < 0.6 && !atEnd.isEmpty();
    if (authors.isEmpty() || isOnlySender) {
        authors = atEnd;
        return;
    }
    for (AuthorDraft &author : authors)
        for (const AuthorDraft &other : atEnd) {
            if (author.name.value.compare(other.name.value, Qt::CaseInsensitive) != 0)
                continue;
            author.phone = author.phone ? author.phone : other.phone;
            author.email = author.email ? author.email : other.email;
            author.role = author.role ? author.role : other.role;
        }
}

/// The header's lines as paragraphs, for the rules that also read there.
ParsedSection headerAsSection(const QList<TextLine> &header)
{
    ParsedSection parsed;
    for (const TextLine &line : header)
        if (!line.isBlank())
            parsed.section.paragraphs.append({.text = line.text, .line = line.number});
    return parsed;
}

/// The same with wrapped lines joined and the marks of lists read.
ParsedSection headerInParagraphs(const QList<TextLine> &header)
{
    ParsedSection parsed;
    parsed.section.paragraphs = paragraphsOf(header, QString(), WrapRule(header));
    return parsed;
}

void readPapers(ReportDraft &draft, const QList<ParsedSection> &sections)
{
    draft.backgroundDocuments = listedPapersIn(sections, StandardHeading::BackgroundDocuments);
    draft.appendices = listedPapersIn(sections, StandardHeading::Appendices);
}

void readBody(ReportDraft &draft, const ParsedSection &header, const QList<ParsedSection> &sections)
{
    draft.recommendations = recommendationsIn(sections);
    if (draft.recommendations.isEmpty())
        draft.recommendations = recommendationsIn({header});
    draft.figures = figuresIn(sections);
    PlanMention plan = planIn(sections);
    draft.planTitle = std::move(plan.title);
    draft.planThemes = std::move(plan.themes);
    for (const ParsedSection &parsed : sections)
        draft.sections.append(parsed.section);
}

} // namespace

ReportDraft parseReport(const DocumentText &text)
{
    const QList<TextLine> lines = withRunningNumbers(textLinesOf(text));
    const QList<TextLine> alone = withoutSideContacts(lines);
    const QList<Heading> headings = headingsIn(alone);
    const qsizetype headerEnd = headings.isEmpty() ? firstProse(lines) : headings.first().index;
    const QList<TextLine> body = lines.sliced(headerEnd);
    const HeaderDraft header = parseHeader(lines.first(headerEnd));

    ReportDraft draft;
    draft.isRecognised = text.origin() == TextOrigin::Recognised;
    takeHeader(draft, header);
    addAuthorsAtEnd(draft.authors, body);
    QList<ParsedSection> sections = parseSections(alone, headings);
    addUnheaded(sections, headings.isEmpty() ? header.prose + body : header.prose);
    weighPublicity(draft, sections);
    readBody(draft, headerInParagraphs(lines.first(headerEnd)), sections);
    readPapers(draft, QList<ParsedSection>{headerAsSection(lines.first(headerEnd))} + sections);
    draft.figures += figuresInTables(body);
    return draft;
}
