#include "core/storage/SearchedRecords.h"

#include <QHash>

namespace {

const QHash<QString, QString> &statements()
{
    static const QHash<QString, QString> byTable{
        {QStringLiteral("report"),
         QStringLiteral(
             "SELECT title || coalesce(char(10) || report_of, ''), meeting_date FROM report WHERE id = :id")},
        {QStringLiteral("recommendation"), QStringLiteral(R"(
            SELECT coalesce(recommendation.reference || ' ', '') || coalesce(short_title || char(10), '') || recommendation.text,
                   coalesce(made_on, report.meeting_date)
            FROM recommendation LEFT JOIN report ON report.id = source_report WHERE recommendation.id = :id)")},
        {QStringLiteral("response"), QStringLiteral(R"(
            SELECT coalesce(reasons || char(10), '') || coalesce(proposed_action || char(10), '')
                       || coalesce(alternative_action, ''), coalesce(decided_on, received_on)
            FROM response WHERE id = :id)")},
        {QStringLiteral("progress_update"), QStringLiteral(R"(
            SELECT narrative || coalesce(char(10) || reason_for_change, ''), as_at
            FROM progress_update WHERE id = :id)")},
        {QStringLiteral("committee"), QStringLiteral("SELECT name, NULL FROM committee WHERE id = :id")},
        {QStringLiteral("meeting"), QStringLiteral(R"(
            SELECT committee.name || coalesce(char(10) || venue, ''), date
            FROM meeting JOIN committee ON committee.id = meeting.committee WHERE meeting.id = :id)")},
        {QStringLiteral("work_programme_item"), QStringLiteral(R"(
            SELECT topic || coalesce(char(10) || purpose, '') || coalesce(char(10) || intended_outcome, ''), NULL
            FROM work_programme_item WHERE id = :id)")},
        {QStringLiteral("improvement_plan"), QStringLiteral("SELECT title, NULL FROM improvement_plan WHERE id = :id")},
        {QStringLiteral("plan_theme"), QStringLiteral("SELECT title, NULL FROM plan_theme WHERE id = :id")},
        {QStringLiteral("plan_action"), QStringLiteral(R"(
            SELECT coalesce(reference || ' ', '') || what || coalesce(char(10) || how, '')
                       || coalesce(char(10) || success_measure, ''), due_current
            FROM plan_action WHERE id = :id)")},
        {QStringLiteral("inspection"), QStringLiteral(R"(
            SELECT title || coalesce(char(10) || note, ''), coalesce(published_on, visited_on)
            FROM inspection WHERE id = :id)")},
        {QStringLiteral("finding"), QStringLiteral(R"(
            SELECT finding.text, coalesce(published_on, visited_on)
            FROM finding JOIN inspection ON inspection.id = finding.inspection WHERE finding.id = :id)")},
        {QStringLiteral("improvement_notice"), QStringLiteral(R"(
            SELECT issued_by || coalesce(char(10) || note, ''), issued_on FROM improvement_notice WHERE id = :id)")},
        {QStringLiteral("indicator"), QStringLiteral(R"(
            SELECT code || ' ' || name || coalesce(char(10) || purpose, ''), NULL FROM indicator WHERE id = :id)")}};
    return byTable;
}

} // namespace

bool isSearched(const QString &table)
{
    return statements().contains(table);
}

const QStringList &searchedTables()
{
    static const QStringList tables = statements().keys();
    return tables;
}

QString searchedWordsSql(const QString &table)
{
    return statements().value(table);
}
