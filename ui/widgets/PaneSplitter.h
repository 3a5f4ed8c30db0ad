#pragma once

#include <QSplitter>

/// A splitter with a wide, quiet handle; the handle can be reached by Tab and moved by the arrow keys.
class PaneSplitter : public QSplitter
{
    Q_OBJECT

public:
    PaneSplitter(Qt::Orientation orientation, QWidget *parent);

protected:
    QSplitterHandle *createHandle() override;
};
