#include "core/workflows/ExportWorkspace.h"

#include "core/base/CsvText.h"
#include "core/storage/Documents.h"
#include "core/storage/Journal.h"
#include "core/storage/JournalChain.h"
#include "core/storage/ListQueries.h"
#include "core/storage/PublicView.h"
#include "core/workflows/ExportManifest.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTemporaryDir>

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("ExportWorkspace", sentence);
}

QString hashOfBytes(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Error cannotWrite(const QString &path, const QString &reason)
{
    return {Error::Kind::DiskFull,
            say("%1 cannot be written: %2. Nothing was exported; choose another folder or make "
                "room.")
                .arg(path, reason)};
}

/// Files as they are written into the folder, with the hash of each.
class ExportFolder
{
public:
    explicit ExportFolder(const QString &folder) : m_folder(folder) { }

    Result<void> write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        m_folder.mkpath(QFileInfo(name).path());
        QSaveFile file(path);
        const bool isWritten = file.open(QIODevice::WriteOnly)
            && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
            && file.write(bytes) == bytes.size() && file.commit();
        if (!isWritten)
            return cannotWrite(path, file.errorString());
        m_files.insert(name, hashOfBytes(bytes));
        return {};
    }
    const QMap<QString, QString> &files() const { return m_files; }

private:
    QDir m_folder;
    QMap<QString, QString> m_files;
};

QByteArray csvOf(const Listing &listing)
{
    QString text = csvLine(listing.columns);
    for (const QVariantList &row : listing.rows) {
        QStringList cells;
        for (const QVariant &value : row)
            cells.append(value.toString());
        text += csvLine(cells);
    }
    return text.toUtf8();
}

Result<void> exportTables(const Database &database, ExportFolder &folder, QDate today)
{
    for (const QString &kind : listedKinds()) {
        if (kind == QLatin1String("changes") && showsPublicMatterAlone(database))
            continue;
        const Result<Listing> listing = listRecords(database, kind, today);
        if (!listing)
            return listing.error();
        if (const auto written = folder.write(QStringLiteral("tables/%1.csv").arg(kind), csvOf(*listing)); !written)
            return written;
    }
    return {};
}

QString documentName(const DocumentEntry &document)
{
    return QStringLiteral("documents/%1").arg(document.hash);
}

Result<void> exportDocuments(const Database &database, ExportFolder &folder)
{
    const Result<QList<DocumentEntry>> documents = documentEntries(database);
    if (!documents)
        return documents.error();
    QString list = csvLine({QStringLiteral("file"), QStringLiteral("media_type"), QStringLiteral("size")});
    for (const DocumentEntry &document : *documents) {
        const Result<QByteArray> content = documentContent(database, document.hash);
        if (!content)
            return content.error();
        if (const auto written = folder.write(documentName(document), *content); !written)
            return written;
        list += csvLine({documentName(document), document.mediaType, QString::number(document.size)});
    }
    return folder.write(QStringLiteral("documents.csv"), list.toUtf8());
}

/// The words that the hash covers stay as they are, changes included: as one text within the line.
QByteArray lineOf(const ChainedEntry &entry, const QByteArray &hash)
{
    const QJsonObject line{{QStringLiteral("number"), entry.number},
                           {QStringLiteral("made_at"), QString::fromUtf8(entry.madeAt)},
                           {QStringLiteral("made_by"), QString::fromUtf8(entry.madeBy)},
                           {QStringLiteral("label"), QString::fromUtf8(entry.label)},
                           {QStringLiteral("changes"), QString::fromUtf8(entry.changes)},
                           {QStringLiteral("hash"), QString::fromLatin1(hash)}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

Result<void> exportJournal(const Database &database, ExportFolder &folder)
{
    QByteArray lines;
    const Result<void> read = eachJournalEntry(database, [&](const ChainedEntry &entry, const QByteArray &hash) {
        lines += lineOf(entry, hash);
        return Result<void>();
    });
    return read ? folder.write(QStringLiteral("journal.jsonl"), lines) : read;
}

Result<void> exportManifest(const Database &database, ExportFolder &folder)
{
    const Result<WorkspaceIdentity> identity = workspaceIdentity(database);
    if (!identity)
        return identity.error();
    const Result<JournalHead> head = journalHead(database);
    if (!head)
        return head.error();
    const Edition edition = showsPublicMatterAlone(database) ? Edition::Public : Edition::Members;
    const ExportManifest manifest{
        ExportManifest::currentFormat, *identity, head->number, head->hash, folder.files(), edition};
    return folder.write(QStringLiteral("manifest.json"), toJson(manifest));
}

Result<void> exportAll(const Database &database, const QString &path, QDate today)
{
    ExportFolder folder(path);
    if (const Result<void> tables = exportTables(database, folder, today); !tables)
        return tables;
    if (const Result<void> documents = exportDocuments(database, folder); !documents)
        return documents;
    // The journal keeps what records were before they became exempt: it is never part of the public edition.
    if (!showsPublicMatterAlone(database))
        if (const Result<void> journal = exportJournal(database, folder); !journal)
            return journal;
    return exportManifest(database, folder);
}

} // namespace

Result<void> exportWorkspace(const Database &database, const QString &folder, QDate today)
{
    const QFileInfo place(folder);
    if (place.exists() && !(place.isDir() && QDir(folder).isEmpty()))
        return Error{Error::Kind::AlreadyThere,
                     say("%1 is there already and is not overwritten. Name a new folder.").arg(folder)};
    QTemporaryDir temporary(place.absoluteFilePath() + QStringLiteral(".XXXXXX.partial"));
    if (!temporary.isValid())
        return cannotWrite(folder, temporary.errorString());
    if (const Result<void> written = exportAll(database, temporary.path(), today); !written)
        return written;
    QDir().rmdir(place.absoluteFilePath());
    if (!QDir().rename(temporary.path(), place.absoluteFilePath()))
        return cannotWrite(folder, say("it could not be put in its place"));
    temporary.setAutoRemove(false);
    return {};
}
