#include "core/storage/PackQueries.h"

#include "core/storage/ComparatorQueries.h"
#include "core/storage/ObservationQueries.h"
#include "core/storage/Records.h"
#include "core/storage/StorageError.h"
#include "core/storage/Transaction.h"
#include "core/storage/WorkspaceQueries.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace {

/// The charts of a pack show the last five years of monthly figures.
constexpr int mostFigures = 60;

template<typename Part>
QList<Part> partsOf(const Database &database, const char *column, const QString &id, const char *orderBy = "id")
{
    return Records<Part>(database).where(QLatin1String(column), id, QLatin1String(orderBy));
}

/// The records whose ids a statement finds.
template<typename Part>
QList<Part> found(const Database &database, Statement &ids)
{
    QList<Part> parts;
    for (const QString &id : ids.rows([](const Row &row) { return row.text(0); }))
        if (const std::optional<Part> part = Records<Part>(database).find(id))
            parts.append(*part);
    return parts;
}

/// Reads the records of one meeting's pack.
class PackReading
{
public:
    PackReading(const Database &database, const MeetingId &meeting) : m_database(database), m_meeting(meeting) { }

    PackRecords take()
    {
        readMeeting();
        readAgenda();
        readRecommendations();
        readPlans();
        readIndicators();
        readProgramme();
        readPapers();
        readIssued();
        return std::move(m_records);
    }

private:
    QString committee() const { return m_records.committee.id.toString(); }

