#pragma once

#include "core/changes/ChangeSet.h"

#include <QList>
#include <QString>
#include <QVariant>

/// One field of a record that a change gave another value. Values are as SQL keeps them, null where there is none.
struct FieldChange
{
    QString field; ///< the name of its column
    QVariant before;
    QVariant after;

    bool operator==(const FieldChange &) const = default;
};

/// The fields that differ, in the order of the record's columns, without its id. What was added or removed has all its
/// fields that have a value.
QList<FieldChange> fieldChanges(const std::optional<Record> &before, const std::optional<Record> &after);
