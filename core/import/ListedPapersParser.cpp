#include "core/import/ListedPapersParser.h"

#include "core/import/HeaderLabels.h"
#include "core/import/NothingRule.h"
#include "core/import/ParagraphMark.h"

#include <QRegularExpression>

namespace {

/// The statement that the Act asks for a list is no paper of the list.
QString withoutStatute(const QString &text)
{
    static const QRegularExpression statute(
        QStringLiteral(
            R"(^.{0,200}?\bLocal Government\b.{0,60}?\bAct,? 19(?:72|85)\b(?:\s*\(?as amended\)?)?[\s.:;,)]*)"),
        QRegularExpression::CaseInsensitiveOption);
    QString rest = text;
    return rest.remove(statute);
}

/// "Appendices A and B attached:" introduces the list and is no paper either.
bool introducesTheList(const QString &text)
{
    static const QRegularExpression introduction(
        QStringLiteral(R"(^(?:the following|these are|list(?:ed)? below|used to prepare)\b.*[^:]$)"),
        QRegularExpression::CaseInsensitiveOption);
    return text.endsWith(u':') || introduction.match(text.left(200)).hasMatch();
}

/// "Background papers  Held at  Contact" stands above the columns of a list.
bool namesColumns(const QString &text)
{
    static const QRegularExpression columns(
        QStringLiteral(
            R"(^(?:(?:no\.|(?:no|number|title|description|background papers?|documents?|file|location|held at|)"
            R"(contact|appendix|date)\b)\s*)+$)"),
        QRegularExpression::CaseInsensitiveOption);
    return columns.match(text.left(100)).hasMatch();
}

/// Below the list some reports name whom to ask, or print other lines of their form.
bool beginsSomethingElse(const QString &text)
{
    const std::optional<PrintedLabel> label = labelOf(text);
    if (!label || label->label == HeaderLabel::None)
        return false;
    switch (label->label) {
    case HeaderLabel::Author:
    case HeaderLabel::ContactDetails:
    case HeaderLabel::Phone:
    case HeaderLabel::Email:
    case HeaderLabel::Access:
    case HeaderLabel::CabinetMember:
        return label->separated || label->value.isEmpty();
    default:
        return false;
    }
}

QString withoutSemicolon(QString text)
{
    if (text.endsWith(u';'))
        text.chop(1);
    return text;
}

/// Reads the entries of one list and remembers whether it says that there are none.
class Papers
{
public:
    void read(const ParagraphDraft &paragraph)
    {
        // Below "None" the list is over, whatever else is printed there.
        if (m_isOver || (m_saysNone && m_papers.isEmpty()))
            return;
        const QString text = paragraphMarkOf(withoutStatute(paragraph.text)).text;
        m_isOver = beginsSomethingElse(text);
        if (saysNothing(text))
            m_saysNone = true;
        else if (!text.isEmpty() && !introducesTheList(text) && !namesColumns(text) && !m_isOver)
            m_papers.append(
                {withoutSemicolon(text), paragraph.number || paragraph.bulleted ? 0.9 : 0.8, paragraph.line, text});
    }
    ListedPapers papers() const { return m_papers.isEmpty() && !m_saysNone ? std::nullopt : ListedPapers(m_papers); }

private:
    QList<Found<QString>> m_papers;
    bool m_saysNone = false;
    bool m_isOver = false;
};

/// `List of Appendices: None` inside another section.
ListedPapers labelledPapers(const ParagraphDraft &paragraph, StandardHeading meaning)
{
    constexpr qsizetype longestLabel = 80;
    const qsizetype colon = paragraph.text.left(longestLabel).indexOf(u':');
    if (colon < 0 || standardHeadingOf(paragraph.text.first(colon)) != meaning)
        return std::nullopt;
    Papers papers;
    for (const QString &entry : paragraph.text.sliced(colon + 1).split(u';', Qt::SkipEmptyParts))
        papers.read({.bulleted = true, .text = entry.trimmed(), .line = paragraph.line});
    return papers.papers();
}

/// `5.3 List of appendices:` inside another section, with the list below it.
ListedPapers papersBelow(const QList<ParagraphDraft> &paragraphs, qsizetype label, StandardHeading meaning)
{
    const QString &words = paragraphs[label].text;
    if (!words.endsWith(u':') || standardHeadingOf(words.chopped(1)) != meaning)
        return std::nullopt;
    qsizetype end = label + 1;
    while (end < paragraphs.size() && !(paragraphs[end].number && isParagraphNumber(*paragraphs[end].number)))
        ++end;
    return listedPapersOf(paragraphs.sliced(label + 1, end - label - 1));
}

/// "Appendix B - Virements" in a list that nothing heads. A sentence about an appendix is no entry.
ListedPapers unheadedAppendices(const QList<ParsedSection> &sections)
{
    constexpr qsizetype longestEntry = 140;
    static const QRegularExpression entry(
        QStringLiteral("^(?:(?:[Aa]ttached as )?(?:Appendix|APPENDIX|Annex|ANNEX|Atodiad)(?: "
                       "(?:[A-Z]|\\d{1,2}))?\\s*[-–—:]\\s*(?=\\p{Lu}).{3,}|"
                       "(?:Appendix|Annex|Atodiad) (?:[A-Z]|\\d{1,2})\\s+(?=\\p{Lu}).{3,})[^.?!;,:]$"),
        QRegularExpression::UseUnicodePropertiesOption);
    QList<Found<QString>> papers;
    for (const ParsedSection &parsed : sections)
        for (const ParagraphDraft &paragraph : parsed.section.paragraphs)
            if (paragraph.text.size() <= longestEntry && entry.match(paragraph.text).hasMatch())
                papers.append({paragraph.text, 0.6, paragraph.line, paragraph.text});
    // One alone may head the appendix itself.
    const bool isAttached =
        papers.size() == 1 && papers.first().value.startsWith(QLatin1String("attached"), Qt::CaseInsensitive);
    return papers.size() < 2 && !isAttached ? std::nullopt : ListedPapers(papers);
}

void add(ListedPapers &papers, const ListedPapers &more)
{
    if (more)
        papers = papers.value_or(QList<Found<QString>>()) + *more;
}

} // namespace

ListedPapers listedPapersIn(const QList<ParsedSection> &sections, StandardHeading meaning)
{
    ListedPapers papers;
    for (const ParsedSection &parsed : sections) {
        if (parsed.meaning == meaning) {
            add(papers, listedPapersOf(parsed.section.paragraphs));
            continue;
        }
        const QList<ParagraphDraft> &paragraphs = parsed.section.paragraphs;
        for (qsizetype i = 0; i < paragraphs.size(); ++i) {
            add(papers, labelledPapers(paragraphs[i], meaning));
            add(papers, papersBelow(paragraphs, i, meaning));
        }
    }
    return papers || meaning != StandardHeading::Appendices ? papers : unheadedAppendices(sections);
}

ListedPapers listedPapersOf(const QList<ParagraphDraft> &paragraphs)
{
    Papers papers;
    for (const ParagraphDraft &paragraph : paragraphs)
        papers.read(paragraph);
    return papers.papers();
}
