#pragma once

#include "core/import/HeadingRule.h"

/// How surely a numbered line is a heading: by its known words or capitals, or only if its neighbours bear it out.
enum class HeadingStrength
{
    Known,
    Capitals,
    Shaped
};

/// A line that may be a numbered heading, before its place in the sequence is judged.
struct NumberedHeading
{
    Heading heading{};
    int count = 0; ///< the number as a number
    HeadingStrength strength = HeadingStrength::Shaped;
};

/// Reads `1. PURPOSE`, `1.0 Purpose of the report:`, `2 - Background`, `5.4 6. IMPLICATIONS`. Null for dates and
/// sentences.
std::optional<NumberedHeading> numberedHeadingIn(const TextLine &line);
