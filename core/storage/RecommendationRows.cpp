#include "core/procedure/ResponseClock.h"
#include "core/storage/RecommendationQueries.h"
#include "core/storage/Statement.h"
#include "core/storage/StorageError.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <vector>

namespace {

constexpr int longestTitle = 80;

/// The rows of one register as they are gathered: each table is read once, in the order of its dates, so that the
/// latest entry stays.
class RowsOfRegister
{
public:
    RowsOfRegister(const Database &database, Register wanted) : m_database(database), m_register(wanted) { }

    QList<RecommendationRow> read()
    {
        m_rules = *responseRules(m_database);
        readRecommendations();
        readResponses();
        readUpdates();
        readJudgements();
        readCounts();
        return std::move(m_rows);
    }

private:
    void readRecommendations();
    void sortRows();
    void readResponses();
    void readUpdates();
    void readJudgements();
    void readCounts();
    RecommendationRow rowFrom(const Row &row) const;
    void startClock(RecommendationRow &entry, const Row &row) const;

    /// Gives every row of the statement to the work, with the entry that its first column names.
    template<typename Work>
    void eachOf(const QString &sql, Work work)
    {
        Statement(m_database, sql).each([&](const Row &row) {
            const auto place = m_places.constFind(row.value<RecommendationId>(0));
            if (place != m_places.cend())
                work(m_rows[*place], row);
        });
    }

