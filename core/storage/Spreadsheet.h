#pragma once

#include "core/base/Result.h"

#include <QStringList>

/// Writes a table as an XLSX file with mode 0600; every cell is text or a number, never a formula. Refuses to
/// overwrite.
Result<void> writeSpreadsheet(const QString &path, const QStringList &columns, const QList<QStringList> &rows);
