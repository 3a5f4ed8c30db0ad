#include "core/storage/JournalChain.h"

#include "core/storage/ErasureNote.h"
#include "core/storage/Journal.h"
#include "core/storage/JsonText.h"
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

/// Follows the chain row by row; `problem` is set at the first row that does not fit. An entry that lost words by an
/// erasure fits where a later entry notes that, and what is left of it.
class ChainWalk
{
public:
    explicit ChainWalk(const std::optional<JournalHead> &known) : m_known(known) { }

    void take(const Row &row)
    {
        if (m_problem)
            return;
        const ChainedEntry entry = entryIn(row);
        const QByteArray hash = row.bytes(6);
        if (entry.number != m_number + 1)
            m_problem = say("journal entry %1 is missing").arg(m_number + 1);
        else if (entry.previousHash != m_hash)
            m_problem = say("journal entry %1 was altered").arg(entry.number);
        else if (m_known && m_known->number == entry.number && m_known->hash != QLatin1String(hash))
            m_problem = say("journal entry %1 is not the one that was kept elsewhere").arg(entry.number);
        else
            check(entry, hash);
        m_number = entry.number;
        m_hash = hash;
    }

    JournalHead head() const { return {m_number, QString::fromLatin1(m_hash)}; }

    /// The first that is wrong, now that every note of an erasure is known.
    std::optional<QString> problem() const
    {
        for (auto rest = m_rests.cbegin(); rest != m_rests.cend(); ++rest)
            if (m_noted.value(rest.key()) != rest.value())
                return say("journal entry %1 was altered").arg(rest.key());
        return m_problem;
    }

private:
    void check(const ChainedEntry &entry, const QByteArray &hash)
    {
        const QByteArray own = hashOf(entry);
        if (own != hash)
            m_rests.insert(entry.number, own);
        else if (const auto note = erasureNoteIn(entry.changes))
            for (auto noted = note->entries.cbegin(); noted != note->entries.cend(); ++noted)
                m_noted.insert(noted.key(), noted.value());
    }

    std::optional<JournalHead> m_known;
    std::optional<QString> m_problem;
    qint64 m_number = 0;
    QByteArray m_hash;
    QMap<qint64, QByteArray> m_rests; ///< hash of what an entry is now, where that is not its own
    QHash<qint64, QByteArray> m_noted; ///< what notes of erasures say is left
};

JournalHead readHead(const Database &database)
{
    return Statement(database, QStringLiteral("SELECT number, hash FROM journal_head"))
        .first([](const Row &row) {
            return JournalHead{row.number(0), row.text(1)};
        })
        .value_or(JournalHead());
}

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
        if (const std::optional<QString> problem = walk.problem())
            return problem;
        const Result<JournalHead> head = journalHead(database);
        if (!head)
            throw StorageError(head.error());
        const bool isCut = *head != walk.head() || (known && known->number > head->number);
        return isCut
            ? std::optional(say("the journal ends at entry %1, but later entries were made").arg(walk.head().number))
            : std::nullopt;
    });
}

ChainedEntry nextEntry(const Database &database, const QString &label, const QByteArray &changes, const Stamp &stamp)
{
    const JournalHead head = readHead(database);
    return {head.number + 1,
            stamp.when.toUTC().toString(Qt::ISODateWithMs).toUtf8(),
            keptText(stamp.who).isEmpty() ? QByteArrayLiteral("?") : keptText(stamp.who).toUtf8(),
            keptText(label).toUtf8(),
            changes,
            head.hash.toUtf8()};
}

void writeEntry(const Database &database, const ChainedEntry &entry, const QByteArray &hash)
{
    Statement insert(database, QStringLiteral(R"(
            INSERT INTO journal_entry (number, made_at, made_by, label, changes, previous_hash, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?))"));
    insert.bindAt(1, entry.number);
    int index = 1;
    for (const QByteArray &text : {entry.madeAt, entry.madeBy, entry.label, entry.changes, entry.previousHash, hash})
        insert.bindUtf8(++index, text);
    insert.run();
    Statement(database, QStringLiteral("UPDATE journal_head SET number = ?, hash = ?"))
        .bindAt(1, entry.number)
        .bindUtf8(2, hash)
        .run();
}

Result<JournalHead> journalHead(const Database &database)
{
    return guarded([&] { return readHead(database); });
}
