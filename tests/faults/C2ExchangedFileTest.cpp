#include "core/storage/Backup.h"
#include "core/storage/Records.h"
#include "tests/faults/support/Child.h"
#include "tests/faults/support/FaultSize.h"
#include "tests/faults/support/OutsideSql.h"
#include "tests/faults/support/WorkspaceFaults.h"
#include "tests/support/Builders.h"
#include "tests/support/TestFiles.h"

#include <QDir>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <thread>

using ::testing::IsEmpty;

namespace {

/// An open workspace whose file is taken away or exchanged underneath it.
class C2ExchangedFile : public ::testing::Test
{
protected:
    void SetUp() override
    {
        QDir().mkpath(in("room"));
        ASSERT_EQ(runCli({QStringLiteral("new"), in("start.scrutiny"), QStringLiteral("--sample")}).exitCode, 0);
        copyWorkspace(in("start.scrutiny"), file());
    }
    QString in(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString file() const { return in("room/council.scrutiny"); }
    static Result<qint64> edit(const Database &database)
    {
        return Journal(database).apply(ChangeSet(QStringLiteral("Add")).add(committee(QStringLiteral("Health"))),
                                       testStamp());
    }
    /// A storm of edits that is killed, so that its log stays.
    void leaveALog() const
    {
        Child storm(stormCommand({file(), QStringLiteral("add"), QStringLiteral("100000"), QStringLiteral("Priya")}));
        while (storm.isRunning() && storm.output().count('\n') < 200)
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    /// As on a network drive: SQLite follows no link there.
    void denySharedMemory() const
    {
        QFile::remove(file() + QStringLiteral("-shm"));
        ASSERT_TRUE(QFile::link(in("nowhere"), file() + QStringLiteral("-shm")));
    }
    static void expectConflict(const Result<qint64> &refused)
    {
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().kind, Error::Kind::Conflict);
        EXPECT_TRUE(refused.error().message.contains(QLatin1String("replaced or removed")));
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(C2ExchangedFile, GivenAnOpenFile_WhenAnotherIsRenamedOverIt_ThenNeitherIsWritten)
{
    copyWorkspace(in("start.scrutiny"), in("other.scrutiny"));
    const QByteArray before = fileHash(in("other.scrutiny"));
    {
        const auto database = Database::open(file(), Database::Access::ReadWrite);
        ASSERT_TRUE(database);
        ASSERT_TRUE(edit(*database));
        ASSERT_EQ(
            std::rename(QFile::encodeName(in("other.scrutiny")).constData(), QFile::encodeName(file()).constData()), 0);
        expectConflict(edit(*database));
    }
    EXPECT_EQ(fileHash(file()), before);
    EXPECT_THAT(workspaceFaults(file()), IsEmpty());
}

TEST_F(C2ExchangedFile, GivenAnOpenFile_WhenRemoved_ThenItIsNoticedAndNothingIsMadeInItsPlace)
{
    const auto database = Database::open(file(), Database::Access::ReadWrite);
    ASSERT_TRUE(database);
    ASSERT_TRUE(QFile::remove(file()));

    expectConflict(edit(*database));

    EXPECT_FALSE(QFile::exists(file()));
}

TEST_F(C2ExchangedFile, GivenAnOpenFile_WhenItsFolderIsMoved_ThenItIsNoticedAndTheMovedFileIsWhole)
{
    {
        const auto database = Database::open(file(), Database::Access::ReadWrite);
        ASSERT_TRUE(database);
        ASSERT_TRUE(edit(*database));
        ASSERT_TRUE(QDir().rename(in("room"), in("moved")));
        expectConflict(edit(*database));
    }
    const QString moved = in("moved/council.scrutiny");
    EXPECT_THAT(workspaceFaults(moved), IsEmpty());
    EXPECT_EQ(OutsideSql(moved).value(QStringLiteral("SELECT count(*) FROM committee WHERE name = 'Health'")),
              QStringLiteral("1"));
}

TEST_F(C2ExchangedFile, GivenAnExchangedFileThatAnotherHasOpen_WhenTheFirstIsClosed_ThenTheOthersChangesStay)
{
    auto first = Database::open(file(), Database::Access::ReadWrite);
    ASSERT_TRUE(first && edit(*first));
    ASSERT_TRUE(QDir().rename(in("room"), in("moved")));
    QDir().mkpath(in("room"));
    copyWorkspace(in("start.scrutiny"), file());
    const auto second = Database::open(file(), Database::Access::ReadWrite);
    ASSERT_TRUE(second && edit(*second));

    expectConflict(edit(*first));
    first = Error{};

    ASSERT_TRUE(edit(*second));
    EXPECT_THAT(workspaceFaults(file()), IsEmpty());
    EXPECT_EQ(OutsideSql(file()).value(QStringLiteral("SELECT count(*) FROM committee WHERE name = 'Health'")),
              QStringLiteral("2"));
}

TEST_F(C2ExchangedFile, GivenALogWhoseFileWasExchanged_WhenOpened_ThenItIsRefusedOrSound)
{
    Chance chance = seededChance();
    int refused = 0;
    const int rounds = times(10, 300);
    for (int i = 0; i < rounds; ++i) {
        copyWorkspace(in("start.scrutiny"), file());
        for (int edits = below(chance, 3) * 40; edits > 0; edits -= 40)
            runChild(stormCommand({file(), QStringLiteral("add"), QStringLiteral("40"), QStringLiteral("Rosalind")}));
        leaveALog();
        QFile::remove(file());
        ASSERT_TRUE(QFile::copy(in("start.scrutiny"), file()));
        QFile::remove(file() + QStringLiteral("-shm"));
        const QByteArray before = fileHash(file());
        const auto database = Database::open(file(), Database::Access::ReadWrite);
        if (database)
            continue;
        ++refused;
        EXPECT_EQ(database.error().kind, Error::Kind::Damaged) << database.error().message.toStdString();
        EXPECT_EQ(fileHash(file()), before);
    }
    EXPECT_TRUE(refused == rounds || workspaceFaults(file()).isEmpty());
    tell(QStringLiteral("logs beside another file: %1, refused %2").arg(rounds).arg(refused));
}

TEST_F(C2ExchangedFile, GivenALogWithoutItsFile_WhenABackupIsRestoredThere_ThenTheLogIsSetAside)
{
    ASSERT_EQ(runCli({QStringLiteral("backup"), file(), in("council.backup")}).exitCode, 0);
    leaveALog();
    ASSERT_TRUE(QFile::remove(file()));
    ASSERT_TRUE(QFile::exists(file() + QStringLiteral("-wal")));

    ASSERT_EQ(runCli({QStringLiteral("restore"), in("council.backup"), file()}).exitCode, 0);

    EXPECT_THAT(workspaceFaults(file()), IsEmpty());
    EXPECT_EQ(logicalDump(file()), logicalDump(in("council.backup")));
    EXPECT_TRUE(QFile::exists(file() + QStringLiteral("-wal.orphan")));
}

TEST_F(C2ExchangedFile, GivenNoSharedMemory_WhenOpened_ThenItWorksWithARollbackJournal)
{
    denySharedMemory();
    {
        const auto database = Database::open(file(), Database::Access::ReadWrite);
        ASSERT_TRUE(database) << database.error().message.toStdString();
        const auto edited = edit(*database);
        ASSERT_TRUE(edited) << edited.error().message.toStdString();
        EXPECT_EQ(OutsideSql(file()).value(QStringLiteral("PRAGMA journal_mode")), QStringLiteral("delete"));
    }
    const ChildEnd list = runCli({QStringLiteral("list"), file(), QStringLiteral("reports")});
    EXPECT_EQ(list.exitCode, 0) << list.summary().toStdString();
    const ChildEnd imported = runCli({QStringLiteral("import"), file(), in("start.scrutiny")});
    EXPECT_EQ(imported.exitCode, 3) << imported.summary().toStdString();
    EXPECT_THAT(workspaceFaults(file()), IsEmpty());
}

TEST_F(C2ExchangedFile, GivenAFileWithALogWhereThereIsNoSharedMemory_WhenUsed_ThenNothingIsLost)
{
    leaveALog();
    copyWorkspace(file(), in("same.scrutiny"));
    const auto saved = logicalDump(in("same.scrutiny"));
    denySharedMemory();

    const ChildEnd list = runCli({QStringLiteral("list"), file(), QStringLiteral("reports")});
    EXPECT_EQ(list.exitCode, 0) << list.summary().toStdString();

    EXPECT_THAT(workspaceFaults(file()), IsEmpty());
    EXPECT_EQ(logicalDump(file()), saved);
}

TEST_F(C2ExchangedFile, GivenALinkToAWorkspaceWithALog_WhenRead_ThenTheFileKeepsItsBytes)
{
    leaveALog();
    ASSERT_TRUE(QFile::link(file(), in("link.scrutiny")));
    const QByteArray before = fileHash(file());

    ASSERT_EQ(runCli({QStringLiteral("verify"), in("link.scrutiny")}).exitCode, 0);

    EXPECT_EQ(fileHash(file()), before);
    EXPECT_TRUE(QFile::exists(file() + QStringLiteral("-wal")));
}
