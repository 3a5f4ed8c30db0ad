#include "core/storage/ImportQueries.h"

#include "core/storage/Records.h"
#include "core/storage/StorageError.h"

#include <QHash>

Result<QList<NamedCommittee>> committeesByName(const Database &database)
{
    return guarded([&] {
        QList<NamedCommittee> named;
        QHash<CommitteeId, Committee> byId;
        for (const Committee &committee : Records<Committee>(database).all()) {
            named.append({committee.name, committee});
            byId.insert(committee.id, committee);
        }
        for (const CommitteeName &name : Records<CommitteeName>(database).all())
            named.append({name.name, byId.value(name.committee)});
        return named;
    });
}

Result<std::optional<MeetingOnDay>> meetingOn(const Database &database, const CommitteeId &committee, QDate date)
{
    return guarded([&]() -> std::optional<MeetingOnDay> {
        const auto id =
            Statement(database,
                      QStringLiteral(
                          "SELECT id FROM meeting WHERE committee = :committee AND date = :date ORDER BY id LIMIT 1"))
                .bind(QStringLiteral(":committee"), committee)
                .bind(QStringLiteral(":date"), date)
                .first([](const Row &row) { return row.text(0); });
        const auto meeting = id ? Records<Meeting>(database).find(*id) : std::nullopt;
        if (!meeting)
            return std::nullopt;
        const auto items =
            Statement(database,
                      QStringLiteral("SELECT coalesce(max(position) + 1, 0) FROM agenda_item WHERE meeting = :meeting"))
                .bind(QStringLiteral(":meeting"), meeting->id)
                .first([](const Row &row) { return int(row.number(0)); });
        return MeetingOnDay{*meeting, items.value_or(0)};
    });
}

Result<std::optional<QString>> reportHolding(const Database &database, const QString &documentHash)
{
    return guarded([&] {
        return Statement(database, QStringLiteral("SELECT reference FROM report WHERE document_hash = :hash LIMIT 1"))
            .bind(QStringLiteral(":hash"), documentHash)
            .first([](const Row &row) { return row.text(0); });
    });
}

Result<QSet<QString>> heldDocuments(const Database &database)
{
    return guarded([&] {
        QSet<QString> hashes;
        Statement(database, QStringLiteral("SELECT document_hash FROM report WHERE document_hash IS NOT NULL"))
            .each([&](const Row &row) { hashes.insert(row.text(0)); });
        return hashes;
    });
}

Result<bool> hasPlanTitled(const Database &database, const QString &title)
{
    return guarded([&] {
        return Statement(database, QStringLiteral("SELECT 1 FROM improvement_plan WHERE title = :title LIMIT 1"))
            .bind(QStringLiteral(":title"), title)
            .first([](const Row &row) { return row.number(0) == 1; })
            .value_or(false);
    });
}

Result<int> nextReportNumber(const Database &database)
{
    return guarded([&] {
        return Statement(
                   database,
                   QStringLiteral("SELECT coalesce(max(CAST(substr(reference, 2) AS INTEGER)), 0) + 1 FROM report"))
            .first([](const Row &row) { return int(row.number(0)); })
            .value_or(1);
    });
}
