#pragma once

#include <span>
#include <vector>

/// For every value: +1 within seven that each rise, -1 within seven that each fall, else 0. A tie ends a trend; a value
/// of two trends takes the later one's direction.
std::vector<signed char> trendSides(std::span<const double> values);

/// For every point: its side where it is one of at least two close ones among three together on one side of the mean.
std::vector<signed char> twoInThreeSides(std::span<const signed char> sides, std::span<const char> isClose);

/// For every point: its side where seven together lie on one side of the mean; a point on the mean ends a shift.
std::vector<signed char> shiftSides(std::span<const signed char> sides);
