#include "tests/journeys/CommandLine.h"
#include "tests/support/TestFiles.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace {

/// A new workspace into which the council's own tracker is taken.
class TrackerJourney : public ::testing::Test
{
protected:
    TrackerJourney() { EXPECT_EQ(scrutineer({QStringLiteral("new"), m_workspace}).exitStatus, 0); }

    CommandResult import(const QStringList &options = {}) const
    {
        return scrutineer(QStringList{QStringLiteral("import-tracker"), m_workspace,
                                      testFile(QStringLiteral("trackers/fenbridge.csv"))}
                          + options);
    }
    QJsonArray list(const QString &condition) const
    {
        return scrutineer({QStringLiteral("list"), m_workspace, QStringLiteral("recommendations"),
                           QStringLiteral("--where"), condition, QStringLiteral("--json")})
            .array();
    }

    QTemporaryDir m_folder;
    QString m_workspace = m_folder.filePath(QStringLiteral("fenbridge.scrutiny"));
};

} // namespace

TEST_F(TrackerJourney, GivenATracker_WhenTakenIn_ThenEveryRowIsAccountedForAndTheRefusedOneIsNamed)
{
    const CommandResult result = import();

    EXPECT_EQ(result.exitStatus, 3);
    EXPECT_THAT(result.output.toStdString(),
                ::testing::HasSubstr("4 rows: 3 taken in, 1 of them with a doubt; 0 held already; 1 refused."));
    EXPECT_THAT(result.output.toStdString(), ::testing::HasSubstr("row 6: refused"));
    EXPECT_EQ(list(QStringLiteral("register=scrutiny")).size(), 3);
}

TEST_F(TrackerJourney, GivenADryRun_WhenTakenIn_ThenNothingIsSaved)
{
    EXPECT_EQ(import({QStringLiteral("--dry-run")}).exitStatus, 3);

    EXPECT_TRUE(list(QStringLiteral("register=scrutiny")).isEmpty());
}

TEST_F(TrackerJourney, GivenTheSameTrackerAgain_WhenTakenIn_ThenItsRowsAreHeldAlready)
{
    import();

    EXPECT_THAT(import().output.toStdString(), ::testing::HasSubstr("0 taken in"));
    EXPECT_EQ(list(QStringLiteral("register=scrutiny")).size(), 3);
}

TEST_F(TrackerJourney, GivenWhatWasTakenIn_WhenASavedViewIsAsked_ThenItHasItsOwnRows)
{
    import();

    const QJsonArray awaiting = list(QStringLiteral("awaiting_response=yes"));
    ASSERT_EQ(awaiting.size(), 1);
    EXPECT_EQ(awaiting.first().toObject().value(QLatin1String("ref")).toString(), QStringLiteral("SR (25/26) 02"));
    EXPECT_EQ(awaiting.first().toObject().value(QLatin1String("response_due")).toString(),
              QStringLiteral("2026-03-21"));
    EXPECT_EQ(list(QStringLiteral("claimed_not_judged=yes")).size(), 1);
}

TEST_F(TrackerJourney, GivenOneOfThem_WhenShown_ThenItsClockResponseAndHistoryAreThere)
{
    import();

    const CommandResult shown = scrutineer({QStringLiteral("show"), m_workspace, QStringLiteral("recommendation"),
                                            QStringLiteral("SR (25/26) 01"), QStringLiteral("--json")});

    const QJsonObject object = QJsonDocument::fromJson(shown.output).object();
    EXPECT_THAT(object.value(QLatin1String("clock")).toString().toStdString(),
                ::testing::HasSubstr("Due by 9 Sep 2025: two months beginning with 10 Jul 2025"));
    EXPECT_EQ(object.value(QLatin1String("responses")).toArray().size(), 1);
    EXPECT_EQ(object.value(QLatin1String("history")).toArray().size(), 1);
}

TEST_F(TrackerJourney, GivenAColumnThatIsNotThere_WhenMapped_ThenTheColumnsAreNamed)
{
    const CommandResult result = import({QStringLiteral("--map"), QStringLiteral("Wording=text")});

    EXPECT_EQ(result.exitStatus, 2);
    EXPECT_THAT(result.messages.toStdString(), ::testing::HasSubstr("there is no column 'Wording'"));
}
