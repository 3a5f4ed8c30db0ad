#pragma once

#include <QString>

/// Whether the words belong to the page and not to the report: its number, or the notice that it is blank.
bool isPageFurniture(const QString &text);
