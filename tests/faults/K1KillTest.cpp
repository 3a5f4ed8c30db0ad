#include "tests/faults/support/GeneratedReports.h"
#include "tests/faults/support/KillSeries.h"
#include "tests/faults/support/OlderWorkspace.h"
#include "tests/faults/support/OutsideSql.h"
#include "tests/faults/support/WorkspaceFaults.h"
#include "tests/support/TestFiles.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using ::testing::IsEmpty;

namespace {

const QString partsOfReports = QStringLiteral(R"(
    SELECT document_hash, length(document.content),
           (SELECT count(*) FROM report_section WHERE report = report.id),
           (SELECT count(*) FROM report_paragraph WHERE report = report.id),
           (SELECT count(*) FROM reported_figure WHERE report = report.id),
           (SELECT count(*) FROM recommendation WHERE source_report = report.id),
           (SELECT count(*) FROM report_reading WHERE report = report.id)
    FROM report JOIN document ON document.hash = document_hash)");

constexpr int figuresWritten = 40000;

void writeFigures(const QString &path)
{
    QByteArray content = "indicator,area,period,value\n";
    for (int i = 0; i < figuresWritten; ++i)
        content += "NI " + QByteArray::number(i % 50) + ",Area " + QByteArray::number(i / 50) + ",2012-04,"
            + QByteArray::number(i) + '\n';
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the test's file cannot be written");
}

/// A folder with a workspace, what it started as, and reports to import.
class K1KillAtRandomMoments : public ::testing::Test
{
protected:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString workspace() const { return path("council.scrutiny"); }

    void makeFilled(const QString &file, int reports)
    {
        writeReports(path("reports"), reports);
        ASSERT_EQ(runCli({QStringLiteral("new"), file}).exitCode, 0);
        const ChildEnd end =
            runCli({QStringLiteral("import"), file, path("reports")}, {.patience = std::chrono::minutes(5)});
        ASSERT_EQ(end.exitCode, 0) << end.summary().toStdString();
    }
    QStringList strays() const
    {
        return strayFiles(m_folder.path(),
                          {QStringLiteral("council.scrutiny"), QStringLiteral("reports"), QStringLiteral("figures.csv"),
                           QStringLiteral("start.scrutiny"), QStringLiteral("whole.scrutiny"),
                           QStringLiteral("council.backup"), QStringLiteral("council.scrutiny.v3.backup")});
    }
    /// The same command once more has to end well and leave nothing lying about.
    QStringList faultsOfNextRun(const QStringList &command) const
    {
        const ChildEnd end = runChild(command);
        if (end.exitCode != 0)
            return {QStringLiteral("the next run failed: ") + end.summary()};
        return strays();
    }

    QTemporaryDir m_folder;
};

QStringList differences(const QMap<QString, QByteArray> &before, const QMap<QString, QByteArray> &after)
{
    QStringList tables;
    for (auto table = before.cbegin(); table != before.cend(); ++table)
        if (after.value(table.key()) != table.value())
            tables.append(QStringLiteral("table %1 differs").arg(table.key()));
    return tables;
}

} // namespace

TEST_F(K1KillAtRandomMoments, GivenAnImport_WhenKilled_ThenTheFileIsWholeAndEveryReportIsThereWholeOrNot)
{
    makeFilled(path("whole.scrutiny"), 60);
    ASSERT_EQ(runCli({QStringLiteral("new"), path("start.scrutiny")}).exitCode, 0);
    const QStringList whole = OutsideSql(path("whole.scrutiny")).rows(partsOfReports);
    ASSERT_EQ(whole.size(), 60);
    const QStringList command = cliCommand({QStringLiteral("import"), workspace(), path("reports")});

    const KillFigures figures = killRepeatedly(
        {command, [&] { copyWorkspace(path("start.scrutiny"), workspace()); },
         [&](const ChildEnd &) {
             QStringList faults = workspaceFaults(workspace());
             for (const QString &parts : OutsideSql(workspace()).rows(partsOfReports))
                 if (!whole.contains(parts))
                     faults.append(QStringLiteral("a report in part: ") + parts);
             faults += faultsOfNextRun(command);
             const qsizetype reports = OutsideSql(workspace()).rows(partsOfReports).size();
             return reports == whole.size() ? faults : faults << QStringLiteral("the next run made %1").arg(reports);
         }},
        times(25, 1000));

    tell(QStringLiteral("import: ") + figures.text());
    EXPECT_THAT(figures.faults, IsEmpty());
}

