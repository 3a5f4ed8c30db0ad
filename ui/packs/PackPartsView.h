#pragma once

#include <QTreeView>

class PackPartsModel;

/// The list of a pack's parts: checked with the space bar, moved by dragging or with Alt+Up and Alt+Down.
class PackPartsView : public QTreeView
{
    Q_OBJECT

public:
    PackPartsView(PackPartsModel &model, QWidget *parent);

    void moveCurrent(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    PackPartsModel &m_model;
};
