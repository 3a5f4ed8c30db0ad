#pragma once

#include "core/base/Result.h"

#include <QByteArray>

#include <functional>

class Database;
struct Stamp;

/// The words that a journal entry's hash covers, as they stand in the file (UTF-8).
struct ChainedEntry
{
    qint64 number = 0;
    QByteArray madeAt;
    QByteArray madeBy;
    QByteArray label;
    QByteArray changes;
    QByteArray previousHash;
};

/// Gives every entry in order, with its hash; what work refuses ends the walk.
Result<void> eachJournalEntry(const Database &database,
                              const std::function<Result<void>(const ChainedEntry &, const QByteArray &)> &work);

/// SHA-256 in hex over every field with its length in front, so that no two entries can share their bytes.
QByteArray hashOf(const ChainedEntry &entry);

/// The entry that comes next in the chain, for changes as JSON. Part of a journal transaction.
ChainedEntry nextEntry(const Database &database, const QString &label, const QByteArray &changes, const Stamp &stamp);

/// Adds the entry to the chain. Its hash is given: that of an entry that lost words stays what it was.
void writeEntry(const Database &database, const ChainedEntry &entry, const QByteArray &hash);