    void readMeeting()
    {
        const auto meeting = Records<Meeting>(m_database).find(m_meeting.toString());
        if (!meeting)
            throw StorageError(
                {Error::Kind::NotFound,
                 QCoreApplication::translate("PackQueries", "There is no such meeting. Choose another.")});
        m_records.meeting = *meeting;
        m_records.committee = *Records<Committee>(m_database).find(meeting->committee.toString());
        m_records.memberships = partsOf<Membership>(m_database, "committee", committee());
        m_records.people = Records<Person>(m_database).all();
        Statement previous(m_database, QStringLiteral(R"(
            SELECT id FROM meeting WHERE committee = :committee AND date < :date AND status <> 'cancelled'
            ORDER BY date DESC LIMIT 1)"));
        previous.bind(QStringLiteral(":committee"), committee()).bind(QStringLiteral(":date"), meeting->date);
        const QList<Meeting> meetings = found<Meeting>(m_database, previous);
        if (!meetings.isEmpty())
            m_records.previousMeeting = meetings.first();
    }

    void readAgenda()
    {
        m_records.agenda = partsOf<AgendaItem>(m_database, "meeting", m_meeting.toString(), "position");
        for (const AgendaItem &item : m_records.agenda)
            m_records.exemptions += partsOf<Exemption>(m_database, "agenda_item", item.id.toString(), "paragraph");
        Statement restricted(m_database, QStringLiteral(R"(
            SELECT id FROM agenda_item WHERE report IS NOT NULL AND publicity IN ('part_exempt', 'exempt', 'confidential'))"));
        m_records.restrictedItems = found<AgendaItem>(m_database, restricted);
        m_records.madeInPrivate = Statement(m_database, QStringLiteral(R"(
            SELECT recommendation.id FROM recommendation
            JOIN agenda_link ON agenda_link.recommendation = recommendation.id
            JOIN agenda_item ON agenda_item.id = agenda_link.agenda_item
            WHERE agenda_item.meeting = made_at_meeting AND agenda_item.publicity IN ('exempt', 'confidential'))"))
                                      .rows([](const Row &row) { return row.value<RecommendationId>(0); });
    }

    void readRecommendations()
    {
        Statement ids(m_database, QStringLiteral(R"(
            SELECT id FROM recommendation
            WHERE source_report IN (SELECT report FROM agenda_item WHERE meeting = :meeting)
               OR (kind <> 'officer_proposal'
                   AND (made_by = :committee
                        OR made_at_meeting IN (SELECT id FROM meeting WHERE committee = :committee)
                        OR source_report IN (SELECT id FROM report WHERE committee = :committee)))
            ORDER BY made_on, position)"));
        ids.bind(QStringLiteral(":meeting"), m_meeting).bind(QStringLiteral(":committee"), committee());
        for (const Recommendation &recommendation : found<Recommendation>(m_database, ids)) {
            const QString id = recommendation.id.toString();
            m_records.recommendations.append(
                {recommendation, partsOf<Response>(m_database, "recommendation", id, "received_on"),
                 partsOf<Extension>(m_database, "recommendation", id, "requested_on"),
                 partsOf<CommitteeJudgement>(m_database, "recommendation", id, "judged_on"),
                 partsOf<ProgressUpdate>(m_database, "recommendation", id, "as_at"),
                 partsOf<Evidence>(m_database, "recommendation", id)});
        }
    }

    void readPlans()
    {
        Statement ids(m_database, QStringLiteral(R"(
            SELECT id FROM improvement_plan WHERE id NOT IN
                (SELECT previous_version FROM improvement_plan WHERE previous_version IS NOT NULL) ORDER BY id)"));
        for (const ImprovementPlan &plan : found<ImprovementPlan>(m_database, ids)) {
            PackPlan whole{plan, partsOf<PlanTheme>(m_database, "plan", plan.id.toString(), "number"), {}, {}, {}, {}};
            for (const PlanTheme &theme : whole.themes)
                whole.actions += partsOf<PlanAction>(m_database, "theme", theme.id.toString(), "reference");
            for (const PlanAction &action : whole.actions) {
                whole.milestones += partsOf<Milestone>(m_database, "plan_action", action.id.toString(), "due");
                whole.moves += partsOf<DateMove>(m_database, "plan_action", action.id.toString(), "moved_on");
                whole.updates += partsOf<ProgressUpdate>(m_database, "plan_action", action.id.toString(), "as_at");
            }
            m_records.plans.append(whole);
        }
    }

    /// An agenda that names indicators is about these; one that names none is about all.
    void readIndicators()
    {
        Statement live(m_database, QStringLiteral(R"(
            WITH named AS (
                SELECT indicator FROM agenda_link JOIN agenda_item ON agenda_item.id = agenda_link.agenda_item
                WHERE agenda_item.meeting = :meeting AND indicator IS NOT NULL)
            SELECT id FROM indicator
            WHERE status = 'live' AND (id IN named OR NOT EXISTS (SELECT 1 FROM named)) ORDER BY code)"));
        live.bind(QStringLiteral(":meeting"), m_meeting);
        const QList<Area> own = ownAreas(m_database);
        for (const Indicator &indicator : found<Indicator>(m_database, live)) {
            const QString id = indicator.id.toString();
            m_records.indicators.append({indicator, latestFigures(indicator.id, own),
                                         partsOf<Target>(m_database, "indicator", id, "valid_from"),
                                         partsOf<Annotation>(m_database, "indicator", id, "date")});
        }
    }
    /// Of the first own area that has any, whether they were entered or came by a file.
    QList<Observation> latestFigures(const IndicatorId &indicator, const QList<Area> &own) const
    {
        for (const Area &area : own) {
            const Result<QList<Observation>> figures = observationsOf(m_database, indicator, area.id);
            if (!figures)
                throw StorageError(figures.error());
            if (!figures->isEmpty())
                return figures->last(std::min<qsizetype>(figures->size(), mostFigures));
        }
        return {};
    }

    void readProgramme()
    {
        m_records.workProgramme = partsOf<WorkProgrammeItem>(m_database, "committee", committee());
        Statement requests(m_database, QStringLiteral(R"(
            SELECT id FROM information_request WHERE meeting IN (SELECT id FROM meeting WHERE committee = :committee)
            ORDER BY asked_on)"));
        requests.bind(QStringLiteral(":committee"), committee());
        m_records.requests = found<InformationRequest>(m_database, requests);
    }

    /// The agenda's reports in full, and of the other sources those that are not simply public.
    void readPapers()
    {
        QSet<ReportId> taken;
        for (const AgendaItem &item : m_records.agenda)
            if (item.report)
                takePaper(*item.report, taken);
        QSet<ReportId> restricted;
        for (const AgendaItem &item : m_records.restrictedItems)
            restricted.insert(*item.report);
        for (const ReportId &source : sources()) {
            const auto report = Records<Report>(m_database).find(source.toString());
            if (report && (report->publicity != Publicity::Public || restricted.contains(source)))
                takePaper(source, taken);
        }
    }
    QSet<ReportId> sources() const
    {
        QSet<ReportId> reports;
        for (const TrackedRecommendation &tracked : m_records.recommendations)
            if (tracked.recommendation.sourceReport)
                reports.insert(*tracked.recommendation.sourceReport);
        for (const PackPlan &plan : m_records.plans)
            if (plan.plan.sourceReport)
                reports.insert(*plan.plan.sourceReport);
        Statement figures(m_database, QStringLiteral(R"(
            SELECT DISTINCT report FROM reported_figure
            WHERE id IN (SELECT source_figure FROM observation WHERE source_figure IS NOT NULL)
            UNION SELECT id FROM report
            WHERE document_hash IN (SELECT source_document FROM observation WHERE source_document IS NOT NULL))"));
        figures.each([&](const Row &row) { reports.insert(row.value<ReportId>(0)); });
        return reports;
    }
    void takePaper(const ReportId &id, QSet<ReportId> &taken)
    {
        const auto report = Records<Report>(m_database).find(id.toString());
        if (!report || taken.contains(id))
            return;
        taken.insert(id);
        const QString key = id.toString();
        m_records.papers.append({*report, partsOf<ReportAuthor>(m_database, "report", key, "position"),
                                 partsOf<ReportSection>(m_database, "report", key, "position"),
                                 partsOf<ReportParagraph>(m_database, "report", key, "position"),
                                 partsOf<ReportedFigure>(m_database, "report", key, "position"),
                                 partsOf<BackgroundPaper>(m_database, "report", key, "position"),
                                 partsOf<Appendix>(m_database, "report", key, "position")});
    }

    void readIssued()
    {
        m_records.issuedPacks = partsOf<Pack>(m_database, "meeting", m_meeting.toString(), "issue");
        for (const Pack &pack : m_records.issuedPacks)
            m_records.issuedEntries += partsOf<PackEntry>(m_database, "pack", pack.id.toString(), "position");
    }

    const Database &m_database;
    const MeetingId m_meeting;
    PackRecords m_records;
};

QList<PackMeeting> allMeetings(const Database &database)
{
    return Statement(database, QStringLiteral(R"(
            SELECT meeting.id, committee.name, date,
                   (SELECT count(*) FROM agenda_item WHERE agenda_item.meeting = meeting.id)
            FROM meeting JOIN committee ON committee.id = meeting.committee ORDER BY date DESC, committee.name)"))
        .rows([](const Row &row) {
            return PackMeeting{row.value<MeetingId>(0), row.text(1), row.value<QDate>(2), int(row.number(3))};
        });
}

bool isCalled(const PackMeeting &meeting, const QString &name)
{
    const QString date = meeting.date.toString(Qt::ISODate);
    return name == meeting.id.toString() || name == date
        || name.compare(date + QLatin1Char(' ') + meeting.committee, Qt::CaseInsensitive) == 0;
}

} // namespace

Result<QList<PackMeeting>> packMeetings(const Database &database)
{
    return guarded([&] { return allMeetings(database); });
}

Result<MeetingId> meetingCalled(const Database &database, const QString &idOrDate)
{
    return guarded([&] {
        QList<PackMeeting> called = allMeetings(database);
        called.removeIf([&](const PackMeeting &meeting) { return !isCalled(meeting, idOrDate); });
        if (called.isEmpty())
            throw StorageError({Error::Kind::NotFound,
                                QCoreApplication::translate(
                                    "PackQueries", "there is no meeting %1. List the meetings to see their dates.")
                                    .arg(idOrDate)});
        if (called.size() > 1)
            throw StorageError({Error::Kind::Refused,
                                QCoreApplication::translate(
                                    "PackQueries", "%1 committees meet on that day. Name one: --meeting \"%2 %3\".")
                                    .arg(called.size())
                                    .arg(idOrDate, called.first().committee)});
        return called.first().id;
    });
}

Result<PackRecords> packRecords(const Database &database, const MeetingId &meeting)
{
    const Result<QString> council = councilName(database);
    if (!council)
        return council.error();
    return guarded([&] {
        const Snapshot moment(database);
        PackRecords records = PackReading(database, meeting).take();
        records.council = *council;
        return records;
    });
}
