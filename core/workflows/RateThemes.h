#pragma once

#include "core/base/Result.h"
#include "core/storage/ListQueries.h"

/// Fills the rating of every theme in a listing of themes, and adds percent and the sentence that explains it.
Result<void> rateThemes(const Database &database, Listing &themes, QDate today);
