#include "core/import/FindingsJson.h"

#include <QJsonDocument>

namespace {

template<typename T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue textOrNull(const std::optional<Found<QString>> &found)
{
    return found ? QJsonValue(found->value) : QJsonValue(QJsonValue::Null);
}

QJsonValue textsOrNull(const std::optional<QList<Found<QString>>> &listed)
{
    if (!listed)
        return QJsonValue::Null;
    QJsonArray texts;
    for (const Found<QString> &found : *listed)
        texts.append(found.value);
    return texts;
}

/// The command line knows three words: what is exempt in part or confidential is not public either.
QJsonValue accessOf(const ReportDraft &draft)
{
    if (!draft.publicity)
        return QStringLiteral("unknown");
    return draft.publicity->value == Publicity::Public ? QStringLiteral("public") : QStringLiteral("exempt");
}

QJsonArray authorsJson(const QList<AuthorDraft> &authors)
{
    QJsonArray array;
    for (const AuthorDraft &author : authors)
        array.append(QJsonObject{{QStringLiteral("name"), author.name.value},
                                 {QStringLiteral("role"), orNull(author.role)},
                                 {QStringLiteral("phone"), orNull(author.phone)},
                                 {QStringLiteral("email"), orNull(author.email)}});
    return array;
}

QJsonArray sectionsJson(const QList<SectionDraft> &sections)
{
    QJsonArray array;
    for (const SectionDraft &section : sections)
        array.append(QJsonObject{{QStringLiteral("number"), orNull(section.number)},
                                 {QStringLiteral("heading"), section.heading},
                                 {QStringLiteral("text"), textOf(section)},
                                 {QStringLiteral("line"), section.line}});
    return array;
}

QJsonArray recommendationsJson(const QList<RecommendationDraft> &recommendations)
{
    QJsonArray array;
    for (const RecommendationDraft &recommendation : recommendations)
        array.append(
            QJsonObject{{QStringLiteral("text"), recommendation.text}, {QStringLiteral("line"), recommendation.line}});
    return array;
}

QJsonArray figuresJson(const QList<FigureDraft> &figures)
{
    QJsonArray array;
    for (const FigureDraft &figure : figures)
        array.append(QJsonObject{{QStringLiteral("name"), figure.name},
                                 {QStringLiteral("value"), figure.value},
                                 {QStringLiteral("unit"), figure.unit},
                                 {QStringLiteral("target"), orNull(figure.target)},
                                 {QStringLiteral("period"), orNull(figure.period)},
                                 {QStringLiteral("line"), figure.line}});
    return array;
}

} // namespace

QJsonArray findingsArray(const ReportDraft &draft)
{
    QJsonArray array;
    const QList<Finding> findings = findingsOf(draft);
    for (const Finding &finding : findings)
        array.append(QJsonObject{{QStringLiteral("field"), finding.field},
                                 {QStringLiteral("value"), finding.value},
                                 {QStringLiteral("confidence"), finding.confidence},
                                 {QStringLiteral("line"), finding.line},
                                 {QStringLiteral("words"), finding.words}});
    return array;
}

QString findingsJson(const ReportDraft &draft)
{
    return QString::fromUtf8(QJsonDocument(findingsArray(draft)).toJson(QJsonDocument::Compact));
}

QList<Finding> findingsFromJson(const QString &json)
{
    QList<Finding> findings;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : array)
        findings.append({value[QLatin1String("field")].toString(), value[QLatin1String("value")].toString(),
                         value[QLatin1String("confidence")].toDouble(), value[QLatin1String("line")].toInt(),
                         value[QLatin1String("words")].toString()});
    return findings;
}

QJsonObject draftJson(const ReportDraft &draft)
{
    QJsonArray themes;
    for (const Found<QString> &theme : draft.planThemes)
        themes.append(theme.value);
    const auto date =
        draft.meetingDate ? QJsonValue(draft.meetingDate->value.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
    return {{QStringLiteral("title"), textOrNull(draft.title)},
            {QStringLiteral("committee"), textOrNull(draft.committee)},
            {QStringLiteral("meeting_date"), date},
            {QStringLiteral("agenda_item"), textOrNull(draft.agendaItem)},
            {QStringLiteral("access"), accessOf(draft)},
            {QStringLiteral("exempt_paragraph"), textOrNull(draft.exemptParagraph)},
            {QStringLiteral("authors"), authorsJson(draft.authors)},
            {QStringLiteral("sections"), sectionsJson(draft.sections)},
            {QStringLiteral("recommendations"), recommendationsJson(draft.recommendations)},
            {QStringLiteral("background_documents"), textsOrNull(draft.backgroundDocuments)},
            {QStringLiteral("appendices"), textsOrNull(draft.appendices)},
            {QStringLiteral("indicators"), figuresJson(draft.figures)},
            {QStringLiteral("plan_themes"), themes},
            {QStringLiteral("findings"), findingsArray(draft)}};
}
