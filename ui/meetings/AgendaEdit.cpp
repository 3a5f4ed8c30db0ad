#include "ui/meetings/AgendaEdit.h"

#include "core/domain/Schedule12A.h"
#include "ui/text/MeetingWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("AgendaEdit", text);
}

QList<AgendaItem> itemsOf(const MeetingDetail &detail)
{
    QList<AgendaItem> items;
    for (const AgendaItemDetail &item : detail.items)
        items.append(item.item);
    return items;
}

void numberFromOne(QList<AgendaItem> &items)
{
    for (int place = 0; place < int(items.size()); ++place)
        items[place].number = QString::number(place + 1);
}

QString nextNumber(const QList<AgendaItem> &items)
{
    int highest = 0;
    for (const AgendaItem &item : items)
        highest = std::max(highest, item.number.value_or(QString()).toInt());
    return QString::number(highest + 1);
}

void placeInOrder(QList<AgendaItem> &items)
{
    for (int place = 0; place < int(items.size()); ++place)
        items[place].position = place;
}

/// Adds to the change what differs between the agenda as kept and as it is to be; new items are those that were not
/// there.
void addDifferences(ChangeSet &changes, const QList<AgendaItem> &before, const QList<AgendaItem> &after)
{
    for (const AgendaItem &item : after) {
        const auto kept = std::ranges::find(before, item.id, &AgendaItem::id);
        if (kept == before.end())
            changes.add(item);
        else if (!(*kept == item))
            changes.edit(*kept, item);
    }
}

ChangeSet reordered(const MeetingDetail &detail, QList<AgendaItem> items, const QString &label)
{
    placeInOrder(items);
    if (numbersFollow(detail.meeting))
        numberFromOne(items);
    ChangeSet changes(label);
    addDifferences(changes, itemsOf(detail), items);
    return changes;
}

AgendaItem usualItem(AgendaItem::Kind kind, const QString &title)
{
    AgendaItem item;
    item.id = AgendaItemId::create();
    item.title = title;
    item.kind = kind;
    item.publicity = Publicity::Public;
    return item;
}

void addIfMissing(QList<AgendaItem> &items, const AgendaItem &item, int place)
{
    if (std::ranges::find(items, item.kind, &AgendaItem::kind) == items.end())
        items.insert(std::min(place, int(items.size())), item);
}

bool isSameTarget(const AgendaLink &one, const AgendaLink &other)
{
    return one.report == other.report && one.recommendation == other.recommendation && one.indicator == other.indicator
        && one.plan == other.plan;
}

void addParagraphs(ChangeSet &changes, const AgendaItemDetail &before, const QList<int> &after)
{
    for (const Exemption &exemption : before.exemptions)
        if (!after.contains(exemption.paragraph))
            changes.remove(exemption);
    for (const int paragraph : after)
        if (!before.paragraphs().contains(paragraph))
            changes.add(Exemption{ExemptionId::create(), before.id, paragraph});
}

void addLinks(ChangeSet &changes, const AgendaItemDetail &before, const QList<AgendaLink> &after)
{
    for (const LinkedRecord &kept : before.links)
        if (std::ranges::none_of(after, [&](const AgendaLink &link) { return isSameTarget(link, kept.link); }))
            changes.remove(kept.link);
    for (AgendaLink link : after) {
        if (std::ranges::any_of(before.links, [&](const LinkedRecord &kept) { return isSameTarget(kept.link, link); }))
            continue;
        link.id = AgendaLinkId::create();
        link.agendaItem = before.id;
        changes.add(link);
    }
}

} // namespace

bool numbersFollow(const Meeting &meeting)
{
    return meeting.status == Meeting::Status::Planned || meeting.status == Meeting::Status::NoticePublished;
}

ChangeSet movedItem(const MeetingDetail &detail, int from, int to)
{
    QList<AgendaItem> items = itemsOf(detail);
    if (from < 0 || from >= items.size() || to < 0 || to >= items.size())
        return ChangeSet(QString());
    items.move(from, to);
    return reordered(detail, items, tr("Move agenda item"));
}

ChangeSet renumbered(const MeetingDetail &detail)
{
    QList<AgendaItem> items = itemsOf(detail);
    placeInOrder(items);
    numberFromOne(items);
    ChangeSet changes(tr("Number the agenda"));
    addDifferences(changes, itemsOf(detail), items);
    return changes;
}

ChangeSet addedItem(const MeetingDetail &detail, AgendaItem item, int place)
{
    QList<AgendaItem> items = itemsOf(detail);
    item.meeting = detail.meeting.id;
    if (!item.number)
        item.number = nextNumber(items);
    items.insert(std::clamp(place, 0, int(items.size())), item);
    return reordered(detail, items, tr("Add agenda item"));
}

ChangeSet removedItem(const MeetingDetail &detail, int place)
{
    ChangeSet changes(tr("Remove agenda item"));
    if (place < 0 || place >= detail.items.size())
        return changes;
    const AgendaItemDetail &gone = detail.items.at(place);
    for (const Exemption &exemption : gone.exemptions)
        changes.remove(exemption);
    for (const LinkedRecord &linked : gone.links)
        changes.remove(linked.link);
    changes.remove(gone.item);
    QList<AgendaItem> items = itemsOf(detail);
    items.removeAt(place);
    placeInOrder(items);
    if (numbersFollow(detail.meeting))
        numberFromOne(items);
    addDifferences(changes, itemsOf(detail), items);
    return changes;
}

ChangeSet addedUsualItems(const MeetingDetail &detail)
{
    using Kind = AgendaItem::Kind;
    QList<AgendaItem> items = itemsOf(detail);
    addIfMissing(items, usualItem(Kind::Apologies, tr("Apologies for absence")), 0);
    addIfMissing(items, usualItem(Kind::Declarations, tr("Declarations of interest")), 1);
    addIfMissing(items, usualItem(Kind::Minutes, tr("Minutes of the last meeting")), 2);
    addIfMissing(items, usualItem(Kind::WorkProgramme, tr("Work programme")), int(items.size()));
    for (AgendaItem &item : items) {
        item.meeting = detail.meeting.id;
        if (!item.number)
            item.number = nextNumber(items);
    }
    return reordered(detail, items, tr("Add the usual items"));
}

Result<ChangeSet> editedItem(const AgendaItemDetail &before, const AgendaItemDraft &after, Nation nation)
{
    if (after.item.title.trimmed().isEmpty())
        return Error{Error::Kind::Refused, tr("An agenda item needs a title. Write what it is about.")};
    if (const std::optional<QString> problem = publicityProblem({after.item, after.paragraphs}, nation))
        return Error{Error::Kind::Refused, *problem};
    ChangeSet changes(tr("Edit agenda item"));
    if (!(before.item == after.item))
        changes.edit(before.item, after.item);
    addParagraphs(changes, before, after.paragraphs);
    addLinks(changes, before, after.links);
    return changes;
}
