#pragma once

#include "core/base/Result.h"
#include "core/domain/PlanContents.h"

class QPagedPaintDevice;

/// The plan as a web page: themes with their standing and why, actions, and the legend that says what the colours mean.
QString planAsHtml(const PlanContents &contents, QDate today);
QString planAsCsv(const PlanContents &contents);

/// Lays the plan on the pages of a printer or a PDF.
void layPlan(QPagedPaintDevice &device, const PlanContents &contents, QDate today);

/// Writes the plan as the file's ending says: PDF, HTML or CSV.
Result<void> writePlan(const QString &path, const PlanContents &contents, QDate today);
