#pragma once

#include "core/changes/ChangeSet.h"

#include <QHash>
#include <QSet>

class Database;

/// Keeps the search index true while records change: words that change or go are taken out of it at once, what has to
/// be read again is noted. Part of a journal transaction.
class SearchChanges
{
public:
    explicit SearchChanges(const Database &database) : m_database(database) { }

    /// To be called before the change is written, while the old words are still there.
    void before(const RecordChange &change);
    /// Notes what has to be read again, once all changes are written.
    void finish();

private:
    void forget(const QString &owner);

    const Database &m_database;
    QHash<QString, QString> m_pending; ///< record -> kind
    QSet<QString> m_forgotten;
    QSet<QString> m_gone;
    bool m_hasLostWords = false; ///< something went for good, not only to be read again
};
