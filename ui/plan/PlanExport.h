#pragma once

#include "core/base/Result.h"
#include "core/domain/PlanContents.h"

/// The plan as a web page: themes with their standing and why, actions, and the legend that says what the colours mean.
QString planAsHtml(const PlanContents &contents, QDate today);
QString planAsCsv(const PlanContents &contents);

/// Writes the plan as the file's ending says: PDF, HTML or CSV.
Result<void> writePlan(const QString &path, const PlanContents &contents, QDate today);
