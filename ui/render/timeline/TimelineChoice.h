#pragma once

#include "core/domain/TimelineEvent.h"

#include <QStringList>

/// What of the story is wanted: words, a theme, which register of recommendations, and the figure underneath.
struct TimelineChoice
{
    QString text{};
    QString theme{};
    bool scrutiny = true;
    bool inspectorate = true;
    std::optional<IndicatorId> indicator{};

    bool operator==(const TimelineChoice &) const = default;
};

/// The places of the events that meet the choice, in the order of time.
QList<int> chosenEvents(const TimelineContents &contents, const TimelineChoice &choice);
/// The series that stands underneath, or null.
const TimelineSeries *chosenSeries(const TimelineContents &contents, const TimelineChoice &choice);
/// Themes that events name, sorted.
QStringList themesOf(const TimelineContents &contents);
