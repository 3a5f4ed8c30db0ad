#pragma once

#include "core/workflows/RestoreBackup.h"
#include "ui/tables/Column.h"

#include <QList>

/// The list of backups: when, of what kind, how large, how many changes, sound or not.
QList<Column<HeldBackup>> backupColumns();

/// The changes that a restored backup would take away.
QList<Column<JournalEntry>> lostChangeColumns();

/// 'Reports: 14 instead of 16. Actions: ...', or that every number stays.
QString countWords(const QList<CountChange> &counts);

/// What becomes of the changes, in a sentence or two.
QString previewWords(const RestorePreview &preview);