    const Database &m_database;
    const Register m_register;
    QList<ResponseRule> m_rules;
    QList<RecommendationRow> m_rows;
    QHash<RecommendationId, qsizetype> m_places;
};

/// Without a short title the first words stand for it.
QString titleOf(const QString &shortTitle, const QString &text)
{
    if (!shortTitle.isEmpty())
        return shortTitle;
    if (text.size() <= longestTitle)
        return text;
    const qsizetype cut = text.lastIndexOf(QLatin1Char(' '), longestTitle);
    return text.left(cut > 0 ? cut : longestTitle) + QChar(0x2026);
}

void RowsOfRegister::readRecommendations()
{
    // Rows are large: a list that grows step by step would move them again and again.
    m_rows.reserve(qsizetype(Statement(m_database, QStringLiteral("SELECT count(*) FROM recommendation"))
                                 .first([](const Row &row) { return row.number(0); })
                                 .value_or(0)));
    Statement(m_database, QStringLiteral(R"(
            SELECT recommendation.id, coalesce(recommendation.reference, report.reference || '.' || (recommendation.position + 1)),
                   recommendation.kind, recommendation.status, recommendation.text, short_title, addressee, committee.name,
                   portfolio, theme, tag, person.name, report.reference, report_paragraph.number, priority, made_on,
                   notice_given_on, received_on, target_date_original, target_date_current, closed_on
            FROM recommendation
            LEFT JOIN report ON report.id = source_report
            LEFT JOIN report_paragraph ON report_paragraph.id = source_paragraph
            LEFT JOIN committee ON committee.id = made_by
            LEFT JOIN person ON person.id = lead_officer)"))
        .each([&](const Row &row) {
            if (registerOf(row.value<Recommendation::Kind>(2)) == m_register)
                m_rows.append(rowFrom(row));
        });
    sortRows();
    m_places.reserve(m_rows.size());
    for (qsizetype place = 0; place < m_rows.size(); ++place)
        m_places.insert(m_rows.at(place).id, place);
}

/// The newest first. Rows are large, so their places are sorted and each row is moved once.
void RowsOfRegister::sortRows()
{
    std::vector<qsizetype> order(size_t(m_rows.size()));
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, [&rows = std::as_const(m_rows)](qsizetype left, qsizetype right) {
        const RecommendationRow &one = rows.at(left);
        const RecommendationRow &other = rows.at(right);
        return one.madeOn == other.madeOn ? one.reference < other.reference : one.madeOn > other.madeOn;
    });
    QList<RecommendationRow> sorted;
    sorted.reserve(m_rows.size());
    for (const qsizetype place : order)
        sorted.append(std::move(m_rows[place]));
    m_rows = std::move(sorted);
}

RecommendationRow RowsOfRegister::rowFrom(const Row &row) const
{
    RecommendationRow entry;
    entry.id = row.value<RecommendationId>(0);
    entry.reference = row.text(1);
    entry.kind = row.value<Recommendation::Kind>(2);
    entry.status = row.value<Recommendation::Status>(3);
    entry.text = row.text(4);
    entry.title = titleOf(row.text(5), entry.text);
    entry.addressee = row.text(6);
    entry.committee = row.text(7);
    entry.portfolio = row.text(8);
    entry.theme = row.text(9);
    entry.tag = row.text(10);
    entry.leadOfficer = row.text(11);
    entry.source = row.text(12);
    entry.sourceParagraph = row.text(13);
    entry.priority = row.value<std::optional<Recommendation::Priority>>(14);
    entry.madeOn = row.value<std::optional<QDate>>(15);
    startClock(entry, row);
    entry.targetOriginal = row.value<std::optional<QDate>>(18);
    entry.target = row.isNothing(19) ? entry.targetOriginal : row.value<std::optional<QDate>>(19);
    entry.closedOn = row.value<std::optional<QDate>>(20);
    return entry;
}

void RowsOfRegister::startClock(RecommendationRow &entry, const Row &row) const
{
    const auto notice = row.value<std::optional<QDate>>(16);
    const auto receipt = row.value<std::optional<QDate>>(17);
    const QDate start = std::max(notice.value_or(QDate()), receipt.value_or(QDate()));
    if (!start.isValid())
        return;
    const std::optional<ResponseRule> rule = responseRuleFor(m_rules, entry.kind, start);
    if (!rule)
        return;
    entry.clockStart = start;
    entry.responseDue = responseDue(*rule, start);
}

void RowsOfRegister::readResponses()
{
    eachOf(QStringLiteral(R"(
            SELECT recommendation, decision, coalesce(received_on, decided_on) AS answered_on FROM response
            ORDER BY answered_on, id)"),
           [](RecommendationRow &entry, const Row &row) {
               entry.decision = row.value<Response::Decision>(1);
               // A deferral is word from the executive, not its answer.
               if (*entry.decision != Response::Decision::Deferred && !entry.answeredOn)
                   entry.answeredOn = row.value<std::optional<QDate>>(2);
           });
}

void RowsOfRegister::readUpdates()
{
    eachOf(QStringLiteral(R"(
            SELECT recommendation, as_at, self_rating FROM progress_update
            WHERE recommendation IS NOT NULL AND self_rating IS NOT NULL ORDER BY as_at, id)"),
           [](RecommendationRow &entry, const Row &row) {
               entry.ratedOn = row.value<std::optional<QDate>>(1);
               entry.officerRating = row.value<std::optional<Rating>>(2);
           });
}

void RowsOfRegister::readJudgements()
{
    eachOf(QStringLiteral("SELECT recommendation, judged_on, rating FROM committee_judgement ORDER BY judged_on, id"),
           [](RecommendationRow &entry, const Row &row) {
               entry.judgedOn = row.value<std::optional<QDate>>(1);
               entry.verdict = row.value<std::optional<CommitteeJudgement::Verdict>>(2);
           });
}

void RowsOfRegister::readCounts()
{
    eachOf(QStringLiteral("SELECT recommendation FROM extension WHERE granted_on IS NOT NULL"),
           [](RecommendationRow &entry, const Row &) { ++entry.extensions; });
    eachOf(
        QStringLiteral("SELECT recommendation FROM evidence WHERE recommendation IS NOT NULL AND seen_on IS NOT NULL"),
        [](RecommendationRow &entry, const Row &) { ++entry.evidenceSeen; });
}

} // namespace

Result<QList<RecommendationRow>> recommendationRows(const Database &database, Register wanted)
{
    if (const auto rules = responseRules(database); !rules)
        return rules.error();
    return guarded([&] { return RowsOfRegister(database, wanted).read(); });
}
