#include "ui/text/MeetingWords.h"

#include "ui/text/Words.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

/// The context of these words in the catalogues.
struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(MeetingWords)
};

} // namespace

QString screenWord(AgendaItem::Kind kind)
{
    switch (kind) {
    case AgendaItem::Kind::Report:
        return Wording::tr("Report", "kind of agenda item");
    case AgendaItem::Kind::Apologies:
        return Wording::tr("Apologies", "kind of agenda item");
    case AgendaItem::Kind::Declarations:
        return Wording::tr("Declarations of interest", "kind of agenda item");
    case AgendaItem::Kind::Minutes:
        return Wording::tr("Minutes", "kind of agenda item");
    case AgendaItem::Kind::Petition:
        return Wording::tr("Petition", "kind of agenda item");
    case AgendaItem::Kind::Question:
        return Wording::tr("Question", "kind of agenda item");
    case AgendaItem::Kind::CallIn:
        return Wording::tr("Call-in", "kind of agenda item");
    case AgendaItem::Kind::WorkProgramme:
        return Wording::tr("Work programme", "kind of agenda item");
    case AgendaItem::Kind::Exclusion:
        return Wording::tr("Exclusion of the public", "kind of agenda item");
    case AgendaItem::Kind::Other:
        return Wording::tr("Other business", "kind of agenda item");
    }
    Q_UNREACHABLE();
}

QString screenWord(Attendance::Presence presence)
{
    switch (presence) {
    case Attendance::Presence::Present:
        return Wording::tr("Present", "at a meeting");
    case Attendance::Presence::Apologies:
        return Wording::tr("Apologies", "at a meeting");
    case Attendance::Presence::Absent:
        return Wording::tr("Absent", "at a meeting");
    case Attendance::Presence::Substituted:
        return Wording::tr("Substituted", "at a meeting");
    }
    Q_UNREACHABLE();
}

QString screenWord(Membership::Role role)
{
    switch (role) {
    case Membership::Role::Chair:
        return Wording::tr("Chair", "role on a committee");
    case Membership::Role::ViceChair:
        return Wording::tr("Vice-chair", "role on a committee");
    case Membership::Role::Member:
        return Wording::tr("Member", "role on a committee");
    case Membership::Role::CoOptee:
        return Wording::tr("Co-optee", "role on a committee");
    case Membership::Role::Substitute:
        return Wording::tr("Substitute", "role on a committee");
    case Membership::Role::Officer:
        return Wording::tr("Officer", "role on a committee");
    case Membership::Role::CabinetMember:
        return Wording::tr("Cabinet member", "role on a committee");
    case Membership::Role::Witness:
        return Wording::tr("Witness", "role on a committee");
    }
    Q_UNREACHABLE();
}

QString screenWord(Meeting::MinutesStatus status)
{
    switch (status) {
    case Meeting::MinutesStatus::None:
        return Wording::tr("None yet", "minutes of a meeting");
    case Meeting::MinutesStatus::Draft:
        return Wording::tr("Draft", "minutes of a meeting");
    case Meeting::MinutesStatus::Approved:
        return Wording::tr("Approved", "minutes of a meeting");
    }
    Q_UNREACHABLE();
}

QString screenWord(Nation nation)
{
    switch (nation) {
    case Nation::England:
        return Wording::tr("England");
    case Nation::Wales:
        return Wording::tr("Wales");
    case Nation::Scotland:
        return Wording::tr("Scotland");
    case Nation::NorthernIreland:
        return Wording::tr("Northern Ireland");
    }
    Q_UNREACHABLE();
}

QString screenWord(ClearDayRule rule)
{
    switch (rule) {
    case ClearDayRule::Working:
        return Wording::tr("Working days: weekends and bank holidays left out");
    case ClearDayRule::NotSunday:
        return Wording::tr("Saturdays count; Sundays and bank holidays left out");
    case ClearDayRule::Calendar:
        return Wording::tr("Every day counts");
    }
    Q_UNREACHABLE();
}

QString screenTime(std::optional<QTime> time)
{
    return time ? QLocale().toString(*time, QStringLiteral("h.mm ap")).toLower() : QString();
}

QString screenAway(QDate date, QDate today)
{
    if (date >= today)
        return screenDistance(date, today);
    return Wording::tr("%n day(s) ago", "distance of a date", int(date.daysTo(today)));
}
