#pragma once

#include "core/base/Result.h"

#include <QString>

/// Makes an empty workspace with the rules for England; the council's name may be empty.
Result<void> createWorkspace(const QString &path, const QString &council);
