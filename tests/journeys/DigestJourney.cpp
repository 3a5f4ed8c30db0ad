#include "tests/journeys/CommandLine.h"
#include "tests/support/TestFiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace {

/// A new workspace with the council's own tracker, as a script asks for its digest.
class DigestJourney : public ::testing::Test
{
protected:
    DigestJourney()
    {
        EXPECT_EQ(scrutineer({QStringLiteral("new"), m_workspace}).exitStatus, 0);
        EXPECT_EQ(scrutineer({QStringLiteral("import-tracker"), m_workspace,
                              testFile(QStringLiteral("trackers/fenbridge.csv"))})
                      .exitStatus,
                  3);
    }
    CommandResult digest(const QStringList &options) const
    {
        return scrutineer(
            QStringList{QStringLiteral("digest"), m_workspace, QStringLiteral("--today"), QStringLiteral("2026-03-30")}
            + options);
    }

    QTemporaryDir m_folder;
    QString m_workspace = m_folder.filePath(QStringLiteral("fenbridge.scrutiny"));
};

} // namespace

TEST_F(DigestJourney, GivenALateAnswer_WhenTheDigestIsAskedFor_ThenItIsOverdueAndALineOfEnquirySaysWhy)
{
    const CommandResult result =
        digest({QStringLiteral("--since"), QStringLiteral("2026-01-20"), QStringLiteral("--json")});
    ASSERT_EQ(result.exitStatus, 0);
    const QJsonObject json = QJsonDocument::fromJson(result.output).object();

    EXPECT_EQ(json.value(QStringLiteral("since")), QStringLiteral("2026-01-20"));
    EXPECT_TRUE(json.value(QStringLiteral("next_meeting")).isNull());
    const QJsonObject overdue = json.value(QStringLiteral("overdue")).toArray().first().toObject();
    EXPECT_EQ(overdue.value(QStringLiteral("what")), QStringLiteral("response"));
    EXPECT_EQ(overdue.value(QStringLiteral("ref")), QStringLiteral("SR (25/26) 02"));
    const QJsonObject line = json.value(QStringLiteral("lines_of_enquiry")).toArray().first().toObject();
    EXPECT_EQ(line.value(QStringLiteral("rule")), QStringLiteral("response_overdue"));
    EXPECT_EQ(line.value(QStringLiteral("id")), overdue.value(QStringLiteral("id")));
}

TEST_F(DigestJourney, GivenADateThatIsNone_WhenTheDigestIsAskedFor_ThenTheErrorSaysHowToWriteIt)
{
    const CommandResult result = digest({QStringLiteral("--since"), QStringLiteral("last week")});

    EXPECT_EQ(result.exitStatus, 2);
    EXPECT_THAT(result.messages.toStdString(), ::testing::HasSubstr("error: last week: this is no date."));
}

TEST_F(DigestJourney, GivenNoWorkspace_WhenTheDigestIsAskedFor_ThenItCannotBeOpened)
{
    const CommandResult result =
        scrutineer({QStringLiteral("digest"), m_folder.filePath(QStringLiteral("none.scrutiny")),
                    QStringLiteral("--since"), QStringLiteral("2026-01-20")});

    EXPECT_EQ(result.exitStatus, 4);
}
