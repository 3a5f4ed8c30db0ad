#include "core/performance/SpecialCause.h"

#include <algorithm>

namespace {

constexpr int runLength = 7;

signed char signOf(double difference)
{
    return static_cast<signed char>((difference > 0) - (difference < 0));
}

void fillBack(std::vector<signed char> &sides, int last, int length, signed char side)
{
    std::fill_n(sides.begin() + last - length + 1, length, side);
}

} // namespace

std::vector<signed char> trendSides(std::span<const double> values)
{
    std::vector<signed char> trend(values.size(), 0);
    signed char direction = 0;
    int steps = 0;
    for (int i = 1; i < int(values.size()); ++i) {
        const signed char step = signOf(values[size_t(i)] - values[size_t(i) - 1]);
        steps = step != 0 && step == direction ? steps + 1 : std::abs(step);
        direction = step;
        if (steps == runLength - 1)
            fillBack(trend, i, runLength, direction);
        else if (steps >= runLength)
            trend[size_t(i)] = direction;
    }
    return trend;
}

std::vector<signed char> twoInThreeSides(std::span<const signed char> sides, std::span<const char> isClose)
{
    std::vector<signed char> flagged(sides.size(), 0);
    for (size_t i = 2; i < sides.size(); ++i) {
        const bool isOneSide = sides[i] != 0 && sides[i] == sides[i - 1] && sides[i] == sides[i - 2];
        if (!isOneSide || isClose[i] + isClose[i - 1] + isClose[i - 2] < 2)
            continue;
        for (size_t member = i - 2; member <= i; ++member)
            if (isClose[member] != 0)
                flagged[member] = sides[i];
    }
    return flagged;
}

std::vector<signed char> shiftSides(std::span<const signed char> sides)
{
    std::vector<signed char> shift(sides.size(), 0);
    int length = 0;
    for (int i = 0; i < int(sides.size()); ++i) {
        const signed char side = sides[size_t(i)];
        length = side == 0 ? 0 : i > 0 && side == sides[size_t(i) - 1] ? length + 1 : 1;
        if (length == runLength)
            fillBack(shift, i, runLength, side);
        else if (length > runLength)
            shift[size_t(i)] = side;
    }
    return shift;
}
