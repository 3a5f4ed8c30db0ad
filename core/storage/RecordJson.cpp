#include "core/storage/RecordJson.h"

#include "core/storage/JsonText.h"
#include "core/storage/Mapping.h"
#include "core/storage/SqlValue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

/// What is missing is not written: it is read back as missing, and most records say little.
template<typename Field>
bool isNothing(const Field &field)
{
    if constexpr (IsOptional<Field>::value)
        return !field;
    else
        return false;
}

void recordToJson(JsonText &json, const std::optional<Record> &record)
{
    if (!record)
        return json.takeNothing();
    json.beginObject();
    visitRecord(*record, [&]<typename Struct>(const Struct &value) {
        forEachColumn<Struct>([&](const auto &column) {
            if (isNothing(value.*column.field))
                return;
            json.name(QByteArrayView(column.name.data(), column.name.size()));
            tellSql(value.*column.field, json);
        });
    });
    json.endObject();
}

/// A value of the journal's JSON as readSql takes it.
struct JsonSource
{
    QJsonValue value;

    bool isNothing() const { return value.isNull(); }
    qint64 number() const { return value.toInteger(); }
    double real() const { return value.toDouble(); }
    QString text() const { return value.toString(); }
    QByteArray bytes() const { return value.toString().toUtf8(); }
};

template<typename Struct>
Struct recordFrom(const QJsonObject &object)
{
    Struct record;
    forEachColumn<Struct>([&]<typename Field>(const MappedColumn<Struct, Field> &column) {
        const QJsonValue value = object.value(column.name);
        if (!value.isUndefined())
            record.*column.field = readSql<Field>(JsonSource{value});
    });
    return record;
}

/// Entries of before the figures of files had a table of their own name an entered figure otherwise.
QString kindToday(const QString &kind)
{
    return kind == QLatin1String("observation") ? QString(Mapping<Observation>::table) : kind;
}

std::optional<Record> recordOfKind(const QString &written, const QJsonValue &value)
{
    const QString kind = kindToday(written);
    std::optional<Record> record;
    if (value.isObject())
        forEachKind([&]<typename Struct>() {
            if (kind == Mapping<Struct>::table)
                record = recordFrom<Struct>(value.toObject());
        });
    return record;
}

} // namespace

QByteArray changesToJson(const QList<RecordChange> &changes)
{
    JsonText json;
    json.beginList();
    for (const RecordChange &change : changes) {
        const QLatin1String kind = tableOf(change.after ? *change.after : *change.before);
        json.beginObject();
        json.name("kind");
        json.takeLatin(QByteArrayView(kind.data(), kind.size()));
        json.name("before");
        recordToJson(json, change.before);
        json.name("after");
        recordToJson(json, change.after);
        json.endObject();
    }
    json.endList();
    return json.take();
}

QList<RecordChange> changesFromJson(const QByteArray &json)
{
    QList<RecordChange> changes;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const QString kind = object.value(QLatin1String("kind")).toString();
        RecordChange change{recordOfKind(kind, object.value(QLatin1String("before"))),
                            recordOfKind(kind, object.value(QLatin1String("after")))};
        if (change.before || change.after)
            changes.append(std::move(change));
    }
    return changes;
}
