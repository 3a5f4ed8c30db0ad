#pragma once

#include "core/base/Result.h"
#include "core/domain/RecommendationRow.h"

#include <QList>

/// The forms in which a register leaves the program.
enum class RegisterFile
{
    Csv,
    Spreadsheet,
    Tracker ///< printed pages, as PDF
};

/// What is written: the rows that are shown, in their order.
struct ExportedRegister
{
    QList<RecommendationRow> rows;
    QDate today;
    QString title;
};

QString suffixOf(RegisterFile file);
Result<void> writeRegister(const QString &path, RegisterFile kind, const ExportedRegister &exported);
