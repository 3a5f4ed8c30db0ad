#include "tests/faults/support/Child.h"
#include "tests/faults/support/FaultSize.h"
#include "tests/faults/support/GeneratedReports.h"
#include "tests/faults/support/OutsideSql.h"
#include "tests/support/TestFiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <sys/stat.h>
#include <unistd.h>

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

/// Good reports with one bad input among them.
class BadInput : public ::testing::Test
{
protected:
    void SetUp() override
    {
        writeReports(in("reports"), 2);
        ASSERT_EQ(runCli({QStringLiteral("new"), in("council.scrutiny")}).exitCode, 0);
    }
    QString in(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    /// The bad one is refused in one line that names it, and both good ones are there.
    void expectOnlyRefused(const QString &bad, const ChildConditions &conditions = {},
                           const QStringList &program = {QStringLiteral(SCRUTINEER_CLI)}) const
    {
        const ChildEnd end =
            runChild(program
                         + QStringList{QStringLiteral("import"), in("council.scrutiny"), in("reports/report-0001.txt"),
                                       bad, in("reports/report-0002.txt")},
                     conditions);
        EXPECT_EQ(end.exitCode, 3) << end.summary().toStdString();
        EXPECT_FALSE(end.crashed()) << end.summary().toStdString();
        ASSERT_EQ(end.errorLines().size(), 1) << end.summary().toStdString();
        EXPECT_TRUE(end.errorLines().first().contains(bad)) << end.summary().toStdString();
        EXPECT_TRUE(end.errorLines().first().endsWith(QLatin1Char('.')));
        EXPECT_EQ(OutsideSql(in("council.scrutiny")).value(QStringLiteral("SELECT count(*) FROM report")),
                  QStringLiteral("2"));
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(BadInput, GivenAMissingFile_WhenImported_ThenOnlyThatIsRefused)
{
    expectOnlyRefused(in("missing.txt"));
}

TEST_F(BadInput, GivenAnEmptyFile_WhenImported_ThenOnlyThatIsRefused)
{
    write(in("empty.txt"), {});
    expectOnlyRefused(in("empty.txt"));
}

TEST_F(BadInput, GivenABinaryFile_WhenImported_ThenOnlyThatIsRefused)
{
    write(in("binary.txt"), QByteArray::fromHex("7f454c4602010100ff00fe81").repeated(500));
    expectOnlyRefused(in("binary.txt"));
}

TEST_F(BadInput, GivenAFolderWithoutReports_WhenImported_ThenOnlyThatIsRefused)
{
    QDir().mkpath(in("nothing/deeper"));
    expectOnlyRefused(in("nothing"));
}

TEST_F(BadInput, GivenAPipe_WhenImported_ThenOnlyThatIsRefused)
{
    ASSERT_EQ(::mkfifo(QFile::encodeName(in("pipe.txt")).constData(), 0600), 0);
    expectOnlyRefused(in("pipe.txt"));
}

TEST_F(BadInput, GivenADevice_WhenImported_ThenOnlyThatIsRefused)
{
    expectOnlyRefused(QStringLiteral("/dev/zero"));
}

TEST_F(BadInput, GivenALoopOfLinks_WhenImported_ThenOnlyThatIsRefused)
{
    ASSERT_TRUE(QFile::link(in("one.txt"), in("two.txt")));
    ASSERT_TRUE(QFile::link(in("two.txt"), in("one.txt")));
    expectOnlyRefused(in("one.txt"));
}

TEST_F(BadInput, GivenAFileOverTheSizeLimit_WhenImported_ThenOnlyThatIsRefusedAndTheLimitIsSaid)
{
    write(in("large.txt"), "Report to: COMMITTEE\n");
    ASSERT_EQ(::truncate(QFile::encodeName(in("large.txt")).constData(), 65L * 1024 * 1024), 0);
    expectOnlyRefused(in("large.txt"));
    const ChildEnd end = runCli({QStringLiteral("import"), in("council.scrutiny"), in("large.txt")});
    EXPECT_TRUE(end.errors.contains("64 MB")) << end.summary().toStdString();
}

TEST_F(BadInput, GivenAFileThatMayNotBeRead_WhenImported_ThenOnlyThatIsRefused)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "only root can run the program as somebody else, for whom permissions count";
    constexpr uid_t nobody = 65534;
    QDir().mkpath(in("closed"));
    write(in("closed/closed.txt"), "Report to: COMMITTEE\n");
    ::chmod(QFile::encodeName(in("closed/closed.txt")).constData(), 0000);
    ASSERT_TRUE(QFile::copy(QStringLiteral(SCRUTINEER_CLI), in("scrutineer-cli")));
    ::chmod(QFile::encodeName(in("scrutineer-cli")).constData(), 0755);
    ASSERT_EQ(::chown(QFile::encodeName(m_folder.path()).constData(), nobody, nobody), 0);
    ASSERT_EQ(::chown(QFile::encodeName(in("council.scrutiny")).constData(), nobody, nobody), 0);

    expectOnlyRefused(in("closed/closed.txt"), {.user = nobody}, {in("scrutineer-cli")});
    const ChildEnd folder = runChild(
        {in("scrutineer-cli"), QStringLiteral("import"), in("council.scrutiny"), in("closed")}, {.user = nobody});
    EXPECT_EQ(folder.exitCode, 3) << folder.summary().toStdString();
    EXPECT_TRUE(folder.errors.contains("closed.txt")) << folder.summary().toStdString();
}

TEST_F(BadInput, GivenAFileOfHalfAMillionLines_WhenImported_ThenOnlyThatIsRefused)
{
    write(in("lines.txt"), QByteArray("a line\n").repeated(600'000));
    expectOnlyRefused(in("lines.txt"));
}
