#pragma once

#include "core/base/Result.h"
#include "ui/reports/ReportsModel.h"

/// Searches the full text for a worker: the reports that have the words, by id, with how often and where newest.
Result<QHash<QString, ReportPlaces>> placesWithWords(const QString &path, const QString &words);

/// The snippets at the places, by the same key.
Result<QHash<QString, QString>> snippetsOf(const QString &path, const QString &words,
                                           const QHash<QString, qint64> &places);

/// What the Reports page shows, to be said in one line.
struct ShownReports
{
    qint64 total = 0;
    int shown = 0;
    QString words;
    QHash<QString, ReportPlaces> places;
};
QString reportsLine(const ShownReports &reports);
