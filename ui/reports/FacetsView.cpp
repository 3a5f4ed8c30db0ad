#include "ui/reports/FacetsView.h"

#include "ui/reports/FacetDelegate.h"
#include "ui/reports/FacetsModel.h"

FacetsView::FacetsView(FacetsModel &model, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new FacetDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setAccessibleName(tr("Filters"));
    viewport()->setAutoFillBackground(false);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        expandAll();
        hideEmptyRows();
    });
    connect(&model, &QAbstractItemModel::dataChanged, this, &FacetsView::hideEmptyRows);
    expandAll();
}

void FacetsView::hideEmptyRows()
{
    for (int group = 0; group < m_model.rowCount(); ++group) {
        const QModelIndex parent = m_model.index(group, 0);
        bool hasShown = false;
        for (int row = 0; row < m_model.rowCount(parent); ++row) {
            const QModelIndex value = m_model.index(row, 0, parent);
            const bool isTicked = value.data(Qt::CheckStateRole).toInt() == Qt::Checked;
            const bool isShown = isTicked || value.data(FacetsModel::CountRole).toInt() > 0;
            setRowHidden(row, parent, !isShown);
            hasShown = hasShown || isShown;
        }
        setRowHidden(group, {}, !hasShown);
    }
}
