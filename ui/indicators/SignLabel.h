#pragma once

#include "core/performance/Trend.h"

#include <QWidget>

/// The two icons of a trend, large, with their meaning as tooltip and description.
class SignLabel : public QWidget
{
    Q_OBJECT

public:
    explicit SignLabel(QWidget *parent);

    void setTrend(const Trend &trend);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Variation> m_variation;
    std::optional<Assurance> m_assurance;
    Improvement m_improvement = Improvement::Increase;
};
