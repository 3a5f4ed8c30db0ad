#pragma once

#include "core/base/Result.h"

#include <QString>

/// Makes the sample workspace by importing the sample council's reports, as a clerk would.
Result<void> createSampleWorkspace(const QString &path);
