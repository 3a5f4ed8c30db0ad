#pragma once

#include "core/domain/Words.h"

/// How well something goes in four colours. What each means for a plan is that plan's own legend.
enum class Rating
{
    Blue,
    Red,
    Amber,
    Green
};

template<>
struct Words<Rating>
{
    static constexpr WordTable<Rating, 4> all{{{Rating::Blue, QLatin1String("blue")},
                                               {Rating::Red, QLatin1String("red")},
                                               {Rating::Amber, QLatin1String("amber")},
                                               {Rating::Green, QLatin1String("green")}}};
};
