#pragma once

#include <QList>
#include <QString>

/// A period as the report prints it: "April and May", "2011/12", "Quarter 2", "31 March 2014".
struct PrintedPeriod
{
    QString words{};
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// The periods in the words, after "in", "during", "at" and their like. No year is added that is not printed.
QList<PrintedPeriod> periodsIn(const QString &text);

/// Whether the words are nothing but a period, as in a column's heading.
bool isPeriod(const QString &words);
