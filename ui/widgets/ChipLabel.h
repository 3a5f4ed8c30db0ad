#pragma once

#include "ui/text/Chip.h"

#include <QWidget>

/// A Chip as a widget of its own: shape and word, with the explanation as its tooltip and description.
class ChipLabel : public QWidget
{
    Q_OBJECT

public:
    ChipLabel(const Chip &chip, QWidget *parent);

    const Chip &chip() const { return m_chip; }
    void setChip(const Chip &chip);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Chip m_chip;
};
