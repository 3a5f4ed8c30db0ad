#include "core/import/FigureParser.h"

#include "core/import/CountRule.h"
#include "core/import/FigureName.h"
#include "core/import/FigureRole.h"
#include "core/import/MoneyRule.h"
#include "core/import/PartitionRule.h"
#include "core/import/PeriodRule.h"
#include "core/import/Sentences.h"

#include <algorithm>

namespace {

constexpr qsizetype longestSentence = 2000;

bool givesNoResults(StandardHeading meaning)
{
    switch (meaning) {
    case StandardHeading::Recommendations:
    case StandardHeading::ReasonsForRecommendations:
    case StandardHeading::BackgroundDocuments:
    case StandardHeading::Appendices:
    case StandardHeading::Contacts:
        return true;
    default:
        return false;
    }
}

/// A sentence with its place and what its numbers are.
struct ReadSentence
{
    QString text;
    QList<Quantity> quantities;
    QList<FigureRole> roles;

    bool has(FigureRole role) const { return roles.contains(role); }
};

ReadSentence readSentence(const QString &text)
{
    const QList<Quantity> quantities = quantitiesIn(text);
    return {text, quantities, rolesOf(text, quantities)};
}

/// A number alone names nothing.
bool isName(const QString &name)
{
    return std::count_if(name.cbegin(), name.cend(), [](QChar character) { return character.isLetter(); }) >= 3;
}

/// Reads the sentences of one section in order: a target may stand in the next sentence, a period be carried on by
/// "also".
class SectionFigures
{
public:
    void read(const ParagraphDraft &paragraph)
    {
        m_paragraphBegin = m_figures.size();
        for (const QString &sentence : sentencesOf(withoutQuotations(paragraph.text)))
            if (sentence.size() <= longestSentence)
                read(sentence, paragraph);
    }
    QList<FigureDraft> takeFigures() { return std::move(m_figures); }

private:
    void read(const QString &text, const ParagraphDraft &paragraph)
    {
        const ReadSentence sentence = readSentence(text);
        const qsizetype begin = m_figures.size();
        for (qsizetype i = 0; i < sentence.quantities.size(); ++i)
            if (sentence.roles[i] == FigureRole::Result)
                addResult(sentence, i, paragraph);
        addTargets(sentence, begin);
        m_figures += countsIn(text, paragraph.line);
        m_figures += partsOfWholeIn(text, paragraph.line);
        m_figures += amountsIn(text, paragraph.line);
        if (m_figures.size() > begin && m_figures.last().period)
            m_period = m_figures.last().period;
        m_before = text;
    }

    void addResult(const ReadSentence &sentence, qsizetype i, const ParagraphDraft &paragraph)
    {
        const Quantity &quantity = sentence.quantities[i];
        const QString name = nameOf(sentence, i);
        if (!isName(name))
            return;
        FigureDraft figure{.name = name,
                           .value = quantity.value,
                           .unit = quantity.unit,
                           .line = paragraph.line,
                           .confidence = 0.75,
                           .words = sentence.text};
        figure.period = periodOf(sentence, quantity);
        if (!figure.period && continues(sentence.text)) {
            figure.period = m_period;
            figure.confidence = 0.65;
        }
        m_figures.append(figure);
    }

    QString nameOf(const ReadSentence &sentence, qsizetype i) const
    {
        const QList<Quantity> &all = sentence.quantities;
        const qsizetype previous = i > 0 ? all[i - 1].end : 0;
        const qsizetype next = i + 1 < all.size() ? all[i + 1].begin : sentence.text.size();
        QString name = nameBehind(sentence.text.sliced(all[i].end, next - all[i].end));
        if (!name.isEmpty())
            return name;
        const QString before = sentence.text.sliced(previous, all[i].begin - previous);
        name = nameBefore(all[i].unit.startsWith(QLatin1String("per ")) ? before + QStringLiteral(" is") : before);
        // "rose from 30% to 40%": the subject stands before the earlier result.
        if (name.isEmpty() && i > 0 && sentence.roles[i - 1] == FigureRole::Earlier)
            name = nameBefore(sentence.text.first(all[i - 1].begin));
        if (!pointsBack(name))
            return name;
        const QString subject = countedSubject(m_before + QStringLiteral(". ") + before);
        if (subject.isEmpty() || name.isEmpty() || !name.contains(QLatin1String("rate")))
            return QString();
        return subject + QStringLiteral(" rate");
    }

    static std::optional<QString> periodOf(const ReadSentence &sentence, const Quantity &quantity)
    {
        const QList<PrintedPeriod> periods = periodsIn(sentence.text);
        if (periods.isEmpty())
            return std::nullopt;
        // A period right behind the figure is its own, else the last one before it, else the first one after it.
        const auto after = std::find_if(periods.cbegin(), periods.cend(), [&quantity](const PrintedPeriod &period) {
            return period.begin > quantity.begin;
        });
        constexpr qsizetype longestPreposition = 12;
        const bool adjoins = after != periods.cend() && after->begin - quantity.end <= longestPreposition;
        return adjoins || after == periods.cbegin() ? after->words : std::prev(after)->words;
    }

    static bool continues(const QString &sentence)
    {
        return sentence.left(40).contains(QLatin1String(" also "), Qt::CaseInsensitive)
            || sentence.startsWith(QLatin1String("Also"));
    }

    /// A target belongs to the result before it, or to the one that follows if none went before.
    void addTargets(const ReadSentence &sentence, qsizetype begin)
    {
        qsizetype results = 0;
        for (qsizetype i = 0; i < sentence.quantities.size(); ++i) {
            if (sentence.roles[i] == FigureRole::Result)
                ++results;
            if (sentence.roles[i] != FigureRole::Target)
                continue;
            const bool inSentence = m_figures.size() > begin;
            const qsizetype first = inSentence ? begin : m_paragraphBegin;
            const qsizetype at = inSentence
                ? std::min(begin + std::max<qsizetype>(results - 1, 0), m_figures.size() - 1)
                : m_figures.size() - 1;
            if (at >= first && at < m_figures.size())
                setTarget(m_figures[at], sentence.quantities[i]);
        }
    }

    static void setTarget(FigureDraft &figure, const Quantity &target)
    {
        if (figure.target || figure.unit != target.unit)
            return;
        figure.target = target.value;
        figure.confidence = std::max(figure.confidence, 0.8);
    }

    QList<FigureDraft> m_figures;
    std::optional<QString> m_period;
    QString m_before;
    qsizetype m_paragraphBegin = 0;
};

bool mayHoldFigures(const ParagraphDraft &paragraph)
{
    constexpr qsizetype shortest = 12;
    constexpr qsizetype longest = 100'000;
    return paragraph.text.size() >= shortest && paragraph.text.size() <= longest;
}

} // namespace

QList<FigureDraft> figuresIn(const QList<ParsedSection> &sections)
{
    QList<FigureDraft> figures;
    for (const ParsedSection &parsed : sections) {
        if (givesNoResults(parsed.meaning))
            continue;
        SectionFigures reader;
        for (const ParagraphDraft &paragraph : parsed.section.paragraphs)
            if (mayHoldFigures(paragraph) && !parsed.tableRows.contains(paragraph.line))
                reader.read(paragraph);
        figures += reader.takeFigures();
    }
    return figures;
}
