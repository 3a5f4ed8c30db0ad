#pragma once

#include "core/import/ReportDraft.h"
#include "core/import/TextLine.h"

/// The figures of tables whose heading row names an indicator column and a column of results.
QList<FigureDraft> figuresInTables(const QList<TextLine> &lines);
