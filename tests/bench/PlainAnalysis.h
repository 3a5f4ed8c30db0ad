#pragma once

#include <string>

/// The same analysis as one plain loop over arrays, with no types, no missing values and no checks: the floor. Returns
/// how many points are flagged.
size_t plainlyFlagged(const std::string &path);
