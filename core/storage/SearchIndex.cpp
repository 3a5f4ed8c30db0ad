#include "core/storage/SearchIndex.h"

#include "core/storage/PublicView.h"
#include "core/storage/SearchWords.h"
#include "core/storage/Statement.h"
#include "core/storage/StorageError.h"

namespace {

/// bm25 reads every hit: for very common words only the newest are scored.
constexpr int scoredHits = 4000;

const QString snippetColumn = QStringLiteral("snippet(search_index, 0, char(2), char(3), '\u2026', 24)");

struct Match
{
    qint64 place = 0;
    QString snippet;
};

Match matchFrom(const Row &row)
{
    return {row.number(0), row.text(1)};
}

/// The lowest place that is still among the newest scoredHits hits, or 0 when there are fewer.
qint64 lowestScoredPlace(const Database &database, const QString &expression)
{
    return Statement(database,
                     QStringLiteral("SELECT rowid FROM search_index WHERE search_index MATCH :words ORDER BY rowid "
                                    "DESC LIMIT 1 OFFSET :hits"))
        .bind(QStringLiteral(":words"), expression)
        .bind(QStringLiteral(":hits"), scoredHits)
        .first([](const Row &row) { return row.number(0); })
        .value_or(0);
}

/// The index has the words of all papers; which places the public may see, its view of the places says.
QString shownPlaces(const Database &database)
{
    return showsPublicMatterAlone(database)
        ? QStringLiteral(" AND EXISTS (SELECT 1 FROM search_place WHERE search_place.place = search_index.rowid)")
        : QString();
}

QList<Match> newestMatches(const Database &database, const QString &expression, int limit)
{
    return Statement(database,
                     QStringLiteral("SELECT rowid, ") + snippetColumn
                         + QStringLiteral(" FROM search_index WHERE search_index MATCH :words") + shownPlaces(database)
                         + QStringLiteral(" ORDER BY rowid DESC LIMIT :limit"))
        .bind(QStringLiteral(":words"), expression)
        .bind(QStringLiteral(":limit"), limit)
        .rows(matchFrom);
}

QList<Match> bestMatches(const Database &database, const QString &expression, int limit)
{
    return Statement(database,
                     QStringLiteral("SELECT rowid, ") + snippetColumn
                         + QStringLiteral(" FROM search_index WHERE search_index MATCH :words AND rowid >= :lowest "
                                          "AND rank MATCH 'newest_bm25()' ORDER BY rank LIMIT :limit"))
        .bind(QStringLiteral(":words"), expression)
        .bind(QStringLiteral(":lowest"), lowestScoredPlace(database, expression))
        .bind(QStringLiteral(":limit"), limit)
        .rows(matchFrom);
}

SearchHit hitFrom(const Row &row, const Match &match)
{
    return {match.place,   row.text(0),
            row.text(1),   row.text(2),
            row.text(3),   row.text(4),
            match.snippet, row.value<std::optional<QDate>>(5),
            row.text(6),   row.value<std::optional<Publicity>>(7),
            row.text(8),   row.text(9)};
}

std::optional<SearchHit> hitAt(const Database &database, const Match &match)
{
    // What a person calls a record is the first line of its words.
    return Statement(database, QStringLiteral(R"(
            SELECT search_place.kind, coalesce(report_paragraph.id, search_place.record), report.id,
                   coalesce(substr(search_place.text, 1, 200), report.title), report_paragraph.number,
                   coalesce(report.meeting_date, recommendation.made_on, meeting.date, inspection.published_on),
                   committee.name, report.publicity,
                   CASE WHEN response.id IS NOT NULL OR progress_update.recommendation IS NOT NULL
                        THEN 'recommendation'
                        WHEN progress_update.id IS NOT NULL THEN 'plan_action'
                        WHEN finding.id IS NOT NULL THEN 'inspection' ELSE search_place.kind END,
                   coalesce(response.recommendation, progress_update.recommendation, progress_update.plan_action,
                            finding.inspection, search_place.record)
            FROM search_place
            LEFT JOIN report_paragraph ON report_paragraph.row_number = search_place.paragraph
            LEFT JOIN response ON response.id = search_place.record
            LEFT JOIN progress_update ON progress_update.id = search_place.record
            LEFT JOIN finding ON finding.id = search_place.record
            LEFT JOIN recommendation ON recommendation.id = search_place.record
            LEFT JOIN meeting ON meeting.id = search_place.record
            LEFT JOIN inspection ON inspection.id = search_place.record
            LEFT JOIN report ON report.id = coalesce(report_paragraph.report, recommendation.source_report, search_place.record)
            LEFT JOIN committee ON committee.id = coalesce(report.committee, meeting.committee)
            WHERE search_place.place = :place)"))
        .bind(QStringLiteral(":place"), match.place)
        .first([&](const Row &row) { return hitFrom(row, match); });
}

QList<SearchHit> findHits(const Database &database, const SearchRequest &request)
{
    const QString expression = searchExpression(request.words);
    if (expression.isEmpty())
        return {};
    // What fits best is worked out over all papers: its order would tell of those that are withheld.
    const bool isNewestFirst = request.order == SearchOrder::NewestFirst || showsPublicMatterAlone(database);
    const QList<Match> matches = isNewestFirst ? newestMatches(database, expression, request.limit)
                                               : bestMatches(database, expression, request.limit);
    QList<SearchHit> hits;
    for (const Match &match : matches)
        if (const auto hit = hitAt(database, match))
            hits.append(*hit);
    return hits;
}

} // namespace

Result<QList<SearchHit>> search(const Database &database, const SearchRequest &request)
{
    return guarded([&] { return findHits(database, request); });
}

Result<QList<ReportMatch>> reportsWithWords(const Database &database, const QString &words)
{
    const QString expression = searchExpression(words);
    if (expression.isEmpty())
        return QList<ReportMatch>();
    return guarded([&] {
        return Statement(database, QStringLiteral(R"(
                SELECT coalesce(report_paragraph.report, search_place.record) AS found, max(search_place.place), count(*)
                FROM search_index
                JOIN search_place ON search_place.place = search_index.rowid
                LEFT JOIN report_paragraph ON report_paragraph.row_number = search_place.paragraph
                WHERE search_index MATCH :words AND search_place.kind IN ('paragraph', 'report')
                GROUP BY found)"))
            .bind(QStringLiteral(":words"), expression)
            .rows([](const Row &row) {
                return ReportMatch{row.text(0), row.number(1), int(row.number(2))};
            });
    });
}

Result<QList<QString>> snippetsAt(const Database &database, const QString &words, const QList<qint64> &places)
{
    const QString expression = searchExpression(words);
    return guarded([&] {
        QList<QString> snippets;
        Statement statement(
            database,
            QStringLiteral("SELECT ") + snippetColumn
                + QStringLiteral(" FROM search_index WHERE search_index MATCH :words AND rowid = :place")
                + shownPlaces(database));
        for (const qint64 place : places) {
            statement.bind(QStringLiteral(":words"), expression).bind(QStringLiteral(":place"), place);
            snippets.append(statement.first([](const Row &row) { return row.text(0); }).value_or(QString()));
        }
        return snippets;
    });
}
