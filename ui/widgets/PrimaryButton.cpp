#include "ui/widgets/PrimaryButton.h"

#include "ui/text/Icons.h"
#include "ui/text/Theme.h"

#include <QPainter>

PrimaryButton::PrimaryButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setFont(Theme::font(TypeRole::Strong));
    setAutoDefault(false);
}

void PrimaryButton::setIconName(const QString &name)
{
    setIcon(onAccentIcon(name));
}

void PrimaryButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    if (!hasFocus())
        return;
    // A ring in the accent could not be seen here: it stands inside, in the colour of the words.
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::current().colours().onAccent, Measures::focusRing));
    painter.drawRoundedRect(rect().adjusted(3, 3, -3, -3), Measures::chipRadius, Measures::chipRadius);
}
