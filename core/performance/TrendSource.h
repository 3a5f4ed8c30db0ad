#pragma once

#include "core/domain/Annotation.h"
#include "core/domain/Indicator.h"
#include "core/domain/Observation.h"
#include "core/domain/RatingRule.h"
#include "core/domain/Target.h"

#include <QList>

/// What an indicator was in one period for one area, by its latest revision.
struct Figure
{
    QDate start{};
    QDate end{};
    std::optional<double> value{};
    std::optional<double> numerator{};
    std::optional<double> denominator{};
    Observation::State state = Observation::State::Actual;
    int revision = 0;

    bool operator==(const Figure &) const = default;
};

/// The figures of one area beside which an indicator's own are held.
struct ComparedSeries
{
    Comparator::Kind kind = Comparator::Kind::England;
    QString area{};
    std::optional<QString> model{}; ///< of neighbours: by which model and version they were chosen
    std::optional<QString> version{};
    int rank = 0;
    QList<Figure> figures{};

    bool operator==(const ComparedSeries &) const = default;
};

/// A date of a linked recommendation or action that belongs on an indicator's time axis.
struct TrendEvent
{
    QDate date{};
    QString text{};

    bool operator==(const TrendEvent &) const = default;
};

/// All that is known of an indicator in one area before anything is worked out.
struct TrendSource
{
    Indicator indicator{};
    Area area{};
    QList<Figure> figures{}; ///< in the order of their periods
    QList<IndicatorDefinition> definitions{};
    QList<Target> targets{}; ///< in the order of their first days
    QList<Annotation> annotations{};
    QList<Rebase> rebases{};
    QList<TrendEvent> events{};
    QList<ComparedSeries> comparators{};
    std::optional<RatingRule> ratingRule{};

    bool operator==(const TrendSource &) const = default;
};
