#pragma once

#include <QStringList>

/// A cell that no spreadsheet takes for a formula: one that begins with = + - @, a tab, a return or a null (also in
/// full width, or after spaces and quotation marks) gets an apostrophe before it, unless it is a number.
QString harmlessCell(const QString &text);
/// The cell as it was before harmlessCell.
QString plainCell(const QString &harmless);

/// One row of comma-separated values after RFC 4180, with its line end. Cells are made harmless.
QString csvLine(const QStringList &cells);
