#pragma once

#include "ui/recommendations/RegisterExport.h"

/// The tracker as pages to be printed: a table with a repeated head, statuses in words, page x of y. A PDF's bytes.
QByteArray trackerPages(const ExportedRegister &exported);
