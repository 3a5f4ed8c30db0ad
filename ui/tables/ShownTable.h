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

/// With heads, quoted after RFC 4180, in UTF-8 with the mark that spreadsheets need to read it as such.
QByteArray toCsv(const ShownTable &table);
/// Without heads, for the clipboard; tabs and line ends within a cell become spaces.
QString toTsv(const ShownTable &table);
