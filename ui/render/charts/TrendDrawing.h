#pragma once

#include "core/performance/SignalWords.h"
#include "ui/render/charts/ChartAxis.h"
#include "ui/render/charts/LabelRoom.h"
#include "ui/render/charts/TrendChart.h"
#include "ui/render/charts/TrendFlags.h"

class QChart;

/// Draws one trend into a scene, layer by layer; TrendChart.cpp says the order.
class TrendDrawing
{
public:
    TrendDrawing(ChartScene &scene, const Trend &trend, const TrendChartChoice &choice);

    void drawHead();
    void drawGround();
    void drawLines();
    void drawPoints();
    void drawLabels();
    void drawFlags();
    void drawFoot();

private:
    /// A label at the right end of a line.
    struct EndLabel
    {
        double y = 0;
        QString text;
        QColor colour;
        QFont::Weight weight = QFont::Normal;
        double size = 11;
    };

    bool hasLimits() const;
    void layOut();
    void measure();
    double at(const Figure &figure) const;
    double x(double position) const;
    double y(double value) const;
    QPointF pointAt(int place) const;
    QString number(double value) const;
    void addSeries(const QList<QPointF> &points, const QPen &pen);
    void drawAxisLabels();
    void drawSegments();
    void drawMedian();
    void drawTarget();
    void markTarget();
    QString markText(const QString &line, const Figure &figure, double value) const;
    void drawComparators();
    void drawValues();
    void drawSegmentLabels();
    void drawTargetLabels();
    void drawRunNames();
    void drawEndLabels();
    void drawFlagTexts();
    QList<TrendFlag> shownFlags() const;
    QList<QRectF> placesAround(QPointF point, QSizeF size, double gap) const;
    void placeLabel(const QList<QRectF> &places, const QString &text, const QFont &font, const QColor &colour);

    ChartScene &m_scene;
    const Trend &m_trend;
    const TrendChartChoice &m_choice;
    const ChartColours &m_colours;
    QList<TrendFlag> m_flags;
    ValueTicks m_ticks;
    double m_first = 0;
    double m_last = 1;
    double m_headBottom = 0;
    double m_flagsTop = 0;
    LabelRoom m_room;
    QList<EndLabel> m_endLabels;
    QChart *m_chart = nullptr;
};
