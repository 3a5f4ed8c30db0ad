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

/// Below the list some reports name whom to ask.
bool namesAContact(const QString &text)
{
    const std::optional<PrintedLabel> label = labelOf(text);
    return label && label->separated
        && (label->label == HeaderLabel::Author || label->label == HeaderLabel::ContactDetails
            || label->label == HeaderLabel::Phone || label->label == HeaderLabel::Email);
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
        if (m_saysNone && m_papers.isEmpty())
            return;
        const QString text = paragraphMarkOf(withoutStatute(paragraph.text)).text;
        if (saysNothing(text))
            m_saysNone = true;
        else if (!text.isEmpty() && !introducesTheList(text) && !namesColumns(text) && !namesAContact(text))
            m_papers.append(
                {withoutSemicolon(text), paragraph.number || paragraph.bulleted ? 0.9 : 0.8, paragraph.line, text});
    }
    ListedPapers papers() const { return m_papers.isEmpty() && !m_saysNone ? std::nullopt : ListedPapers(m_papers); }

private:
    QList<Found<QString>> m_papers;
    bool m_saysNone = false;
};

/// `List of Appendices: None` inside another section.
ListedPapers labelledPapers(const ParagraphDraft &paragraph, StandardHeading meaning)
{
    constexpr qsizetype longestLabel = 40;
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
    return papers;
}

ListedPapers listedPapersOf(const QList<ParagraphDraft> &paragraphs)
{
    Papers papers;
    for (const ParagraphDraft &paragraph : paragraphs)
        papers.read(paragraph);
    return papers.papers();
}
