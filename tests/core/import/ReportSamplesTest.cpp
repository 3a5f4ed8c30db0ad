#include "core/import/ParseReport.h"
#include "tests/support/TestFiles.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>

namespace {

template<typename Value>
QJsonValue valueOr(const std::optional<Value> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue foundOr(const std::optional<Found<QString>> &found)
{
    return found ? QJsonValue(found->value) : QJsonValue();
}

QJsonValue listOr(const std::optional<QList<Found<QString>>> &founds)
{
    if (!founds)
        return {};
    QJsonArray values;
    for (const Found<QString> &found : *founds)
        values.append(found.value);
    return values;
}

QJsonObject authorJson(const AuthorDraft &author)
{
    return {{QStringLiteral("name"), author.name.value},
            {QStringLiteral("role"), valueOr(author.role)},
            {QStringLiteral("phone"), valueOr(author.phone)},
            {QStringLiteral("email"), valueOr(author.email)}};
}

QJsonObject sectionJson(const SectionDraft &section)
{
    return {{QStringLiteral("number"), valueOr(section.number)},
            {QStringLiteral("heading"), section.heading},
            {QStringLiteral("line"), section.line}};
}

QJsonObject recommendationJson(const RecommendationDraft &recommendation)
{
    return {{QStringLiteral("text"), recommendation.text}, {QStringLiteral("line"), recommendation.line}};
}

QJsonObject figureJson(const FigureDraft &figure)
{
    return {{QStringLiteral("name"), figure.name},
            {QStringLiteral("value"), figure.value},
            {QStringLiteral("unit"), figure.unit},
            {QStringLiteral("target"), valueOr(figure.target)},
            {QStringLiteral("period"), valueOr(figure.period)},
            {QStringLiteral("line"), figure.line}};
}

template<typename Draft>
QJsonArray arrayOf(const QList<Draft> &drafts, QJsonObject (*json)(const Draft &))
{
    QJsonArray array;
    for (const Draft &draft : drafts)
        array.append(json(draft));
    return array;
}

QJsonObject jsonOf(const ReportDraft &draft)
{
    const QString date = draft.meetingDate ? draft.meetingDate->value.toString(Qt::ISODate) : QString();
    return {{QStringLiteral("title"), foundOr(draft.title)},
            {QStringLiteral("committee"), foundOr(draft.committee)},
            {QStringLiteral("meeting_date"), date.isEmpty() ? QJsonValue() : QJsonValue(date)},
            {QStringLiteral("agenda_item"), foundOr(draft.agendaItem)},
            {QStringLiteral("access"),
             draft.publicity ? QString(wordOf(draft.publicity->value)) : QStringLiteral("unknown")},
            {QStringLiteral("exempt_paragraph"), foundOr(draft.exemptParagraph)},
            {QStringLiteral("authors"), arrayOf(draft.authors, authorJson)},
            {QStringLiteral("sections"), arrayOf(draft.sections, sectionJson)},
            {QStringLiteral("recommendations"), arrayOf(draft.recommendations, recommendationJson)},
            {QStringLiteral("background_documents"), listOr(draft.backgroundDocuments)},
            {QStringLiteral("appendices"), listOr(draft.appendices)},
            {QStringLiteral("indicators"), arrayOf(draft.figures, figureJson)},
            {QStringLiteral("plan_themes"), listOr(draft.planThemes)}};
}

std::string wordsOf(const QJsonValue &value)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("is"), value}}).toJson(QJsonDocument::Compact).toStdString();
}

QJsonObject expectedFor(const QString &path)
{
    QFile file(QString(path).replace(QStringLiteral(".txt"), QStringLiteral(".json")));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return QJsonDocument::fromJson(file.readAll()).object();
}

std::vector<std::string> samples()
{
    std::vector<std::string> names;
    const QDir folder(testFile(QStringLiteral("reports")));
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
        names.push_back(name.chopped(4).toStdString());
    return names;
}

class ReportSamples : public testing::TestWithParam<std::string>
{
};

} // namespace

TEST_P(ReportSamples, GivenAnInventedReport_WhenParsed_ThenEveryFieldIsWhatAClerkWouldEnter)
{
    const QString path = testFile(QStringLiteral("reports/%1.txt").arg(QString::fromStdString(GetParam())));
    const Result<SourceDocument> document = readDocument(path);
    ASSERT_TRUE(document.has_value());

    const QJsonObject draft = jsonOf(parseReport(document->text));

    const QJsonObject expected = expectedFor(path);
    EXPECT_FALSE(expected.isEmpty());
    for (auto field = expected.begin(); field != expected.end(); ++field)
        EXPECT_EQ(wordsOf(draft.value(field.key())), wordsOf(field.value())) << field.key().toStdString();
}

INSTANTIATE_TEST_SUITE_P(Invented, ReportSamples, testing::ValuesIn(samples()),
                         [](const testing::TestParamInfo<std::string> &sample) { return sample.param; });
