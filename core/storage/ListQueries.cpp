#include "core/storage/ListQueries.h"

#include "core/storage/CouncilQueries.h"
#include "core/storage/RecommendationListing.h"
#include "core/storage/Statement.h"
#include "core/storage/StorageError.h"

#include <QCoreApplication>

#include <array>

namespace {

/// Where the rules have to be asked as well, there is no SQL here.
struct KindSql
{
    QLatin1String kind;
    const char *sql;
};

constexpr std::array kinds{KindSql{QLatin1String("reports"), R"(
        SELECT report.reference AS ref, title, committee.name AS committee, meeting_date, agenda_number AS agenda_item,
               CASE WHEN publicity IS NULL THEN 'unknown' WHEN publicity = 'public' THEN 'public' ELSE 'exempt' END AS access,
               (SELECT json_group_array(json_object('name', name, 'role', role, 'phone', phone, 'email', email))
                FROM report_author WHERE report_author.report = report.id) AS authors,
               (SELECT count(*) FROM recommendation WHERE source_report = report.id) AS recommendations,
               publicity, exempt_paragraph, needs_review, file_name AS file, document_hash AS hash, report.id AS id
        FROM report LEFT JOIN committee ON committee.id = report.committee
        ORDER BY meeting_date DESC, title)"},
                           KindSql{QLatin1String("recommendations"), nullptr},
                           KindSql{QLatin1String("responses"), nullptr},
                           KindSql{QLatin1String("plans"), R"(
        SELECT improvement_plan.title AS title, version, approved_on, approved_by,
               (SELECT count(*) FROM plan_theme WHERE plan = improvement_plan.id) AS themes, report.reference AS source, improvement_plan.id AS id
        FROM improvement_plan LEFT JOIN report ON report.id = source_report ORDER BY improvement_plan.title)"},
                           KindSql{QLatin1String("themes"), R"(
        SELECT improvement_plan.title AS plan, number, plan_theme.title AS title, NULL AS rating,
               (SELECT count(*) FROM plan_action WHERE theme = plan_theme.id) AS actions,
               (SELECT count(*) FROM plan_action WHERE theme = plan_theme.id AND done_on IS NULL
                AND coalesce(due_current, due_original) < :today) AS late, plan_theme.id AS id
        FROM plan_theme JOIN improvement_plan ON improvement_plan.id = plan_theme.plan ORDER BY plan, number)"},
                           KindSql{QLatin1String("actions"), R"(
        SELECT plan_action.reference AS ref, improvement_plan.title AS plan, plan_theme.number AS theme_number, plan_theme.title AS theme,
               what, who, starts_on, due_original, due_current, done_on, plan_action.rating AS rating, board_rating, percent,
               coalesce(done_on IS NULL AND coalesce(due_current, due_original) < :today, 0) AS overdue,
               max(0, coalesce(cast(julianday(due_current) - julianday(due_original) AS INTEGER), 0)) AS slipped_days,
               success_measure, plan_action.id AS id
        FROM plan_action JOIN plan_theme ON plan_theme.id = plan_action.theme
        JOIN improvement_plan ON improvement_plan.id = plan_theme.plan
        ORDER BY improvement_plan.approved_on DESC, improvement_plan.id, plan_theme.number, length(plan_action.reference), plan_action.reference)"},
                           KindSql{QLatin1String("inspections"), R"(
        SELECT body, inspection.kind AS kind, inspection.title AS title, visited_on, published_on, judgement,
               (SELECT json_group_object(area, judgement) FROM inspection_judgement WHERE inspection_judgement.inspection = inspection.id) AS judgements,
               (SELECT count(*) FROM finding WHERE finding.inspection = inspection.id AND finding.kind <> 'strength') AS findings,
               (SELECT group_concat(issued_on, '; ') FROM improvement_notice WHERE improvement_notice.inspection = inspection.id) AS notices,
               report.reference AS report, inspection.note AS note, inspection.id AS id
        FROM inspection LEFT JOIN report ON report.id = inspection.report ORDER BY coalesce(visited_on, published_on) DESC)"},
                           KindSql{QLatin1String("indicators"), R"(
        SELECT code, name, unit, polarity, frequency, basis, status, source, id FROM indicator ORDER BY code)"},
                           KindSql{QLatin1String("observations"), R"(
        SELECT indicator.code AS indicator, indicator_column.name AS "column", coalesce(indicator_column.filters, '{}') AS filters,
               area.name AS area, coalesce(area.code, area.la_number) AS area_code, area.level AS level,
               CASE
                   WHEN period_form = 'reporting_year' AND period_start = date(period_end, '+1 day', '-1 year')
                       THEN substr(period_end, 1, 4)
                   WHEN period_form = 'six_digits' AND period_start = date(period_end, '+1 day', '-1 year')
                       THEN substr(period_start, 1, 4) || substr(period_end, 3, 2)
                   WHEN period_end = date(period_start, '+1 month', '-1 day') THEN substr(period_start, 1, 7)
                   WHEN period_end = date(period_start, '+3 months', '-1 day')
                       THEN strftime('%Y', period_start, '-3 months') || '-Q' || (CAST(strftime('%m', period_start, '-3 months') AS INTEGER) / 3 + 1)
                   WHEN period_end = date(period_start, '+1 year', '-1 day') AND period_start LIKE '%-01-01' THEN substr(period_start, 1, 4)
                   WHEN period_end = date(period_start, '+1 year', '-1 day') THEN substr(period_start, 1, 4) || '-' || substr(period_end, 3, 2)
                   WHEN period_start = period_end THEN period_start
                   ELSE period_start || '/' || period_end
               END AS period,
               value, observation.state AS state,
               (SELECT coalesce(low, high) FROM target WHERE target.indicator = indicator.id AND valid_from <= period_end
                AND (valid_to IS NULL OR valid_to >= period_end) ORDER BY valid_from DESC LIMIT 1) AS target,
               coalesce((SELECT report.reference || coalesce(', paragraph ' || report_paragraph.number, '') FROM reported_figure
                         JOIN report ON report.id = reported_figure.report
                         LEFT JOIN report_paragraph ON report_paragraph.id = reported_figure.paragraph
                         WHERE reported_figure.id = source_figure),
                        (SELECT file_name FROM observation_import WHERE document = source_document LIMIT 1), source_document) AS source,
               source_place / 4096 AS source_row, revision, numerator, denominator, observation.id AS id
        FROM observation JOIN indicator ON indicator.id = observation.indicator JOIN area ON area.id = observation.area
        LEFT JOIN indicator_column ON indicator_column.indicator = indicator.id
        ORDER BY indicator.code, area.name, period_start, revision)"},
                           KindSql{QLatin1String("neighbours"), R"(
        SELECT own.name AS area, coalesce(own.la_number, own.code) AS area_code, trim(model || ' ' || coalesce(version, '')) AS model,
               neighbour.name AS neighbour, coalesce(neighbour.la_number, neighbour.code) AS neighbour_code, rank, closeness
        FROM comparator_member
        JOIN comparator ON comparator.id = comparator_member.comparator
        JOIN area AS neighbour ON neighbour.id = comparator_member.area
        JOIN area AS own ON own.id = comparator.area ORDER BY own.name, model, version, rank)"},
                           KindSql{QLatin1String("budgets"), R"(
        SELECT heading, period_start, period_end, budget, actual, forecast, coalesce(forecast, actual) - budget AS variance,
               round((coalesce(forecast, actual) - budget) / nullif(budget, 0) * 100, 6) AS variance_percent,
               variance_reason AS reason, report.reference AS source, budget_figure.id AS id
        FROM budget_figure LEFT JOIN report ON report.id = budget_figure.report ORDER BY period_end DESC, budget DESC, heading)"},
                           KindSql{QLatin1String("workforce"), R"(
        SELECT team, as_at, establishment, vacancies, round(vacancies / nullif(establishment, 0) * 100, 6) AS vacancy_rate,
               agency, round(agency / nullif(establishment, 0) * 100, 6) AS agency_rate, turnover, report.reference AS source,
               workforce_figure.id AS id
        FROM workforce_figure LEFT JOIN report ON report.id = workforce_figure.report ORDER BY as_at DESC, establishment DESC, team)"},
                           KindSql{QLatin1String("meetings"), R"(
        SELECT committee.name AS committee, date, NULL AS publish_by,
               (SELECT count(*) FROM agenda_item WHERE agenda_item.meeting = meeting.id) AS items, meeting.status AS status, meeting.kind AS kind, time, venue,
               agenda_published_on, meeting.id AS id
        FROM meeting JOIN committee ON committee.id = meeting.committee ORDER BY date DESC, committee.name)"},
                           KindSql{QLatin1String("changes"), R"(
        SELECT number, made_at AS "when", made_by AS who, label, hash FROM journal_entry ORDER BY number)"}};

Listing listWith(const Database &database, const QString &sql, QDate today)
{
    Statement statement(database, sql);
    if (sql.contains(QLatin1String(":today")))
        statement.bind(QStringLiteral(":today"), today);
    Listing listing;
    listing.structured = {QStringLiteral("authors"), QStringLiteral("filters"), QStringLiteral("judgements")};
    listing.yesOrNo = {QStringLiteral("overdue"), QStringLiteral("needs_review")};
    listing.columns = statement.columnNames();
    listing.rows = statement.rows([&](const Row &row) {
        QVariantList values;
        for (int i = 0; i < listing.columns.size(); ++i)
            values.append(row.variant(i));
        return values;
    });
    return listing;
}

/// The last lawful day of publication of each meeting, where the law sets one.
Result<Listing> withPublishBy(const Database &database, Listing listing, QDate today)
{
    const Result<CouncilRules> rules = councilRules(database);
    if (!rules)
        return rules.error();
    const qsizetype date = listing.columns.indexOf(QStringLiteral("date"));
    const qsizetype publishBy = listing.columns.indexOf(QStringLiteral("publish_by"));
    const qsizetype status = listing.columns.indexOf(QStringLiteral("status"));
    const qsizetype kind = listing.columns.indexOf(QStringLiteral("kind"));
    for (QVariantList &row : listing.rows) {
        Meeting meeting;
        meeting.date = QDate::fromString(row.at(date).toString(), Qt::ISODate);
        meeting.status = fromWord<Meeting::Status>(row.at(status).toString()).value_or(meeting.status);
        meeting.kind = fromWord<Meeting::Kind>(row.at(kind).toString()).value_or(meeting.kind);
        const QList<StatutoryDate> dates = statutoryDates(meeting, *rules, today);
        if (!dates.isEmpty())
            row[publishBy] = dates.first().date.toString(Qt::ISODate);
    }
    return listing;
}

Result<Listing> completed(const Database &database, Result<Listing> listing, const QString &kind, QDate today)
{
    if (listing && kind == QLatin1String("meetings"))
        return withPublishBy(database, *std::move(listing), today);
    return listing;
}

} // namespace

QStringList listedKinds()
{
    QStringList names;
    for (const KindSql &kind : kinds)
        names.append(kind.kind);
    return names;
}

Result<Listing> listRecords(const Database &database, const QString &kind, QDate today)
{
    if (kind == QLatin1String("recommendations"))
        return recommendationListing(database, today);
    if (kind == QLatin1String("responses"))
        return responseListing(database);
    for (const KindSql &known : kinds)
        if (kind == known.kind)
            return completed(database, guarded([&] { return listWith(database, QString::fromUtf8(known.sql), today); }),
                             kind, today);
    const QString sentence =
        QCoreApplication::translate("ListQueries", "%1 is not a kind of record. Choose one of: %2.");
    return Error{Error::Kind::Refused, sentence.arg(kind, listedKinds().join(QStringLiteral(", ")))};
}
