#include "core/storage/ReportJson.h"

#include <QJsonArray>

namespace {

template<typename T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonArray authorsOf(const ReportDetail &detail)
{
    QJsonArray array;
    for (const ReportAuthor &author : detail.authors)
        array.append(QJsonObject{{QStringLiteral("name"), author.name},
                                 {QStringLiteral("role"), orNull(author.role)},
                                 {QStringLiteral("phone"), orNull(author.phone)},
                                 {QStringLiteral("email"), orNull(author.email)}});
    return array;
}

QString textOf(const ReportDetail &detail, const ReportSection &section)
{
    QStringList texts;
    for (const ReportParagraph &paragraph : detail.paragraphs)
        if (paragraph.section == section.id)
            texts.append(paragraph.number ? *paragraph.number + QLatin1Char(' ') + paragraph.text : paragraph.text);
    return texts.join(QLatin1Char('\n'));
}

QJsonArray sectionsOf(const ReportDetail &detail)
{
    QJsonArray array;
    for (const ReportSection &section : detail.sections)
        array.append(QJsonObject{{QStringLiteral("number"), orNull(section.number)},
                                 {QStringLiteral("heading"), section.heading},
                                 {QStringLiteral("text"), textOf(detail, section)},
                                 {QStringLiteral("line"), section.line}});
    return array;
}

QJsonValue paragraphNumber(const ReportDetail &detail, const std::optional<ReportParagraphId> &id)
{
    for (const ReportParagraph &paragraph : detail.paragraphs)
        if (id == paragraph.id)
            return orNull(paragraph.number);
    return QJsonValue::Null;
}

QJsonArray recommendationsOf(const ReportDetail &detail)
{
    QJsonArray array;
    for (const Recommendation &recommendation : detail.recommendations)
        array.append(
            QJsonObject{{QStringLiteral("text"), recommendation.text},
                        {QStringLiteral("kind"), QString(wordOf(recommendation.kind))},
                        {QStringLiteral("status"), QString(wordOf(recommendation.status))},
                        {QStringLiteral("line"), orNull(recommendation.line)},
                        {QStringLiteral("paragraph"), paragraphNumber(detail, recommendation.sourceParagraph)}});
    return array;
}

QJsonArray figuresOf(const ReportDetail &detail)
{
    QJsonArray array;
    for (const ReportedFigure &figure : detail.figures)
        array.append(QJsonObject{{QStringLiteral("name"), figure.name},
                                 {QStringLiteral("value"), figure.value},
                                 {QStringLiteral("unit"), figure.unit},
                                 {QStringLiteral("target"), orNull(figure.target)},
                                 {QStringLiteral("period"), orNull(figure.period)},
                                 {QStringLiteral("line"), figure.line},
                                 {QStringLiteral("paragraph"), paragraphNumber(detail, figure.paragraph)}});
    return array;
}

template<typename Paper>
QJsonValue papersOf(Mention mention, const QList<Paper> &papers)
{
    if (mention == Mention::NotSaid)
        return QJsonValue::Null;
    QJsonArray array;
    for (const Paper &paper : papers)
        array.append(paper.title);
    return array;
}

QString accessOf(const Report &report)
{
    if (!report.publicity)
        return QStringLiteral("unknown");
    return *report.publicity == Publicity::Public ? QStringLiteral("public") : QStringLiteral("exempt");
}

} // namespace

QJsonObject reportJson(const ReportDetail &detail)
{
    const Report &report = detail.report;
    return {{QStringLiteral("id"), report.id.toString()},
            {QStringLiteral("ref"), report.reference},
            {QStringLiteral("title"), report.title},
            {QStringLiteral("committee"),
             detail.committee.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(detail.committee)},
            {QStringLiteral("meeting_date"),
             report.meetingDate ? QJsonValue(report.meetingDate->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("agenda_item"), orNull(report.agendaNumber)},
            {QStringLiteral("access"), accessOf(report)},
            {QStringLiteral("exempt_paragraph"), orNull(report.exemptParagraph)},
            {QStringLiteral("report_of"), orNull(report.reportOf)},
            {QStringLiteral("cabinet_member"), orNull(report.cabinetMember)},
            {QStringLiteral("authors"), authorsOf(detail)},
            {QStringLiteral("sections"), sectionsOf(detail)},
            {QStringLiteral("recommendations"), recommendationsOf(detail)},
            {QStringLiteral("background_documents"), papersOf(report.backgroundPapers, detail.backgroundPapers)},
            {QStringLiteral("appendices"), papersOf(report.appendices, detail.appendices)},
            {QStringLiteral("indicators"), figuresOf(detail)},
            {QStringLiteral("file"), orNull(report.fileName)},
            {QStringLiteral("document_hash"), orNull(report.documentHash)},
            {QStringLiteral("needs_review"), report.needsReview}};
}
