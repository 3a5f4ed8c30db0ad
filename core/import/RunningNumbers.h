#pragma once

#include "core/import/TextLine.h"

/// Writes "7 Members met" as "7. Members met" where such numbers count the report's paragraphs through from 1.
QList<TextLine> withRunningNumbers(QList<TextLine> lines);
