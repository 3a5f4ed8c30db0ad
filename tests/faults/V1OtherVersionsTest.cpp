#include "core/storage/Migrations.h"
#include "tests/faults/support/Child.h"
#include "tests/faults/support/FaultSize.h"
#include "tests/faults/support/GeneratedReports.h"
#include "tests/faults/support/OlderWorkspace.h"
#include "tests/faults/support/OutsideSql.h"
#include "tests/faults/support/WorkspaceFaults.h"
#include "tests/support/TestFiles.h"

#include <QDir>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <sys/stat.h>

using ::testing::IsEmpty;

namespace {

/// A folder with a workspace that has reports, plans and a journal.
class V1OtherVersions : public ::testing::Test
{
protected:
    void SetUp() override
    {
        writeReports(in("reports"), 20);
        ASSERT_EQ(runCli({QStringLiteral("new"), in("whole.scrutiny"), QStringLiteral("--sample")}).exitCode, 0);
        ASSERT_EQ(runCli({QStringLiteral("import"), in("whole.scrutiny"), in("reports")}).exitCode, 0);
        QDir().mkpath(in("room"));
    }
    QString in(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString file() const { return in("room/council.scrutiny"); }
    static ChildEnd openOnce(const QString &path)
    {
        return runChild(stormCommand({path, QStringLiteral("add"), QStringLiteral("0"), QStringLiteral("Priya")}));
    }

    QTemporaryDir m_folder;
};

QStringList lostTables(const QMap<QString, QByteArray> &before, const QMap<QString, QByteArray> &after)
{
    QStringList tables;
    for (auto table = before.cbegin(); table != before.cend(); ++table)
        if (after.value(table.key()) != table.value())
            tables.append(table.key());
    return tables;
}

} // namespace

TEST_F(V1OtherVersions, GivenAFileOfEveryOlderVersion_WhenOpened_ThenItHoldsTheSameAfterABackup)
{
    int versions = 0;
    for (int version = 1; version < currentSchemaVersion(); ++version, ++versions) {
        removeWorkspace(file());
        makeOlderWorkspace(in("whole.scrutiny"), version, file());
        const auto before = logicalDump(file());
        ASSERT_GT(before.size(), 4);

        const ChildEnd end = openOnce(file());

        ASSERT_EQ(end.exitCode, 0) << version << ": " << end.summary().toStdString();
        const QString backup = file() + QStringLiteral(".v%1.backup").arg(version);
        struct stat status = {};
        ASSERT_EQ(::stat(QFile::encodeName(backup).constData(), &status), 0);
        EXPECT_EQ(status.st_mode & 0777, 0600u);
        EXPECT_THAT(workspaceFaults(file()), IsEmpty()) << version;
        EXPECT_THAT(lostTables(before, logicalDump(file(), backup)), IsEmpty()) << version;
        EXPECT_EQ(logicalDump(backup), before) << version;
        EXPECT_EQ(OutsideSql(backup).value(QStringLiteral("PRAGMA user_version")), QString::number(version));
        QFile::remove(backup);
        EXPECT_THAT(strayFiles(in("room"), {QStringLiteral("council.scrutiny")}), IsEmpty());
    }
    tell(QStringLiteral("older versions upgraded %1").arg(versions));
}

TEST_F(V1OtherVersions, GivenABackupOfAnEarlierUpgrade_WhenUpgradedAgain_ThenTheNewerChangesAreInABackupToo)
{
    makeOlderWorkspace(in("whole.scrutiny"), 3, file());
    ASSERT_EQ(openOnce(file()).exitCode, 0);
    ASSERT_EQ(runCli({QStringLiteral("import"), in("whole.scrutiny"), in("whole.scrutiny")}).exitCode, 3);
    writeReports(in("more"), 25);
    ASSERT_EQ(runCli({QStringLiteral("import"), in("whole.scrutiny"), in("more")}).exitCode, 0);
    removeWorkspace(file());
    makeOlderWorkspace(in("whole.scrutiny"), 3, file());
    const auto before = logicalDump(file());

    ASSERT_EQ(openOnce(file()).exitCode, 0);

    EXPECT_EQ(logicalDump(file() + QStringLiteral(".v3.2.backup")), before);
}

TEST_F(V1OtherVersions, GivenABackupOfAnOlderVersion_WhenRestored_ThenItIsThatFileAgain)
{
    makeOlderWorkspace(in("whole.scrutiny"), 3, in("old.backup"));
    const auto before = logicalDump(in("old.backup"));

    const ChildEnd end = runCli({QStringLiteral("restore"), in("old.backup"), file()});

    ASSERT_EQ(end.exitCode, 0) << end.summary().toStdString();
    EXPECT_EQ(logicalDump(file()), before);
    EXPECT_EQ(openOnce(file()).exitCode, 0);
    EXPECT_THAT(workspaceFaults(file()), IsEmpty());
}

TEST_F(V1OtherVersions, GivenAFileOfANewerVersion_WhenUsed_ThenItIsRefusedInWordsAndNotTouched)
{
    copyWorkspace(in("whole.scrutiny"), file());
    OutsideSql(file()).execute(
        QStringLiteral("PRAGMA user_version = %1; CREATE TABLE later (id TEXT)").arg(currentSchemaVersion() + 1));
    OutsideSql(file()).execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    const QByteArray before = fileHash(file());
    const QList<QStringList> uses{{QStringLiteral("list"), file(), QStringLiteral("reports")},
                                  {QStringLiteral("search"), file(), QStringLiteral("evidence")},
                                  {QStringLiteral("show"), file(), QStringLiteral("report"), QStringLiteral("R1")},
                                  {QStringLiteral("verify"), file()},
                                  {QStringLiteral("import"), file(), in("reports")},
                                  {QStringLiteral("backup"), file(), in("room/council.backup")}};
    for (const QStringList &use : uses) {
        const ChildEnd end = runCli(use);
        EXPECT_EQ(end.exitCode, 4) << end.summary().toStdString();
        EXPECT_EQ(end.errorLines().size(), 1) << end.summary().toStdString();
        EXPECT_TRUE(end.errors.contains("newer version")) << end.summary().toStdString();
        EXPECT_EQ(fileHash(file()), before);
        EXPECT_THAT(strayFiles(in("room"), {QStringLiteral("council.scrutiny")}), IsEmpty());
    }
    const ChildEnd edit = openOnce(file());
    EXPECT_EQ(fileHash(file()), before) << edit.summary().toStdString();
    tell(QStringLiteral("newer version: uses refused %1").arg(uses.size()));
}
