#include "tests/faults/support/Child.h"
#include "tests/faults/support/FaultSize.h"
#include "tests/faults/support/GeneratedReports.h"
#include "tests/faults/support/OlderWorkspace.h"
#include "tests/support/TestFiles.h"

#include <QDir>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <csignal>
#include <sys/stat.h>
#include <thread>

namespace {

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    ::stat(QFile::encodeName(path).constData(), &status);
    return status.st_mode & 0777;
}

/// Files of the folder whose mode is not 0600.
QStringList openFiles(const QString &folder, int &seen)
{
    QStringList open;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        ++seen;
        if (modeOf(file.filePath()) != 0600)
            open.append(QStringLiteral("%1 is %2").arg(file.fileName()).arg(modeOf(file.filePath()), 0, 8));
    }
    return open;
}

class A2FileModes : public ::testing::TestWithParam<mode_t>
{
};

} // namespace

TEST_P(A2FileModes, GivenAnOpenHandedMask_WhenFilesAreMade_ThenOnlyTheirOwnerCanReadThem)
{
    const QTemporaryDir folder;
    const QTemporaryDir elsewhere;
    const auto in = [&](const char *name) { return folder.filePath(QString::fromLatin1(name)); };
    const ChildConditions conditions{.newFileMask = GetParam()};
    writeReports(elsewhere.filePath(QStringLiteral("reports")), 5);
    ASSERT_EQ(runCli({QStringLiteral("new"), in("a.scrutiny")}, conditions).exitCode, 0);
    ASSERT_EQ(
        runCli({QStringLiteral("import"), in("a.scrutiny"), elsewhere.filePath(QStringLiteral("reports"))}, conditions)
            .exitCode,
        0);
    ASSERT_EQ(runCli({QStringLiteral("backup"), in("a.scrutiny"), in("a.backup")}, conditions).exitCode, 0);
    ASSERT_EQ(runCli({QStringLiteral("restore"), in("a.backup"), in("b.scrutiny")}, conditions).exitCode, 0);
    ASSERT_EQ(runCli({QStringLiteral("list"), in("a.scrutiny"), QStringLiteral("reports"), QStringLiteral("--xlsx"),
                      in("a.xlsx")},
                     conditions)
                  .exitCode,
              0);
    makeOlderWorkspace(in("a.scrutiny"), 3, in("older.scrutiny"));
    const QStringList nothing{QStringLiteral("add"), QStringLiteral("0"), QStringLiteral("Priya")};
    ASSERT_EQ(runChild(stormCommand(QStringList{in("older.scrutiny")} + nothing), conditions).exitCode, 0);

    // While it is open and busy, its log and shared memory are there too.
    Child busy(
        stormCommand({in("b.scrutiny"), QStringLiteral("add"), QStringLiteral("100000"), QStringLiteral("Priya")}),
        conditions);
    while (busy.isRunning() && busy.output().count('\n') < 5)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    int seen = 0;
    const QStringList open = openFiles(folder.path(), seen);

    tell(QStringLiteral("files %1, not 0600: %2").arg(seen).arg(open.size()));
    EXPECT_EQ(seen, 8);
    EXPECT_THAT(open, ::testing::IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(Masks, A2FileModes, ::testing::Values(022, 0));
