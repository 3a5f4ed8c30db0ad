#include "core/import/ReportDraft.h"

#include <QStringList>

#include <algorithm>

namespace {

/// Gathers findings in the one shape that review and command line show.
class Findings
{
public:
    void add(const QString &field, const std::optional<Found<QString>> &found)
    {
        if (found)
            m_findings.append({field, found->value, found->confidence, found->line, found->words});
    }
    void add(const QString &field, const QList<Found<QString>> &founds)
    {
        for (const Found<QString> &found : founds)
            add(field, std::optional(found));
    }
    void add(const Finding &finding) { m_findings.append(finding); }
    QList<Finding> inDocumentOrder()
    {
        std::stable_sort(m_findings.begin(), m_findings.end(),
                         [](const Finding &left, const Finding &right) { return left.line < right.line; });
        return m_findings;
    }

private:
    QList<Finding> m_findings;
};

QString valueOf(const FigureDraft &figure)
{
    const QString value = QString::number(figure.value, 'g', 12);
    return QStringLiteral("%1: %2 %3").arg(figure.name, value, figure.unit).trimmed();
}

void addHeader(Findings &findings, const ReportDraft &draft)
{
    findings.add(QStringLiteral("title"), draft.title);
    findings.add(QStringLiteral("committee"), draft.committee);
    if (const auto &date = draft.meetingDate)
        findings.add({QStringLiteral("meeting_date"), date->value.toString(Qt::ISODate), date->confidence, date->line,
                      date->words});
    findings.add(QStringLiteral("agenda_item"), draft.agendaItem);
    if (const auto &access = draft.publicity)
        findings.add(
            {QStringLiteral("access"), wordOf(access->value), access->confidence, access->line, access->words});
    findings.add(QStringLiteral("exempt_paragraph"), draft.exemptParagraph);
    findings.add(QStringLiteral("report_of"), draft.reportOf);
    findings.add(QStringLiteral("cabinet_member"), draft.cabinetMember);
    for (const AuthorDraft &author : draft.authors)
        findings.add(QStringLiteral("author"), std::optional(author.name));
}

/// What was read from a picture is said to be so, and nothing of it is beyond doubt.
constexpr double recognisedConfidence = 0.5;

void addBody(Findings &findings, const ReportDraft &draft)
{
    for (const SectionDraft &section : draft.sections)
        if (!section.heading.isEmpty())
            findings.add(
                {QStringLiteral("section"), section.heading, section.confidence, section.line, section.heading});
    for (const RecommendationDraft &recommendation : draft.recommendations)
        findings.add({QStringLiteral("recommendation"), recommendation.text, recommendation.confidence,
                      recommendation.line, recommendation.words});
    findings.add(QStringLiteral("background_document"), draft.backgroundDocuments.value_or(QList<Found<QString>>()));
    findings.add(QStringLiteral("appendix"), draft.appendices.value_or(QList<Found<QString>>()));
    for (const FigureDraft &figure : draft.figures)
        findings.add({QStringLiteral("indicator"), valueOf(figure), figure.confidence, figure.line, figure.words});
    findings.add(QStringLiteral("plan_title"), draft.planTitle);
    findings.add(QStringLiteral("plan_theme"), draft.planThemes);
}

template<typename Value>
double leastOf(double least, const std::optional<Found<Value>> &found)
{
    return found ? std::min(least, found->confidence) : least;
}

} // namespace

QString textOf(const SectionDraft &section)
{
    QStringList lines;
    for (const ParagraphDraft &paragraph : section.paragraphs) {
        QStringList words(paragraph.text);
        if (paragraph.number)
            words.prepend(*paragraph.number);
        lines.append(words.join(u' ').trimmed());
    }
    return lines.join(u'\n');
}

QList<Finding> findingsOf(const ReportDraft &draft)
{
    Findings findings;
    if (draft.isRecognised)
        findings.add({QStringLiteral("reading"), QStringLiteral("ocr"), recognisedConfidence, 1, QString()});
    addHeader(findings, draft);
    addBody(findings, draft);
    return findings.inDocumentOrder();
}

double confidenceOf(const ReportDraft &draft)
{
    if (!draft.title)
        return 0;
    double least =
        draft.isRecognised ? std::min(recognisedConfidence, draft.title->confidence) : draft.title->confidence;
    for (const auto &found :
         {draft.committee, draft.agendaItem, draft.exemptParagraph, draft.reportOf, draft.cabinetMember})
        least = leastOf(least, found);
    least = leastOf(leastOf(least, draft.meetingDate), draft.publicity);
    for (const AuthorDraft &author : draft.authors)
        least = std::min(least, author.name.confidence);
    for (const RecommendationDraft &recommendation : draft.recommendations)
        least = std::min(least, recommendation.confidence);
    return least;
}
