#include "ui/packs/PackPartsView.h"

#include "ui/packs/PackPartsModel.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace {

/// Wide enough for the words of the head.
constexpr int narrowestColumn = 84;
/// Below this only the place in the pack stands beside the titles.
constexpr int narrowView = 300;

} // namespace

PackPartsView::PackPartsView(PackPartsModel &model, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setModel(&model);
    setAccessibleName(tr("Parts of the pack, in order"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDropIndicatorShown(true);
    setFrameShape(QFrame::NoFrame);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(narrowestColumn);
    header()->setSectionResizeMode(PackPartsModel::Title, QHeaderView::Stretch);
    for (const int column : {PackPartsModel::Pages, PackPartsModel::Span}) {
        header()->setSectionResizeMode(column, QHeaderView::Fixed);
        header()->resizeSection(column, narrowestColumn);
    }
}

void PackPartsView::resizeEvent(QResizeEvent *event)
{
    setColumnHidden(PackPartsModel::Pages, width() < narrowView);
    QTreeView::resizeEvent(event);
}

void PackPartsView::moveCurrent(int by)
{
    m_model.move(currentIndex().row(), by);
}

void PackPartsView::keyPressEvent(QKeyEvent *event)
{
    const bool isUp = event->key() == Qt::Key_Up;
    if ((isUp || event->key() == Qt::Key_Down) && event->modifiers() == Qt::AltModifier)
        return moveCurrent(isUp ? -1 : 1);
    QTreeView::keyPressEvent(event);
}
