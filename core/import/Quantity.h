#pragma once

#include <QList>
#include <QString>

/// A measured number in a sentence, before it is known whether it is a result, a target or neither.
struct Quantity
{
    double value = 0;
    QString unit{};
    qsizetype begin = 0; ///< from here to `end` stand number and unit
    qsizetype end = 0;
};

/// Percentages, rates per head, averages in days and plain numbers of something counted, in the order of the sentence.
QList<Quantity> quantitiesIn(const QString &sentence);
