#pragma once

#include "core/pack/Disclosure.h"
#include "core/pack/MeetingPack.h"

/// What the parts of a pack are composed of. The records are those that the edition may print.
struct PackSource
{
    const PackRecords &records;
    const QList<WithheldMatter> &withheld;
    Edition edition;
    QDate today;
};

/// The parts, each of them empty of blocks where the records have nothing for it.
PackPart coverPart(const PackSource &source);
PackPart minutesPart(const PackSource &source);
QList<PackPart> reportParts(const PackSource &source);
PackPart trackerPart(const PackSource &source);
QList<PackPart> planParts(const PackSource &source);
QList<PackPart> indicatorParts(const PackSource &source);
PackPart programmePart(const PackSource &source);
/// The agenda refers to the pages of the other parts.
PackPart agendaPart(const PackSource &source, const QList<PackPart> &others);

/// What a person calls an agenda item: "Item 5".
QString itemName(const AgendaItem &item);
/// The name of a person, or empty.
QString personName(const PackRecords &records, std::optional<PersonId> person);
/// Work on it goes on: it counts among the live ones.
bool isLive(const Recommendation &recommendation);
/// It is live and its date is past.
bool isLate(const Recommendation &recommendation, QDate today);
/// Scrutiny's own, as apart from what officers ask for and what inspectorates recommend.
bool isOfScrutiny(const Recommendation &recommendation);
