#pragma once

#include <QPushButton>

/// The one button of a page that does what the page is for.
class PrimaryButton : public QPushButton
{
    Q_OBJECT

public:
    PrimaryButton(const QString &text, QWidget *parent);

    /// The icon by name, drawn in the colour that stands on the accent.
    void setIconName(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;
};
