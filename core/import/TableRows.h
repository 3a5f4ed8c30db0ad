#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>
#include <QIODevice>

#include <functional>
#include <vector>

/// One row of a CSV file or of a spreadsheet's first sheet. The cells are UTF-8 and good until the next row.
struct TableRow
{
    qint64 number = 0; ///< the line or row in the file; the first is 1
    const std::vector<QByteArrayView> &cells;
    QString trouble{}; ///< why the row could not be read; empty where it could
};

/// Gives every row that has anything in it to `take`, which says whether to go on. The kind is told by the content.
Result<void> readTable(QIODevice &file, const std::function<bool(const TableRow &row)> &take);