TEST_F(K1KillAtRandomMoments, GivenAnImportOfFigures_WhenKilled_ThenItIsThereWholeOrNotAtAll)
{
    ASSERT_EQ(runCli({QStringLiteral("new"), path("start.scrutiny")}).exitCode, 0);
    writeFigures(path("figures.csv"));
    const QStringList command =
        cliCommand({QStringLiteral("observations"), QStringLiteral("import"), workspace(), path("figures.csv")});
    const auto figuresThere = [&] {
        return OutsideSql(workspace()).value(QStringLiteral("SELECT count(*) FROM imported_observation")).toInt();
    };

    const KillFigures figures = killRepeatedly(
        {command, [&] { copyWorkspace(path("start.scrutiny"), workspace()); },
         [&](const ChildEnd &) {
             QStringList faults = workspaceFaults(workspace());
             if (const int there = figuresThere(); there != 0 && there != figuresWritten)
                 faults.append(QStringLiteral("%1 figures of an import").arg(there));
             faults += faultsOfNextRun(command);
             return figuresThere() == figuresWritten ? faults : faults << QStringLiteral("the next run was not whole");
         }},
        times(25, 1000));

    tell(QStringLiteral("import of figures: ") + figures.text());
    EXPECT_THAT(figures.faults, IsEmpty());
}

TEST_F(K1KillAtRandomMoments, GivenAnEditStorm_WhenKilled_ThenTheFileIsWhole)
{
    ASSERT_EQ(runCli({QStringLiteral("new"), path("start.scrutiny")}).exitCode, 0);
    const QStringList command =
        stormCommand({workspace(), QStringLiteral("add"), QStringLiteral("200"), QStringLiteral("Priya")});

    const KillFigures figures = killRepeatedly({command, [&] { copyWorkspace(path("start.scrutiny"), workspace()); },
                                                [&](const ChildEnd &) {
                                                    QStringList faults = workspaceFaults(workspace());
                                                    return faults += faultsOfNextRun(command);
                                                }},
                                               times(25, 1000));

    tell(QStringLiteral("edit storm: ") + figures.text());
    EXPECT_THAT(figures.faults, IsEmpty());
}

TEST_F(K1KillAtRandomMoments, GivenAnUpgrade_WhenKilled_ThenTheNextStartFinishesItWithTheSameRecords)
{
    makeFilled(path("whole.scrutiny"), 60);
    makeOlderWorkspace(path("whole.scrutiny"), 3, path("start.scrutiny"));
    const auto before = logicalDump(path("start.scrutiny"));
    const QStringList command =
        stormCommand({workspace(), QStringLiteral("add"), QStringLiteral("0"), QStringLiteral("Priya")});
    const QString backup = path("council.scrutiny.v3.backup");

    const KillFigures figures = killRepeatedly(
        {command,
         [&] {
             copyWorkspace(path("start.scrutiny"), workspace());
             QFile::remove(backup);
         },
         [&](const ChildEnd &) {
             const bool isUpgraded = OutsideSql(workspace()).value(QStringLiteral("PRAGMA user_version")) != u"3";
             QStringList faults =
                 isUpgraded && !QFile::exists(backup) ? QStringList{QStringLiteral("no backup")} : QStringList();
             faults += faultsOfNextRun(command);
             faults += workspaceFaults(workspace());
             return faults + differences(before, logicalDump(workspace())) + differences(before, logicalDump(backup));
         }},
        times(25, 1000));

    tell(QStringLiteral("upgrade: ") + figures.text());
    EXPECT_THAT(figures.faults, IsEmpty());
}

TEST_F(K1KillAtRandomMoments, GivenABackup_WhenKilled_ThenItIsThereWholeOrNotAtAll)
{
    makeFilled(workspace(), 150);
    const auto before = logicalDump(workspace());
    const QString backup = path("council.backup");
    const QStringList command = cliCommand({QStringLiteral("backup"), workspace(), backup});

    const KillFigures figures = killRepeatedly({command, [&] { QFile::remove(backup); },
                                                [&](const ChildEnd &) {
                                                    QStringList faults = workspaceFaults(workspace());
                                                    if (QFile::exists(backup))
                                                        faults += differences(before, logicalDump(backup));
                                                    QFile::remove(backup);
                                                    return faults += faultsOfNextRun(command);
                                                }},
                                               times(25, 1000));

    tell(QStringLiteral("backup: ") + figures.text());
    EXPECT_THAT(figures.faults, IsEmpty());
}

TEST_F(K1KillAtRandomMoments, GivenANewSampleWorkspace_WhenKilled_ThenItIsThereWholeOrNotAtAll)
{
    const QStringList command = cliCommand({QStringLiteral("new"), workspace(), QStringLiteral("--sample")});

    const KillFigures figures =
        killRepeatedly({command, [&] { removeWorkspace(workspace()); },
                        [&](const ChildEnd &) {
                            QStringList faults;
                            const QString count = QStringLiteral("SELECT count(*) FROM report");
                            if (QFile::exists(workspace()) && OutsideSql(workspace()).value(count) != u"18")
                                faults.append(QStringLiteral("a sample in part"));
                            removeWorkspace(workspace());
                            faults += faultsOfNextRun(command);
                            return faults += workspaceFaults(workspace());
                        }},
                       times(15, 300));

    tell(QStringLiteral("new sample: ") + figures.text());
    EXPECT_THAT(figures.faults, IsEmpty());
}
