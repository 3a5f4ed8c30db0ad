#include "core/storage/Journal.h"

#include "core/domain/Observation.h"
#include "core/storage/Documents.h"
#include "core/storage/JournalChain.h"
#include "core/storage/RecordJson.h"
#include "core/storage/RecordWriter.h"
#include "core/storage/SearchChanges.h"
#include "core/storage/Statement.h"
#include "core/storage/StorageError.h"
#include "core/storage/Transaction.h"

#include <QCoreApplication>
#include <QSet>

namespace {

JournalEntry entryFrom(const Row &row)
{
    return {row.number(0), row.text(1), row.text(2), row.text(3), row.text(4)};
}

void writeSubjects(const Database &database, const ChangeSet &changes, qint64 number)
{
    QSet<QString> written;
    for (const RecordChange &change : changes.changes()) {
        const std::optional<QString> subject = historySubjectOf(change.after ? *change.after : *change.before);
        if (!subject || written.contains(*subject))
            continue;
        written.insert(*subject);
        Statement(database, QStringLiteral("INSERT INTO journal_subject (record, entry) VALUES (?, ?)"))
            .bindEach(*subject, number)
            .run();
    }
}

bool isImportNoted(const Database &database, const ObservationImport &import)
{
    return Statement(database, QStringLiteral("SELECT 1 FROM observation_import WHERE id = ?"))
        .bindEach(import.id)
        .first([](const Row &) { return true; })
        .has_value();
}

void append(ChangeSet &all, const QList<RecordChange> &more)
{
    for (const RecordChange &change : more) {
        if (change.before && change.after)
            all.edit(*change.before, *change.after);
        else if (change.after)
            all.add(*change.after);
        else
            all.remove(*change.before);
    }
}

ChangeSet readChanges(const Database &database, qint64 number)
{
    const auto changes =
        Statement(database, QStringLiteral("SELECT label, changes FROM journal_entry WHERE number = :number"))
            .bind(QStringLiteral(":number"), number)
            .first([](const Row &row) { return std::pair(row.text(0), changesFromJson(row.bytes(1))); });
    ChangeSet result(changes ? changes->first : QString());
    if (changes)
        append(result, changes->second);
    return result;
}

ChangeSet changesOf(const ChainedEntry &entry, const QList<AttachedDocument> &documents)
{
    ChangeSet changes(QString::fromUtf8(entry.label));
    append(changes, changesFromJson(entry.changes));
    for (const AttachedDocument &document : documents)
        changes.attach(document);
    return changes;
}

void requireFollows(const Database &database, const ChainedEntry &entry)
{
    const Result<JournalHead> head = journalHead(database);
    if (head && entry.number == head->number + 1 && entry.previousHash == head->hash.toUtf8())
        return;
    throw StorageError({Error::Kind::Damaged,
                        QCoreApplication::translate("Journal",
                                                    "Journal entry %1 does not follow the one before it. Make the "
                                                    "export again from the workspace.")
                            .arg(entry.number)});
}

} // namespace

Result<qint64> Journal::apply(const ChangeSet &changes, const Stamp &stamp) const
{
    return guarded([&] { return write(changes, stamp); });
}

void Journal::writeRecords(const ChangeSet &changes) const
{
    for (const AttachedDocument &document : changes.documents())
        keepDocument(m_database, document);
    SearchChanges search(m_database);
    for (const RecordChange &change : changes.changes()) {
        search.before(change);
        writeChange(change);
    }
    search.finish();
}

qint64 Journal::write(const ChangeSet &changes, const Stamp &stamp) const
{
    Transaction transaction(m_database);
    writeRecords(changes);
    const ChainedEntry entry = nextEntry(m_database, changes.label(), changesToJson(changes.changes()), stamp);
    writeEntry(m_database, entry, hashOf(entry));
    writeSubjects(m_database, changes, entry.number);
    transaction.commit();
    return entry.number;
}

/// An import that comes back brings its rows along.
void Journal::writeChange(const RecordChange &change) const
{
    const auto *import = change.after && !change.before ? change.after->as<ObservationImport>() : nullptr;
    const bool isRead = !import || isImportNoted(m_database, *import);
    writeRecord(m_database, change);
    if (isRead)
        return;
    const Result<void> read = m_readAgain ? m_readAgain(m_database, *import) : Result<void>(Error());
    if (!read)
        throw StorageError(read.error());
}

Result<UndoneChange> Journal::undo(const QList<qint64> &numbers, const QString &label, const Stamp &stamp) const
{
    return guarded([&] {
        ChangeSet inverse(label);
        for (auto number = numbers.crbegin(); number != numbers.crend(); ++number)
            append(inverse, inverseOf(readChanges(m_database, *number), label).changes());
        const qint64 entry = write(inverse, stamp);
        return UndoneChange{entry, inverse};
    });
}

Result<void> Journal::replay(const ChainedEntry &entry, const QByteArray &hash,
                             const QList<AttachedDocument> &documents) const
{
    return guarded([&] {
        Transaction transaction(m_database);
        requireFollows(m_database, entry);
        const ChangeSet changes = ::changesOf(entry, documents);
        writeRecords(changes);
        writeEntry(m_database, entry, hash);
        writeSubjects(m_database, changes, entry.number);
        transaction.commit();
    });
}

Result<QList<JournalEntry>> Journal::entries() const
{
    return guarded([&] {
        return Statement(
                   m_database,
                   QStringLiteral("SELECT number, made_at, made_by, label, hash FROM journal_entry ORDER BY number"))
            .rows(entryFrom);
    });
}

Result<QList<JournalEntry>> Journal::historyOf(const QString &recordId) const
{
    return guarded([&] {
        return Statement(m_database, QStringLiteral(R"(
                SELECT number, made_at, made_by, label, hash
                FROM journal_subject JOIN journal_entry ON journal_entry.number = journal_subject.entry
                WHERE journal_subject.record = :record ORDER BY number DESC)"))
            .bind(QStringLiteral(":record"), recordId)
            .rows(entryFrom);
    });
}

Result<ChangeSet> Journal::changesOf(qint64 number) const
{
    return guarded([&] { return readChanges(m_database, number); });
}
