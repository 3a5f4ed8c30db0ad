#pragma once

#include "tests/support/PackStory.h"
#include "ui/render/packs/FinishPack.h"

/// The day on which the packs of the story are made.
inline const QDate storyDay(2026, 3, 2);

/// The story's pack in an edition. A test that cannot have one stops.
FinishedPack finished(const PackStory &story, Edition edition);
