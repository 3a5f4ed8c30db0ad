#include "tests/journeys/CommandLine.h"
#include "tests/support/TestFiles.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace {

/// A new workspace into which the council's improvement plan is taken.
class PlanJourney : public ::testing::Test
{
protected:
    PlanJourney()
    {
        EXPECT_EQ(scrutineer({QStringLiteral("new"), m_workspace}).exitStatus, 0);
        m_first = import(QStringLiteral("plans/fenbridge.csv"), {QStringLiteral("--title"), QStringLiteral("Plan")});
    }

    CommandResult import(const QString &file, const QStringList &options) const
    {
        return scrutineer(QStringList{QStringLiteral("import-plan"), m_workspace, testFile(file)} + options);
    }
    CommandResult importNext(const QStringList &options = {}) const
    {
        return import(QStringLiteral("plans/fenbridge-version-2.csv"),
                      QStringList{QStringLiteral("--title"), QStringLiteral("Plan"), QStringLiteral("--plan-version"),
                                  QStringLiteral("2"), QStringLiteral("--after"), QStringLiteral("plan")}
                          + options);
    }
    QJsonArray list(const QString &kind) const
    {
        return scrutineer({QStringLiteral("list"), m_workspace, kind, QStringLiteral("--json")}).array();
    }
    CommandResult draw(const QString &name) const
    {
        return scrutineer({QStringLiteral("timeline"), m_workspace, QStringLiteral("-o"), m_folder.filePath(name),
                           QStringLiteral("--today"), QStringLiteral("2026-03-23")});
    }
    QByteArray bytesOf(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QString m_workspace = m_folder.filePath(QStringLiteral("fenbridge.scrutiny"));
    CommandResult m_first;
};

} // namespace

TEST_F(PlanJourney, GivenAPlan_WhenTakenIn_ThenItsThemesAndActionsAreListed)
{
    EXPECT_EQ(m_first.exitStatus, 0);
    EXPECT_THAT(m_first.output.toStdString(), ::testing::HasSubstr("3 actions in 2 themes."));

    const QJsonArray themes = list(QStringLiteral("themes"));
    const QJsonArray actions = list(QStringLiteral("actions"));

    ASSERT_EQ(themes.size(), 2);
    EXPECT_EQ(themes.first().toObject().value(QLatin1String("title")).toString(),
              QStringLiteral("Performance management"));
    EXPECT_EQ(themes.first().toObject().value(QLatin1String("actions")).toInt(), 2);
    EXPECT_EQ(actions.size(), 3);
    EXPECT_TRUE(list(QStringLiteral("inspections")).isEmpty());
}

TEST_F(PlanJourney, GivenItsNextVersion_WhenTakenIn_ThenWhatChangedIsShown)
{
    const CommandResult next = importNext();

    EXPECT_EQ(next.exitStatus, 0);
    const std::string told = next.output.toStdString();
    EXPECT_THAT(told, ::testing::HasSubstr("1.1 changed: "));
    EXPECT_THAT(told, ::testing::ContainsRegex("1.2 changed: .*31 Dec 2025.*30 Sep 2025"));
    EXPECT_THAT(told, ::testing::HasSubstr("2.1 dropped: Audit six cases"));
    EXPECT_THAT(told, ::testing::HasSubstr("2.2 added: Let parents comment"));
    EXPECT_EQ(list(QStringLiteral("plans")).size(), 2);
}

TEST_F(PlanJourney, GivenADryRun_WhenItsNextVersionIsTakenIn_ThenWhatWouldChangeIsShownAndNothingSaved)
{
    const QJsonObject told =
        QJsonDocument::fromJson(importNext({QStringLiteral("--dry-run"), QStringLiteral("--json")}).output).object();

    EXPECT_EQ(told.value(QLatin1String("differences")).toArray().size(), 4);
    EXPECT_EQ(list(QStringLiteral("plans")).size(), 1);
}

TEST_F(PlanJourney, GivenAVersionOfAPlanThatIsNotThere_WhenTakenIn_ThenOneSentenceSaysSo)
{
    const CommandResult next =
        import(QStringLiteral("plans/fenbridge.csv"), {QStringLiteral("--after"), QStringLiteral("Another")});

    EXPECT_NE(next.exitStatus, 0);
    EXPECT_THAT(next.messages.toStdString(), ::testing::HasSubstr("no plan is called so"));
}

TEST_F(PlanJourney, GivenAPlan_WhenItsTimelineIsWritten_ThenThereAreAVectorPictureAndAPdf)
{
    EXPECT_EQ(draw(QStringLiteral("story.svg")).exitStatus, 0);
    EXPECT_EQ(draw(QStringLiteral("story.pdf")).exitStatus, 0);

    EXPECT_TRUE(bytesOf(QStringLiteral("story.svg")).contains("<svg"));
    EXPECT_TRUE(bytesOf(QStringLiteral("story.svg")).contains("2.1"));
    EXPECT_TRUE(bytesOf(QStringLiteral("story.pdf")).startsWith("%PDF-"));
    const CommandResult refused = draw(QStringLiteral("story.png"));
    EXPECT_NE(refused.exitStatus, 0);
    EXPECT_THAT(refused.messages.toStdString(), ::testing::HasSubstr("neither in .svg nor in .pdf"));
}
