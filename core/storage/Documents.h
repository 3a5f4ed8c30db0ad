#pragma once

#include "core/base/Result.h"
#include "core/changes/ChangeSet.h"

#include <QByteArray>

class Database;

/// Keeps a document once by its hash. Part of a journal transaction.
void keepDocument(const Database &database, const AttachedDocument &document);

/// The bytes of an attached document, checked against its hash.
Result<QByteArray> documentContent(const Database &database, const QString &hash);
