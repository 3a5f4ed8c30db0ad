#include "core/storage/DigestQueries.h"

#include "core/storage/RecordJson.h"
#include "core/storage/Records.h"
#include "core/storage/StorageError.h"

namespace {

/// A day of the user's own clock as the journal's moments have it.
QString momentOf(QDate day)
{
    return day.startOfDay().toUTC().toString(Qt::ISODateWithMs);
}

QDate dayOf(const QString &moment)
{
    return QDateTime::fromString(moment, Qt::ISODateWithMs).toLocalTime().date();
}

template<typename Part, typename IsWanted>
QList<Part> those(const Database &database, IsWanted isWanted)
{
    QList<Part> parts;
    Records<Part>(database).each([&](const Part &part) {
        if (isWanted(part))
            parts.append(part);
    });
    return parts;
}

/// Records whose first entry of the journal is not older than the day, as far as they are still there.
QList<AddedRecord> addedSince(const Database &database, QDate since)
{
    QList<AddedRecord> added;
    const auto add = [&](AddedRecord::Kind kind, const QString &sql) {
        Statement statement(database, sql);
        statement.bind(QStringLiteral(":moment"), momentOf(since));
        added += statement.rows([&](const Row &row) {
            return AddedRecord{kind, row.text(0), row.text(1), dayOf(row.text(2))};
        });
    };
    add(AddedRecord::Kind::Report, QStringLiteral(R"(
        SELECT report.id, report.title, min(made_at) AS added
        FROM report JOIN journal_subject ON record = report.id JOIN journal_entry ON number = entry
        GROUP BY report.id HAVING added >= :moment ORDER BY added DESC)"));
    add(AddedRecord::Kind::Plan, QStringLiteral(R"(
        SELECT improvement_plan.id, improvement_plan.title, min(made_at) AS added
        FROM improvement_plan JOIN journal_subject ON record = improvement_plan.id JOIN journal_entry ON number = entry
        GROUP BY improvement_plan.id HAVING added >= :moment ORDER BY added DESC)"));
    add(AddedRecord::Kind::Indicator, QStringLiteral(R"(
        SELECT indicator.id, coalesce(short_label, name), min(made_at) AS added
        FROM indicator JOIN journal_subject ON record = indicator.id JOIN journal_entry ON number = entry
        GROUP BY indicator.id HAVING added >= :moment ORDER BY added DESC)"));
    add(AddedRecord::Kind::Figures, QStringLiteral(R"(
        SELECT observation_import.id, file_name, min(made_at) AS added
        FROM observation_import JOIN journal_subject ON record = observation_import.id
        JOIN journal_entry ON number = entry
        GROUP BY observation_import.id HAVING added >= :moment ORDER BY added DESC)"));
    return added;
}

/// Only entries that touch a followed recommendation or an action are read: an import's entry may be long.
QList<DatedChange> changedSince(const Database &database, QDate since)
{
    QList<DatedChange> changed;
    Statement(database, QStringLiteral(R"(
        SELECT made_at, changes FROM journal_entry WHERE made_at >= :moment AND number IN (
            SELECT entry FROM journal_subject JOIN plan_action ON plan_action.id = record
            UNION
            SELECT entry FROM journal_subject JOIN recommendation ON recommendation.id = record
            WHERE kind NOT IN ('officer_proposal', 'committee_resolution'))
        ORDER BY number)"))
        .bind(QStringLiteral(":moment"), momentOf(since))
        .each([&](const Row &row) {
            for (const RecordChange &change : changesFromJson(row.bytes(1)))
                if (change.before && change.after
                    && (change.after->is<Recommendation>() || change.after->is<PlanAction>()))
                    changed.append({dayOf(row.text(0)), change});
        });
    return changed;
}

RecordedSince readSince(const Database &database, QDate since)
{
    RecordedSince recorded;
    recorded.responses = those<Response>(database, [&](const Response &response) {
        return response.receivedOn.value_or(response.decidedOn.value_or(QDate())) >= since;
    });
    recorded.extensions = Records<Extension>(database).all();
    recorded.updates =
        those<ProgressUpdate>(database, [&](const ProgressUpdate &update) { return update.asAt >= since; });
    recorded.judgements = those<CommitteeJudgement>(
        database, [&](const CommitteeJudgement &judgement) { return judgement.judgedOn >= since; });
    recorded.evidence = those<Evidence>(
        database, [&](const Evidence &evidence) { return evidence.seenOn && *evidence.seenOn >= since; });
    recorded.added = addedSince(database, since);
    recorded.changed = changedSince(database, since);
    recorded.dismissals = Records<EnquiryDismissal>(database).all();
    return recorded;
}

std::optional<Meeting> meetingFound(const Database &database, Statement &statement)
{
    const auto id = statement.first([](const Row &row) { return row.text(0); });
    return id ? Records<Meeting>(database).find(*id) : std::nullopt;
}

std::optional<Meeting> findNext(const Database &database, QDate today)
{
    Statement statement(database, QStringLiteral(R"(
        SELECT id FROM meeting WHERE date >= :today AND status NOT IN ('cancelled', 'held')
        ORDER BY date, time LIMIT 1)"));
    statement.bind(QStringLiteral(":today"), today);
    return meetingFound(database, statement);
}

std::optional<Meeting> findLast(const Database &database, QDate today, std::optional<CommitteeId> committee)
{
    Statement statement(database, QStringLiteral(R"(
        SELECT id FROM meeting
        WHERE date < :today AND status <> 'cancelled' AND (:committee IS NULL OR committee = :committee)
        ORDER BY date DESC LIMIT 1)"));
    statement.bind(QStringLiteral(":today"), today).bind(QStringLiteral(":committee"), committee);
    return meetingFound(database, statement);
}

} // namespace

Result<RecordedSince> recordedSince(const Database &database, QDate since)
{
    return guarded([&] { return readSince(database, since); });
}

Result<std::optional<Meeting>> nextMeeting(const Database &database, QDate today)
{
    return guarded([&] { return findNext(database, today); });
}

Result<std::optional<Meeting>> lastMeeting(const Database &database, QDate today)
{
    return guarded([&] {
        const std::optional<Meeting> next = findNext(database, today);
        const auto last = findLast(database, today, next ? std::optional(next->committee) : std::nullopt);
        return last || !next ? last : findLast(database, today, std::nullopt);
    });
}
