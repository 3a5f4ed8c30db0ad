#pragma once

#include "core/domain/RecommendationRow.h"
#include "ui/tables/Column.h"

#include <QList>

/// The columns of the register, in the order of RegisterColumn.
enum class RegisterColumn
{
    Title,
    Reference,
    MadeTo,
    Status,
    Officer,
    Committee,
    Response,
    Target,
    LeadOfficer,
    MadeOn,
    Priority,
    Theme,
    Tag,
    Portfolio,
    Extensions,
    Evidence,
    MadeBy
};

/// Dates near today say how far away they are.
QList<Column<RecommendationRow>> registerColumns(QDate today);
/// The first of the columns that are put away until somebody asks for them.
constexpr int firstHiddenColumn = int(RegisterColumn::LeadOfficer);
