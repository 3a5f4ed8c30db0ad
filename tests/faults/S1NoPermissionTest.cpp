#include "tests/faults/support/Child.h"
#include "tests/faults/support/FaultSize.h"
#include "tests/faults/support/GeneratedReports.h"
#include "tests/faults/support/OlderWorkspace.h"
#include "tests/faults/support/WorkspaceFaults.h"
#include "tests/support/TestFiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <sys/stat.h>
#include <unistd.h>

using ::testing::IsEmpty;

namespace {

constexpr uid_t nobody = 65534;

/// A folder that another user can use, with a copy of the program and a workspace.
class S1NoPermission : public ::testing::Test
{
protected:
    void SetUp() override
    {
        if (::geteuid() != 0)
            GTEST_SKIP() << "only root can run the program as somebody else, for whom permissions count";
        open(m_folder.path(), 0755);
        m_program = in("scrutineer-cli");
        ASSERT_TRUE(QFile::copy(QStringLiteral(SCRUTINEER_CLI), m_program));
        open(m_program, 0755);
        writeReports(in("reports"), 3);
        QDir().mkpath(in("room"));
        ASSERT_EQ(runCli({QStringLiteral("new"), file()}).exitCode, 0);
        ASSERT_EQ(runCli({QStringLiteral("import"), file(), in("reports/report-0001.txt")}).exitCode, 0);
        own(in("room"), 0700);
        own(file(), 0600);
        m_before = fileHash(file());
    }
    QString in(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString file() const { return in("room/council.scrutiny"); }
    static void open(const QString &path, mode_t mode) { ::chmod(QFile::encodeName(path).constData(), mode); }
    static void own(const QString &path, mode_t mode)
    {
        ASSERT_EQ(::chown(QFile::encodeName(path).constData(), nobody, nobody), 0);
        open(path, mode);
    }
    ChildEnd run(const QStringList &arguments) const
    {
        return runChild(QStringList{m_program} + arguments, {.user = nobody});
    }
    /// The command is refused in one sentence with exit code 4, and nothing has changed.
    void expectRefused(const QStringList &arguments, const char *words) const
    {
        const ChildEnd end = run(arguments);
        EXPECT_EQ(end.exitCode, 4) << end.summary().toStdString();
        EXPECT_EQ(end.errorLines().size(), 1) << end.summary().toStdString();
        EXPECT_TRUE(end.errors.contains(words)) << end.summary().toStdString();
        EXPECT_EQ(fileHash(file()), m_before);
        EXPECT_THAT(strayFiles(in("room"), {QStringLiteral("council.scrutiny")}), IsEmpty());
    }
    void expectReadable() const
    {
        for (const QStringList &words : {QStringList{QStringLiteral("list"), file(), QStringLiteral("reports")},
                                         QStringList{QStringLiteral("search"), file(), QStringLiteral("evidence")},
                                         QStringList{QStringLiteral("verify"), file()}}) {
            const ChildEnd end = run(words);
            EXPECT_EQ(end.exitCode, 0) << end.summary().toStdString();
            EXPECT_FALSE(end.output.isEmpty());
        }
        EXPECT_EQ(fileHash(file()), m_before);
        EXPECT_THAT(strayFiles(in("room"), {QStringLiteral("council.scrutiny")}), IsEmpty());
    }
    QStringList importing() const { return {QStringLiteral("import"), file(), in("reports")}; }

    QTemporaryDir m_folder;
    QString m_program;
    QByteArray m_before;
};

} // namespace

TEST_F(S1NoPermission, GivenAReadOnlyFile_WhenUsed_ThenItReadsAndSaysWhyItDoesNotWrite)
{
    own(file(), 0400);
    expectReadable();
    expectRefused(importing(), "read");
}

TEST_F(S1NoPermission, GivenAReadOnlyFolder_WhenUsed_ThenItReadsAndSaysWhyItDoesNotWrite)
{
    own(in("room"), 0500);
    expectReadable();
    expectRefused(importing(), "folder");
}

TEST_F(S1NoPermission, GivenAReadOnlyFileInAReadOnlyFolder_WhenUsed_ThenItReadsAndSaysWhyItDoesNotWrite)
{
    own(file(), 0400);
    own(in("room"), 0500);
    expectReadable();
    expectRefused(importing(), "read");
}

TEST_F(S1NoPermission, GivenAFileThatMayNotBeRead_WhenUsed_ThenItSaysWhy)
{
    own(file(), 0000);
    expectRefused({QStringLiteral("list"), file(), QStringLiteral("reports")}, "permission");
    expectRefused(importing(), "permission");
}

TEST_F(S1NoPermission, GivenAFolderThatMayNotBeEntered_WhenUsed_ThenItSaysWhy)
{
    own(in("room"), 0000);
    expectRefused({QStringLiteral("list"), file(), QStringLiteral("reports")}, "council.scrutiny");
    expectRefused(importing(), "council.scrutiny");
}

TEST_F(S1NoPermission, GivenAPathThatIsGone_WhenUsed_ThenItSaysSo)
{
    expectRefused({QStringLiteral("list"), in("room/gone/council.scrutiny"), QStringLiteral("reports")}, "not found");
    expectRefused({QStringLiteral("import"), in("room/gone/council.scrutiny"), in("reports")}, "not found");
}

TEST_F(S1NoPermission, GivenAFolderThatMayNotBeWritten_WhenSomethingIsToBeMadeThere_ThenItSaysWhy)
{
    own(in("room"), 0500);
    expectRefused({QStringLiteral("new"), in("room/other.scrutiny")}, "permission");
    expectRefused({QStringLiteral("backup"), file(), in("room/council.backup")}, "permission");
    expectRefused({QStringLiteral("restore"), file(), in("room/other.scrutiny")}, "permission");
    expectRefused(
        {QStringLiteral("list"), file(), QStringLiteral("reports"), QStringLiteral("--xlsx"), in("room/list.xlsx")},
        "permission");
}

TEST_F(S1NoPermission, GivenAnOlderFileThatMayNotBeWritten_WhenUsed_ThenItSaysThatItHasToBeUpgraded)
{
    const QString current = in("current.scrutiny");
    copyWorkspace(file(), current);
    QFile::remove(file());
    makeOlderWorkspace(current, 3, file());
    m_before = fileHash(file());
    own(file(), 0400);
    own(in("room"), 0500);
    expectRefused({QStringLiteral("list"), file(), QStringLiteral("reports")}, "older version");
    expectRefused(importing(), "read");
}
