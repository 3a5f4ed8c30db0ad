#include "core/workflows/ImportReports.h"

#include "core/storage/ReportQueries.h"
#include "core/workflows/SampleWorkspace.h"
#include "core/workflows/VerifyWorkspace.h"
#include "tests/support/Builders.h"
#include "tests/support/TestFiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace {

QString writeFile(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the test's file cannot be written");
    file.write(content);
    return file.fileName();
}

QByteArray smallReport(int number)
{
    return "HEALTH SCRUTINY COMMITTEE\n\n20 JANUARY 2026\n\nPublic Report\n\nWAITING TIMES "
        + QByteArray::number(number)
        + "\n\n1. PURPOSE\n\n1.1 To report on waiting times.\n\n2. RECOMMENDATIONS\n\n2.1 To note the report.\n";
}

} // namespace

TEST(ImportReports, GivenGoodAndBadFiles_WhenImported_ThenTheBadAreToldAndTheGoodAreSaved)
{
    const QTemporaryDir folder;
    const Database database = workspaceFile(folder.path());
    const QStringList files{writeFile(folder, QStringLiteral("a.txt"), smallReport(1)),
                            writeFile(folder, QStringLiteral("empty.txt"), QByteArray()),
                            folder.filePath(QStringLiteral("missing.txt")),
                            writeFile(folder, QStringLiteral("b.txt"), smallReport(2))};
    QList<ImportOutcome::Kind> kinds;

    const auto imported =
        importReports(database, QStringLiteral("Clerk"), files, [&](const ImportOutcome &outcome, int, int) {
            kinds.append(outcome.kind);
            EXPECT_EQ(outcome.error.has_value(), outcome.kind == ImportOutcome::Kind::Refused);
            return true;
        });

    ASSERT_TRUE(imported);
    using Kind = ImportOutcome::Kind;
    EXPECT_EQ(kinds, (QList<Kind>{Kind::Imported, Kind::Refused, Kind::Refused, Kind::Imported}));
    EXPECT_EQ(*reportCount(database), 2);
}

TEST(ImportReports, GivenACancelledImport_WhenItStops_ThenWhatWasToldIsSavedAndTheRestIsNot)
{
    const QTemporaryDir folder;
    const Database database = workspaceFile(folder.path());
    QStringList files;
    for (int i = 0; i < 200; ++i)
        files.append(writeFile(folder, QStringLiteral("%1.txt").arg(i), smallReport(i)));
    int told = 0;

    ASSERT_TRUE(importReports(database, QStringLiteral("Clerk"), files, [&](const ImportOutcome &, int, int) {
        ++told;
        return false;
    }));

    EXPECT_EQ(*reportCount(database), told);
    EXPECT_LT(told, 200);
}

TEST(ImportReports, GivenAFolder_WhenItsFilesAreListed_ThenReportsBelowItAreFoundInOrder)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("2026")));
    writeFile(folder, QStringLiteral("2026/b.md"), smallReport(1));
    writeFile(folder, QStringLiteral("a.txt"), smallReport(2));
    writeFile(folder, QStringLiteral("c.jpg"), "no report");

    const QStringList files = reportFilesUnder({folder.path()});

    EXPECT_EQ(files,
              (QStringList{folder.filePath(QStringLiteral("2026/b.md")), folder.filePath(QStringLiteral("a.txt"))}));
}

TEST(SampleWorkspace, GivenTheSampleCouncil_WhenItsWorkspaceIsMade_ThenItIsSoundAndTellsItsStory)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sample.scrutiny"));

    const auto made = createSampleWorkspace(path);

    ASSERT_TRUE(made) << made.error().message.toStdString();
    const auto database = Database::open(path, Database::Access::ReadOnly);
    EXPECT_GE(*reportCount(*database), 16);
    EXPECT_TRUE(verifyWorkspace(*database, std::nullopt)->isSound());
}
