#pragma once

#include "core/base/Id.h"
#include "core/domain/Words.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QTime>

#include <optional>
#include <type_traits>

template<typename T>
struct IsOptional : std::false_type
{
};
template<typename T>
struct IsOptional<std::optional<T>> : std::true_type
{
};
template<typename T>
struct IsId : std::false_type
{
};
template<typename Tag>
struct IsId<Id<Tag>> : std::true_type
{
};

/// Text as it comes back from the file: SQLite keeps no half characters and no byte order mark in front.
inline QString keptText(const QString &text)
{
    const bool hasMark = text.startsWith(QChar(0xfeff)) || text.startsWith(QChar(0xfffe));
    if (!hasMark && text.isValidUtf16())
        return text.isNull() ? QStringLiteral("") : text;
    return hasMark ? keptText(text.mid(1)) : QString::fromUtf8(text.toUtf8());
}

/// Tells a receiver (a statement, the journal's JSON) a field's value as SQLite keeps it: enums as words, dates in ISO
/// form, ids as text, what is missing as nothing. The receiver has takeNothing, takeNumber, takeReal, takeLatin,
/// takeText and takeBytes.
template<typename T, typename Receiver>
void tellSql(const T &value, Receiver &receiver)
{
    if constexpr (IsOptional<T>::value)
        value ? tellSql(*value, receiver) : receiver.takeNothing();
    else if constexpr (IsId<T>::value)
        receiver.takeLatin(value.toLatin1());
    else if constexpr (std::is_enum_v<T>)
        receiver.takeLatin(QByteArray::fromRawData(wordOf(value).data(), wordOf(value).size()));
    else if constexpr (std::is_same_v<T, QDate>)
        receiver.takeLatin(value.toString(Qt::ISODate).toLatin1());
    else if constexpr (std::is_same_v<T, QTime>)
        receiver.takeLatin(value.toString(QStringLiteral("HH:mm")).toLatin1());
    else if constexpr (std::is_same_v<T, QDateTime>)
        receiver.takeLatin(value.toUTC().toString(Qt::ISODateWithMs).toLatin1());
    else if constexpr (std::is_same_v<T, QByteArray>)
        receiver.takeBytes(value);
    else if constexpr (std::is_integral_v<T>)
        receiver.takeNumber(qint64(value));
    else if constexpr (std::is_floating_point_v<T>)
        receiver.takeReal(double(value));
    else
        receiver.takeText(keptText(value));
}

/// A day as it is kept, "2026-03-23"; what is written otherwise is left to Qt.
inline QDate keptDate(QLatin1String text)
{
    const auto digits = [&](qsizetype from, qsizetype count) {
        int number = 0;
        for (qsizetype at = from; at < from + count; ++at)
            number = number * 10 + (text[at].toLatin1() - '0');
        return number;
    };
    const auto isDigit = [&](qsizetype at) { return text[at] >= QLatin1Char('0') && text[at] <= QLatin1Char('9'); };
    for (const qsizetype at : {0, 1, 2, 3, 5, 6, 8, 9})
        if (text.size() != 10 || !isDigit(at))
            return QDate::fromString(QString(text), Qt::ISODate);
    return QDate(digits(0, 4), digits(5, 2), digits(8, 2));
}

/// The reverse of tellSql, from a source with isNothing, number, real, text and bytes; one that has latin is
/// asked for words, days and ids without a copy. A word that no enum value has
/// gives the enum's first value: CHECKs keep such words out.
template<typename T, typename Source>
T readSql(const Source &source)
{
    constexpr bool isWordOrDay = IsId<T>::value || std::is_enum_v<T> || std::is_same_v<T, QDate>;
    if constexpr (isWordOrDay && requires { source.latin(); }) {
        if constexpr (IsId<T>::value)
            return T::fromString(source.latin()).value_or(T());
        else if constexpr (std::is_enum_v<T>)
            return fromWord<T>(source.latin()).value_or(Words<T>::all.front().first);
        else
            return keptDate(source.latin());
    } else if constexpr (IsOptional<T>::value)
        return source.isNothing() ? T() : T(readSql<typename T::value_type>(source));
    else if constexpr (IsId<T>::value)
        return T::fromString(source.text()).value_or(T());
    else if constexpr (std::is_enum_v<T>)
        return fromWord<T>(source.text()).value_or(Words<T>::all.front().first);
    else if constexpr (std::is_same_v<T, bool>)
        return source.number() != 0;
    else if constexpr (std::is_same_v<T, QDate>)
        return QDate::fromString(source.text(), Qt::ISODate);
    else if constexpr (std::is_same_v<T, QTime>)
        return QTime::fromString(source.text(), QStringLiteral("HH:mm"));
    else if constexpr (std::is_same_v<T, QDateTime>)
        return QDateTime::fromString(source.text(), Qt::ISODateWithMs);
    else if constexpr (std::is_same_v<T, QByteArray>)
        return source.bytes();
    else if constexpr (std::is_integral_v<T>)
        return T(source.number());
    else if constexpr (std::is_floating_point_v<T>)
        return T(source.real());
    else
        return source.text();
}
