#pragma once

#include "core/base/Result.h"
#include "core/storage/RecommendationQueries.h"

class Database;

/// What the page reads of a register in one go.
struct RegisterContents
{
    QList<RecommendationRow> rows;
    QList<int> counts; ///< of each register, in their order
    RegisterDays days;
    QString yearStart;
};

Result<RegisterContents> readRegister(const Database &database, Register which, QDate today);
