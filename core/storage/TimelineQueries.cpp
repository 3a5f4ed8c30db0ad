#include "core/storage/TimelineQueries.h"

#include "core/storage/Statement.h"
#include "core/storage/StorageError.h"

#include <QHash>

#include <algorithm>

namespace {

using Event = TimelineEvent;

QList<Event> inspections(const Database &database)
{
    return Statement(database, QStringLiteral(R"(
            SELECT id, body, coalesce(title, ''), coalesce(note, ''), coalesce(visited_on, published_on), judgement, kind
            FROM inspection WHERE coalesce(visited_on, published_on) IS NOT NULL)"))
        .rows([](const Row &row) {
            Event event{.lane = TimelineLane::Inspections, .kind = Event::Kind::Inspection, .record = row.text(0)};
            event.label = row.text(2).isEmpty() ? row.text(1) : row.text(2);
            event.detail = row.text(3);
            event.from = row.value<QDate>(4);
            event.judgement = row.value<std::optional<InspectionGrade>>(5);
            return event;
        });
}

QList<Event> notices(const Database &database)
{
    return Statement(database, QStringLiteral(R"(
            SELECT improvement_notice.id, coalesce(issued_by, ''), issued_on, lifted_on, coalesce(note, ''),
                   (SELECT count(*) FROM target WHERE target.notice = improvement_notice.id)
            FROM improvement_notice)"))
        .rows([](const Row &row) {
            Event event{.lane = TimelineLane::Inspections, .kind = Event::Kind::Notice, .record = row.text(0)};
            event.reference = QString::number(row.number(5));
            event.label = row.text(1);
            event.from = row.value<QDate>(2);
            event.to = row.value<std::optional<QDate>>(3);
            event.detail = row.text(4);
            event.lasts = true;
            return event;
        });
}

QList<Event> reports(const Database &database)
{
    return Statement(database, QStringLiteral(R"(
            SELECT report.id, reference, title, coalesce(committee.name, ''), meeting_date
            FROM report LEFT JOIN committee ON committee.id = report.committee WHERE meeting_date IS NOT NULL)"))
        .rows([](const Row &row) {
            Event event{.lane = TimelineLane::Reports, .kind = Event::Kind::Report, .record = row.text(0)};
            event.reference = row.text(1);
            event.label = row.text(2);
            event.detail = row.text(3);
            event.from = row.value<QDate>(4);
            return event;
        });
}

QList<Event> meetings(const Database &database, QDate today)
{
    return Statement(database, QStringLiteral(R"(
            SELECT meeting.id, committee.name, date FROM meeting JOIN committee ON committee.id = meeting.committee
            WHERE status <> 'cancelled')"))
        .rows([today](const Row &row) {
            Event event{.lane = TimelineLane::Meetings, .kind = Event::Kind::Meeting, .record = row.text(0)};
            event.label = row.text(1);
            event.from = row.value<QDate>(2);
            event.isToCome = event.from >= today;
            return event;
        });
}

Event recommendationFrom(const Row &row, QDate today)
{
    Event event{.lane = TimelineLane::Recommendations, .kind = Event::Kind::Recommendation, .record = row.text(0)};
    event.reference = row.text(1);
    event.label = row.text(2);
    event.detail = row.text(3);
    event.theme = row.text(4);
    event.from = row.value<QDate>(5);
    event.to = row.value<std::optional<QDate>>(6);
    event.answeredOn = row.value<std::optional<QDate>>(7);
    const auto due = row.value<std::optional<QDate>>(8);
    event.isLate = !event.to && row.number(9) == 0 && due && *due < today;
    if (!event.to && row.number(9) != 0)
        event.to = event.answeredOn ? *event.answeredOn : event.from;
    event.asker = row.number(10) != 0 ? Event::Register::Inspectorate : Event::Register::Scrutiny;
    event.lasts = true;
    return event;
}

QList<Event> recommendations(const Database &database, QDate today)
{
    // What officers ask of the committee is no recommendation of anybody's: it is never counted with the others.
    return Statement(database, QStringLiteral(R"(
            SELECT recommendation.id, coalesce(reference, ''), coalesce(short_title, text), text, coalesce(theme, ''), made_on,
                   (SELECT max(judged_on) FROM committee_judgement
                    WHERE recommendation = recommendation.id AND decision = 'close'),
                   (SELECT min(coalesce(decided_on, received_on)) FROM response WHERE response.recommendation = recommendation.id),
                   coalesce(target_date_current, target_date_original),
                   status IN ('complete_evidence_seen', 'closed_not_implemented', 'superseded', 'withdrawn', 'not_accepted'),
                   kind IN ('inspectorate_priority_action', 'inspectorate_area_for_improvement', 'review_body')
            FROM recommendation
            WHERE made_on IS NOT NULL AND kind NOT IN ('officer_proposal', 'committee_resolution'))"))
        .rows([today](const Row &row) { return recommendationFrom(row, today); });
}

Event actionFrom(const Row &row, QDate today)
{
    Event event{.lane = TimelineLane::Actions, .kind = Event::Kind::Action, .record = row.text(0)};
    event.reference = row.text(1);
    event.label = row.text(2);
    event.theme = row.text(3);
    event.from = row.value<QDate>(4);
    const auto due = row.value<std::optional<QDate>>(5);
    const auto doneOn = row.value<std::optional<QDate>>(7);
    event.firstDate = row.value<std::optional<QDate>>(6);
    event.to = doneOn ? doneOn : due;
    event.rating = row.value<std::optional<Rating>>(8);
    event.detail = row.text(9);
    event.isLate = !doneOn && due && *due < today;
    event.lasts = true;
    return event;
}

QList<Event> actions(const Database &database, QDate today)
{
    return Statement(database, QStringLiteral(R"(
            SELECT plan_action.id, plan_action.reference, what, plan_theme.title,
                   coalesce(starts_on, improvement_plan.approved_on, due_original, due_current),
                   coalesce(due_current, due_original), due_original, done_on, coalesce(board_rating, plan_action.rating),
                   coalesce(who, '')
            FROM plan_action JOIN plan_theme ON plan_theme.id = plan_action.theme
            JOIN improvement_plan ON improvement_plan.id = plan_theme.plan
            WHERE coalesce(starts_on, improvement_plan.approved_on, due_original, due_current) IS NOT NULL
              AND improvement_plan.id NOT IN
                  (SELECT previous_version FROM improvement_plan WHERE previous_version IS NOT NULL))"))
        .rows([today](const Row &row) { return actionFrom(row, today); });
}

QHash<QString, QList<TimelineSeries::Step>> targetSteps(const Database &database)
{
    QHash<QString, QList<TimelineSeries::Step>> steps;
    Statement(database,
              QStringLiteral("SELECT indicator, valid_from, valid_to, coalesce(low, high) FROM target "
                             "WHERE coalesce(low, high) IS NOT NULL ORDER BY valid_from"))
        .each([&](const Row &row) {
            steps[row.text(0)].append({row.value<QDate>(1), row.value<std::optional<QDate>>(2), row.real(3)});
        });
    return steps;
}

/// The council's own figures; the last revision of a period counts.
QList<TimelineSeries> series(const Database &database)
{
    QList<TimelineSeries> all;
    Statement(database, QStringLiteral(R"(
            SELECT indicator.id, coalesce(indicator.short_label, indicator.name), indicator.unit, period_end, value
            FROM observation JOIN indicator ON indicator.id = observation.indicator
            JOIN area ON area.id = observation.area
            WHERE area.level = 'council' AND value IS NOT NULL AND revision =
                  (SELECT max(revision) FROM observation AS other WHERE other.indicator = observation.indicator
                   AND other.area = observation.area AND other.period_start = observation.period_start)
            ORDER BY indicator.code, indicator.id, period_end)"))
        .each([&](const Row &row) {
            const auto id = row.value<IndicatorId>(0);
            if (all.isEmpty() || !(all.last().indicator == id))
                all.append({id, row.text(1), row.text(2), {}});
            all.last().points.append({row.value<QDate>(3), row.real(4)});
        });
    const auto steps = targetSteps(database);
    for (TimelineSeries &one : all)
        one.targets = steps.value(one.indicator.toString());
    return all;
}

} // namespace

Result<TimelineContents> timelineContents(const Database &database, QDate today)
{
    return guarded([&] {
        TimelineContents contents;
        contents.events = inspections(database) + notices(database) + reports(database) + meetings(database, today)
            + recommendations(database, today) + actions(database, today);
        std::stable_sort(contents.events.begin(), contents.events.end(),
                         [](const Event &one, const Event &other) { return one.from < other.from; });
        contents.series = series(database);
        return contents;
    });
}
