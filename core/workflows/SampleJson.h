#pragma once

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

/// A file of the sample story as it stands in the program (:/sample/NAME). One that is missing is a mistake of ours and
/// stops the program in a test build.
QByteArray sampleFile(const QString &name);
/// A part of the sample story that is kept as JSON: :/sample/NAME.json. What is no JSON stops a test build as well.
QJsonObject sampleObject(const QString &name);

QString textOf(const QJsonObject &object, const char *key);
/// The text, or nothing where the story does not say it.
std::optional<QString> saidIn(const QJsonObject &object, const char *key);
std::optional<QDate> dateIn(const QJsonObject &object, const char *key);
std::optional<double> numberIn(const QJsonObject &object, const char *key);

/// Gives every object of a list to the work, in their order.
template<typename Work>
void forEach(const QJsonObject &object, const char *key, Work work)
{
    const QJsonArray array = object.value(QLatin1String(key)).toArray();
    for (const QJsonValue &value : array)
        work(value.toObject());
}
