#pragma once

#include <QDate>

/// The last day of a period of months 'beginning with' a day: that day is the first of the period, so that two months
/// beginning with 26 Feb end on 25 Apr. Where the last month is too short to have such a day, it ends with that month.
QDate lastDayOfMonths(QDate first, int months);

/// The same for years: four years beginning with 26 Feb 2015 end on 25 Feb 2019.
QDate lastDayOfYears(QDate first, int years);
