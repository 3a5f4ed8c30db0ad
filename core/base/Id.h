#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUuid>

#include <optional>

/// A new UUID of version 7 (RFC 9562): ordered by time, so that rows made together stand together on disk.
QUuid timeOrderedUuid();

/// Names one record of one kind. It exists before the record is saved, and ids of different kinds do not mix.
template<typename Tag>
class Id
{
public:
    Id() = default;

    static Id create() { return Id(timeOrderedUuid()); }
    static std::optional<Id> fromString(const QString &text)
    {
        const QUuid uuid = QUuid::fromString(text);
        return uuid.isNull() ? std::nullopt : std::optional(Id(uuid));
    }
    static std::optional<Id> fromString(QLatin1String text)
    {
        const QUuid uuid = QUuid::fromString(text);
        return uuid.isNull() ? std::nullopt : std::optional(Id(uuid));
    }

    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    QByteArray toLatin1() const { return m_uuid.toByteArray(QUuid::WithoutBraces); }
    bool isNull() const { return m_uuid.isNull(); }

    friend bool operator==(const Id &left, const Id &right) { return left.m_uuid == right.m_uuid; }
    friend bool operator<(const Id &left, const Id &right) { return left.m_uuid < right.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    explicit Id(const QUuid &uuid) : m_uuid(uuid) { }

    QUuid m_uuid;
};
