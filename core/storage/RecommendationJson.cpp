#include "core/procedure/ResponseClock.h"
#include "core/storage/Mapping.h"
#include "core/storage/RecommendationListing.h"
#include "core/storage/RecommendationQueries.h"
#include "core/storage/SqlValue.h"
#include "core/storage/Statement.h"
#include "core/storage/StorageError.h"

#include <QJsonArray>

namespace {

/// Takes a field as tellSql tells it and keeps it as a JSON value.
struct JsonReceiver
{
    QJsonValue value{QJsonValue::Null};

    void takeNothing() { }
    void takeNumber(qint64 number) { value = number; }
    void takeReal(double number) { value = number; }
    void takeLatin(const QByteArray &text) { value = QString::fromLatin1(text); }
    void takeText(const QString &text) { value = text; }
    void takeBytes(const QByteArray &bytes) { value = QString::fromLatin1(bytes.toBase64()); }
};

template<typename Struct>
QJsonObject objectOf(const Struct &record)
{
    QJsonObject object;
    forEachColumn<Struct>([&](const auto &column) {
        JsonReceiver receiver;
        tellSql(record.*column.field, receiver);
        object.insert(column.name, receiver.value);
    });
    object.remove(QLatin1String("recommendation"));
    return object;
}

template<typename Struct>
QJsonArray arrayOf(const QList<Struct> &records)
{
    QJsonArray array;
    for (const Struct &record : records)
        array.append(objectOf(record));
    return array;
}

QJsonArray listOf(const Database &database, const QString &sql, const RecommendationId &id)
{
    QJsonArray array;
    Statement(database, sql).bind(QStringLiteral(":id"), id).each([&](const Row &row) { array.append(row.text(0)); });
    return array;
}

/// What the list says of it: its dates and the views it stands in.
Result<QJsonObject> listedFields(const Database &database, const RecommendationId &id, QDate today)
{
    const Result<Listing> listing = recommendationListing(database, today);
    if (!listing)
        return listing.error();
    const qsizetype idColumn = listing->columns.indexOf(QStringLiteral("id"));
    QJsonObject object;
    for (const QVariantList &row : listing->rows)
        for (int column = 0; row.at(idColumn).toString() == id.toString() && column < row.size(); ++column) {
            const bool isYesOrNo = listing->yesOrNo.contains(listing->columns.at(column));
            object.insert(listing->columns.at(column),
                          row.at(column).isNull() ? QJsonValue(QJsonValue::Null)
                              : isYesOrNo         ? QJsonValue(row.at(column).toInt() != 0)
                                                  : QJsonValue::fromVariant(row.at(column)));
        }
    return object;
}

void addLinks(QJsonObject &object, const Database &database, const RecommendationId &id)
{
    object.insert(QStringLiteral("actions"),
                  listOf(database, QStringLiteral(R"(
            SELECT plan_action.reference || ' ' || plan_action.what FROM action_link
            JOIN plan_action ON plan_action.id = action_link.plan_action WHERE action_link.recommendation = :id)"),
                         id));
    object.insert(QStringLiteral("findings"),
                  listOf(database, QStringLiteral(R"(
            SELECT inspection.body || ': ' || finding.text FROM finding
            JOIN inspection ON inspection.id = finding.inspection WHERE finding.recommendation = :id)"),
                         id));
}

} // namespace

Result<QJsonObject> recommendationJson(const Database &database, const QString &idOrReference, QDate today)
{
    const auto history = recommendationHistory(database, idOrReference);
    if (!history)
        return history.error();
    const auto rules = responseRules(database);
    if (!rules)
        return rules.error();
    auto object = listedFields(database, history->recommendation.id, today);
    if (!object)
        return object;
    const auto clock = responseClock(history->recommendation, *rules);
    object->insert(QStringLiteral("clock"), clock ? QJsonValue(clock->explanation) : QJsonValue(QJsonValue::Null));
    object->insert(QStringLiteral("record"), objectOf(history->recommendation));
    object->insert(QStringLiteral("responses"), arrayOf(history->responses));
    object->insert(QStringLiteral("extensions_asked"), arrayOf(history->extensions));
    object->insert(QStringLiteral("updates"), arrayOf(history->updates));
    object->insert(QStringLiteral("evidence"), arrayOf(history->evidence));
    object->insert(QStringLiteral("judgements"), arrayOf(history->judgements));
    if (const auto linked = guarded([&] { addLinks(*object, database, history->recommendation.id); }); !linked)
        return linked.error();
    return object;
}
