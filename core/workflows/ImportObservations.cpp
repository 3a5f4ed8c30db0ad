#include "core/workflows/ImportObservations.h"

#include "core/import/TextDecoder.h"
#include "core/storage/Documents.h"
#include "core/storage/WorkspaceQueries.h"
#include "core/workflows/ImportMonitoring.h"
#include "core/workflows/ImportNeighbours.h"
#include "core/workflows/ObservationReading.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <future>

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("ImportObservations", sentence);
}

Error unreadable(const QString &path)
{
    const QFileInfo file(path);
    const char *const why = !file.exists() ? "%1 is not there. Check its name and folder."
        : file.isDir()                     ? "%1 is a folder. Name the file in it."
                                           : "%1 cannot be read. Check that you may open it.";
    return {Error::Kind::Unreadable, say(why).arg(file.fileName())};
}

/// A pipe or a device has no end that one could wait for.
Result<void> openForReading(QFile &file)
{
    if (!QFileInfo(file.fileName()).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(file.fileName());
    return {};
}

QString hashOfFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !hash.addData(&file))
        return {};
    return QString::fromLatin1(hash.result().toHex());
}

QString mediaTypeOf(const QString &path)
{
    QFile file(path);
    const bool isZip = file.open(QIODevice::ReadOnly) && documentKindOf(file.peek(64)) == DocumentKind::ZipPackage;
    return isZip ? QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                 : QStringLiteral("text/csv");
}

QStringList unusedColumns(const ObservationMapping &mapping)
{
    QStringList unused;
    for (int i = 0; i < mapping.columns.size(); ++i)
        if (mapping.fields.at(i) == ObservationField::Ignored && !mapping.columns.at(i).trimmed().isEmpty())
            unused.append(mapping.columns.at(i));
    return unused;
}

/// A file without a column of areas is about the council itself.
Result<ObservationMapping> withArea(const Database &database, ObservationMapping mapping)
{
    using Field = ObservationField;
    if (!mapping.area.isEmpty() || mapping.has(Field::Area) || mapping.has(Field::AreaCode)
        || mapping.has(Field::LaNumber))
        return mapping;
    const Result<QString> council = councilName(database);
    if (!council)
        return council.error();
    mapping.area = *council;
    if (mapping.area.isEmpty())
        return Error{Error::Kind::Refused,
                     say("No column names the area, and the workspace names no council. Name the area of the file.")};
    return mapping;
}

ObservationImport importFor(const ObservationFile &file, const ObservationMapping &mapping)
{
    ObservationImport import;
    import.id = ObservationImportId::create();
    import.fileName = QFileInfo(file.path).fileName();
    import.layout = mapping.layout;
    import.columns = mapping.columns.join(QLatin1Char('\n'));
    import.mapping = toJson(mapping);
    return import;
}

ObservationsOutcome outcomeOfEarlier(const ObservationImport &earlier)
{
    ObservationsOutcome outcome;
    outcome.wasImportedBefore = true;
    outcome.rows = earlier.rows;
    outcome.unchanged = earlier.taken + earlier.revised + earlier.unchanged;
    outcome.refused = earlier.refused;
    return outcome;
}

ObservationImport finished(ObservationImport import, const ObservationsOutcome &outcome, const QString &hash,
                           const QString &digest)
{
    import.document = hash;
    import.rows = outcome.rows;
    import.taken = outcome.taken;
    import.revised = outcome.revised;
    import.unchanged = outcome.unchanged;
    import.refused = outcome.refused;
    import.digest = digest;
    return import;
}

/// One file on its way: looked at, read into a batch, and noted in the journal.
class ObservationsImport
{
public:
    ObservationsImport(const Database &database, const ObservationFile &file, ObservationMapping mapping)
        : m_database(database),
          m_file(file),
          m_mapping(std::move(mapping)),
          m_import(importFor(file, m_mapping))
    {
    }

