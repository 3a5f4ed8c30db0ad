#include "core/storage/Erasure.h"

#include "core/storage/ErasedChanges.h"
#include "core/storage/ErasureNote.h"
#include "core/storage/JournalChain.h"
#include "core/storage/Mapping.h"
#include "core/storage/ReportRemoval.h"
#include "core/storage/SearchIndex.h"
#include "core/storage/Statement.h"
#include "core/storage/StorageError.h"
#include "core/storage/Transaction.h"

#include <QCoreApplication>
#include <QHash>

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("Erasure", sentence);
}

/// What a record's kind is called as a table today. A journal from elsewhere may name anything.
QString tableOfKind(const QString &kind)
{
    QString table;
    forEachKind([&]<typename Struct>() {
        if (kind == Mapping<Struct>::table
            || (std::is_same_v<Struct, Observation> && kind == QLatin1String("observation")))
            table = Mapping<Struct>::table;
    });
    return table;
}

/// Takes a report's words out of the journal and of the documents. Part of a transaction.
class ErasureWork
{
public:
    ErasureWork(const Database &database, const ReportId &report) : m_database(database)
    {
        m_scope.gone.insert(report.toString());
    }

    ErasureCount run(const QString &reason, const Stamp &stamp)
    {
        findScope();
        redactEntries();
        stripItems();
        forgetSubjects();
        m_count.packs = int(issuedFiles().size());
        m_documents += issuedFiles();
        removeDocuments();
        m_count.records = int(m_scope.gone.size());
        m_count.entries = int(m_rests.size());
        note(reason, stamp);
        return m_count;
    }

private:
    bool isThere(const QString &kind, const QString &id) const
    {
        const QString table = tableOfKind(kind);
        return table.isEmpty()
            || Statement(m_database, QStringLiteral("SELECT 1 FROM %1 WHERE id = ?").arg(table))
                   .bindEach(id)
                   .first([](const Row &) { return true; })
                   .has_value();
    }
    /// Again and again, until no entry names anything new: an answer is known by its recommendation, that by its
    /// report.
    void findScope()
    {
        qsizetype known = 0;
        while (known != m_scope.size()) {
            known = m_scope.size();
            Statement(m_database, QStringLiteral("SELECT changes FROM journal_entry ORDER BY number"))
                .each([&](const Row &row) {
                    widen(m_scope, row.bytes(0),
                          [this](const QString &kind, const QString &id) { return isThere(kind, id); });
                });
        }
    }
    QList<ChainedEntry> entriesInScope()
    {
        QList<ChainedEntry> entries;
        Statement(m_database,
                  QStringLiteral("SELECT number, made_at, made_by, label, changes, previous_hash FROM journal_entry"))
            .each([&](const Row &row) {
                if (const auto rest = redacted(row.bytes(4), m_scope)) {
                    entries.append({row.number(0), row.bytes(1), row.bytes(2), erasedTitle().toUtf8(), rest->changes,
                                    row.bytes(5)});
                    m_documents += rest->documents;
                }
            });
        return entries;
    }
    void redactEntries()
    {
        for (const ChainedEntry &entry : entriesInScope()) {
            m_rests.insert(entry.number, hashOf(entry));
            Statement(m_database, QStringLiteral("UPDATE journal_entry SET label = ?, changes = ? WHERE number = ?"))
                .bindUtf8(1, entry.label)
                .bindUtf8(2, entry.changes)
                .bindAt(3, entry.number)
                .run();
        }
    }
    void stripItems() const
    {
        for (const QString &item : m_scope.items)
            Statement(
                m_database,
                QStringLiteral("UPDATE agenda_item SET title = ?, lead = NULL, outcome = NULL, urgency_reason = NULL "
                               "WHERE id = ?"))
                .bindEach(erasedTitle(), item)
                .run();
        for (const QString &entry : m_scope.packEntries)
            Statement(m_database, QStringLiteral("UPDATE pack_entry SET title = ? WHERE id = ?"))
                .bindEach(erasedTitle(), entry)
                .run();
    }
    void forgetSubjects() const
    {
        for (const QString &record : m_scope.gone)
            Statement(m_database, QStringLiteral("DELETE FROM journal_subject WHERE record = ?"))
                .bindEach(record)
                .run();
    }
    /// The files of issued packs that have a line about one of the items. Their pages stay frozen.
    QSet<QString> issuedFiles() const
    {
        QSet<QString> files;
        for (const QString &entry : m_scope.packEntries)
            Statement(
                m_database,
                QStringLiteral("SELECT document_hash FROM pack JOIN pack_entry ON pack_entry.pack = pack.id WHERE "
                               "pack_entry.id = ?"))
                .bindEach(entry)
                .each([&](const Row &row) { files.insert(row.text(0)); });
        return files;
    }
    /// A document that something else still has stays.
    void removeDocuments()
    {
        for (const QString &hash : m_documents) {
            Statement remove(m_database, QStringLiteral(R"(
                DELETE FROM document WHERE hash = :hash
                AND NOT EXISTS (SELECT 1 FROM report WHERE document_hash = :hash)
                AND NOT EXISTS (SELECT 1 FROM appendix WHERE document_hash = :hash)
                AND NOT EXISTS (SELECT 1 FROM evidence WHERE document_hash = :hash)
                AND NOT EXISTS (SELECT 1 FROM single_observation WHERE source_document = :hash)
                AND NOT EXISTS (SELECT 1 FROM observation_import WHERE document = :hash))"));
            remove.bind(QStringLiteral(":hash"), hash).run();
            m_count.documents += remove.changedRows();
        }
    }
    void note(const QString &reason, const Stamp &stamp)
    {
        const QString label = say("Erase a report for good: %1").arg(reason);
        const ErasureNote note{reason, m_count.records, m_rests};
        const ChainedEntry entry = nextEntry(m_database, label, toChanges(note), stamp);
        writeEntry(m_database, entry, hashOf(entry));
    }

    const Database &m_database;
    ErasureScope m_scope;
    QMap<qint64, QByteArray> m_rests;
    QSet<QString> m_documents;
    ErasureCount m_count;
};

int recommendationsIn(const ChangeSet &removal)
{
    int count = 0;
    for (const RecordChange &change : removal.changes())
        if (change.before && !change.after && change.before->is<Recommendation>())
            ++count;
    return count;
}

void removeIfThere(const Database &database, const ChangeSet &removal, const Stamp &stamp)
{
    if (removal.isEmpty())
        return;
    if (const Result<qint64> removed = Journal(database).apply(removal, stamp); !removed)
        throw StorageError(removed.error());
}

void requireKnown(const Database &database, const ReportId &report)
{
    const Result<QList<JournalEntry>> history = Journal(database).historyOf(report.toString());
    if (!history || history->isEmpty())
        throw StorageError(
            {Error::Kind::NotFound, say("There is no such report, and none was deleted. Choose another.")});
}

ErasureCount erase(const Database &database, const ReportId &report, const QString &reason, const Stamp &stamp)
{
    requireKnown(database, report);
    const ChangeSet removal = reportRemoval(database, report, say("Remove a report to erase it"));
    removeIfThere(database, removal, stamp);
    ErasureCount count = ErasureWork(database, report).run(reason, stamp);
    count.recommendations = recommendationsIn(removal);
    return count;
}

} // namespace

