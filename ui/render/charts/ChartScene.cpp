#include "ui/render/charts/ChartScene.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QLegend>
#include <QPainter>
#include <QtCharts/QChart>

namespace {

constexpr double textLayer = 30;
constexpr double haloWidth = 4;

QPointF aligned(QPointF baseline, double width, ChartScene::Align align)
{
    switch (align) {
    case ChartScene::Align::Left:
        return baseline;
    case ChartScene::Align::Centre:
        return baseline - QPointF(width / 2, 0);
    case ChartScene::Align::Right:
        return baseline - QPointF(width, 0);
    }
    Q_UNREACHABLE();
}

/// The words that fit into one line, taken from the front of the list.
QString takeLine(QStringList &words, double width, const QFontMetricsF &metrics)
{
    QString line = words.takeFirst();
    while (!words.isEmpty() && metrics.horizontalAdvance(line + QLatin1Char(' ') + words.first()) <= width)
        line += QLatin1Char(' ') + words.takeFirst();
    return line;
}

} // namespace

ChartScene::ChartScene(QSizeF size, const ChartColours &colours)
    : m_size(size),
      m_colours(colours),
      m_scene(std::make_unique<QGraphicsScene>(QRectF(QPointF(), size)))
{
    m_scene->setItemIndexMethod(QGraphicsScene::NoIndex);
}

ChartScene::~ChartScene() = default;

void ChartScene::paint(QPainter &painter, const QRectF &place) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(place, m_colours.surface);
    m_scene->render(&painter, place, QRectF(QPointF(), m_size), Qt::KeepAspectRatio);
    painter.restore();
}

QFont ChartScene::font(double pixels, QFont::Weight weight)
{
    static const QString family =
        QFontDatabase::hasFamily(QStringLiteral("Noto Sans")) ? QStringLiteral("Noto Sans") : QFont().family();
    QFont font(family);
    font.setPixelSize(int(pixels + 0.5));
    font.setWeight(weight);
    return font;
}

double ChartScene::textWidth(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

void ChartScene::describe(const QString &title, const QString &description)
{
    m_title = title;
    m_description = description;
}

QChart *ChartScene::addChart()
{
    auto *const chart = new QChart;
    m_scene->addItem(chart);
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->legend()->hide();
    chart->setMargins(QMargins());
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setGeometry(QRectF(QPointF(), m_size));
    chart->setPlotArea(m_plot);
    chart->setZValue(1);
    return chart;
}

QRectF ChartScene::addText(QPointF baseline, const QString &text, const QFont &font, const QColor &colour, Align align)
{
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(text);
    const QPointF at = aligned(baseline, width, align);
    QGraphicsSimpleTextItem *const item = m_scene->addSimpleText(text, font);
    item->setBrush(colour);
    item->setPos(at - QPointF(0, metrics.ascent()));
    item->setZValue(textLayer);
    return {at.x(), at.y() - metrics.ascent(), width, metrics.height()};
}

QRectF ChartScene::addHaloText(QPointF baseline, const QString &text, const QFont &font, const QColor &colour,
                               Align align)
{
    const QPointF at = aligned(baseline, textWidth(text, font), align);
    if (m_colours.hasPlainGround) {
        const QRectF ground = QFontMetricsF(font).tightBoundingRect(text).translated(at);
        addRect(ground.adjusted(-haloWidth / 2, -haloWidth / 2, haloWidth / 2, haloWidth / 2), m_colours.surface,
                textLayer - 1);
        return addText(baseline, text, font, colour, align);
    }
    QPainterPath path;
    path.addText(at, font, text);
    addPath(path, QPen(m_colours.surface, haloWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin), Qt::NoBrush,
            textLayer - 1);
    return addText(baseline, text, font, colour, align);
}

double ChartScene::addParagraph(QPointF topLeft, double width, const QString &text, const QFont &font,
                                const QColor &colour, int lines)
{
    const QFontMetricsF metrics(font);
    QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    double y = topLeft.y();
    for (int line = 0; line < lines && !words.isEmpty(); ++line) {
        const QString fitting = line + 1 == lines ? words.join(QLatin1Char(' ')) : takeLine(words, width, metrics);
        addText({topLeft.x(), y + metrics.ascent()}, metrics.elidedText(fitting, Qt::ElideRight, width), font, colour);
        y += metrics.height();
        if (line + 1 == lines)
            words.clear();
    }
    return y - topLeft.y();
}

void ChartScene::addLine(QPointF from, QPointF to, const QPen &pen, double z)
{
    m_scene->addLine(QLineF(from, to), pen)->setZValue(z);
}

void ChartScene::addPath(const QPainterPath &path, const QPen &pen, const QBrush &brush, double z)
{
    m_scene->addPath(path, pen, brush)->setZValue(z);
}

void ChartScene::addRect(const QRectF &rect, const QBrush &brush, double z)
{
    m_scene->addRect(rect, QPen(Qt::NoPen), brush)->setZValue(z);
}