    Result<ObservationsOutcome> run(const Stamp &stamp, ImportPurpose purpose, const ObservationProgress &progress)
    {
        const auto earlier = earlierImport();
        if (!earlier)
            return earlier.error();
        if (*earlier)
            return inFull(outcomeOfEarlier(**earlier), purpose);
        Result<ObservationSubjects> known = observationSubjects(m_database);
        if (!known)
            return known.error();
        ObservationReading reading(std::move(*known), m_mapping, m_import.fileName);
        const Result<void> read = readFile(reading, purpose, progress);
        if (!read)
            return read.error();
        ObservationsOutcome outcome = inFull(reading.outcome(), purpose);
        if (purpose == ImportPurpose::DryRun || outcome.taken + outcome.revised == 0)
            return outcome;
        return save(std::move(outcome), reading, stamp);
    }

private:
    /// The hash is worked out in another thread while the rows are read: for a file that was never here.
    Result<std::optional<ObservationImport>> earlierImport()
    {
        m_size = QFileInfo(m_file.path).size();
        m_changedAt = QFileInfo(m_file.path).lastModified();
        const auto alike = importWithColumns(m_database, m_import.columns);
        if (!alike)
            return alike.error();
        m_hash = std::async(std::launch::async, hashOfFile, m_file.path).share();
        if (!*alike)
            return std::optional<ObservationImport>();
        return importOfDocument(m_database, m_hash.get(), m_import.mapping);
    }
    Result<void> readFile(ObservationReading &reading, ImportPurpose purpose, const ObservationProgress &progress)
    {
        QFile file(m_file.path);
        if (const Result<void> opened = openForReading(file); !opened)
            return opened;
        return reading.read(file, m_database, m_import, purpose, progress);
    }
    ObservationsOutcome inFull(ObservationsOutcome outcome, ImportPurpose purpose) const
    {
        outcome.file = m_file.path;
        outcome.hash = m_hash.get();
        outcome.layout = wordOf(m_mapping.layout);
        outcome.isDryRun = purpose == ImportPurpose::DryRun;
        outcome.unusedColumns = unusedColumns(m_mapping);
        return outcome;
    }
    bool wasChangedMeanwhile() const
    {
        const QFileInfo now(m_file.path);
        return m_hash.get().isEmpty() || now.size() != m_size || now.lastModified() != m_changedAt;
    }
    Result<ObservationsOutcome> save(ObservationsOutcome outcome, ObservationReading &reading, const Stamp &stamp) const
    {
        if (wasChangedMeanwhile())
            return Error{
                Error::Kind::Conflict,
                say("%1 was changed while it was read. Nothing was kept; import it again.").arg(m_import.fileName)};
        ChangeSet changes(say("Import observations from %1").arg(m_import.fileName));
        reading.subjects().addTo(changes, reading.found());
        changes.attach({m_hash.get(), mediaTypeOf(m_file.path), {}, m_file.path});
        changes.add(finished(m_import, outcome, m_hash.get(), reading.batch().digest()));
        const Result<qint64> entry = Journal(m_database).apply(changes, stamp);
        if (!entry)
            return entry.error();
        if (const Result<void> kept = reading.batch().commit(); !kept)
            return kept.error();
        outcome.journalEntry = *entry;
        outcome.changes = changes;
        return outcome;
    }

    const Database &m_database;
    const ObservationFile &m_file;
    const ObservationMapping m_mapping;
    const ObservationImport m_import;
    qint64 m_size = 0;
    QDateTime m_changedAt;
    std::shared_future<QString> m_hash;
};

Result<void> readAgain(const Database &database, const ObservationImport &import)
{
    Result<QByteArray> content = documentContent(database, import.document);
    Result<ObservationSubjects> known = observationSubjects(database);
    if (!content || !known)
        return content ? known.error() : content.error();
    QBuffer file(&*content);
    file.open(QIODevice::ReadOnly);
    ObservationReading reading(std::move(*known), mappingFromJson(import.mapping, import.columns), import.fileName);
    const Result<void> read = reading.read(file, database, import, ImportPurpose::Save, {});
    if (!read)
        return read;
    const ObservationImport again = finished(import, reading.outcome(), import.document, reading.batch().digest());
    if (again != import)
        return Error{
            Error::Kind::Conflict,
            say("The import of %1 cannot be brought back: other figures came meanwhile. Import the file again.")
                .arg(import.fileName)};
    return reading.batch().commit();
}

} // namespace

Result<ObservationFile> lookAtObservations(const Database &database, const QString &path)
{
    QFile device(path);
    if (const Result<void> opened = openForReading(device); !opened)
        return opened.error();
    const Result<TableSample> sample = sampleOf(device);
    if (!sample)
        return sample.error();
    ObservationFile file{path, *sample, {}, isNeighbourList(*sample), recogniseMonitoring(sample->columns)};
    if (file.isNeighbourList || file.monitoring)
        return file;
    const Result<ObservationMapping> mapping = recogniseColumns(*sample);
    if (!mapping)
        return mapping.error();
    file.mapping = *mapping;
    const auto last = importWithColumns(database, mapping->columns.join(QLatin1Char('\n')));
    if (!last)
        return last.error();
    if (*last) {
        file.mapping = mappingFromJson((*last)->mapping, (*last)->columns);
        file.mapping.headerRow = sample->headerRow;
        file.rememberedFrom = (*last)->fileName;
    }
    return file;
}

Result<ObservationsOutcome> importObservations(const Database &database, const Stamp &stamp,
                                               const ObservationFile &file, ImportPurpose purpose,
                                               const ObservationProgress &progress)
{
    if (file.isNeighbourList)
        return importNeighbours(database, stamp, file, purpose);
    if (file.monitoring)
        return importMonitoring(database, stamp, file, purpose);
    if (const Result<void> complete = requireComplete(file.mapping); !complete)
        return complete.error();
    const Result<ObservationMapping> mapping = withArea(database, file.mapping);
    if (!mapping)
        return mapping.error();
    return ObservationsImport(database, file, *mapping).run(stamp, purpose, progress);
}

ReadImportAgain readObservationsAgain()
{
    return readAgain;
}
