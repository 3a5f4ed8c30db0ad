#pragma once

#include "ui/widgets/TextLabel.h"

/// One line of words that is cut with an ellipsis where there is no room; the tooltip then has the whole.
class ElidedLabel : public TextLabel
{
    Q_OBJECT

public:
    ElidedLabel(Role role, const QString &text, QWidget *parent);

    bool isCut() const;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};
