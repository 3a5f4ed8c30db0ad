#include "ui/import/AcceptReports.h"

#include "core/storage/Journal.h"
#include "core/storage/StorageError.h"
#include "core/workflows/ReportImporter.h"
#include "ui/import/ReadReports.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace {

constexpr int durableEvery = 64;

struct Said
{
    Q_DECLARE_TR_FUNCTIONS(AcceptReports)
};

/// Saves the reports of one batch, one after another, each in its own transaction.
class Acceptor
{
public:
    Acceptor(const Database &database, const AcceptBatch &batch)
        : m_database(database),
          m_batch(batch),
          m_importer(std::in_place, database, batch.who),
          m_names(batch.names)
    {
    }

    AcceptOutcome take(const AcceptRequest &request)
    {
        AcceptOutcome outcome{request.path};
        ReadReport again;
        const ReviewedReport *report = request.report.get();
        if (!report) {
            again = readForReview(request.path);
            report = again.report.get();
            if (!report || again.hash != request.hash) {
                outcome.told =
                    report ? Said::tr("The file has changed since it was read. Look at it again.") : again.refusal;
                return outcome;
            }
        }
        if (!settleCommittee(report->draft, outcome))
            return outcome;
        return save(*report, outcome);
    }
    const QList<qint64> &entries() const { return m_entries; }

private:
    /// Joins the printed name to the committee that the clerk has said it means; asks where nobody has said.
    bool settleCommittee(const ReportDraft &draft, AcceptOutcome &outcome)
    {
        if (!draft.committee)
            return true;
        const QString &printed = draft.committee->value;
        if (!m_names.known(printed))
            reloadNames();
        const std::optional<Committee> resembling = m_names.alike(printed);
        if (!resembling || m_names.answerTo(printed) == SameBody::No)
            return true;
        if (!m_names.answerTo(printed)) {
            outcome.kind = AcceptOutcome::Kind::Asks;
            return false;
        }
        ChangeSet naming(Said::tr("Know ‘%1’ as ‘%2’").arg(printed, resembling->name));
        naming.add(CommitteeName{CommitteeNameId::create(), resembling->id, printed});
        const Result<qint64> entry = Journal(m_database).apply(naming, {m_batch.who, QDateTime::currentDateTimeUtc()});
        if (!entry) {
            outcome.told = entry.error().message;
            return false;
        }
        m_entries.append(*entry);
        m_importer.emplace(m_database, m_batch.who);
        reloadNames();
        return true;
    }
    AcceptOutcome save(const ReviewedReport &report, AcceptOutcome outcome)
    {
        const ImportOutcome imported = m_importer->import(report.document, report.draft);
        outcome.report = imported.report;
        outcome.told = imported.error ? imported.error->message : imported.reference;
        if (imported.kind == ImportOutcome::Kind::AlreadyHeld)
            outcome.kind = AcceptOutcome::Kind::AlreadyHeld;
        if (imported.kind != ImportOutcome::Kind::Imported)
            return outcome;
        outcome.kind = AcceptOutcome::Kind::Saved;
        m_entries.append(imported.journalEntry);
        if (report.isEdited)
            outcome.corrections = correctionsMade(report.document, report.read, report.draft, QDate::currentDate());
        return outcome;
    }
    void reloadNames()
    {
        if (const auto named = committeesByName(m_database))
            m_names = m_names.withNames(*named);
    }

    const Database &m_database;
    const AcceptBatch &m_batch;
    std::optional<ReportImporter> m_importer;
    CommitteeNames m_names;
    QList<qint64> m_entries;
};

AcceptedBatch refusedBatch(const AcceptBatch &batch, const QString &reason)
{
    AcceptedBatch refused{batch.label};
    for (const AcceptRequest &request : batch.requests)
        refused.outcomes.append({request.path, AcceptOutcome::Kind::Failed, reason});
    return refused;
}

} // namespace

AcceptedBatch acceptReports(const AcceptBatch &batch, BackgroundTask &task)
{
    const Result<Database> database = Database::open(batch.workspacePath, Database::Access::ReadWrite);
    if (!database)
        return refusedBatch(batch, database.error().message);
    Acceptor acceptor(*database, batch);
    AcceptedBatch accepted{batch.label};
    const Result<void> run = guarded([&] {
        database->setDurability(Database::Durability::Grouped);
        const int total = int(batch.requests.size());
        for (int done = 0; done < total && !task.isCancelled(); ++done) {
            const AcceptRequest &request = batch.requests.at(done);
            task.progress(done, total, Said::tr("Importing %1").arg(QFileInfo(request.path).fileName()));
            accepted.outcomes.append(acceptor.take(request));
            if (done % durableEvery == durableEvery - 1)
                database->makeDurable();
        }
        database->makeDurable();
    });
    if (!run)
        accepted.problem = run.error().message;
    accepted.entries = acceptor.entries();
    return accepted;
}
