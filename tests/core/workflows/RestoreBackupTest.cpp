#include "core/workflows/RestoreBackup.h"

#include "core/workflows/RollingBackups.h"
#include "core/workflows/VerifyWorkspace.h"
#include "tests/support/Builders.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace {

const QDate today(2026, 3, 23);
const QDateTime now(today, QTime(9, 30));

/// A workspace with one report, a backup of that, and one report more.
class RestoreBackupTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        addReport(workspace, report(QStringLiteral("Fostering")), {QStringLiteral("One.")});
        ASSERT_TRUE(takeDailyBackup(workspace, folder, today, BackupPlan()).value());
        backup = keptBackups(folder, workspace.path()).first().path;
        addReport(workspace, report(QStringLiteral("Adoption")), {QStringLiteral("Two.")});
    }
    qint64 reports(const QString &path) const
    {
        const Result<Database> database = Database::open(path, Database::Access::ReadOnly);
        return database ? recordCounts(*database)->first().count : -1;
    }

    QTemporaryDir place;
    QString folder = place.filePath(QStringLiteral("backups"));
    Database workspace = workspaceFile(place.path());
    QString backup;
};

} // namespace

TEST_F(RestoreBackupTest, GivenABackup_WhenLookedThrough_ThenItsChangesAreCountedAndItIsSound)
{
    const QList<HeldBackup> backups = heldBackups(folder, workspace.path());

    ASSERT_EQ(backups.size(), 1);
    EXPECT_TRUE(backups.first().isSound());
    EXPECT_EQ(backups.first().changes, Journal(workspace).entries()->size() - 1);
    EXPECT_GT(backups.first().bytes, 0);
}

TEST_F(RestoreBackupTest, GivenABackupFromBeforeAnUpgrade_WhenLookedFor_ThenItIsAmongTheOthersAndOthersFilesAreNot)
{
    ASSERT_TRUE(QFile::copy(backup, workspace.path() + QStringLiteral(".v11.backup")));
    ASSERT_TRUE(QFile::copy(backup, place.filePath(QStringLiteral("other.scrutiny.v11.backup"))));

    const QList<HeldBackup> backups = heldBackups(folder, workspace.path());

    ASSERT_EQ(backups.size(), 2);
    EXPECT_THAT(backups, ::testing::Contains(::testing::Field(&HeldBackup::origin, HeldBackup::Origin::BeforeUpgrade)));
}

TEST_F(RestoreBackupTest, GivenABackupWithDamagedBytes_WhenLookedThrough_ThenItSaysSo)
{
    QFile file(backup);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2));
    file.write(QByteArray(8192, 'x'));
    file.close();

    EXPECT_FALSE(heldBackups(folder, workspace.path()).first().isSound());
}

TEST_F(RestoreBackupTest, GivenAChangeSinceTheBackup_WhenPreviewed_ThenThatChangeIsLostAndTheCountsDiffer)
{
    const RestorePreview preview = previewRestore(backup, workspace.path()).value();

    ASSERT_EQ(preview.lost.size(), 1);
    EXPECT_EQ(preview.lost.first(), Journal(workspace).entries()->last());
    EXPECT_THAT(preview.broughtBack, ::testing::IsEmpty());
    EXPECT_THAT(preview.counts, ::testing::Contains(CountChange{QStringLiteral("reports"), 2, 1}));
}

TEST_F(RestoreBackupTest, GivenABackup_WhenRestored_ThenTheWorkspaceIsAsItWasAndThePresentIsSetAside)
{
    const Result<QString> aside = restoreBackup(backup, workspace.path(), folder, now);

    ASSERT_TRUE(aside.has_value()) << aside.error().message.toStdString();
    EXPECT_EQ(reports(workspace.path()), 1);
    EXPECT_EQ(reports(*aside), 2);
    const Result<Database> restored = Database::open(workspace.path(), Database::Access::ReadWrite);
    EXPECT_TRUE(verifyWorkspace(*restored, std::nullopt)->isSound());
}

TEST_F(RestoreBackupTest, GivenAnotherConnection_WhenRestored_ThenItReadsWhatWasRestoredAndCanGoOn)
{
    ASSERT_EQ(recordCounts(workspace)->first().count, 2);
    const qint64 version = workspace.dataVersion();

    ASSERT_TRUE(restoreBackup(backup, workspace.path(), folder, now).has_value());

    EXPECT_NE(workspace.dataVersion(), version);
    EXPECT_EQ(recordCounts(workspace)->first().count, 1);
    addReport(workspace, report(QStringLiteral("Leaving care")), {QStringLiteral("Three.")});
    EXPECT_EQ(reports(workspace.path()), 2);
}

TEST_F(RestoreBackupTest, GivenARestoredWorkspace_WhenWhatWasSetAsideIsRestored_ThenNothingWasLost)
{
    const QString aside = restoreBackup(backup, workspace.path(), folder, now).value();

    const RestorePreview preview = previewRestore(aside, workspace.path()).value();
    EXPECT_THAT(preview.lost, ::testing::IsEmpty());
    EXPECT_EQ(preview.broughtBack.size(), 1);
    ASSERT_TRUE(restoreBackup(aside, workspace.path(), folder, now.addSecs(60)).has_value());

    EXPECT_EQ(reports(workspace.path()), 2);
    EXPECT_EQ(setAsideBackups(folder, workspace.path()).size(), 2);
    EXPECT_EQ(keptBackups(folder, workspace.path()).size(), 1);
}

TEST_F(RestoreBackupTest, GivenADamagedBackup_WhenRestored_ThenTheWorkspaceStaysAsItIs)
{
    QFile file(backup);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2));
    file.write(QByteArray(8192, 'x'));
    file.close();

    EXPECT_FALSE(restoreBackup(backup, workspace.path(), folder, now).has_value());

    EXPECT_EQ(reports(workspace.path()), 2);
}

TEST_F(RestoreBackupTest, GivenNothingChangedSince_WhenPreviewed_ThenItSaysThatNothingWouldChange)
{
    const QString same = setAside(workspace, folder, now).value();

    EXPECT_TRUE(previewRestore(same, workspace.path())->changesNothing());
    EXPECT_THAT(previewRestore(same, workspace.path())->counts, ::testing::IsEmpty());
}
