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

/// One row of the scorecard table: shared with its cells, so that drawing copies nothing. Without an indicator it is
/// the head of a group.
struct IndicatorLine
{
    IndicatorId id;
    std::shared_ptr<const ScorecardRow> row;
    QString group{};
    QString head{}; ///< of a group: its name and how its indicators stand
    int place = 0; ///< of the group among the groups

    bool operator==(const IndicatorLine &other) const
    {
        const bool isSameRow = row == other.row || (row && other.row && *row == *other.row);
        return isSameRow && id == other.id && group == other.group && head == other.head && place == other.place;
    }
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
