#pragma once

#include "core/base/Result.h"
#include "core/changes/ChangeSet.h"

#include <QDateTime>

#include <functional>

class Database;
struct ChainedEntry;

/// One line of the journal: who did what, when. The hash covers the entry and the hash of the one before.
struct JournalEntry
{
    qint64 number = 0;
    QString madeAt; ///< UTC, ISO 8601 with milliseconds
    QString madeBy;
    QString label;
    QString hash;

    bool operator==(const JournalEntry &) const = default;
};

/// Whose change it is and when it is made.
struct Stamp
{
    QString who;
    QDateTime when;
};

/// The new entry that took others back, and what it changed.
struct UndoneChange
{
    qint64 entry = 0;
    ChangeSet changes;
};

/// Reads the rows of an import again, from the document that is kept: for an import that is redone.
using ReadImportAgain = std::function<Result<void>(const Database &database, const ObservationImport &import)>;

/// The one door for writing. A change set is saved whole or not at all: every record is checked against its 'before',
/// an entry is added to the hash-chained journal, and the search index is told what to read again.
class Journal
{
public:
    explicit Journal(const Database &database, ReadImportAgain readAgain = {})
        : m_database(database),
          m_readAgain(std::move(readAgain))
    {
    }

    /// Saves the changes; the entry's number comes back.
    Result<qint64> apply(const ChangeSet &changes, const Stamp &stamp) const;

    /// Takes back entries by their inverse, newest first, as one new entry.
    Result<UndoneChange> undo(const QList<qint64> &numbers, const QString &label, const Stamp &stamp) const;

    /// Adds the next entry of another workspace's journal as it stands there: its words, its moment and its hash.
    Result<void> replay(const ChainedEntry &entry, const QByteArray &hash,
                        const QList<AttachedDocument> &documents) const;

    Result<QList<JournalEntry>> entries() const;
    /// The entries that changed a record, newest first.
    Result<QList<JournalEntry>> historyOf(const QString &recordId) const;
    Result<ChangeSet> changesOf(qint64 number) const;

private:
    qint64 write(const ChangeSet &changes, const Stamp &stamp) const;
    void writeChange(const RecordChange &change) const;
    void writeRecords(const ChangeSet &changes) const;

    const Database &m_database;
    ReadImportAgain m_readAgain;
};

/// Where the journal stands: what a backup or an issued pack keeps, so that a cut tail can be shown later.
struct JournalHead
{
    qint64 number = 0;
    QString hash;

    bool operator==(const JournalHead &) const = default;
};
Result<JournalHead> journalHead(const Database &database);

/// The first entry where the chain is broken, in words, or nothing. `known` is a head kept elsewhere.
Result<std::optional<QString>> journalProblem(const Database &database,
                                              const std::optional<JournalHead> &known = std::nullopt);
