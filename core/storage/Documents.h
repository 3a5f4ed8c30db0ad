#pragma once

#include "core/base/Result.h"
#include "core/changes/ChangeSet.h"

#include <QByteArray>

class Database;

/// Keeps a document once by its hash. Part of a journal transaction.
void keepDocument(const Database &database, const AttachedDocument &document);

/// What is kept of every attached document beside its bytes, in the order of hashes.
struct DocumentEntry
{
    QString hash;
    QString mediaType;
    qint64 size = 0;
};
Result<QList<DocumentEntry>> documentEntries(const Database &database);

/// The bytes of an attached document, checked against its hash.
Result<QByteArray> documentContent(const Database &database, const QString &hash);
