#pragma once

#include "core/import/DocumentText.h"
#include "core/import/ReportDraft.h"

/// Recognises a committee report. Pure: the same text always gives the same draft, and no rule knows a council by name.
ReportDraft parseReport(const DocumentText &text);
