#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

/// What a table shows, as plain text: the visible columns in their order, and rows of the same length.
struct ShownTable
{
    QStringList heads;
    QList<QStringList> rows;
};

/// A cell that a spreadsheet will not take for a formula: a leading = + - @, tab or return gets an apostrophe before
/// it, unless the cell is a number.
QString harmlessCell(const QString &text);
/// With heads, quoted after RFC 4180, in UTF-8 with the mark that spreadsheets need to read it as such.
QByteArray toCsv(const ShownTable &table);
/// Without heads, for the clipboard; tabs and line ends within a cell become spaces.
QString toTsv(const ShownTable &table);
