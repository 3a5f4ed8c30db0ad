#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

/// A date as it is printed, and where.
struct PrintedDate
{
    QDate date{};
    qsizetype begin = 0;
    qsizetype end = 0;
    bool weekdayAgrees = true; ///< false where the printed weekday is another than the date's
};

/// Every complete date in the words: `20 SEPTEMBER 2010`, `26th February 2015`, `11.9.19`, `2015-02-26`, `26 Chwefror
/// 2015`.
QList<PrintedDate> datesIn(const QString &text);

/// The date if the words are nothing but a date, with or without weekday and time of day.
std::optional<PrintedDate> wholeDate(const QString &text);

bool isDate(const QString &text);
