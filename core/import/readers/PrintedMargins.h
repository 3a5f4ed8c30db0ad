#pragma once

#include "core/import/readers/FlowingText.h"

/// What every page prints above its text, once: it may name the committee or mark the report exempt.
void addPageHeader(FlowingText &text, const QStringList &lines);

/// What every page prints below its text; only markings are kept, as the rest is file names and versions.
void addPageFooter(FlowingText &text, const QStringList &lines);
