#pragma once

#include "core/import/ReportDraft.h"

/// People, cases and posts that a sentence counts: "there are no children that ...", "an establishment of 81 social
/// workers".
QList<FigureDraft> countsIn(const QString &sentence, int line);
