#pragma once

#include <QString>
#include <QVariant>
#include <Qt>

/// What a table answers beyond Qt's own roles.
enum TableRole
{
    /// The value itself: a number, date, text or Chip.
    ValueRole = Qt::UserRole,
    SortRole,
    /// Of a head: the name under which the column is remembered.
    ColumnNameRole
};

/// The value in the words of the screen.
QString cellText(const QVariant &value);
/// The value in a file that other programs read: ISO dates, plain numbers.
QString fileText(const QVariant &value);
/// What the value is sorted by where the column names nothing else.
QVariant sortKeyOf(const QVariant &value);
Qt::Alignment alignmentOf(const QVariant &value);
/// What a chip explains of itself; nothing for any other value.
QString explanationOf(const QVariant &value);
