#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QString>

#include <optional>

/// The words that a printed pack has of its own, beside those of the records.
struct PackWords
{
    Q_DECLARE_TR_FUNCTIONS(PackWords)
};

/// A date as papers print it: 13 May 2013; with the day of the week: Monday 13 May 2013.
QString printedDate(QDate date);
QString printedDate(std::optional<QDate> date);
QString printedDateWithDay(QDate date);
/// A figure with as many decimals as people see of it.
QString printedNumber(double value, int decimals);
