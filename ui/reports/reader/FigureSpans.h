#pragma once

#include "core/domain/Report.h"
#include "ui/reports/reader/TextSpan.h"

#include <QList>

/// Where a paragraph prints each of its figures: as many spans as figures, of no length where the number stands in
/// words.
QList<TextSpan> figureSpans(const QString &paragraph, const QList<ReportedFigure> &figures);
