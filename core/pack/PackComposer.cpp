#include "core/pack/PackComposer.h"

#include "core/pack/PackParts.h"
#include "core/pack/PackWords.h"
#include "core/pack/RecordWords.h"

#include <algorithm>

namespace {

MeetingPack emptyPack(const PackRecords &records, Edition edition)
{
    MeetingPack pack{edition};
    pack.council = records.council;
    pack.committee = records.committee.name;
    pack.meetingDate = records.meeting.date;
    pack.editionName = printedWord(edition);
    pack.title = PackWords::tr("%1, %2: agenda and papers, %3")
                     .arg(pack.committee, printedDateWithDay(pack.meetingDate), pack.editionName.toLower());
    return pack;
}

QList<PackPart> bodyParts(const PackSource &source, const PackPart &first)
{
    QList<PackPart> parts{first, minutesPart(source)};
    parts += reportParts(source);
    parts += trackerPart(source);
    parts += planParts(source);
    parts += indicatorParts(source);
    parts += programmePart(source);
    parts.removeIf([](const PackPart &part) { return part.blocks.isEmpty() && part.documentHash.isEmpty(); });
    return parts;
}

void leaveOutFigures(PackPart &part)
{
    for (PackBlock &block : part.blocks)
        if (auto *const chart = std::get_if<Chart>(&block))
            chart->figures.rows.clear();
}

} // namespace

MeetingPack composePack(const Disclosure &disclosure, Edition edition, QDate today, const PackPart &first)
{
    const PackSource source{disclosure.shown, disclosure.matters, edition, today};
    MeetingPack pack = emptyPack(disclosure.shown, edition);
    pack.withheld = disclosure.matters;
    const QList<PackPart> body = bodyParts(source, first);
    pack.parts = QList<PackPart>{coverPart(source), agendaPart(source, body)} + body;
    return pack;
}

MeetingPack arranged(MeetingPack pack, const PackOrder &order)
{
    pack.firstPage = order.firstPage;
    pack.parts.removeIf([&](const PackPart &part) { return order.leftOut.contains(part.key); });
    const auto rank = [&](const PackPart &part) {
        const qsizetype place = order.order.indexOf(part.key);
        return place < 0 ? order.order.size() : place;
    };
    std::stable_sort(pack.parts.begin(), pack.parts.end(), [&](const PackPart &one, const PackPart &other) {
        return one.place != other.place ? one.place < other.place : rank(one) < rank(other);
    });
    if (order.figures == PackOrder::ChartFigures::LeftOut)
        std::for_each(pack.parts.begin(), pack.parts.end(), leaveOutFigures);
    return pack;
}

QString itemName(const AgendaItem &item)
{
    return PackWords::tr("Item %1").arg(item.number.value_or(QString::number(item.position + 1)));
}

QString personName(const PackRecords &records, std::optional<PersonId> person)
{
    for (const Person &known : records.people)
        if (person == known.id)
            return known.name;
    return {};
}

bool isLive(const Recommendation &recommendation)
{
    using Status = Recommendation::Status;
    switch (recommendation.status) {
    case Status::CompleteEvidenceSeen:
    case Status::ClosedNotImplemented:
    case Status::Superseded:
    case Status::Withdrawn:
    case Status::NotAccepted:
        return false;
    default:
        return true;
    }
}

bool isLate(const Recommendation &recommendation, QDate today)
{
    const std::optional<QDate> due =
        recommendation.targetDateCurrent ? recommendation.targetDateCurrent : recommendation.targetDateOriginal;
    return isLive(recommendation) && due && *due < today;
}

bool isOfScrutiny(const Recommendation &recommendation)
{
    using Kind = Recommendation::Kind;
    return recommendation.kind == Kind::CommitteeResolution || recommendation.kind == Kind::ScrutinyToExecutive
        || recommendation.kind == Kind::ScrutinyToPartner || recommendation.kind == Kind::ScrutinyToNhs;
}
