#pragma once

#include "core/insight/PlanProgress.h"
#include "ui/text/Chip.h"

#include <QAbstractButton>

/// A theme as a card: its rating, how many of its actions stand at each colour, and how many are late. Pressed, it
/// narrows the plan to the theme.
class ThemeCard : public QAbstractButton
{
    Q_OBJECT

public:
    ThemeCard(const PlanTheme &theme, const Standing &standing, const Chip &chip, QWidget *parent);

    int number() const { return m_number; }
    /// A short card, for low windows, has the title and the rating alone.
    enum class Height
    {
        Full,
        Short
    };
    void setHeight(Height height);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {128, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintStrip(QPainter &painter, const QRectF &place) const;
    QString sentence() const;

    const int m_number;
    const Standing m_standing;
    const Chip m_chip;
    Height m_height = Height::Full;
};
