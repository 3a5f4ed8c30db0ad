#pragma once

#include "ui/import/OriginalView.h"

/// The strip at the left of the original: line numbers, and the numbers of the pieces that begin in each line.
class OriginalGutter : public QWidget
{
    Q_OBJECT

public:
    explicit OriginalGutter(OriginalView *view);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    OriginalView *m_view;
};
