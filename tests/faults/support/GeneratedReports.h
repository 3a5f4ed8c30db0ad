#pragma once

#include <QString>

/// Text of a committee report that no other number has. `paragraphs` makes it longer.
QString generatedReport(int number, int paragraphs);

/// Writes so many reports into a new folder.
void writeReports(const QString &folder, int count, int paragraphs = 12);
