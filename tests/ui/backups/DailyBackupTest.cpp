#include "ui/backups/DailyBackup.h"

#include "core/workflows/NewWorkspace.h"
#include "core/workflows/RollingBackups.h"
#include "ui/workspace/Settings.h"
#include "ui/workspace/Workspace.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>

namespace {

class DailyBackupTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(createWorkspace(path, QStringLiteral("Fenbridge City Council")));
        workspace = std::move(*Workspace::open(path, QStringLiteral("Rosalind Teague")));
    }
    qsizetype backups() const { return keptBackups(backupFolder(settings, path), path).size(); }

    QTemporaryDir place;
    QString path = place.filePath(QStringLiteral("fenbridge.scrutiny"));
    Settings settings{place.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<Workspace> workspace;
};

} // namespace

TEST_F(DailyBackupTest, GivenNoSetting_WhenAWorkspaceIsOpened_ThenTheDaysBackupIsMadeBesideIt)
{
    DailyBackup daily(*workspace, settings, nullptr);
    QSignalSpy made(&daily, &DailyBackup::made);

    ASSERT_TRUE(made.wait());

    EXPECT_EQ(backups(), 1);
    EXPECT_TRUE(QFile::exists(place.filePath(QStringLiteral("Scrutineer backups"))));
}

TEST_F(DailyBackupTest, GivenTheSwitchIsOff_WhenItIsTime_ThenNoBackupIsMade)
{
    settings.setValue(SettingKeys::backsUpDaily(), false);
    DailyBackup daily(*workspace, settings, nullptr);
    QSignalSpy made(&daily, &DailyBackup::made);

    daily.make();
    QTest::qWait(200);

    EXPECT_EQ(made.count(), 0);
    EXPECT_EQ(backups(), 0);
}

TEST_F(DailyBackupTest, GivenAFolderInTheSettings_WhenItIsTime_ThenTheBackupIsMadeThere)
{
    QTemporaryDir elsewhere;
    settings.setValue(SettingKeys::backupFolder(), elsewhere.path());
    DailyBackup daily(*workspace, settings, nullptr);
    QSignalSpy made(&daily, &DailyBackup::made);

    daily.make();

    ASSERT_TRUE(made.wait());
    EXPECT_EQ(backups(), 1);
    EXPECT_TRUE(backupFolder(settings, path).startsWith(elsewhere.path()));
}

TEST_F(DailyBackupTest, GivenAFolderThatCannotBeUsed_WhenItIsTime_ThenASentenceSaysSo)
{
    QFile inTheWay(place.filePath(QStringLiteral("Scrutineer backups")));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    DailyBackup daily(*workspace, settings, nullptr);
    QSignalSpy failed(&daily, &DailyBackup::failed);

    daily.make();

    ASSERT_TRUE(failed.wait());
    EXPECT_TRUE(failed.first().first().toString().contains(QLatin1String("No backup was made")));
}
