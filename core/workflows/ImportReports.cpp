#include "core/workflows/ImportReports.h"

#include "core/import/ParseReport.h"
#include "core/import/ReaderPool.h"
#include "core/storage/SavingGroup.h"
#include "core/storage/StorageError.h"
#include "core/workflows/DraftStream.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFileInfo>

#include <vector>

namespace {

/// Outcomes are told in groups, after one sync of the disk for all of them. A group is small enough that others who
/// write need not wait long, and is told soon enough that a person sees it go on.
constexpr size_t groupSize = 64;
constexpr qint64 groupBytes = 4LL * 1024 * 1024;
constexpr qint64 groupTime = 250;

QStringList filesBelow(const QString &folder)
{
    static const QStringList patterns{QStringLiteral("*.txt"),      QStringLiteral("*.md"),   QStringLiteral("*.text"),
                                      QStringLiteral("*.markdown"), QStringLiteral("*.pdf"),  QStringLiteral("*.docx"),
                                      QStringLiteral("*.odt"),      QStringLiteral("*.html"), QStringLiteral("*.htm")};
    QStringList files;
    QDirIterator iterator(folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext())
        files.append(iterator.next());
    files.sort();
    return files.isEmpty() ? QStringList{folder} : files;
}

Error noReportsIn(const QString &folder)
{
    const QString sentence = QCoreApplication::translate(
        "ImportReports",
        "%1 has no reports in it (PDF, Word, OpenDocument, web page or text files). Choose another folder.");
    return {Error::Kind::Refused, sentence.arg(folder)};
}

/// What every further file would meet too: there is no point in trying them all.
bool endsTheImport(const Error &error)
{
    return error.kind == Error::Kind::DiskFull || error.kind == Error::Kind::ReadOnly
        || error.kind == Error::Kind::Damaged;
}

/// A file that was read, and what saving it will take.
struct Waiting
{
    DraftedReport drafted;
    PreparedImport prepared;
};

bool needsSaving(const Waiting &waiting)
{
    return waiting.drafted.document && waiting.prepared.outcome.kind != ImportOutcome::Kind::AlreadyHeld;
}

ImportOutcome refusal(const QString &file, const Error &error)
{
    ImportOutcome outcome;
    outcome.file = file;
    outcome.error = error;
    return outcome;
}

/// Collects drafts without locking the workspace, saves them as a group, and tells the outcomes once they are on disk.
class ImportRun
{
public:
    ImportRun(const Database &database, const QString &who, const ImportProgress &progress, int total)
        : m_database(database),
          m_importer(database, who),
          m_progress(progress),
          m_total(total)
    {
        m_sinceSaved.start();
    }

    bool take(DraftedReport drafted)
    {
        m_waiting.push_back({std::move(drafted), {}});
        if (m_waiting.back().drafted.document)
            prepare(m_waiting.back());
        const bool isFull =
            m_waiting.size() >= groupSize || m_bytes >= groupBytes || m_sinceSaved.hasExpired(groupTime);
        return !isFull || save();
    }
    bool save()
    {
        QList<ImportOutcome> outcomes;
        const Result<void> saved = guarded([&] { write(outcomes); });
        if (!saved && endsTheImport(saved.error()))
            throw StorageError(saved.error());
        if (!saved) {
            refuseUnsaved(outcomes, saved.error());
            for (size_t i = size_t(outcomes.size()); i < m_waiting.size(); ++i)
                outcomes.append(refusal(m_waiting[i].drafted.path, saved.error()));
        }
        m_waiting.clear();
        m_bytes = 0;
        bool goOn = true;
        for (const ImportOutcome &outcome : outcomes)
            goOn = m_progress(outcome, ++m_done, m_total) && goOn;
        m_sinceSaved.start();
        return goOn;
    }

private:
    /// What others have saved makes everything stale that was thought out before.
    void lookForOthers()
    {
        const qint64 version = m_database.dataVersion();
        if (std::exchange(m_knownVersion, version) != version)
            m_importer.forget();
    }
    void prepare(Waiting &waiting)
    {
        DraftedReport &drafted = waiting.drafted;
        m_bytes += drafted.document->content.size();
        if (m_waiting.size() == 1)
            lookForOthers();
        waiting.prepared = m_importer.prepare(*drafted.document, drafted.draft);
        const bool wasThoughtHeld =
            !drafted.isParsed && waiting.prepared.outcome.kind != ImportOutcome::Kind::AlreadyHeld;
        if (!wasThoughtHeld)
            return;
        drafted.draft = parseReport(drafted.document->text);
        waiting.prepared = {};
    }
    ImportOutcome outcomeOf(const Waiting &waiting)
    {
        const DraftedReport &drafted = waiting.drafted;
        ImportOutcome outcome;
        if (drafted.document)
            outcome = m_importer.save(waiting.prepared, *drafted.document, drafted.draft);
        else
            outcome.error = drafted.document.error();
        outcome.file = drafted.path;
        return outcome;
    }
    void write(QList<ImportOutcome> &outcomes)
    {
        std::optional<SavingGroup> group;
        for (const Waiting &waiting : m_waiting) {
            if (!group && needsSaving(waiting)) {
                group.emplace(m_database);
                lookForOthers();
            }
            outcomes.append(outcomeOf(waiting));
            const std::optional<Error> &error = outcomes.last().error;
            if (waiting.drafted.document && error && endsTheImport(*error))
                throw StorageError(*error);
            if (group && !group->isAlive()) {
                refuseUnsaved(outcomes, outcomes.last().error.value_or(Error()));
                group.reset();
            }
        }
        if (!group)
            return;
        group->finish();
    }
    /// None of the group so far is on the disk.
    void refuseUnsaved(QList<ImportOutcome> &outcomes, const Error &error)
    {
        m_importer.forget();
        for (ImportOutcome &outcome : outcomes)
            if (outcome.kind == ImportOutcome::Kind::Imported)
                outcome = refusal(outcome.file, error);
    }

    const Database &m_database;
    ReportImporter m_importer;
    const ImportProgress &m_progress;
    std::vector<Waiting> m_waiting;
    QElapsedTimer m_sinceSaved;
    qint64 m_bytes = 0;
    qint64 m_knownVersion = 0;
    int m_done = 0;
    int m_total;
};

} // namespace

DraftedReport draftReport(const QString &path)
{
    ReaderPool readers;
    return draftReport(path, readers);
}

DraftedReport draftReport(const QString &path, ReaderPool &readers)
{
    if (QFileInfo(path).isDir())
        return {path, noReportsIn(path), {}, true};
    DraftedReport drafted{path, readDocument(path, readers), {}, true};
    if (drafted.document)
        drafted.draft = parseReport(drafted.document->text);
    return drafted;
}

QStringList reportFilesUnder(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths)
        files += QFileInfo(path).isDir() ? filesBelow(path) : QStringList{path};
    return files;
}

Result<void> importReports(const Database &database, const QString &who, const QStringList &files,
                           const ImportProgress &progress)
{
    return guarded([&] {
        const GroupedDurability grouped(database);
        const Result<QSet<QString>> held = heldDocuments(database);
        DraftStream stream(files, held ? *held : QSet<QString>());
        ImportRun run(database, who, progress, int(files.size()));
        bool goOn = true;
        while (goOn && !stream.isAtEnd())
            goOn = run.take(stream.next());
        run.save();
    });
}
