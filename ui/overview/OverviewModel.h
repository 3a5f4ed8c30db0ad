#pragma once

#include "ui/overview/OverviewRow.h"

#include <QAbstractListModel>

/// The rows of one card. A heading can be read but not chosen.
class OverviewModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<OverviewRow> &rows);
    const QList<OverviewRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<OverviewRow> m_rows;
};
