#pragma once

#include "ui/text/ChartColours.h"

#include <QFont>
#include <QList>
#include <QPainterPath>
#include <QPen>
#include <QRectF>
#include <QString>

#include <memory>

class QChart;
class QGraphicsItem;
class QGraphicsScene;
class QPainter;

/// A point of a chart that can be pointed at or reached by keys, and what is said of it.
struct ChartMark
{
    int place = 0; ///< of the figure, area or band
    QPointF at;
    QString text;
};

/// A finished chart: the one thing that screen, printed pack and exported picture all paint.
class ChartScene
{
public:
    ChartScene(QSizeF size, const ChartColours &colours);
    ~ChartScene();
    Q_DISABLE_COPY_MOVE(ChartScene)

    QSizeF size() const { return m_size; }
    const ChartColours &colours() const { return m_colours; }
    const QString &title() const { return m_title; }
    /// For assistive technology: the finding, then where the numbers are.
    const QString &description() const { return m_description; }
    const QList<ChartMark> &marks() const { return m_marks; }
    /// The lines beside the figures, such as the target and England, each by its points. Their places are those of the
    /// figures.
    const QList<QList<ChartMark>> &companions() const { return m_companions; }
    QRectF plot() const { return m_plot; }

    /// Paints the chart into a place of any painter: screen, QPicture, SVG, PDF or printer.
    void paint(QPainter &painter, const QRectF &place) const;

    // For those who build charts.
    enum class Align
    {
        Left,
        Centre,
        Right
    };
    static QFont font(double pixels, QFont::Weight weight = QFont::Normal);
    static double textWidth(const QString &text, const QFont &font);

    void describe(const QString &title, const QString &description);
    void addMark(const ChartMark &mark) { m_marks.append(mark); }
    void addCompanion(const QList<ChartMark> &marks) { m_companions.append(marks); }
    void setPlot(const QRectF &plot) { m_plot = plot; }
    /// A Qt chart without ground, legend and margins whose plot area is the plot.
    QChart *addChart();

    QRectF addText(QPointF baseline, const QString &text, const QFont &font, const QColor &colour,
                   Align align = Align::Left);
    /// With a halo of the ground, for labels that stand among lines.
    QRectF addHaloText(QPointF baseline, const QString &text, const QFont &font, const QColor &colour,
                       Align align = Align::Left);
    /// At most so many lines, the last one cut; returns the height.
    double addParagraph(QPointF topLeft, double width, const QString &text, const QFont &font, const QColor &colour,
                        int lines);
    void addLine(QPointF from, QPointF to, const QPen &pen, double z = 0);
    void addPath(const QPainterPath &path, const QPen &pen, const QBrush &brush, double z = 0);
    void addRect(const QRectF &rect, const QBrush &brush, double z = 0);

private:
    QSizeF m_size;
    ChartColours m_colours;
    QString m_title;
    QString m_description;
    QList<ChartMark> m_marks;
    QList<QList<ChartMark>> m_companions;
    QRectF m_plot;
    std::unique_ptr<QGraphicsScene> m_scene;
};
