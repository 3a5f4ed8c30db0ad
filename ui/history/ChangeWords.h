#pragma once

#include "core/storage/FieldChanges.h"

#include <QHash>

/// The names of records that changes point at, by id.
using RecordNames = QHash<QString, QString>;

/// A field of a record as people call it.
QString fieldWord(const QString &field);
/// A value of a field in words: dates, yes or no, names for ids. 'not stated' where there is none.
QString valueWords(const QString &field, const QVariant &value, const RecordNames &names);
/// Whether a change of this field says something to a person; ids and positions do not.
bool isTold(const QString &field);
