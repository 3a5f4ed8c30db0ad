#include "core/storage/Journal.h"
#include "core/storage/SearchIndex.h"
#include "tests/faults/support/ObservedDisk.h"
#include "tests/faults/support/OutsideSql.h"
#include "tests/faults/support/WorkspaceFaults.h"
#include "tests/support/Builders.h"
#include "tests/support/TestFiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <algorithm>

namespace {

constexpr int edits = 200;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A workspace that somebody edits two hundred times, on a disk that notes what was written when.
class K3PowerLoss : public ::testing::Test
{
protected:
    /// Edits the workspace and keeps what the disk saw.
    void editAll(Database::Durability durability)
    {
        m_path = workspaceFile(m_folder.path()).path();
        m_start.insert(m_path, bytesOf(m_path));
        ObservedDisk disk;
        {
            const auto opened = Database::open(m_path, Database::Access::ReadWrite);
            ASSERT_TRUE(opened);
            opened->setDurability(durability);
            disk.startNoting();
            for (int i = 1; i <= edits; ++i)
                ASSERT_TRUE(edit(*opened, i, disk)) << i;
        }
        m_steps = disk.steps();
    }

    Result<void> edit(const Database &database, int number, ObservedDisk &disk)
    {
        const Committee added = committee(QStringLiteral("Panel %1 that looks into how it was done").arg(number));
        ChangeSet changes(QStringLiteral("Add a panel"));
        changes.add(added);
        for (int i = 0; i < number % 7; ++i)
            changes.add(report(QStringLiteral("Report %1 of panel %2").arg(i).arg(number)));
        const auto saved = Journal(database).apply(changes, testStamp());
        if (!saved)
            return saved.error();
        m_ids.append(added.id.toString());
        disk.mark();
        return number % 20 == 0 ? updateSearchIndex(database, IndexBatch::Small) : Result<void>();
    }

    /// What is wrong after the power went just before a step.
    QStringList faultsBefore(std::size_t step, Chance &chance) const
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QFileInfo(m_path).fileName());
        const DiskFiles files = afterPowerLoss(m_start, m_steps, step, chance);
        for (auto file = files.cbegin(); file != files.cend(); ++file) {
            QFile written(folder.filePath(QFileInfo(file.key()).fileName()));
            if (!written.open(QIODevice::WriteOnly) || written.write(*file) != file->size())
                return {QStringLiteral("the test's own disk is full")};
        }
        return workspaceFaults(path) + lost(path, step);
    }

    QStringList lost(const QString &path, std::size_t step) const
    {
        const auto isMark = [](const DiskStep &one) { return one.kind == DiskStep::Kind::Mark; };
        const auto saved = std::count_if(m_steps.cbegin(), m_steps.cbegin() + qsizetype(step), isMark);
        const QStringList there =
            OutsideSql(path).rows(QStringLiteral("SELECT id FROM committee WHERE name LIKE 'Panel %'"));
        QStringList faults;
        for (const QString &id : m_ids.mid(0, saved))
            if (!there.contains(id))
                faults.append(QStringLiteral("lost ") + id);
        for (const QString &id : there)
            if (!m_ids.mid(0, saved + 1).contains(id))
                faults.append(QStringLiteral("came before its time: ") + id);
        return faults;
    }

    QTemporaryDir m_folder;
    QString m_path;
    DiskFiles m_start;
    std::vector<DiskStep> m_steps;
    QStringList m_ids;
};

} // namespace

TEST_F(K3PowerLoss, GivenAnEditStorm_WhenThePowerGoesAtAnySync_ThenNothingThatWasCalledSavedIsLost)
{
    ASSERT_NO_FATAL_FAILURE(editAll(Database::Durability::EachChange));
    Chance chance = seededChance();
    const int rounds = times(1, 50);
    const std::size_t stride = isSanitized() ? 11 : 1;
    int losses = 0;
    std::size_t syncs = 0;
    for (std::size_t step = 0; step < m_steps.size(); ++step) {
        if (m_steps[step].kind != DiskStep::Kind::Sync || ++syncs % stride != 0)
            continue;
        for (int round = 0; round < rounds; ++round, ++losses)
            ASSERT_THAT(faultsBefore(step + std::size_t(round % 2), chance), ::testing::IsEmpty())
                << "before step " << step << " of " << m_steps.size();
    }
    tell(QStringLiteral("power lost %1 times at %2 syncs of %3 edits: nothing lost").arg(losses).arg(syncs).arg(edits));
    EXPECT_GT(losses, isSanitized() ? 10 : 150);
}

TEST_F(K3PowerLoss, GivenEditsThatAreNotSynced_WhenThePowerGoes_ThenTheDiskOfThisTestLosesThem)
{
    ASSERT_NO_FATAL_FAILURE(editAll(Database::Durability::Grouped));
    Chance chance = seededChance();
    const auto isMark = [](const DiskStep &one) { return one.kind == DiskStep::Kind::Mark; };
    const auto last = std::find_if(m_steps.crbegin(), m_steps.crend(), isMark);

    const QStringList faults = faultsBefore(std::size_t(m_steps.crend() - last), chance);

    EXPECT_THAT(faults, ::testing::Not(::testing::IsEmpty())) << "nothing was lost: the test above could not fail";
}
