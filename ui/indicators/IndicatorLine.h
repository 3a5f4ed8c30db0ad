#pragma once

#include "core/performance/Scorecard.h"
#include "ui/tables/TableModel.h"

#include <QMetaType>

#include <memory>

/// A trend in a table's cell, for those who draw a part of it.
struct TrendCell
{
    std::shared_ptr<const ScorecardRow> row;

    bool operator==(const TrendCell &) const = default;
};
Q_DECLARE_METATYPE(TrendCell)

/// One row of the scorecard table: shared with its cells, so that drawing copies nothing.
struct IndicatorLine
{
    IndicatorId id;
    std::shared_ptr<const ScorecardRow> row;

    bool operator==(const IndicatorLine &other) const { return id == other.id && *row == *other.row; }
};

/// The columns of the scorecard, in this order.
struct ScorecardColumn
{
    enum Place
    {
        Name,
        Code,
        Latest,
        TargetInForce,
        RatingWord,
        Short,
        Long,
        Neighbours,
        England,
        Spark,
        VariationIcon,
        AssuranceIcon,
        Theme,
        Attention
    };
};

QList<Column<IndicatorLine>> scorecardColumns();
