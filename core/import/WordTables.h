#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

/// The tables of a Word document (.docx), each as rows of cells. Words that were deleted are left out; a cell that goes
/// over several rows stands in the first of them, and one over several columns is followed by empty ones.
Result<QList<QList<QStringList>>> readWordTables(const QByteArray &bytes);
