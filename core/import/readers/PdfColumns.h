#pragma once

#include <QStringList>

/// Whether the lines of a page, as printed, are sentences in two columns: then they have to be read one after the
/// other.
bool areColumnsOfProse(const QStringList &lines);

/// The lines with the wide gap after a paragraph's number closed: it parts no cells.
QStringList joinedNumbers(const QStringList &lines);
