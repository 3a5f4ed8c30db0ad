#include "core/import/PublicityRule.h"

#include "core/import/HeaderLabels.h"
#include "core/import/Sentences.h"

#include <QRegularExpression>

namespace {

constexpr qsizetype longestMarking = 400;
constexpr qsizetype longestParagraph = 10'000;

QRegularExpression expression(const char *pattern)
{
    return QRegularExpression(QString::fromUtf8(pattern),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

struct Marking
{
    Publicity publicity;
    QRegularExpression expression;
};

const QList<Marking> &markings()
{
    static const QList<Marking> known = {
        {Publicity::PartExempt,
         expression("^(?:part(?:ly|ially)?[- ]exempt\\b|(?:public|open)(?: report)?,? "
                    "(?:with|except|save|apart)\\b.*\\b(?:exempt|appendi)|"
                    "(?:public|open)(?: report)?.*\\bappendi\\w+ \\w+ (?:is |are )?(?:exempt|not for publication))")},
        {Publicity::Exempt,
         expression(
             "^(?:(?:this (?:report|item|paper) is )?(?:not for publication|exempt from (?:publication|disclosure))\\b|"
             "exempt(?: report| item| information)?\\.?$|exempt\\b.*\\bparagraphs?\\b|"
             "part (?:ii|2|two|b)\\b(?:\\W+(?:exempt|private|not for publication)\\b.*)?$|private(?: report| "
             "item)?\\.?$|"
             "(?:adroddiad )?(?:eithriedig|esempt)\\b.*$|nid i'w gyhoeddi\\b)")},
        {Publicity::Confidential, expression("^(?:strictly )?(?:confidential|cyfrinachol)(?: report| item)?\\.?$")},
        {Publicity::Public,
         expression("^(?:(?:this (?:report|item|paper) is (?:a )?)?(?:public|open|unrestricted|general release|non[- "
                    "]exempt|not exempt|non[- ]confidential|not confidential)"
                    "(?: report| document| item| paper)?\\.?|for publication|"
                    "part (?:i|1|one|a)\\b(?:\\W+(?:public|open|for publication)\\b.*)?|"
                    "(?:adroddiad )?(?:cyhoeddus|agored))$")},
    };
    return known;
}

std::optional<QString> exemptParagraphIn(const QString &words)
{
    static const QRegularExpression paragraph =
        expression("\\bpara(?:graph|graff|grau)s?(?:\\(s\\))?\\s+(\\d{1,2}(?:\\s*(?:,|and|&|or)\\s*\\d{1,2})*)\\b");
    const QRegularExpressionMatch match = paragraph.match(words);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

/// `☑ Public  ☐ Exempt`, `[x] Exempt`.
std::optional<Publicity> tickedBoxIn(const QString &words)
{
    static const QRegularExpression ticked = expression(
        "(?:\u2611|\u2612|\u2713|\u2714|\\[x\\])\\s*(public|open|part[- ]exempt|exempt|confidential|private)\\b");
    const QRegularExpressionMatch match = ticked.match(words);
    return match.hasMatch() ? markingOf(match.captured(1)) : std::nullopt;
}

/// `☐ Yes ☒ No`: which of the two answers is ticked; nothing where none or both are.
QString withTickedAnswer(const QString &words)
{
    static const QRegularExpression ticked =
        expression("(?:\u2611|\u2612|\u2713|\u2714|\u25A0|\\[x\\])\\s*(yes|no)\\b");
    static const QRegularExpression boxes =
        expression("(?:\u2610|\u2611|\u2612|\u2713|\u2714|\u25A1|\u25A0|\\[\\s?x?\\])");
    const qsizetype first = words.indexOf(boxes);
    if (first < 0)
        return words;
    const QRegularExpressionMatch match = ticked.match(words, first);
    const bool isBoth = match.hasMatch() && ticked.match(words, match.capturedEnd()).hasMatch();
    return words.first(first) + (match.hasMatch() && !isBoth ? match.captured(1) : QString());
}

/// An unanswered question says nothing, so only a printed yes or no counts.
std::optional<Publicity> answerIn(const QString &printed)
{
    static const QRegularExpression denied = expression(
        "\\bthere (?:is|are) no (?:exempt|confidential)(?: or (?:exempt|confidential))? (?:information|items?|matters?)"
        "(?: (?:in|contained (?:in|within)) this report)?\\.?$|\\bthis report (?:contains no|does not contain (?:any "
        ")?)"
        "\\s?(?:exempt|confidential)(?: or (?:exempt|confidential))? information\\.?$");
    if (denied.match(printed).hasMatch())
        return Publicity::Public;
    const QString words = withTickedAnswer(printed);
    static const QRegularExpression question = expression(
        "(?:^exempt|exempt information|report (?:exempt|confidential|private)|exempt or confidential "
        "information)\\b[^?:]{0,40}[?:)]+\\s*(yes|no)\\b|\\bcontain\\w* (?:any )?(?:exempt|confidential)\\b[^?:]{0,40}"
        "[?:)]*\\s+(yes|no)$|^(?:confidential|exempt|private)\\s*(?:\\?|:)\\s*(yes|no)\\b|^exempt "
        "information:?\\s*(none)$");
    const QRegularExpressionMatch match = question.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(match.lastCapturedIndex()).startsWith(QLatin1String("no"), Qt::CaseInsensitive)
        ? Publicity::Public
        : Publicity::Exempt;
}

PublicityDraft draftOf(Publicity publicity, double confidence, const TextLine &line)
{
    PublicityDraft draft;
    draft.publicity = Found<Publicity>{publicity, confidence, line.number, line.text};
    if (publicity == Publicity::Exempt || publicity == Publicity::PartExempt)
        if (const auto paragraph = exemptParagraphIn(line.text))
            draft.exemptParagraph = Found<QString>{*paragraph, confidence, line.number, line.text};
    return draft;
}

/// A sentence that puts this report or an appendix under Schedule 12A.
std::optional<PublicityDraft> exemptSentence(const TextLine &line)
{
    static const QRegularExpression exempt =
        expression("\\b(?:not for publication|exempt from (?:publication|disclosure)|(?:is|are) "
                   "exempt|exempt by virtue of)\\b.{0,80}\\bparagraphs?\\b");
    static const QRegularExpression denied =
        expression("\\b(?:no|not any|does not contain|without) (?:\\w+ ){0,2}exempt|\\bif\\b|\\bwould\\b|\\bmay\\b");
    const QString &words = line.text;
    if (!exempt.match(words).hasMatch() || denied.match(words).hasMatch())
        return std::nullopt;
    const bool partly = words.contains(QLatin1String("append"), Qt::CaseInsensitive)
        || words.contains(QLatin1String("annex"), Qt::CaseInsensitive);
    return draftOf(partly ? Publicity::PartExempt : Publicity::Exempt, partly ? 0.7 : 0.75, line);
}

/// "Category of report: OPEN" and "This report is public." may stand below the first heading.
std::optional<Publicity> markingInBody(const QString &words)
{
    constexpr qsizetype longest = 60;
    if (words.size() > longest)
        return std::nullopt;
    const std::optional<PrintedLabel> label = labelOf(words);
    if (label && label->label == HeaderLabel::Access && label->separated)
        return markingOf(label->value);
    return words.startsWith(QLatin1String("this report is"), Qt::CaseInsensitive) ? markingOf(words) : std::nullopt;
}

PublicityDraft publicityInParagraph(const ParagraphDraft &paragraph)
{
    for (const QString &sentence : sentencesOf(paragraph.text.left(longestParagraph))) {
        const TextLine line = {.number = paragraph.line, .text = sentence.left(longestMarking)};
        if (const auto draft = exemptSentence(line))
            return *draft;
    }
    const TextLine line = {.number = paragraph.line, .text = paragraph.text.left(longestMarking)};
    if (const auto marking = markingInBody(paragraph.text))
        return draftOf(*marking, 0.75, line);
    const std::optional<Publicity> answer = answerIn(line.text);
    return answer ? draftOf(*answer, 0.7, line) : PublicityDraft();
}

bool mentionsExemption(const QString &words)
{
    return words.contains(QLatin1String("exempt"), Qt::CaseInsensitive) || markingInBody(words)
        || words.contains(QLatin1String("not for publication"), Qt::CaseInsensitive);
}

/// A marking may be broken over lines, and its paragraph stand on the next.
QString wordsWithWrap(const QList<HeaderField> &fields, qsizetype index)
{
    static const QRegularExpression goesOn =
        expression("^\\W*(?:by virtue|under|pursuant|paragraph|schedule|oherwydd)\\b");
    if (index + 1 >= fields.size() || exemptParagraphIn(fields[index].words))
        return fields[index].words;
    const HeaderField &next = fields[index + 1];
    const bool wrapped =
        (!next.afterGap || goesOn.match(next.words).hasMatch()) && next.fillsLine && exemptParagraphIn(next.words);
    return wrapped ? fields[index].words + u' ' + fields[index + 1].words : fields[index].words;
}

/// A question and its boxes may stand in the cells of one row.
QString wordsOfLine(const QList<HeaderField> &fields, qsizetype first)
{
    QString words = fields[first].words;
    for (qsizetype i = first + 1; i < fields.size() && fields[i].line == fields[first].line; ++i)
        words += u' ' + fields[i].words;
    return words;
}

} // namespace

std::optional<Publicity> markingOf(const QString &words)
{
    static const QRegularExpression unanswered =
        expression("\\bif (?:yes|so|exempt|applicable)\\b|\\b(?:please )?(?:state|specify|delete|tick)\\b|\\?\\s*$");
    if (words.size() > longestMarking)
        return std::nullopt;
    if (const auto ticked = tickedBoxIn(words))
        return ticked;
    // A form's question that nobody answered marks nothing.
    if (unanswered.match(words).hasMatch())
        return std::nullopt;
    for (const Marking &marking : markings())
        if (marking.expression.match(words).hasMatch())
            return marking.publicity;
    return std::nullopt;
}

PublicityDraft publicityIn(const QList<HeaderField> &fields)
{
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const HeaderField &field = fields[i];
        const bool labelled = field.label == HeaderLabel::Access;
        if (!labelled && field.label != HeaderLabel::None)
            continue;
        const std::optional<Publicity> value = markingOf(field.value);
        const std::optional<Publicity> marking = value ? value : markingOf(field.words);
        const TextLine line = {.number = field.line, .text = wordsWithWrap(fields, i)};
        if (marking)
            return draftOf(*marking, labelled ? 0.95 : 0.9, line);
        const QString row = wordsOfLine(fields, i).left(longestMarking);
        if (const auto answer = answerIn(row))
            return draftOf(*answer, 0.75, {.number = field.line, .text = row});
    }
    return {};
}

PublicityDraft publicityInBody(const QList<ParsedSection> &sections)
{
    for (const ParsedSection &parsed : sections)
        for (const ParagraphDraft &paragraph : parsed.section.paragraphs)
            if (mentionsExemption(paragraph.text.left(longestParagraph)))
                if (const PublicityDraft draft = publicityInParagraph(paragraph); draft.publicity)
                    return draft;
    return {};
}
