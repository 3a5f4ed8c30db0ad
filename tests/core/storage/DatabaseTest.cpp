#include "core/storage/Database.h"

#include "core/storage/Backup.h"
#include "core/storage/Integrity.h"
#include "core/storage/Records.h"
#include "tests/support/Builders.h"
#include "tests/support/TestFiles.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <sys/stat.h>

TEST(Database, GivenANewWorkspace_WhenMade_ThenOnlyItsOwnerCanReadItAndItsCompanions)
{
    const QTemporaryDir folder;
    const mode_t before = ::umask(0);
    const Database database = workspaceFile(folder.path());
    addReport(database, report(QStringLiteral("Fostering")), {QStringLiteral("Words.")});
    ::umask(before);

    for (const char *suffix : {"", "-wal", "-shm"}) {
        const QFileInfo file(folder.filePath(QStringLiteral("test.scrutiny") + QLatin1String(suffix)));
        ASSERT_TRUE(file.exists()) << suffix;
        EXPECT_EQ(file.permissions() & 0x0077, QFileDevice::Permissions()) << suffix;
    }
}

TEST(Database, GivenAWorkspace_WhenMadeAgainUnderItsName_ThenItIsRefused)
{
    const QTemporaryDir folder;
    const Database database = workspaceFile(folder.path());

    const auto again = Database::create(database.path());

    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().kind, Error::Kind::AlreadyThere);
}

TEST(Database, GivenATextFileUnderAWorkspacesName_WhenOpened_ThenASentenceSaysWhatItIsNot)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("minutes.scrutiny")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();

    const auto opened = Database::open(file.fileName(), Database::Access::ReadWrite);

    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, Error::Kind::NotAWorkspace);
    EXPECT_EQ(opened.error().message,
              QStringLiteral("minutes.scrutiny is not a Scrutineer workspace. Choose a .scrutiny file."));
}

TEST(Database, GivenAWorkspaceOpenForReading_WhenRead_ThenNotAByteOfItChanges)
{
    const QTemporaryDir folder;
    {
        const Database database = workspaceFile(folder.path());
        addReport(database, report(QStringLiteral("Fostering")), {QStringLiteral("Words.")});
    }
    QFile file(folder.filePath(QStringLiteral("test.scrutiny")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    {
        const auto database = Database::open(file.fileName(), Database::Access::ReadOnly);
        ASSERT_TRUE(database);
        EXPECT_EQ(Records<Report>(*database).all().size(), 1);
        EXPECT_EQ(integrityProblems(*database)->size(), 0);
    }
    file.seek(0);
    EXPECT_EQ(file.readAll(), before);
}

TEST(Database, GivenABackup_WhenRestored_ThenItHoldsTheSameRecords)
{
    const QTemporaryDir folder;
    const Database database = workspaceFile(folder.path());
    addReport(database, report(QStringLiteral("Fostering")), {QStringLiteral("Words.")});
    const QString backup = folder.filePath(QStringLiteral("copy.backup"));

    ASSERT_TRUE(backUp(database, backup));
    ASSERT_TRUE(restore(backup, folder.filePath(QStringLiteral("again.scrutiny"))));

    const auto again = Database::open(folder.filePath(QStringLiteral("again.scrutiny")), Database::Access::ReadWrite);
    ASSERT_TRUE(again) << again.error().message.toStdString();
    EXPECT_EQ(Records<Report>(*again).all(), Records<Report>(database).all());
    EXPECT_FALSE(backUp(database, backup));
    EXPECT_EQ(QFileInfo(backup).permissions() & 0x0077, QFileDevice::Permissions());
}

TEST(Database, GivenAFileExchangedUnderneath_WhenWritten_ThenTheWriteIsRefused)
{
    const QTemporaryDir folder;
    const Database database = workspaceFile(folder.path());
    ASSERT_TRUE(QFile::rename(database.path(), folder.filePath(QStringLiteral("old"))));
    ASSERT_TRUE(QFile::copy(folder.filePath(QStringLiteral("old")), database.path()));

    const auto refused =
        Journal(database).apply(ChangeSet(QStringLiteral("Add")).add(committee(QStringLiteral("Health"))), testStamp());

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Conflict);
}
