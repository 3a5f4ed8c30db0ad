#include "ui/widgets/NavigationPane.h"

#include "ui/text/Measures.h"

NavigationPane::NavigationPane(QWidget *parent) : QFrame(parent)
{
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(Measures::navigationWidth);
}
