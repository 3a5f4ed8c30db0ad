#include "core/storage/JournalChain.h"

#include "core/storage/Journal.h"
#include "core/storage/Statement.h"
#include "core/storage/StorageError.h"
#include "core/storage/Transaction.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("JournalChain", sentence);
}

void addField(QCryptographicHash &hash, const QByteArray &field)
{
    const QByteArray length = QByteArray::number(field.size()) + ':';
    hash.addData(length);
    hash.addData(field);
}

const QString everyEntry = QStringLiteral(
    "SELECT number, made_at, made_by, label, changes, previous_hash, hash FROM journal_entry ORDER BY number");

ChainedEntry entryIn(const Row &row)
{
    return {row.number(0), row.bytes(1), row.bytes(2), row.bytes(3), row.bytes(4), row.bytes(5)};
}

/// Follows the chain row by row; `problem` is set at the first row that does not fit.
class ChainWalk
{
public:
    explicit ChainWalk(const std::optional<JournalHead> &known) : m_known(known) { }

    void take(const Row &row)
    {
        if (problem)
            return;
        const ChainedEntry entry = entryIn(row);
        const QByteArray hash = row.bytes(6);
        if (entry.number != m_number + 1)
            problem = say("journal entry %1 is missing").arg(m_number + 1);
        else if (entry.previousHash != m_hash || hashOf(entry) != hash)
            problem = say("journal entry %1 was altered").arg(entry.number);
        else if (m_known && m_known->number == entry.number && m_known->hash != QLatin1String(hash))
            problem = say("journal entry %1 is not the one that was kept elsewhere").arg(entry.number);
        m_number = entry.number;
        m_hash = hash;
    }

    JournalHead head() const { return {m_number, QString::fromLatin1(m_hash)}; }

    std::optional<QString> problem;

private:
    std::optional<JournalHead> m_known;
    qint64 m_number = 0;
    QByteArray m_hash;
};

} // namespace

QByteArray hashOf(const ChainedEntry &entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addField(hash, QByteArray::number(entry.number));
    addField(hash, entry.madeAt);
    addField(hash, entry.madeBy);
    addField(hash, entry.label);
    addField(hash, entry.changes);
    addField(hash, entry.previousHash);
    return hash.result().toHex();
}

Result<void> eachJournalEntry(const Database &database,
                              const std::function<Result<void>(const ChainedEntry &, const QByteArray &)> &work)
{
    return guarded([&] {
        const Snapshot snapshot(database);
        Statement(database, everyEntry).each([&](const Row &row) {
            if (const Result<void> done = work(entryIn(row), row.bytes(6)); !done)
                throw StorageError(done.error());
        });
    });
}

Result<std::optional<QString>> journalProblem(const Database &database, const std::optional<JournalHead> &known)
{
    return guarded([&]() -> std::optional<QString> {
        const Snapshot snapshot(database);
        ChainWalk walk(known);
        Statement(database, everyEntry).each([&](const Row &row) { walk.take(row); });
        if (walk.problem)
            return walk.problem;
        const Result<JournalHead> head = journalHead(database);
        if (!head)
            throw StorageError(head.error());
        const bool isCut = *head != walk.head() || (known && known->number > head->number);
        return isCut
            ? std::optional(say("the journal ends at entry %1, but later entries were made").arg(walk.head().number))
            : std::nullopt;
    });
}
