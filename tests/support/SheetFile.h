#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

/// A zip package with these parts, as spreadsheets are kept.
QByteArray zipOf(const QHash<QString, QByteArray> &parts);

/// A spreadsheet with one sheet of these cells: the XML between <sheetData> and </sheetData>. Style 1 is a date,
/// style 2 a month of its own format, style 3 per cent.
QByteArray sheetFile(const QByteArray &rows, const QByteArray &sharedTexts = {});
