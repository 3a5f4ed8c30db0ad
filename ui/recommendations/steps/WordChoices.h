#pragma once

#include "ui/recommendations/steps/StepField.h"
#include "ui/text/RecommendationWords.h"
#include "ui/text/Words.h"

/// Every value of an enum to choose from, in the words of the screen.
template<typename Enum>
QList<StepChoice> choicesOf(QString (*word)(Enum))
{
    QList<StepChoice> choices;
    for (const auto &[value, name] : Words<Enum>::all)
        choices.append({word(value), QString(name)});
    return choices;
}
