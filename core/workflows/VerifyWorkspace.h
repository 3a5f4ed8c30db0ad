#pragma once

#include "core/base/Result.h"
#include "core/storage/Erasure.h"
#include "core/storage/Journal.h"

#include <QStringList>

class Database;

/// The result of looking through a whole workspace: what is wrong by room, empty where all is well.
struct Verification
{
    QStringList database; ///< pages, references, search index
    QStringList documents; ///< attached documents against their hashes
    QStringList journal; ///< the chain of entries
    QStringList records; ///< each record against its last change in the journal
    qint64 entries = 0;
    QList<NotedErasure> erasures; ///< no problem, but whoever follows the journal should know of them

    QStringList all() const { return database + documents + journal + records; }
    bool isSound() const { return all().isEmpty(); }
};

/// Checks everything; `known` is a journal head kept elsewhere, for example in a backup.
Result<Verification> verifyWorkspace(const Database &database, const std::optional<JournalHead> &known);
