#pragma once

#include "core/import/ReportDraft.h"

/// A whole divided in one sentence: "Of the eleven indicators ... above on seven, equivalent on one, the other three
/// ...". The parts are believed only if they add up to the whole.
QList<FigureDraft> partsOfWholeIn(const QString &sentence, int line);
