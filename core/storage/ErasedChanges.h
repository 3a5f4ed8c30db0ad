#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

#include <functional>

/// Of what the journal is to keep no words.
struct ErasureScope
{
    QSet<QString> gone; ///< ids of records that are there no longer
    QSet<QString> items; ///< agenda items that had one of them: their place and class remain
    QSet<QString> packEntries; ///< lines of issued packs about these items

    qsizetype size() const { return gone.size() + items.size() + packEntries.size(); }
};

/// Asked of a kind and an id: is the record still there?
using IsThere = std::function<bool(const QString &kind, const QString &id)>;

/// Takes in what belongs to the scope by the changes of one entry: records that are gone and named one of it.
void widen(ErasureScope &scope, const QByteArray &changes, const IsThere &isThere);

/// What is left of an entry, and the documents that the erased records named.
struct RedactedChanges
{
    QByteArray changes;
    QSet<QString> documents;
};
/// Nothing where the entry has no words of the scope.
std::optional<RedactedChanges> redacted(const QByteArray &changes, const ErasureScope &scope);

/// What stands for a title that was erased.
QString erasedTitle();
