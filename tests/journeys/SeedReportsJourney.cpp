#include "tests/journeys/CommandLine.h"
#include "tests/support/TestFiles.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace {

QByteArray hashOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256)
                                          : QByteArray();
}

/// A clerk's first ten minutes at the command line: a workspace with the five seed reports.
class SeedReports : public ::testing::Test
{
protected:
    void SetUp() override
    {
        SKIP_WITHOUT_SEEDS();
        workspace = folder.filePath(QStringLiteral("seeds.scrutiny"));
        ASSERT_EQ(scrutineer({QStringLiteral("new"), workspace}).exitStatus, 0);
        imported = scrutineer({QStringLiteral("import"), workspace,
                               QFileInfo(seedFile(QStringLiteral("000"))).absolutePath(), QStringLiteral("--json")});
    }

    QJsonArray list(const QStringList &arguments) const
    {
        return scrutineer(QStringList{QStringLiteral("list"), workspace} + arguments
                          + QStringList{QStringLiteral("--json")})
            .array();
    }

    QTemporaryDir folder;
    QString workspace;
    CommandResult imported;
};

} // namespace

TEST_F(SeedReports, GivenTheFiveReports_WhenImported_ThenAllAreThereWithWhatTheySay)
{
    EXPECT_EQ(imported.exitStatus, 0) << imported.messages.constData();
    EXPECT_EQ(imported.array().size(), 5);
    const QJsonArray reports = list({QStringLiteral("reports")});
    ASSERT_EQ(reports.size(), 5);
    QStringList dates;
    for (const QJsonValue &report : reports)
        dates.append(report[QLatin1String("meeting_date")].toString());
    EXPECT_EQ(dates,
              (QStringList{QStringLiteral("2015-02-26"), QStringLiteral("2012-07-23"), QStringLiteral("2010-09-20"),
                           QStringLiteral("2010-01-19"), QString()}));
    EXPECT_EQ(list({QStringLiteral("recommendations")}).size(), 6);
    EXPECT_EQ(list({QStringLiteral("themes")}).size(), 6);
    EXPECT_EQ(list({QStringLiteral("meetings")}).size(), 4);
}

TEST_F(SeedReports, GivenTheImport_WhenRepeated_ThenNothingIsHeldTwice)
{
    const CommandResult again =
        scrutineer({QStringLiteral("import"), workspace, QFileInfo(seedFile(QStringLiteral("000"))).absolutePath(),
                    QStringLiteral("--json")});

    EXPECT_EQ(again.exitStatus, 0);
    for (const QJsonValue &outcome : again.array())
        EXPECT_EQ(outcome[QLatin1String("outcome")].toString(), QStringLiteral("already_held"));
    EXPECT_EQ(list({QStringLiteral("reports")}).size(), 5);
    EXPECT_EQ(list({QStringLiteral("changes")}).size(), 5);
}

TEST_F(SeedReports, GivenTheReports_WhenListedByAField_ThenOnlyThoseAreListed)
{
    EXPECT_EQ(list({QStringLiteral("reports"), QStringLiteral("--where"), QStringLiteral("access=public")}).size(), 2);
    EXPECT_EQ(list({QStringLiteral("reports"), QStringLiteral("--where"), QStringLiteral("needs_review=true")}).size(),
              2);
    EXPECT_EQ(scrutineer({QStringLiteral("list"), workspace, QStringLiteral("reports"), QStringLiteral("--where"),
                          QStringLiteral("colour=red")})
                  .exitStatus,
              2);
}

TEST_F(SeedReports, GivenTheReports_WhenSearched_ThenThePlacesComeWithTheirReport)
{
    const CommandResult found = scrutineer({QStringLiteral("search"), workspace, QStringLiteral("\"core assessments\""),
                                            QStringLiteral("--newest"), QStringLiteral("--json")});

    ASSERT_EQ(found.exitStatus, 0);
    ASSERT_GE(found.array().size(), 2);
    EXPECT_EQ(found.array().first()[QLatin1String("date")].toString(), QStringLiteral("2012-07-23"));
    EXPECT_THAT(found.array().first()[QLatin1String("snippet")].toString().toStdString(),
                ::testing::HasSubstr("[core assessments]"));
}

TEST_F(SeedReports, GivenAReport_WhenShown_ThenItsFiguresPartsAndHistoryAreThere)
{
    const CommandResult shown = scrutineer(
        {QStringLiteral("show"), workspace, QStringLiteral("report"), QStringLiteral("R2"), QStringLiteral("--json")});

    const QJsonObject report = QJsonDocument::fromJson(shown.output).object();
    ASSERT_EQ(report[QLatin1String("indicators")].toArray().size(), 2);
    EXPECT_EQ(report[QLatin1String("indicators")][1][QLatin1String("target")].toDouble(), 85.5);
    EXPECT_EQ(report[QLatin1String("sections")].toArray().size(), 10);
    EXPECT_EQ(report[QLatin1String("history")].toArray().size(), 1);
}

TEST_F(SeedReports, GivenTheWorkspace_WhenOnlyRead_ThenItsBytesStayAsTheyWere)
{
    const QByteArray before = hashOfFile(workspace);

    list({QStringLiteral("reports")});
    scrutineer({QStringLiteral("search"), workspace, QStringLiteral("safeguarding")});
    EXPECT_EQ(scrutineer({QStringLiteral("verify"), workspace}).exitStatus, 0);

    EXPECT_EQ(hashOfFile(workspace), before);
    EXPECT_FALSE(QFileInfo::exists(workspace + QStringLiteral("-wal")));
}

TEST_F(SeedReports, GivenABackup_WhenRestored_ThenTheListsAreTheSame)
{
    const QString backup = folder.filePath(QStringLiteral("seeds.backup"));
    const QString restored = folder.filePath(QStringLiteral("again.scrutiny"));

    ASSERT_EQ(scrutineer({QStringLiteral("backup"), workspace, backup}).exitStatus, 0);
    ASSERT_EQ(scrutineer({QStringLiteral("restore"), backup, restored}).exitStatus, 0);

    for (const char *kind : {"reports", "recommendations", "themes", "changes"})
        EXPECT_EQ(
            scrutineer({QStringLiteral("list"), restored, QLatin1String(kind), QStringLiteral("--json")}).output,
            scrutineer({QStringLiteral("list"), workspace, QLatin1String(kind), QStringLiteral("--json")}).output);
}

TEST(CommandLineContract, GivenWrongUsageAndMissingFiles_WhenCalled_ThenTheExitStatusAndTheSentenceSaySo)
{
    const CommandResult usage = scrutineer({QStringLiteral("list")});
    const CommandResult missing =
        scrutineer({QStringLiteral("list"), QStringLiteral("nowhere.scrutiny"), QStringLiteral("reports")});
    const CommandResult refused =
        scrutineer({QStringLiteral("parse"), QStringLiteral("nowhere.txt"), QStringLiteral("--json")});

    EXPECT_EQ(usage.exitStatus, 2);
    EXPECT_EQ(missing.exitStatus, 4);
    EXPECT_THAT(missing.messages.toStdString(), ::testing::MatchesRegex("error: nowhere\\.scrutiny: .*\n"));
    EXPECT_EQ(refused.exitStatus, 3);
    ASSERT_EQ(refused.array().size(), 1);
    EXPECT_FALSE(refused.array().first()[QLatin1String("ok")].toBool());
}
