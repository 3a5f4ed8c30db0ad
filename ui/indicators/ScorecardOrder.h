#pragma once

#include "ui/indicators/IndicatorLine.h"
#include "ui/tables/RowFilter.h"

/// Sorts and narrows the scorecard within its groups: groups stand in their order, their heads above them, and a head
/// stays as long as one of its indicators does.
class ScorecardOrder : public RowFilter
{
    Q_OBJECT

public:
    explicit ScorecardOrder(QObject *parent) : RowFilter(parent) { }

    /// The lines that the model shows, in their order.
    void setLines(const QList<IndicatorLine> &lines);
    bool isHead(int row) const;
    /// The indicators that are shown, without the heads.
    int indicatorCount() const;

    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QList<IndicatorLine> m_lines;
};
