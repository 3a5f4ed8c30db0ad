#include "core/storage/ErasedChanges.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace {

const QLatin1String before("before");
const QLatin1String after("after");
const QLatin1String title("title");

QJsonArray listIn(const QByteArray &changes)
{
    return QJsonDocument::fromJson(changes).array();
}

QString idIn(const QJsonObject &change)
{
    const QJsonValue state = change.value(change.value(after).isObject() ? after : before);
    return state.toObject().value(QLatin1String("id")).toString();
}

/// Whether a state of the record names one of the ids beside its own.
bool names(const QJsonObject &change, const QSet<QString> &ids)
{
    for (const QLatin1String &state : {before, after}) {
        const QJsonObject fields = change.value(state).toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field)
            if (field.value().isString() && field.key() != QLatin1String("id")
                && ids.contains(field.value().toString()))
                return true;
    }
    return false;
}

/// Ids are told by their form, so that most entries need not be read as JSON.
bool hasAny(const QByteArray &changes, const ErasureScope &scope)
{
    constexpr qsizetype length = 36;
    for (qsizetype at = changes.indexOf('"'); at >= 0; at = changes.indexOf('"', at + 1)) {
        if (at + length + 1 >= changes.size() || changes.at(at + 9) != '-' || changes.at(at + length + 1) != '"')
            continue;
        const QString id = QString::fromLatin1(changes.constData() + at + 1, length);
        if (scope.gone.contains(id) || scope.items.contains(id) || scope.packEntries.contains(id))
            return true;
    }
    return false;
}

void takeDocuments(const QJsonObject &fields, QSet<QString> &documents)
{
    for (const char *const column : {"document_hash", "source_document", "document"})
        if (const QString hash = fields.value(QLatin1String(column)).toString(); !hash.isEmpty())
            documents.insert(hash);
}

/// A record that stays keeps no word of what is gone, in all its states alike, so that each still follows from the one
/// before.
QJsonValue withoutWords(const QJsonValue &state, const QString &id, const ErasureScope &scope)
{
    if (!state.isObject())
        return state;
    QJsonObject fields = state.toObject();
    for (const QString &key : fields.keys())
        if (key != QLatin1String("id") && scope.gone.contains(fields.value(key).toString()))
            fields.remove(key);
    if (scope.items.contains(id))
        for (const char *const column : {"lead", "outcome", "urgency_reason"})
            fields.remove(QLatin1String(column));
    if (scope.items.contains(id) || scope.packEntries.contains(id))
        fields.insert(title, erasedTitle());
    return fields;
}

} // namespace

QString erasedTitle()
{
    return QCoreApplication::translate("Erasure", "Erased");
}

void widen(ErasureScope &scope, const QByteArray &changes, const IsThere &isThere)
{
    if (!hasAny(changes, scope))
        return;
    for (const QJsonValue &value : listIn(changes)) {
        const QJsonObject change = value.toObject();
        const QString id = idIn(change);
        const QString kind = change.value(QLatin1String("kind")).toString();
        if (names(change, scope.gone) && !isThere(kind, id))
            scope.gone.insert(id);
        else if (kind == QLatin1String("agenda_item") && names(change, scope.gone))
            scope.items.insert(id);
        else if (kind == QLatin1String("pack_entry") && names(change, scope.items))
            scope.packEntries.insert(id);
    }
}

std::optional<RedactedChanges> redacted(const QByteArray &changes, const ErasureScope &scope)
{
    if (!hasAny(changes, scope))
        return std::nullopt;
    RedactedChanges result;
    QJsonArray rest;
    for (const QJsonValue &value : listIn(changes)) {
        QJsonObject change = value.toObject();
        const QString id = idIn(change);
        for (const QLatin1String &state : {before, after}) {
            if (scope.gone.contains(id)) {
                takeDocuments(change.value(state).toObject(), result.documents);
                change.insert(state, QJsonValue());
            } else {
                change.insert(state, withoutWords(change.value(state), id, scope));
            }
        }
        rest.append(change);
    }
    result.changes = QJsonDocument(rest).toJson(QJsonDocument::Compact);
    return result.changes == changes ? std::nullopt : std::optional(result);
}
