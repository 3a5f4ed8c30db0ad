#include "core/storage/RecommendationQueries.h"

#include "core/domain/RecommendationReference.h"
#include "core/storage/Records.h"
#include "core/storage/StorageError.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

const QString ofRecommendation = QStringLiteral("recommendation");

template<typename Part>
QList<Part> partsOf(const Database &database, const Recommendation &recommendation, const QString &order)
{
    return Records<Part>(database).where(ofRecommendation, recommendation.id.toString(), order);
}

Recommendation findRecommendation(const Database &database, const QString &idOrReference)
{
    const Records<Recommendation> records(database);
    const QList<Recommendation> named = records.where(QStringLiteral("reference"), idOrReference);
    const auto found = named.isEmpty() ? records.find(idOrReference) : std::optional(named.first());
    if (!found)
        throw StorageError({Error::Kind::NotFound,
                            QCoreApplication::translate(
                                "RecommendationQueries",
                                "There is no recommendation %1. List the recommendations to see their references.")
                                .arg(idOrReference)});
    return *found;
}

RecommendationHistory historyOf(const Database &database, const Recommendation &recommendation)
{
    return {.recommendation = recommendation,
            .responses =
                partsOf<Response>(database, recommendation, QStringLiteral("coalesce(received_on, decided_on), id")),
            .extensions = partsOf<Extension>(database, recommendation, QStringLiteral("requested_on, id")),
            .updates = partsOf<ProgressUpdate>(database, recommendation, QStringLiteral("as_at, id")),
            .evidence = partsOf<Evidence>(database, recommendation, QStringLiteral("coalesce(seen_on, date), id")),
            .judgements = partsOf<CommitteeJudgement>(database, recommendation, QStringLiteral("judged_on, id"))};
}

QString yearStartOf(const Database &database)
{
    return Statement(database, QStringLiteral("SELECT municipal_year_start FROM authority ORDER BY id LIMIT 1"))
        .first([](const Row &row) { return row.text(0); })
        .value_or(QStringLiteral("05-01"));
}

ReferenceStyle usualStyle(Register wanted)
{
    switch (wanted) {
    case Register::Scrutiny:
        return {};
    case Register::Inspectorate:
        return {QStringLiteral("IR"), 2};
    case Register::Officers:
        return {QStringLiteral("OR"), 2};
    }
    Q_UNREACHABLE();
}

/// References of the register, the one given last first.
QStringList referencesOf(const Database &database, Register wanted)
{
    QStringList references;
    Statement(database, QStringLiteral(R"(
            SELECT reference, kind FROM recommendation WHERE reference IS NOT NULL ORDER BY made_on DESC, id DESC)"))
        .each([&](const Row &row) {
            if (registerOf(row.value<Recommendation::Kind>(1)) == wanted)
                references.append(row.text(0));
        });
    return references;
}

/// The nearest meeting that was not cancelled, before today or from today on.
std::optional<QDate> meetingNear(const Database &database, const QString &sql, QDate today,
                                 std::optional<CommitteeId> committee)
{
    const auto date = Statement(database, sql)
                          .bind(QStringLiteral(":today"), today)
                          .bind(QStringLiteral(":committee"), committee)
                          .first([](const Row &row) { return row.value<std::optional<QDate>>(0); });
    return date.value_or(std::nullopt);
}

} // namespace

Result<RecommendationHistory> recommendationHistory(const Database &database, const QString &idOrReference)
{
    return guarded([&] { return historyOf(database, findRecommendation(database, idOrReference)); });
}

Result<QList<RecommendationHistory>> recommendationHistories(const Database &database,
                                                             const QList<RecommendationId> &ids)
{
    return guarded([&] {
        QList<RecommendationHistory> histories;
        for (const RecommendationId &id : ids)
            histories.append(historyOf(database, findRecommendation(database, id.toString())));
        return histories;
    });
}

Result<QList<int>> registerCounts(const Database &database)
{
    return guarded([&] {
        QList<int> counts(int(Words<Register>::all.size()), 0);
        Statement(database, QStringLiteral("SELECT kind, count(*) FROM recommendation GROUP BY kind"))
            .each([&](const Row &row) {
                counts[int(registerOf(row.value<Recommendation::Kind>(0)))] += int(row.number(1));
            });
        return counts;
    });
}

Result<QList<Recommendation>> recommendationsIn(const Database &database, Register wanted)
{
    return guarded([&] {
        QList<Recommendation> found;
        Records<Recommendation>(database).each([&](const Recommendation &recommendation) {
            if (registerOf(recommendation.kind) == wanted)
                found.append(recommendation);
        });
        std::sort(found.begin(), found.end(), [](const Recommendation &left, const Recommendation &right) {
            return left.reference.value_or(left.text) < right.reference.value_or(right.text);
        });
        return found;
    });
}

Result<QList<Person>> peopleByName(const Database &database)
{
    return guarded([&] {
        QList<Person> people = Records<Person>(database).all();
        std::sort(people.begin(), people.end(), [](const Person &left, const Person &right) {
            return left.name.compare(right.name, Qt::CaseInsensitive) < 0;
        });
        return people;
    });
}

Result<QList<ResponseRule>> responseRules(const Database &database)
{
    return guarded([&] { return Records<ResponseRule>(database).all(); });
}

Result<QString> nextRecommendationReference(const Database &database, Register wanted, QDate madeOn)
{
    return guarded([&] {
        const QStringList taken = referencesOf(database, wanted);
        ReferenceStyle style = usualStyle(wanted);
        for (const QString &reference : taken)
            if (const auto used = styleOfReference(reference)) {
                style = *used;
                break;
            }
        return nextReference(style, municipalYearOf(madeOn, yearStartOf(database)), taken);
    });
}

Result<QString> municipalYearStart(const Database &database)
{
    return guarded([&] { return yearStartOf(database); });
}

Result<RegisterDays> registerDays(const Database &database, QDate today, std::optional<CommitteeId> committee)
{
    return guarded([&] {
        const QString start = yearStartOf(database);
        RegisterDays days{.today = today};
        days.yearStart = firstDayOf(municipalYearOf(today, start), start);
        days.lastMeeting = meetingNear(database, QStringLiteral(R"(
            SELECT max(date) FROM meeting
            WHERE date < :today AND status <> 'cancelled' AND (:committee IS NULL OR committee = :committee))"),
                                       today, committee);
        days.nextMeeting = meetingNear(database, QStringLiteral(R"(
            SELECT min(date) FROM meeting
            WHERE date >= :today AND status <> 'cancelled' AND (:committee IS NULL OR committee = :committee))"),
                                       today, committee);
        return days;
    });
}
