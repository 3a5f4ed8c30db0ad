#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>

/// What the journal says of an erasure: why, and which entries lost words by it, each with the hash of what is left of
/// it. So the chain can still be followed, and nobody can alter an entry and call that an erasure without another entry
/// that says so.
struct ErasureNote
{
    QString reason;
    int records = 0;
    QMap<qint64, QByteArray> entries; ///< hash of the rest by number
};

/// The note as the changes of its entry have it, and back; nothing where an entry is about something else.
QByteArray toChanges(const ErasureNote &note);
std::optional<ErasureNote> erasureNoteIn(const QByteArray &changes);
