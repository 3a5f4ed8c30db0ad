#include "core/storage/ErasureNote.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

QByteArray toChanges(const ErasureNote &note)
{
    QJsonArray entries;
    for (auto entry = note.entries.cbegin(); entry != note.entries.cend(); ++entry)
        entries.append(QJsonObject{{QStringLiteral("number"), entry.key()},
                                   {QStringLiteral("rest"), QString::fromLatin1(entry.value())}});
    const QJsonObject object{{QStringLiteral("entries"), entries},
                             {QStringLiteral("kind"), QStringLiteral("erasure")},
                             {QStringLiteral("reason"), note.reason},
                             {QStringLiteral("records"), note.records}};
    return QJsonDocument(QJsonArray{object}).toJson(QJsonDocument::Compact);
}

std::optional<ErasureNote> erasureNoteIn(const QByteArray &changes)
{
    // Every other entry begins with the kind of its first record.
    if (!changes.startsWith("[{\"entries\":"))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(changes).array().at(0).toObject();
    if (object.value(QLatin1String("kind")).toString() != QLatin1String("erasure"))
        return std::nullopt;
    ErasureNote note{
        object.value(QLatin1String("reason")).toString(), object.value(QLatin1String("records")).toInt(), {}};
    for (const QJsonValue &entry : object.value(QLatin1String("entries")).toArray())
        note.entries.insert(entry.toObject().value(QLatin1String("number")).toInteger(),
                            entry.toObject().value(QLatin1String("rest")).toString().toLatin1());
    return note;
}
