#include "core/pack/PackComposer.h"
#include "core/pack/PackParts.h"
#include "core/pack/PackWords.h"
#include "core/pack/RecordWords.h"

namespace {

Table meetingFacts(const PackRecords &records)
{
    Table table{PackWords::tr("The meeting"), {{QString(), 1}, {QString(), 3}}, {}, Table::Heads::Rows};
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            table.rows.append({{plainText(name), strongText(value)}});
    };
    add(PackWords::tr("Date"), printedDateWithDay(records.meeting.date));
    if (records.meeting.time)
        add(PackWords::tr("Time"), records.meeting.time->toString(QStringLiteral("h.mm ap")));
    add(PackWords::tr("Place"), records.meeting.venue.value_or(QString()));
    if (records.meeting.agendaPublishedOn)
        add(PackWords::tr("Published"), printedDateWithDay(*records.meeting.agendaPublishedOn));
    return table;
}

QStringList membersIn(const PackRecords &records, const QList<Membership::Role> &roles)
{
    QStringList names;
    for (const Membership &membership : records.memberships) {
        const bool isCurrent = (!membership.activeFrom || *membership.activeFrom <= records.meeting.date)
            && (!membership.activeTo || *membership.activeTo >= records.meeting.date);
        if (!isCurrent || !roles.contains(membership.role))
            continue;
        const QString name = personName(records, membership.person);
        names.append(membership.role == Membership::Role::Chair           ? PackWords::tr("%1 (Chair)").arg(name)
                         : membership.role == Membership::Role::ViceChair ? PackWords::tr("%1 (Vice-chair)").arg(name)
                                                                          : name);
    }
    return names;
}

void addPeople(QList<PackBlock> &blocks, const QString &heading, const QStringList &names)
{
    if (names.isEmpty())
        return;
    blocks.append(PackHeading{3, heading});
    blocks.append(Paragraph{plainText(names.join(QStringLiteral(", ")))});
}

QString withheldSentence(qsizetype count)
{
    const QString withheld = count == 1 ? PackWords::tr("One item or part is withheld from this edition.")
                                        : PackWords::tr("%1 items or parts are withheld from this edition.").arg(count);
    return withheld + PackWords::tr(" The agenda says under which paragraph of the law and why.");
}

QString accessSentence(Edition edition)
{
    switch (edition) {
    case Edition::Public:
        return PackWords::tr("A web page with the same contents, for screen readers and small screens, is made beside "
                             "this document.");
    case Edition::Members:
        return PackWords::tr("For members of the committee. It may contain exempt or confidential matter: not for "
                             "publication.");
    case Edition::Chair:
        return PackWords::tr("For the chair. It may contain exempt or confidential matter: not for publication.");
    }
    return {};
}

} // namespace

PackPart coverPart(const PackSource &source)
{
    using Role = Membership::Role;
    PackPart part;
    part.key = QStringLiteral("cover");
    part.title = PackWords::tr("Cover");
    part.place = PackPart::Place::Front;
    part.blocks = {Paragraph{strongText(source.records.council), Paragraph::Style::Lead},
                   Paragraph{plainText(printedWord(source.edition)), Paragraph::Style::Boxed},
                   Space{90},
                   Paragraph{plainText(PackWords::tr("Agenda and papers")), Paragraph::Style::Kicker},
                   Paragraph{plainText(source.records.committee.name), Paragraph::Style::Title},
                   Space{12},
                   meetingFacts(source.records),
                   Space{36}};
    addPeople(part.blocks, PackWords::tr("Members"),
              membersIn(source.records, {Role::Chair, Role::ViceChair, Role::Member}));
    addPeople(part.blocks, PackWords::tr("Co-opted members"), membersIn(source.records, {Role::CoOptee}));
    addPeople(part.blocks, PackWords::tr("Substitutes"), membersIn(source.records, {Role::Substitute}));
    addPeople(part.blocks, PackWords::tr("Questions about this agenda"), membersIn(source.records, {Role::Officer}));
    part.blocks.append(Space{24});
    if (!source.withheld.isEmpty())
        part.blocks.append(Paragraph{strongText(withheldSentence(source.withheld.size()))});
    part.blocks.append(Paragraph{plainText(accessSentence(source.edition))});
    part.blocks.append(Paragraph{plainText(inspectionSentence(source.records.meeting.date)), Paragraph::Style::Note});
    return part;
}

QString inspectionSentence(QDate meeting)
{
    return PackWords::tr("The agenda and the reports that are open to the public may be inspected for six years "
                         "beginning with the date of the meeting, until %1. Background papers are listed at the end of "
                         "each report and may be inspected for four years, until %2.")
        .arg(printedDate(meeting.addYears(6).addDays(-1)), printedDate(meeting.addYears(4).addDays(-1)));
}
