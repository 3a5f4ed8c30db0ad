#pragma once

#include <QChar>

/// Between these two characters stand the words of a snippet that were searched for.
constexpr QChar matchBegin(0x2);
constexpr QChar matchEnd(0x3);
