#pragma once

#include <QString>
#include <QStringList>

bool isSearched(const QString &table);
/// The tables whose records are searched by their own words, beside the paragraphs of reports.
const QStringList &searchedTables();

/// The words of a record (bound as :id) and the date that places it among the others; empty for what is not searched.
QString searchedWordsSql(const QString &table);
