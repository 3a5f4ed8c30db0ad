#include "tests/bench/JournalBench.h"

#include "core/domain/Committee.h"
#include "core/storage/Journal.h"
#include "tests/bench/BenchWorkspace.h"

#include <QFileInfo>

namespace {

void makeEntries(const QString &path, int count)
{
    const Database database = valueOr(Database::create(path), "create");
    database.setDurability(Database::Durability::Grouped);
    const Stamp stamp{QStringLiteral("Bench"), QDateTime(QDate(2026, 3, 23), QTime(9, 30), Qt::UTC)};
    for (int i = 0; i < count; ++i) {
        Committee committee;
        committee.id = CommitteeId::create();
        committee.name = QStringLiteral("Committee %1").arg(i);
        valueOr(Journal(database).apply(ChangeSet(QStringLiteral("Add committee")).add(committee), stamp), "apply");
    }
}

} // namespace

void benchVerify(const BenchOptions &options, Summary &summary)
{
    const QString path = options.folder + QStringLiteral("/entries.scrutiny");
    if (!QFileInfo::exists(path))
        makeEntries(path, options.entries);
    const Database database = valueOr(Database::open(path, Database::Access::ReadOnly), "open");
    std::vector<double> seconds;
    for (int i = 0; i < options.pairs; ++i) {
        const Cost cost = costOf([&] {
            if (const auto problem = valueOr(journalProblem(database), "journalProblem"))
                stop(*problem);
        });
        seconds.push_back(cost.wall);
    }
    summary.addLimit("verify the chain of 100,000 entries", median(seconds), 0.5, "s");
}
