#pragma once

#include "core/import/DocumentText.h"

/// Whether the words belong to the page, not to the report: a page number or a notice that the page is blank.
bool isPageFurniture(const QString &text);

/// The lines that stand at the head or foot of one page after another, and bare page numbers there. The first of them
/// stays: on the first page they may be the report's own header.
QSet<int> furnitureLinesOf(const DocumentText &document);
