#pragma once

#include <QPushButton>

/// A button that reads like a link: for what is near at hand but not the point of the page.
class LinkButton : public QPushButton
{
    Q_OBJECT

public:
    LinkButton(const QString &text, QWidget *parent);
};
