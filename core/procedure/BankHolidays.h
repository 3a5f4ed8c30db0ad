#pragma once

#include <QDate>
#include <QList>
#include <QString>

/// A day on which banks and councils in England and Wales are closed, by its name.
struct BankHoliday
{
    QDate date;
    QString name;

    bool operator==(const BankHoliday &) const = default;
};

/// The years for which the one-off and moved days are known; outside them only the rules are.
constexpr int firstHolidayYear = 1995;
constexpr int lastHolidayYear = 2035;

/// Easter Sunday of a year of the Gregorian calendar.
QDate easterSunday(int year);

/// The bank holidays of a year in England and Wales, in their order: by rule, with substitute days, and with the days
/// that were once added or moved.
QList<BankHoliday> bankHolidays(int year);
