#pragma once

#include "core/procedure/RecommendationTimeline.h"
#include "ui/text/Colours.h"
#include "ui/text/StatusGlyph.h"

#include <QString>

/// How one step of a recommendation is said and drawn.
struct TimelineWords
{
    QString words{};
    QString note{};
    StatusGlyph glyph = StatusGlyph::Circle;
    Tone tone = Tone::Grey;
};

TimelineWords timelineWords(const TimelineStep &step, const RecommendationHistory &history,
                            const std::optional<ResponseClock> &clock, QDate today);
