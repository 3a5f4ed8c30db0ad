#pragma once

#include "core/changes/ChangeSet.h"
#include "core/domain/Authority.h"
#include "core/storage/MeetingQueries.h"

/// Whether moving items gives them new numbers: once an agenda is published papers are known by their numbers.
bool numbersFollow(const Meeting &meeting);

/// What the agenda builder does, one change each; it is empty where nothing changes.
ChangeSet movedItem(const MeetingDetail &detail, int from, int to);
ChangeSet renumbered(const MeetingDetail &detail);
ChangeSet addedItem(const MeetingDetail &detail, AgendaItem item, int place);
ChangeSet removedItem(const MeetingDetail &detail, int place);
/// Apologies, declarations and minutes in front, the work programme at the end: those of them that are missing.
ChangeSet addedUsualItems(const MeetingDetail &detail);

/// An agenda item as its form has it.
struct AgendaItemDraft
{
    AgendaItem item;
    QList<int> paragraphs;
    QList<AgendaLink> links;
};

/// The change from what is kept to what the form has, or what is still wrong with it, in one sentence.
Result<ChangeSet> editedItem(const AgendaItemDetail &before, const AgendaItemDraft &after, Nation nation);
