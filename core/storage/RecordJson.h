#pragma once

#include "core/changes/ChangeSet.h"

#include <QByteArray>

/// The changes of a journal entry as JSON: [{"kind", "before": {column: value}|null, "after": ...}], columns as in SQL.
QByteArray changesToJson(const QList<RecordChange> &changes);

/// The reverse. Columns that a record no longer has are left out; unknown kinds are skipped.
QList<RecordChange> changesFromJson(const QByteArray &json);
