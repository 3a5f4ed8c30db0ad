#pragma once

#include "core/domain/Committee.h"

/// The kind that a committee's own name tells; an overview and scrutiny committee where it tells nothing else.
Committee::Kind committeeKindOf(const QString &name);
