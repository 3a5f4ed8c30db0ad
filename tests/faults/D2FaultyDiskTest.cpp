#include "core/storage/Backup.h"
#include "core/storage/Journal.h"
#include "core/storage/SearchIndex.h"
#include "core/workflows/ImportObservations.h"
#include "tests/faults/support/ObservedDisk.h"
#include "tests/faults/support/OutsideSql.h"
#include "tests/faults/support/WorkspaceFaults.h"
#include "tests/support/Builders.h"
#include "tests/support/TestFiles.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace {

/// One thing that is done in an open workspace while a call to the disk fails; without it, opening itself.
struct Action
{
    const char *name;
    std::function<Result<void>(const Database &)> act;
};

Result<void> plainly(const Result<qint64> &outcome)
{
    return outcome ? Result<void>() : outcome.error();
}

Result<void> addPanel(const Database &database)
{
    ChangeSet changes(QStringLiteral("Add a panel"));
    changes.add(committee(QStringLiteral("Panel on the roads")));
    for (int i = 0; i < 20; ++i)
        changes.add(report(QStringLiteral("Report %1").arg(i)));
    return plainly(Journal(database).apply(changes, testStamp()));
}

Result<void> importFigures(const Database &database, const QString &file)
{
    const auto looked = lookAtObservations(database, file);
    if (!looked)
        return looked.error();
    const auto outcome = importObservations(database, testStamp(), *looked, ImportPurpose::Save, {});
    return outcome ? Result<void>() : outcome.error();
}

QStringList entriesOf(const QString &path)
{
    return OutsideSql(path).rows(QStringLiteral("SELECT hash FROM journal_entry ORDER BY number"));
}

/// A small workspace and what is done to it.
class D2FaultyDisk : public ::testing::Test
{
protected:
    void SetUp() override
    {
        const Database database = workspaceFile(m_folder.path());
        m_start = database.path();
        for (int i = 0; i < 3; ++i)
            addReport(database, report(QStringLiteral("Report %1").arg(i)),
                      {QStringLiteral("The panel heard that it was done."), QStringLiteral("It asked why.")});
        QFile figures(in("figures.csv"));
        ASSERT_TRUE(figures.open(QIODevice::WriteOnly));
        figures.write("indicator,area,period,value\n");
        for (int month = 1; month <= 12; ++month)
            figures.write("PI 1,Fenbridge,2025-" + QByteArray::number(month).rightJustified(2, '0') + ",12.5\n");
    }
    QString in(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    std::vector<Action> actions() const
    {
        return {{"opening", {}},
                {"an edit", addPanel},
                {"the search index",
                 [](const Database &database) { return updateSearchIndex(database, IndexBatch::Small); }},
                {"figures", [this](const Database &database) { return importFigures(database, in("figures.csv")); }},
                {"a backup", [this](const Database &database) { return backUp(database, in("copy.backup")); }}};
    }

    static Result<void> tryIt(ObservedDisk &disk, const Action &action, const QString &path, int call)
    {
        if (!action.act)
            disk.failAt(call);
        const auto database = Database::open(path, Database::Access::ReadWrite);
        if (!database)
            return database.error();
        if (action.act)
            disk.failAt(call);
        const Result<void> outcome = action.act ? action.act(*database) : Result<void>();
        disk.stopFailing();
        return outcome;
    }

    /// What is wrong after the call of this number failed; nothing more is tried once none does.
    QStringList faultsAt(ObservedDisk &disk, const Action &action, int call)
    {
        const QString path = in("work.scrutiny");
        copyWorkspace(m_start, path);
        QFile::remove(in("copy.backup"));
        const QStringList before = entriesOf(path);
        const Result<void> outcome = tryIt(disk, action, path, call);
        disk.stopFailing();
        QStringList faults = workspaceFaults(path);
        const QStringList after = entriesOf(path);
        if (after.mid(0, before.size()) != before)
            faults.append(QStringLiteral("an earlier entry is gone"));
        if (!outcome && outcome.error().message.isEmpty())
            faults.append(QStringLiteral("an error without words"));
        if (QFile::exists(in("copy.backup")) && !workspaceFaults(in("copy.backup")).isEmpty())
            faults.append(QStringLiteral("half a backup"));
        return faults;
    }

    QTemporaryDir m_folder;
    QString m_start;
};

} // namespace

TEST_F(D2FaultyDisk, GivenAnyAction_WhenAnyCallToTheDiskFails_ThenItIsToldAndNothingIsDamaged)
{
    const int most = isSanitized() ? 12 : times(60, 3000);
    ObservedDisk disk;
    for (const Action &action : actions()) {
        int call = 1;
        for (; call <= most; ++call) {
            ASSERT_THAT(faultsAt(disk, action, call), ::testing::IsEmpty()) << action.name << ", call " << call;
            if (!disk.hasFailed())
                break;
        }
        tell(QStringLiteral("%1: %2 calls failed, one at a time").arg(QLatin1String(action.name)).arg(call - 1));
        EXPECT_GT(call, 5) << action.name;
    }
}
