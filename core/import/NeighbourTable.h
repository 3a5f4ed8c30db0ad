#pragma once

#include "core/base/Result.h"
#include "core/import/RecogniseColumns.h"

#include <QIODevice>

/// An authority and those that are most like it, as a file of statistical neighbours has them.
struct NeighbourRow
{
    struct Neighbour
    {
        QString laNumber;
        QString closeness; ///< "Very close"; empty where the file does not say
    };

    qint64 row = 0;
    QString laNumber;
    QString name;
    QList<Neighbour> neighbours; ///< nearest first
};

/// Every authority of the file. A row that cannot be understood is told by `refuse`, with its number and the reason.
Result<QList<NeighbourRow>> readNeighbours(QIODevice &file, const TableSample &sample,
                                           const std::function<void(qint64 row, const QString &reason)> &refuse);

/// "2025", "April 2021": which edition of the list it is, by the name of its file.
QString neighbourVersion(const QString &fileName);
