#include "ui/text/Words.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

/// The context of these words in the catalogues.
struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

Confidence confidenceOf(std::optional<double> value)
{
    if (!value || *value <= 0)
        return Confidence::NotFound;
    if (*value >= 0.9)
        return Confidence::Sure;
    return *value >= 0.6 ? Confidence::Likely : Confidence::Check;
}

QString screenWord(Publicity publicity)
{
    switch (publicity) {
    case Publicity::Public:
        return Wording::tr("Public", "access to a paper");
    case Publicity::PartExempt:
        return Wording::tr("Part exempt", "access to a paper");
    case Publicity::Exempt:
        return Wording::tr("Exempt", "access to a paper");
    case Publicity::Confidential:
        return Wording::tr("Confidential", "access to a paper");
    }
    Q_UNREACHABLE();
}

QString screenWord(std::optional<Publicity> publicity)
{
    return publicity ? screenWord(*publicity) : Wording::tr("Not stated", "access to a paper");
}

QString screenWord(Committee::Kind kind)
{
    switch (kind) {
    case Committee::Kind::OverviewAndScrutiny:
        return Wording::tr("Overview and scrutiny committee");
    case Committee::Kind::ScrutinyPanel:
        return Wording::tr("Scrutiny panel");
    case Committee::Kind::ReviewPanel:
        return Wording::tr("Review panel");
    case Committee::Kind::TaskAndFinish:
        return Wording::tr("Task and finish group");
    case Committee::Kind::SubCommittee:
        return Wording::tr("Sub-committee");
    case Committee::Kind::Joint:
        return Wording::tr("Joint committee");
    case Committee::Kind::Executive:
        return Wording::tr("Executive");
    case Committee::Kind::Council:
        return Wording::tr("Council");
    case Committee::Kind::ExternalBoard:
        return Wording::tr("External board");
    }
    Q_UNREACHABLE();
}

QString screenWord(Meeting::Kind kind)
{
    switch (kind) {
    case Meeting::Kind::Ordinary:
        return Wording::tr("Ordinary", "kind of meeting");
    case Meeting::Kind::Special:
        return Wording::tr("Special", "kind of meeting");
    case Meeting::Kind::Informal:
        return Wording::tr("Informal", "kind of meeting");
    case Meeting::Kind::SiteVisit:
        return Wording::tr("Site visit", "kind of meeting");
    }
    Q_UNREACHABLE();
}

QString screenWord(Meeting::Status status)
{
    switch (status) {
    case Meeting::Status::Planned:
        return Wording::tr("Planned", "status of a meeting");
    case Meeting::Status::NoticePublished:
        return Wording::tr("Notice published", "status of a meeting");
    case Meeting::Status::AgendaPublished:
        return Wording::tr("Agenda published", "status of a meeting");
    case Meeting::Status::Held:
        return Wording::tr("Held", "status of a meeting");
    case Meeting::Status::Adjourned:
        return Wording::tr("Adjourned", "status of a meeting");
    case Meeting::Status::Cancelled:
        return Wording::tr("Cancelled", "status of a meeting");
    }
    Q_UNREACHABLE();
}

QString screenWord(Recommendation::Kind kind)
{
    switch (kind) {
    case Recommendation::Kind::OfficerProposal:
        return Wording::tr("Asked of us by officers");
    case Recommendation::Kind::CommitteeResolution:
        return Wording::tr("Committee resolution");
    case Recommendation::Kind::ScrutinyToExecutive:
        return Wording::tr("Scrutiny to the executive");
    case Recommendation::Kind::ScrutinyToPartner:
        return Wording::tr("Scrutiny to a partner");
    case Recommendation::Kind::ScrutinyToNhs:
        return Wording::tr("Scrutiny to the NHS");
    case Recommendation::Kind::InspectoratePriorityAction:
        return Wording::tr("Inspectorate, priority action");
    case Recommendation::Kind::InspectorateAreaForImprovement:
        return Wording::tr("Inspectorate, area for improvement");
    case Recommendation::Kind::ReviewBody:
        return Wording::tr("Review body");
    }
    Q_UNREACHABLE();
}

QString screenWord(Recommendation::Status status)
{
    switch (status) {
    case Recommendation::Status::Proposed:
        return Wording::tr("Proposed", "status of a recommendation");
    case Recommendation::Status::AwaitingResponse:
        return Wording::tr("Awaiting response", "status of a recommendation");
    case Recommendation::Status::NotStarted:
        return Wording::tr("Not started", "status of a recommendation");
    case Recommendation::Status::InProgress:
        return Wording::tr("In progress", "status of a recommendation");
    case Recommendation::Status::Paused:
        return Wording::tr("Paused", "status of a recommendation");
    case Recommendation::Status::ExtensionRequested:
        return Wording::tr("Extension asked", "status of a recommendation");
    case Recommendation::Status::ImplementedClaimed:
        return Wording::tr("Claimed complete", "status of a recommendation");
    case Recommendation::Status::CompleteEvidenceSeen:
        return Wording::tr("Complete, evidence seen", "status of a recommendation");
    case Recommendation::Status::ClosedNotImplemented:
        return Wording::tr("Closed, not implemented", "status of a recommendation");
    case Recommendation::Status::Superseded:
        return Wording::tr("Superseded", "status of a recommendation");
    case Recommendation::Status::Withdrawn:
        return Wording::tr("Withdrawn", "status of a recommendation");
    case Recommendation::Status::NotAccepted:
        return Wording::tr("Not accepted", "status of a recommendation");
    }
    Q_UNREACHABLE();
}

QString screenWord(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Sure:
        return Wording::tr("Sure", "how far a finding may be trusted");
    case Confidence::Likely:
        return Wording::tr("Likely", "how far a finding may be trusted");
    case Confidence::Check:
        return Wording::tr("Check", "how far a finding may be trusted");
    case Confidence::NotFound:
        return Wording::tr("Not found", "how far a finding may be trusted");
    }
    Q_UNREACHABLE();
}

QString screenDate(QDate date)
{
    return date.isValid() ? QLocale().toString(date, QStringLiteral("d MMM yyyy")) : QString();
}

QString screenDate(std::optional<QDate> date)
{
    return screenDate(date.value_or(QDate()));
}

QString screenDateWithDay(QDate date)
{
    return date.isValid() ? QLocale().toString(date, QStringLiteral("ddd d MMM yyyy")) : QString();
}

QString screenDistance(QDate due, QDate today)
{
    const int days = int(today.daysTo(due));
    if (days == 0)
        return Wording::tr("today", "distance of a date");
    if (days > 0)
        return Wording::tr("in %n day(s)", "distance of a date", days);
    return Wording::tr("%n day(s) late", "distance of a date", -days);
}
