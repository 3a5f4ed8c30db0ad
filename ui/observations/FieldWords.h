#pragma once

#include "core/import/ObservationMapping.h"

#include <QString>

/// What a column of figures holds, in the words of the screen.
QString screenWord(ObservationField field);
