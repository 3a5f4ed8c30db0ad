#include "tests/faults/support/GeneratedReports.h"
#include "tests/faults/support/KillSeries.h"
#include "tests/faults/support/OutsideSql.h"
#include "tests/faults/support/WorkspaceFaults.h"
#include "tests/support/TestFiles.h"

#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using ::testing::IsEmpty;

namespace {

/// What a storm said was saved: the ids after the word, whole lines only.
QStringList savedIds(const ChildEnd &end)
{
    QStringList ids;
    const QList<QByteArray> lines = end.output.left(end.output.lastIndexOf('\n') + 1).split('\n');
    for (const QByteArray &line : lines)
        if (line.startsWith("saved "))
            ids.append(QString::fromLatin1(line.mid(6)));
    return ids;
}

/// 'FILE: R12, TITLE' as the import prints it, as 'FILE NAME|R12'.
QStringList importedReferences(const ChildEnd &end)
{
    QStringList found;
    const QList<QByteArray> lines = end.output.left(end.output.lastIndexOf('\n') + 1).split('\n');
    for (const QByteArray &line : lines) {
        const QString text = QString::fromUtf8(line);
        if (text.contains(QLatin1String(": R")))
            found.append(QFileInfo(text.section(QStringLiteral(": "), 0, 0)).fileName() + QLatin1Char('|')
                         + text.section(QStringLiteral(": "), 1).section(QLatin1Char(','), 0, 0));
    }
    return found;
}

QStringList missing(const QStringList &acknowledged, const QString &workspace, const QString &sql)
{
    const QStringList rows = OutsideSql(workspace).rows(sql);
    const QSet<QString> there(rows.cbegin(), rows.cend());
    QStringList lost;
    for (const QString &one : acknowledged)
        if (!there.contains(one))
            lost.append(QStringLiteral("lost ") + one);
    return lost;
}

} // namespace

TEST(K2Acknowledged, GivenAnEditStorm_WhenKilled_ThenNothingThatWasCalledSavedIsLost)
{
    const QTemporaryDir folder;
    const QString start = folder.filePath(QStringLiteral("start.scrutiny"));
    const QString workspace = folder.filePath(QStringLiteral("council.scrutiny"));
    ASSERT_EQ(runCli({QStringLiteral("new"), start}).exitCode, 0);

    const KillFigures figures = killRepeatedly(
        {stormCommand({workspace, QStringLiteral("add"), QStringLiteral("200"), QStringLiteral("Priya")}),
         [&] { copyWorkspace(start, workspace); }, [&](const ChildEnd &) { return workspaceFaults(workspace); },
         [&](const ChildEnd &end) {
             return missing(savedIds(end), workspace, QStringLiteral("SELECT id FROM committee"));
         },
         [](const ChildEnd &end) { return int(savedIds(end).size()); }},
        times(25, 1000));

    tell(QStringLiteral("edit storm: ") + figures.text());
    EXPECT_GT(figures.acknowledged, 0);
    EXPECT_THAT(figures.faults, IsEmpty());
}

TEST(K2Acknowledged, GivenAnImport_WhenKilled_ThenNothingThatWasPrintedIsLost)
{
    const QTemporaryDir folder;
    const QString start = folder.filePath(QStringLiteral("start.scrutiny"));
    const QString workspace = folder.filePath(QStringLiteral("council.scrutiny"));
    const QString reports = folder.filePath(QStringLiteral("reports"));
    writeReports(reports, 200, 4);
    ASSERT_EQ(runCli({QStringLiteral("new"), start}).exitCode, 0);

    const KillFigures figures = killRepeatedly(
        {cliCommand({QStringLiteral("import"), workspace, reports}), [&] { copyWorkspace(start, workspace); },
         [&](const ChildEnd &) { return workspaceFaults(workspace); },
         [&](const ChildEnd &end) {
             return missing(importedReferences(end), workspace,
                            QStringLiteral("SELECT file_name, reference FROM report"));
         },
         [](const ChildEnd &end) { return int(importedReferences(end).size()); }},
        times(25, 1000));

    tell(QStringLiteral("import: ") + figures.text());
    EXPECT_GT(figures.acknowledged, 0);
    EXPECT_THAT(figures.faults, IsEmpty());
}
