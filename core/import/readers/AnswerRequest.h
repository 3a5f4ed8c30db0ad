#pragma once

#include "core/import/ReaderMessages.h"

/// Reads what was asked for. Everything risky happens below here, so it is called in a process of its own.
ReaderAnswer answerRequest(const ReaderRequest &request);
