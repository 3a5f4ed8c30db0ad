#include "core/storage/Documents.h"

#include "core/storage/Statement.h"
#include "core/storage/StorageError.h"

#include <QCoreApplication>
#include <QCryptographicHash>

void keepDocument(const Database &database, const AttachedDocument &document)
{
    Statement(database,
              QStringLiteral("INSERT OR IGNORE INTO document (hash, media_type, size, content) VALUES (?, ?, ?, ?)"))
        .bindAll({document.hash, document.mediaType, qint64(document.content.size()), document.content})
        .run();
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
