#pragma once

#include <QSplitterHandle>

/// The handle of a PaneSplitter: a short grip in the middle of the gap.
class PaneHandle : public QSplitterHandle
{
    Q_OBJECT

public:
    PaneHandle(Qt::Orientation orientation, QSplitter *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void moveBy(int distance);
};
