#include "ui/widgets/LinkButton.h"

#include "ui/text/Theme.h"

LinkButton::LinkButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setFont(Theme::font(TypeRole::Muted));
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}
