#include "core/workflows/SampleJson.h"

#include <QFile>
#include <QJsonDocument>

QByteArray sampleFile(const QString &name)
{
    QFile file(QStringLiteral(":/sample/") + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    return file.readAll();
}

QJsonObject sampleObject(const QString &name)
{
    const QJsonDocument document = QJsonDocument::fromJson(sampleFile(name + QStringLiteral(".json")));
    Q_ASSERT(document.isObject());
    return document.object();
}

QString textOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

std::optional<QString> saidIn(const QJsonObject &object, const char *key)
{
    const QString text = textOf(object, key);
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<QDate> dateIn(const QJsonObject &object, const char *key)
{
    const QDate date = QDate::fromString(textOf(object, key), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<double> numberIn(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}
