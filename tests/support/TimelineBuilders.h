#pragma once

#include "core/domain/TimelineEvent.h"

/// A story of so many events over ten years, in all lanes, always the same one.
TimelineContents storyOf(int events);