Result<ErasureCount> erasureOf(const Database &database, const ReportId &report)
{
    return guarded([&] {
        // Done and taken back: so nothing is counted otherwise than it would be erased.
        const Transaction transaction(database);
        return erase(database, report, QStringLiteral("?"), {QStringLiteral("?"), QDateTime::currentDateTimeUtc()});
    });
}

Result<ErasureCount> eraseReport(const Database &database, const ReportId &report, const QString &reason,
                                 const Stamp &stamp)
{
    if (reason.trimmed().isEmpty())
        return Error{Error::Kind::Refused, say("An erasure needs a reason: it is kept in the journal. Give one.")};
    const Result<ErasureCount> erased = guarded([&] {
        Transaction transaction(database);
        const ErasureCount count = erase(database, report, reason.trimmed(), stamp);
        transaction.commit();
        return count;
    });
    if (!erased)
        return erased;
    // The words are in no record any more; now the index's old segments and the log are emptied of them.
    const Result<void> cleaned = updateSearchIndex(database, IndexBatch::Large);
    return cleaned ? erased : Result<ErasureCount>(cleaned.error());
}

Result<QList<NotedErasure>> notedErasures(const Database &database)
{
    return guarded([&] {
        QList<NotedErasure> noted;
        Statement(database,
                  QStringLiteral("SELECT number, made_at, made_by, changes FROM journal_entry ORDER BY number"))
            .each([&](const Row &row) {
                if (const auto note = erasureNoteIn(row.bytes(3)))
                    noted.append({row.number(0), row.text(1), row.text(2), note->reason, int(note->entries.size())});
            });
        return noted;
    });
}
