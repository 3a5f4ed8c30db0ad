#include "tests/faults/support/Child.h"
#include "tests/faults/support/FaultSize.h"
#include "tests/faults/support/GeneratedReports.h"
#include "tests/faults/support/OlderWorkspace.h"
#include "tests/faults/support/OutsideSql.h"
#include "tests/faults/support/SmallDisk.h"
#include "tests/faults/support/WorkspaceFaults.h"
#include "tests/support/TestFiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using ::testing::IsEmpty;

namespace {

/// One thing that writes, and what it makes.
struct Action
{
    QString name;
    QStringList command;
    QString from; ///< what the workspace is a copy of, or empty where the action makes it
    QStringList made; ///< files that are there whole or not at all
};

/// Kibibytes that a file may have.
QList<quint64> fileSizeLimits()
{
    if (isSanitized())
        return {1024, 3072};
    if (!qEnvironmentVariableIsSet("SCRUTINEER_SOAK"))
        return {1024, 2048, 3072, 4096, 8192};
    QList<quint64> limits;
    for (quint64 limit = 64; limit <= 8192; limit += 64)
        limits.append(limit);
    return limits;
}

struct Figures
{
    int tried = 0;
    int refused = 0;
    QStringList faults;
};

/// A folder with everything that the actions start from.
class D1DiskFull : public ::testing::Test
{
protected:
    void SetUp() override
    {
        writeReports(in("reports"), isSanitized() ? 12 : 30, 150);
        ASSERT_EQ(runCli({QStringLiteral("new"), in("empty.scrutiny")}).exitCode, 0);
        copyWorkspace(in("empty.scrutiny"), in("full.scrutiny"));
        ASSERT_EQ(runCli({QStringLiteral("import"), in("full.scrutiny"), in("reports")}).exitCode, 0);
        makeOlderWorkspace(in("full.scrutiny"), 3, in("older.scrutiny"));
    }
    QString in(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QList<Action> actionsIn(const QString &folder) const
    {
        const QString file = folder + QStringLiteral("/council.scrutiny");
        const QString copy = folder + QStringLiteral("/council.backup");
        const QString sheet = folder + QStringLiteral("/list.xlsx");
        return {
            {QStringLiteral("new"), cliCommand({QStringLiteral("new"), file}), {}, {file}},
            {QStringLiteral("new --sample"),
             cliCommand({QStringLiteral("new"), file, QStringLiteral("--sample")}),
             {},
             {file}},
            {QStringLiteral("import"),
             cliCommand({QStringLiteral("import"), file, in("reports")}),
             in("empty.scrutiny"),
             {}},
            {QStringLiteral("edit storm"),
             stormCommand({file, QStringLiteral("add"), QStringLiteral("1500"), QStringLiteral("Priya")}),
             in("empty.scrutiny"),
             {}},
            {QStringLiteral("upgrade"),
             stormCommand({file, QStringLiteral("add"), QStringLiteral("0"), QStringLiteral("Priya")}),
             in("older.scrutiny"),
             {file + QStringLiteral(".v3.backup")}},
            {QStringLiteral("backup"), cliCommand({QStringLiteral("backup"), file, copy}), in("full.scrutiny"), {copy}},
            {QStringLiteral("restore"), cliCommand({QStringLiteral("restore"), in("full.scrutiny"), file}), {}, {file}},
            {QStringLiteral("list --xlsx"),
             cliCommand({QStringLiteral("list"), file, QStringLiteral("changes"), QStringLiteral("--xlsx"), sheet}),
             in("full.scrutiny"),
             {sheet}}};
    }
    /// One action where there is too little room: `narrow` runs it there, then it runs once more with room.
    static void tryOut(const Action &action, const QString &folder,
                       const std::function<ChildEnd(const QStringList &)> &narrow, const std::function<void()> &widen,
                       Figures &figures);

    QTemporaryDir m_folder;
};

QStringList faultsOfRefusal(const Action &action, const ChildEnd &end)
{
    QStringList faults;
    if (end.crashed() || end.signal != 0)
        faults.append(QStringLiteral("crashed"));
    const QStringList lines = end.errorLines();
    const bool namesCause = lines.size() == 1 && lines.first().contains(QLatin1String("no space left"));
    if (end.exitCode != 0 && !namesCause)
        faults.append(QStringLiteral("the cause is not named in one line"));
    for (const QString &file : action.made)
        if (end.exitCode != 0 && QFile::exists(file) && !file.endsWith(QLatin1String(".v3.backup")))
            faults.append(QStringLiteral("half made: ") + file);
    return faults;
}

/// What was called saved has to be there, and the rest has to be readable.
QStringList faultsOfFile(const QString &file, const ChildEnd &end)
{
    if (!QFile::exists(file))
        return {};
    QStringList faults = OutsideSql(file).value(QStringLiteral("PRAGMA integrity_check")) == u"ok"
        ? QStringList()
        : QStringList{QStringLiteral("damaged")};
    const int committees = OutsideSql(file).value(QStringLiteral("SELECT count(*) FROM committee")).toInt();
    if (committees < end.output.count("\nsaved "))
        faults.append(
            QStringLiteral("%1 said to be saved, %2 there").arg(end.output.count("\nsaved ")).arg(committees));
    const int reports = OutsideSql(file).value(QStringLiteral("SELECT count(*) FROM report")).toInt();
    if (reports < end.output.count(": R"))
        faults.append(QStringLiteral("%1 said to be imported, %2 there").arg(end.output.count(": R")).arg(reports));
    return faults;
}

void D1DiskFull::tryOut(const Action &action, const QString &folder,
                        const std::function<ChildEnd(const QStringList &)> &narrow, const std::function<void()> &widen,
                        Figures &figures)
{
    const QString file = folder + QStringLiteral("/council.scrutiny");
    const ChildEnd end = narrow(action.command);
    ++figures.tried;
    figures.refused += end.exitCode != 0 ? 1 : 0;
    QStringList faults = faultsOfRefusal(action, end);
    // Where there is no room to merge the log it stays beside the workspace, with everything that was saved.
    faults += strayFiles(folder,
                         {QStringLiteral("council.scrutiny"), QStringLiteral("council.scrutiny-wal"),
                          QStringLiteral("council.scrutiny-shm"), QStringLiteral("council.backup"),
                          QStringLiteral("list.xlsx"), QStringLiteral("council.scrutiny.v3.backup")});
    faults += faultsOfFile(file, end);
    widen();
    const ChildEnd again = end.exitCode == 0 ? end : runChild(action.command);
    if (again.exitCode != 0)
        faults.append(QStringLiteral("with room: ") + again.summary());
    faults += workspaceFaults(file);
    for (const QString &fault : faults)
        figures.faults.append(QStringLiteral("%1: %2 (%3)").arg(action.name, fault, end.summary().right(500)));
}

} // namespace

TEST_F(D1DiskFull, GivenALimitOfAFilesSize_WhenAnythingIsWritten_ThenItIsDoneWholeOrRefusedInWords)
{
    Figures figures;
    const QString folder = in("narrow");
    for (const quint64 kibibytes : fileSizeLimits()) {
        for (const Action &action : actionsIn(folder)) {
            QDir(folder).removeRecursively();
            QDir().mkpath(folder);
            if (!action.from.isEmpty())
                copyWorkspace(action.from, folder + QStringLiteral("/council.scrutiny"));
            tryOut(
                action, folder,
                [&](const QStringList &command) { return runChild(command, {.fileSizeLimit = kibibytes * 1024}); },
                [] {}, figures);
        }
    }

    tell(QStringLiteral("file size limits: tried %1, refused %2, failures %3")
             .arg(figures.tried)
             .arg(figures.refused)
             .arg(figures.faults.size()));
    EXPECT_GT(figures.refused, isSanitized() ? 3 : 10);
    EXPECT_THAT(figures.faults, IsEmpty());
}

TEST_F(D1DiskFull, GivenAFullDisk_WhenAnythingIsWritten_ThenItIsDoneWholeOrRefusedInWords)
{
    Figures figures;
    for (const int mebibytes : isSanitized() ? QList<int>{1, 3} : QList<int>{1, 2, 3, 6, 12}) {
        for (const Action &action : actionsIn(in("disk"))) {
            SmallDisk disk(in("disk"), mebibytes);
            if (!disk.isMounted())
                GTEST_SKIP() << "file systems cannot be mounted here";
            if (!action.from.isEmpty() && QFile(action.from).size() > mebibytes * 1024 * 1024 - 200'000)
                continue;
            if (!action.from.isEmpty())
                copyWorkspace(action.from, in("disk/council.scrutiny"));
            tryOut(
                action, in("disk"), [](const QStringList &command) { return runChild(command); },
                [&] { disk.grow(100); }, figures);
        }
    }

    tell(QStringLiteral("small disks: tried %1, refused %2, failures %3")
             .arg(figures.tried)
             .arg(figures.refused)
             .arg(figures.faults.size()));
    EXPECT_GT(figures.refused, isSanitized() ? 2 : 5);
    EXPECT_THAT(figures.faults, IsEmpty());
}
