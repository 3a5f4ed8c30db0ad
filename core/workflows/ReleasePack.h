#pragma once

#include "core/changes/ChangeSet.h"
#include "core/domain/PackRecords.h"
#include "core/pack/MeetingPack.h"
#include "core/storage/Journal.h"

#include <QDateTime>

/// The pages of one part of a printed pack.
struct PartPages
{
    QString key;
    QString title;
    std::optional<AgendaItemId> agendaItem{};
    int first = 1;
    int last = 1;

    bool operator==(const PartPages &) const = default;
};

/// What was printed and is now issued: the pack, its pages and its file.
struct IssuedFile
{
    const MeetingPack &pack;
    QList<PartPages> parts;
    QByteArray pdf;
    QStringList judgedSafe; ///< phrases of the leak check that somebody answered for, with name and reason
};

/// The change that issues a pack: its pages are frozen, its file is kept, and the journal says who answered for what.
ChangeSet releaseOf(const IssuedFile &file, const PackRecords &records, const JournalHead &head, QDateTime now);

/// The page on which a supplement of this edition begins: after the last that was issued; 1 for the first pack.
int nextPage(const PackRecords &records, Edition edition);
