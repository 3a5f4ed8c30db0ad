#include "ui/widgets/PaneSplitter.h"

#include "ui/text/Measures.h"
#include "ui/widgets/PaneHandle.h"

PaneSplitter::PaneSplitter(Qt::Orientation orientation, QWidget *parent) : QSplitter(orientation, parent)
{
    setHandleWidth(Measures::splitter);
    setChildrenCollapsible(false);
}

QSplitterHandle *PaneSplitter::createHandle()
{
    return new PaneHandle(orientation(), this);
}
