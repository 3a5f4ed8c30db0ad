#include "core/storage/RecommendationListing.h"

#include "core/procedure/ResponseClock.h"
#include "core/storage/RecommendationQueries.h"
#include "core/storage/Statement.h"
#include "core/storage/StorageError.h"

namespace {

template<typename Enum>
QVariant wordOrNull(const std::optional<Enum> &value)
{
    return value ? QVariant(QString(wordOf(*value))) : QVariant();
}

QVariant dateOrNull(std::optional<QDate> date)
{
    return date ? QVariant(date->toString(Qt::ISODate)) : QVariant();
}

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

/// The saved views beside 'overdue', which has a column of its own from the start.
QList<RecommendationView> viewColumns()
{
    QList<RecommendationView> views;
    for (const auto &[view, word] : Words<RecommendationView>::all)
        if (view != RecommendationView::All && view != RecommendationView::Overdue)
            views.append(view);
    return views;
}

QStringList columnNames()
{
    QStringList names{QStringLiteral("ref"),
                      QStringLiteral("kind"),
                      QStringLiteral("text"),
                      QStringLiteral("status"),
                      QStringLiteral("made_on"),
                      QStringLiteral("response_due"),
                      QStringLiteral("target_date"),
                      QStringLiteral("overdue"),
                      QStringLiteral("lead_officer"),
                      QStringLiteral("committee_rating"),
                      QStringLiteral("source"),
                      QStringLiteral("source_paragraph"),
                      QStringLiteral("id"),
                      QStringLiteral("register"),
                      QStringLiteral("title"),
                      QStringLiteral("committee"),
                      QStringLiteral("addressee"),
                      QStringLiteral("portfolio"),
                      QStringLiteral("theme"),
                      QStringLiteral("tag"),
                      QStringLiteral("priority"),
                      QStringLiteral("response"),
                      QStringLiteral("answered_on"),
                      QStringLiteral("target_date_original"),
                      QStringLiteral("extensions"),
                      QStringLiteral("officer_rating"),
                      QStringLiteral("evidence_seen"),
                      QStringLiteral("closed_on")};
    for (const RecommendationView view : viewColumns())
        names.append(wordOf(view));
    return names;
}

QVariantList valuesOf(const RecommendationRow &row, const RegisterDays &days)
{
    QVariantList values{row.reference,
                        QString(wordOf(row.kind)),
                        row.text,
                        QString(wordOf(row.status)),
                        dateOrNull(row.madeOn),
                        dateOrNull(row.responseDue),
                        dateOrNull(row.target),
                        isOverdue(row, days.today) ? 1 : 0,
                        textOrNull(row.leadOfficer),
                        wordOrNull(row.verdict),
                        textOrNull(row.source),
                        textOrNull(row.sourceParagraph),
                        row.id.toString(),
                        QString(wordOf(registerOf(row.kind))),
                        row.title,
                        textOrNull(row.committee),
                        textOrNull(row.addressee),
                        textOrNull(row.portfolio),
                        textOrNull(row.theme),
                        textOrNull(row.tag),
                        wordOrNull(row.priority),
                        wordOrNull(row.decision),
                        dateOrNull(row.answeredOn),
                        dateOrNull(row.targetOriginal),
                        row.extensions,
                        wordOrNull(row.officerRating),
                        row.evidenceSeen,
                        dateOrNull(row.closedOn)};
    for (const RecommendationView view : viewColumns())
        values.append(isIn(view, row, days) ? 1 : 0);
    return values;
}

QVariantList responseValues(const Row &row, const QList<ResponseRule> &rules)
{
    Recommendation recommendation;
    recommendation.kind = row.value<Recommendation::Kind>(8);
    recommendation.noticeGivenOn = row.value<std::optional<QDate>>(9);
    recommendation.receivedOn = row.value<std::optional<QDate>>(10);
    const auto clock = responseClock(recommendation, rules);
    QVariantList values;
    for (int column = 0; column < 8; ++column)
        values.append(row.variant(column));
    const auto answered = row.value<std::optional<QDate>>(11);
    values.append(clock ? dateOrNull(clock->dueOn) : QVariant());
    values.append(clock && answered ? QVariant(*answered <= clock->dueOn ? 1 : 0) : QVariant());
    return values;
}

} // namespace

Result<Listing> recommendationListing(const Database &database, QDate today)
{
    const Result<RegisterDays> days = registerDays(database, today, std::nullopt);
    if (!days)
        return days.error();
    Listing listing;
    listing.columns = columnNames();
    listing.yesOrNo = {QStringLiteral("overdue")};
    for (const RecommendationView view : viewColumns())
        listing.yesOrNo.append(wordOf(view));
    for (const auto &[wanted, word] : Words<Register>::all) {
        const auto rows = recommendationRows(database, wanted);
        if (!rows)
            return rows.error();
        for (const RecommendationRow &row : *rows)
            listing.rows.append(valuesOf(row, *days));
    }
    return listing;
}

Result<Listing> responseListing(const Database &database)
{
    const auto rules = responseRules(database);
    if (!rules)
        return rules.error();
    return guarded([&] {
        Listing listing;
        listing.columns = {QStringLiteral("recommendation"), QStringLiteral("decision"),
                           QStringLiteral("reasons"),        QStringLiteral("decided_by"),
                           QStringLiteral("decided_on"),     QStringLiteral("received_on"),
                           QStringLiteral("published_on"),   QStringLiteral("id"),
                           QStringLiteral("response_due"),   QStringLiteral("on_time")};
        listing.yesOrNo = {QStringLiteral("on_time")};
        Statement(database, QStringLiteral(R"(
                SELECT recommendation.reference, decision, reasons, decided_by, decided_on, response.received_on, published_on,
                       response.id, kind, notice_given_on, recommendation.received_on,
                       coalesce(response.received_on, decided_on) AS answered_on
                FROM response JOIN recommendation ON recommendation.id = response.recommendation
                ORDER BY answered_on DESC, response.id)"))
            .each([&](const Row &row) { listing.rows.append(responseValues(row, *rules)); });
        return listing;
    });
}
