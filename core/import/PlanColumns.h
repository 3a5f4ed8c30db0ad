#pragma once

#include "core/domain/Words.h"

#include <QList>
#include <QStringList>

/// What a column of a plan's table is about.
enum class PlanColumn
{
    Nothing,
    ThemeNumber,
    Theme,
    Reference,
    What,
    Who,
    How,
    SuccessMeasure,
    Start,
    Due,
    FirstDue,
    Done,
    Percent,
    Rating,
    BoardRating,
    BoardJudgement,
    Impact,
    Finding,
    Indicator,
    Evidence
};

/// What each heading most likely means; none is taken twice.
QList<PlanColumn> columnsOf(const QStringList &headings);
/// How many of the cells read like headings of a plan.
int knownColumns(const QStringList &cells);

template<>
struct Words<PlanColumn>
{
    using Column = PlanColumn;
    static constexpr WordTable<Column, 20> all{{{Column::Nothing, QLatin1String("nothing")},
                                                {Column::ThemeNumber, QLatin1String("theme_number")},
                                                {Column::Theme, QLatin1String("theme")},
                                                {Column::Reference, QLatin1String("reference")},
                                                {Column::What, QLatin1String("what")},
                                                {Column::Who, QLatin1String("who")},
                                                {Column::How, QLatin1String("how")},
                                                {Column::SuccessMeasure, QLatin1String("success_measure")},
                                                {Column::Start, QLatin1String("start")},
                                                {Column::Due, QLatin1String("due")},
                                                {Column::FirstDue, QLatin1String("first_due")},
                                                {Column::Done, QLatin1String("done")},
                                                {Column::Percent, QLatin1String("percent")},
                                                {Column::Rating, QLatin1String("rating")},
                                                {Column::BoardRating, QLatin1String("board_rating")},
                                                {Column::BoardJudgement, QLatin1String("board_judgement")},
                                                {Column::Impact, QLatin1String("impact")},
                                                {Column::Finding, QLatin1String("finding")},
                                                {Column::Indicator, QLatin1String("indicator")},
                                                {Column::Evidence, QLatin1String("evidence")}}};
};
