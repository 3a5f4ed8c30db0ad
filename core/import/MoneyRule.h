#pragma once

#include "core/import/ReportDraft.h"

/// Sums of money whose purpose the sentence names. A sum without a purpose is no figure.
QList<FigureDraft> amountsIn(const QString &sentence, int line);
