#include "core/storage/Database.h"
#include "core/storage/ErasureNote.h"
#include "core/storage/Journal.h"
#include "core/storage/JournalChain.h"
#include "core/storage/SearchIndex.h"
#include "core/workflows/ExportManifest.h"
#include "core/workflows/ExportWorkspace.h"
#include "core/workflows/ImportObservations.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("ReadExport", sentence);
}

Error isDamaged(const QString &file)
{
    return {Error::Kind::Damaged, say("%1 is missing or not as it was exported. Make the export again.").arg(file)};
}

/// The bytes of a file of the export, if they still have the hash of the manifest.
Result<QByteArray> checkedFile(const QString &folder, const ExportManifest &manifest, const QString &name)
{
    QFile file(QDir(folder).filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return isDamaged(file.fileName());
    QByteArray bytes = file.readAll();
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    if (manifest.files.value(name).toLatin1() != hash)
        return isDamaged(file.fileName());
    return bytes;
}

/// Does the changes of an exported journal again, each with the documents that it names first.
class Replay
{
public:
    Replay(const Database &database, const QString &folder, const ExportManifest &manifest)
        : m_journal(database, readObservationsAgain()),
          m_folder(folder),
          m_manifest(manifest)
    {
        for (const QString &name : manifest.files.keys())
            if (name.startsWith(QLatin1String("documents/")))
                m_waiting.append(name.section(QLatin1Char('/'), 1));
    }

    Result<void> run()
    {
        const Result<QByteArray> types = checkedFile(m_folder, m_manifest, QStringLiteral("documents.csv"));
        if (!types)
            return types.error();
        rememberTypes(*types);
        const Result<QByteArray> lines = checkedFile(m_folder, m_manifest, QStringLiteral("journal.jsonl"));
        if (!lines)
            return lines.error();
        noteErasures(*lines);
        for (const QByteArray &line : lines->split('\n'))
            if (const Result<void> done = line.isEmpty() ? Result<void>() : replay(line); !done)
                return done;
        const bool isWhole = m_number == m_manifest.journalEntries && m_hash == m_manifest.journalHash.toLatin1();
        return isWhole ? Result<void>() : isDamaged(QStringLiteral("journal.jsonl"));
    }

private:
    /// Neither hashes nor media types need quotes.
    void rememberTypes(const QByteArray &csv)
    {
        for (const QByteArray &line : csv.split('\n').mid(1)) {
            const QList<QByteArray> cells = line.split(',');
            if (cells.size() == 3)
                m_types.insert(QString::fromLatin1(cells.at(0)).section(QLatin1Char('/'), 1),
                               QString::fromLatin1(cells.at(1)));
        }
    }
    Result<QList<AttachedDocument>> documentsOf(const QByteArray &changes)
    {
        QList<AttachedDocument> documents;
        for (const QString &hash : QStringList(m_waiting)) {
            if (!changes.contains(hash.toLatin1()))
                continue;
            const Result<QByteArray> content = checkedFile(m_folder, m_manifest, QStringLiteral("documents/") + hash);
            if (!content)
                return content.error();
            documents.append({hash, m_types.value(hash), *content});
            m_waiting.removeOne(hash);
        }
        return documents;
    }
    /// Entries that lost words by an erasure: a later one says what is left of them.
    void noteErasures(const QByteArray &lines)
    {
        for (const QByteArray &line : lines.split('\n')) {
            if (!line.contains("erasure"))
                continue;
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            const auto note = erasureNoteIn(object.value(QLatin1String("changes")).toString().toUtf8());
            if (note)
                for (auto rest = note->entries.cbegin(); rest != note->entries.cend(); ++rest)
                    m_rests.insert(rest.key(), rest.value());
        }
    }
    Result<void> replay(const QByteArray &line)
    {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        const auto bytes = [&](const char *name) { return object.value(QLatin1String(name)).toString().toUtf8(); };
        const ChainedEntry entry{object.value(QLatin1String("number")).toInteger(),
                                 bytes("made_at"),
                                 bytes("made_by"),
                                 bytes("label"),
                                 bytes("changes"),
                                 m_hash};
        m_number = entry.number;
        m_hash = bytes("hash");
        const QByteArray own = hashOf(entry);
        if (own != m_hash && own != m_rests.value(entry.number))
            return isDamaged(QStringLiteral("journal.jsonl"));
        const Result<QList<AttachedDocument>> documents = documentsOf(entry.changes);
        return documents ? m_journal.replay(entry, m_hash, *documents) : Result<void>(documents.error());
    }

    Journal m_journal;
    QString m_folder;
    const ExportManifest &m_manifest;
    QStringList m_waiting; ///< hashes of documents that no entry has named yet
    QHash<QString, QString> m_types;
    QHash<qint64, QByteArray> m_rests; ///< hash of what an erasure left of an entry
    qint64 m_number = 0;
    QByteArray m_hash;
};

} // namespace

Result<void> createFromExport(const QString &path, const QString &folder)
{
    const Result<ExportManifest> manifest = readManifest(folder);
    if (!manifest)
        return manifest.error();
    const auto fill = [&](const Database &database) {
        if (const Result<void> kept = keepIdentity(database, manifest->identity); !kept)
            return kept;
        const Result<void> replayed = Replay(database, folder, *manifest).run();
        return replayed ? updateSearchIndex(database, IndexBatch::Large) : replayed;
    };
    const Result<Database> database = Database::create(path, fill);
    return database ? Result<void>() : Result<void>(database.error());
}
