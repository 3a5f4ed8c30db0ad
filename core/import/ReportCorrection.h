#pragma once

#include <QDate>
#include <QString>

/// What a clerk put in the place of what was read in a report's header. It is offered on the next report of the same
/// layout, and never taken over unasked.
struct ReportCorrection
{
    QString layout; ///< by which reports of one layout know each other
    QString field; ///< the word of the header's field
    QString label; ///< the words printed before the value; empty where the value stood nowhere in the report
    QString value; ///< what the clerk entered
    QString fileName; ///< of the report that was corrected
    QDate correctedOn;

    bool operator==(const ReportCorrection &) const = default;
};
