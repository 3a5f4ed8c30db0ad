#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringList>

class Database;

/// What SQLite finds wrong with a file: damaged pages, broken references, a search index that differs from the words.
/// Empty when all is well. The file is not changed.
Result<QStringList> integrityProblems(const QString &path);

/// The same for an open workspace, foreign keys and search index included.
Result<QStringList> integrityProblems(const Database &database);

/// The broken references alone, one line for each: quick to tell, for they are few columns.
Result<QStringList> referenceProblems(const Database &database);

/// Names of attached documents whose bytes no longer have their hash.
Result<QStringList> documentProblems(const Database &database);
