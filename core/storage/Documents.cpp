#include "core/storage/Documents.h"

#include "core/storage/Statement.h"
#include "core/storage/StorageError.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

#include <limits>
#include <memory>
#include <sqlite3.h>

namespace {

constexpr qint64 pieceSize = 1024 * 1024;

QString say(const char *sentence)
{
    return QCoreApplication::translate("Documents", sentence);
}

void insertDocument(const Database &database, const AttachedDocument &document)
{
    Statement(database,
              QStringLiteral("INSERT OR IGNORE INTO document (hash, media_type, size, content) VALUES (?, ?, ?, ?)"))
        .bindAll({document.hash, document.mediaType, qint64(document.content.size()), document.content})
        .run();
}

/// Makes room for the content and gives the place where it goes; nothing if the document is kept already.
std::optional<qint64> insertRoom(const Database &database, const AttachedDocument &document, qint64 size)
{
    Statement insert(database,
                     QStringLiteral("INSERT OR IGNORE INTO document (hash, media_type, size, content) "
                                    "VALUES (?, ?, ?, zeroblob(?))"));
    insert.bindEach(document.hash, document.mediaType, size, size).run();
    return insert.changedRows() == 0 ? std::nullopt : std::optional(sqlite3_last_insert_rowid(database.handle()));
}

void copyInto(sqlite3_blob *blob, QFile &file, const Database &database)
{
    for (qint64 at = 0; at < file.size(); at += pieceSize) {
        const QByteArray piece = file.read(pieceSize);
        if (piece.isEmpty() || sqlite3_blob_write(blob, piece.constData(), int(piece.size()), int(at)) != SQLITE_OK)
            throwFor(database.handle(), database.path());
    }
}

void copyDocument(const Database &database, const AttachedDocument &document)
{
    QFile file(document.path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > std::numeric_limits<int>::max())
        throw StorageError({Error::Kind::Unreadable,
                            say("%1 cannot be read any more. Look whether it is still there.").arg(document.path)});
    const std::optional<qint64> place = insertRoom(database, document, file.size());
    if (!place)
        return;
    sqlite3_blob *blob = nullptr;
    if (sqlite3_blob_open(database.handle(), "main", "document", "content", *place, 1, &blob) != SQLITE_OK)
        throwFor(database.handle(), database.path());
    const std::unique_ptr<sqlite3_blob, decltype(&sqlite3_blob_close)> closing(blob, sqlite3_blob_close);
    copyInto(blob, file, database);
}

} // namespace

void keepDocument(const Database &database, const AttachedDocument &document)
{
    if (document.path.isEmpty())
        insertDocument(database, document);
    else
        copyDocument(database, document);
}

Result<QList<DocumentEntry>> documentEntries(const Database &database)
{
    return guarded([&] {
        return Statement(database, QStringLiteral("SELECT hash, media_type, size FROM document ORDER BY hash"))
            .rows([](const Row &row) {
                return DocumentEntry{row.text(0), row.text(1), row.number(2)};
            });
    });
}

Result<QByteArray> documentContent(const Database &database, const QString &hash)
{
    return guarded([&] {
        const auto content = Statement(database, QStringLiteral("SELECT content FROM document WHERE hash = :hash"))
                                 .bind(QStringLiteral(":hash"), hash)
                                 .first([](const Row &row) { return row.value<QByteArray>(0); });
        const bool isWhole =
            content && QCryptographicHash::hash(*content, QCryptographicHash::Sha256).toHex() == hash.toLatin1();
        if (!isWhole)
            throw StorageError(
                {Error::Kind::Damaged,
                 QCoreApplication::translate("Documents",
                                             "The original document is missing or was altered. Its text is still here; "
                                             "restore a backup to get the document back.")});
        return *content;
    });
}
