#pragma once

#include "core/import/SectionParser.h"

/// The performance figures a report gives, from its sentences and its tables. Quoted words are somebody else's and are
/// left out.
QList<FigureDraft> figuresIn(const QList<ParsedSection> &sections);
