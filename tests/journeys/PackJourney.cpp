#include "tests/journeys/CommandLine.h"

#include <gmock/gmock.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>

namespace {

/// The sample council's workspace, and its latest meeting that has an agenda.
struct SampleCouncil
{
    QTemporaryDir folder;
    QString workspace = folder.filePath(QStringLiteral("sample.scrutiny"));
    QString pdf = folder.filePath(QStringLiteral("pack.pdf"));
    QString html = folder.filePath(QStringLiteral("pack.html"));
    QString meeting;

    SampleCouncil()
    {
        scrutineer({QStringLiteral("new"), workspace, QStringLiteral("--sample")});
        const QJsonArray meetings =
            scrutineer({QStringLiteral("list"), workspace, QStringLiteral("meetings"), QStringLiteral("--json")})
                .array();
        const auto hasAgenda = [](const QJsonValue &row) {
            return row.toObject().value(QLatin1String("items")).toInt() > 0;
        };
        const auto latest = std::find_if(meetings.begin(), meetings.end(), hasAgenda);
        meeting = latest == meetings.end() ? QString() : latest->toObject().value(QLatin1String("id")).toString();
    }
    CommandResult pack(const QStringList &options) const
    {
        return scrutineer(QStringList{QStringLiteral("pack"), workspace, QStringLiteral("-o"), pdf} + options);
    }
};

} // namespace

TEST(PackJourney, GivenTheSampleCouncil_WhenAPublicPackIsBuilt_ThenPdfAndWebPageAreWrittenAndTheCheckIsClean)
{
    const SampleCouncil council;

    const CommandResult result =
        council.pack({QStringLiteral("--meeting"), council.meeting, QStringLiteral("--edition"),
                      QStringLiteral("public"), QStringLiteral("--html"), council.html, QStringLiteral("--json")});

    ASSERT_EQ(result.exitStatus, 0) << result.messages.toStdString();
    const QJsonObject pack = QJsonDocument::fromJson(result.output).object();
    EXPECT_GE(pack.value(QLatin1String("pages")).toInt(), 10);
    EXPECT_TRUE(pack.value(QLatin1String("leak_check")).toObject().value(QLatin1String("clean")).toBool());
    QFile pdf(council.pdf);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.read(5).startsWith("%PDF-"));
    EXPECT_TRUE(QFile::exists(council.html));
}

TEST(PackJourney, GivenNoEdition_WhenAPackIsAskedFor_ThenItIsWrongUsageBecauseThereIsNoDefault)
{
    const SampleCouncil council;

    EXPECT_EQ(council.pack({QStringLiteral("--meeting"), council.meeting}).exitStatus, 2);
    EXPECT_FALSE(QFile::exists(council.pdf));
}

TEST(PackJourney, GivenADateWithoutAMeeting_WhenAPackIsAskedFor_ThenOneLineSaysWhatToDo)
{
    const SampleCouncil council;

    const CommandResult result = council.pack({QStringLiteral("--meeting"), QStringLiteral("1999-01-01"),
                                               QStringLiteral("--edition"), QStringLiteral("chair")});

    EXPECT_EQ(result.exitStatus, 2);
    EXPECT_TRUE(result.messages.startsWith("error: 1999-01-01: there is no meeting")) << result.messages.toStdString();
}
