#pragma once

#include "core/procedure/YearOfRecommendations.h"

#include <QWidget>

/// Four shares of each year as bars from 0 to 100 per cent: accepted, answered on time, done at six and twelve months.
class YearBars : public QWidget
{
    Q_OBJECT

public:
    explicit YearBars(QWidget *parent);

    void showYears(const QList<YearOfRecommendations> &years);

    QSize sizeHint() const override { return {640, 230}; }
    QSize minimumSizeHint() const override { return {420, 200}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintMeasure(QPainter &painter, const QRectF &place, int measure) const;

    QList<YearOfRecommendations> m_years;
};
