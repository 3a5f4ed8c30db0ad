#include "core/import/ParseReport.h"
#include "core/import/ReadContent.h"
#include "core/import/ReaderPool.h"
#include "tests/core/import/FieldScores.h"
#include "tests/support/RenderedReports.h"
#include "tests/support/TestFiles.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>
#include <functional>
#include <gmock/gmock.h>

namespace {

constexpr double leastOverall = 0.95;
constexpr double leastField = 0.90;
constexpr double mostLost = 0.03;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

QStringList reportNames()
{
    const QDir folder(testFile(QStringLiteral("council_reports")));
    QStringList names;
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
        names.append(folder.filePath(name.chopped(4)));
    return names;
}

using Rendering = std::function<QByteArray(const QString &)>;

FieldScores scoresOf(const char *format, const Rendering &render)
{
    FieldScores scores;
    ReaderPool readers;
    for (const QString &name : reportNames()) {
        const QString text = QString::fromUtf8(contentOf(name + QStringLiteral(".txt")));
        const Result<ReadContent> read = readContent(render(text), name, readers);
        EXPECT_TRUE(read.has_value()) << name.toStdString();
        if (!read)
            continue;
        const QJsonObject expected = QJsonDocument::fromJson(contentOf(name + QStringLiteral(".json"))).object();
        for (const QString &difference : scores.add(parseReport(read->text), expected))
            std::printf("%s %s: %s\n", format, qUtf8Printable(QDir(name).dirName()), qUtf8Printable(difference));
    }
    std::printf("%s\n%s\n", format, qUtf8Printable(scores.table()));
    return scores;
}

const FieldScores &textScores()
{
    static const FieldScores scores = scoresOf("text", [](const QString &text) { return text.toUtf8(); });
    return scores;
}

void expectNearText(const FieldScores &scores)
{
    const FieldScore text = textScores().all();
    EXPECT_GE(scores.all().precision(), text.precision() - mostLost);
    EXPECT_GE(scores.all().recall(), text.recall() - mostLost);
}

} // namespace

TEST(CouncilReports, GivenReportsInManyLayouts_WhenParsed_ThenEveryFieldIsFoundAndNothingInvented)
{
    ASSERT_GE(reportNames().size(), 40);

    const FieldScores &scores = textScores();

    EXPECT_GE(scores.all().precision(), leastOverall);
    EXPECT_GE(scores.all().recall(), leastOverall);
    for (auto field = scores.fields().cbegin(); field != scores.fields().cend(); ++field) {
        EXPECT_GE(field->precision(), leastField) << field.key().toStdString();
        EXPECT_GE(field->recall(), leastField) << field.key().toStdString();
    }
}

TEST(CouncilReports, GivenTheSameReportsAsPdf_WhenParsed_ThenTheScoreIsNearThatOfText)
{
    expectNearText(scoresOf("pdf", asPdf));
}

TEST(CouncilReports, GivenTheSameReportsAsWordDocuments_WhenParsed_ThenTheScoreIsNearThatOfText)
{
    expectNearText(scoresOf("docx", asWord));
}

TEST(CouncilReports, GivenTheSameReportsAsOpenDocumentAndWebPage_WhenParsed_ThenTheScoreIsNearThatOfText)
{
    expectNearText(scoresOf("odt", asOpenDocument));
    expectNearText(scoresOf("html", asWebPage));
}
