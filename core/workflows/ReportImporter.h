#pragma once

#include "core/base/Result.h"
#include "core/import/AcceptDraft.h"
#include "core/storage/Database.h"
#include "core/storage/ImportQueries.h"

#include <QHash>
#include <QSet>

/// What became of one file of an import.
struct ImportOutcome
{
    enum class Kind
    {
        Imported,
        AlreadyHeld,
        Refused
    };

    QString file;
    Kind kind = Kind::Refused;
    std::optional<Report> report;
    QString reference; ///< of the report, or of the one that already holds the document
    qint64 journalEntry = 0;
    std::optional<Error> error;
};

/// The changes that will save one file, made from what the workspace held then.
struct PreparedImport
{
    ImportOutcome outcome;
    std::optional<AcceptedDraft> accepted; ///< nothing to save where the workspace holds the document already
    QDateTime when;
    int generation = 0; ///< of what the importer knew
};

/// Accepts drafts one by one into a workspace, each in its own transaction, and joins them to the committees, meetings
/// and plans that are already there.
class ReportImporter
{
public:
    ReportImporter(const Database &database, QString who);

    ImportOutcome import(const SourceDocument &document, const ReportDraft &draft);

    /// The same in two steps, so that the workspace need not be locked while the changes are thought out. All that was
    /// prepared has to be saved, in its order, before the next is.
    PreparedImport prepare(const SourceDocument &document, const ReportDraft &draft);
    ImportOutcome save(const PreparedImport &prepared, const SourceDocument &document, const ReportDraft &draft);
    /// What was kept in mind is no longer so: look again.
    void forget();

private:
    Result<KnownRecords> knownFor(const ReportDraft &draft, const QDateTime &now);
    Result<void> findCommittee(const QString &printed, KnownRecords &known);
    Result<void> findMeeting(const ReportDraft &draft, KnownRecords &known);
    Result<ImportOutcome> attempt(const SourceDocument &document, const ReportDraft &draft);
    Result<PreparedImport> think(const SourceDocument &document, const ReportDraft &draft);
    Result<ImportOutcome> apply(const PreparedImport &prepared) const;
    void remember(const AcceptedDraft &accepted, const QString &printedCommittee);
    Result<void> load();

    const Database &m_database;
    QString m_who;
    bool m_isLoaded = false;
    int m_generation = 0;
    int m_nextNumber = 0;
    QHash<QString, Committee> m_committees; ///< by name key
    QHash<QString, int> m_likenesses;
    QSet<QString> m_printedNames;
    QHash<QString, MeetingOnDay> m_meetings; ///< by committee and date
    QSet<QString> m_prepared; ///< hashes of documents that are prepared and not saved yet
};
