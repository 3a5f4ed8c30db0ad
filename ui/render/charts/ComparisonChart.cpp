#include "ui/render/charts/ComparisonChart.h"

#include "core/performance/FigureWords.h"
#include "ui/render/charts/ChartAxis.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace {

constexpr double margin = 20;

/// Draws one comparison into a scene.
class ComparisonDrawing
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonChart)

public:
    ComparisonDrawing(ChartScene &scene, const Comparison &comparison)
        : m_scene(scene),
          m_comparison(comparison),
          m_colours(scene.colours())
    {
        m_highest = std::max(comparison.england.value_or(0), comparison.neighbours.value_or(0));
        for (const ComparedArea &area : comparison.areas)
            m_highest = std::max(m_highest, area.figure.value.value_or(0));
        m_highest = std::max(m_highest, 1e-9) * 1.02;
    }

    void draw()
    {
        const double bottom = drawHead();
        if (m_comparison.areas.isEmpty())
            return;
        layOut(bottom);
        drawBars();
        drawReferences();
        for (qsizetype place = 0; place < m_comparison.areas.size(); ++place)
            drawRow(place);
        drawFoot();
    }

private:
    double drawHead()
    {
        const double width = m_scene.size().width() - 2 * margin;
        double top = 10;
        top += m_scene.addParagraph({margin, top}, width, titleOf(m_comparison), ChartScene::font(17, QFont::Bold),
                                    m_colours.text, 2);
        const Figure &period = m_comparison.period;
        const QString subtitle = period.value
            ? tr("%1, %2, %3")
                  .arg(m_comparison.indicator.name, unitWords(m_comparison.indicator.unit),
                       periodInWords(period.start, period.end, m_comparison.indicator.frequency))
            : m_comparison.indicator.name;
        return top + m_scene.addParagraph({margin, top + 1}, width, subtitle, ChartScene::font(12), m_colours.muted, 1);
    }

    void layOut(double headBottom)
    {
        double names = 0;
        for (const ComparedArea &area : m_comparison.areas)
            names = std::max(names, ChartScene::textWidth(area.name, ChartScene::font(13, QFont::Bold)));
        m_names = std::min(names, m_scene.size().width() * 0.3);
        const double left = margin + m_names + 62;
        const double right = m_scene.size().width() - margin - (hasCounts() ? 92 : 16);
        const double top = headBottom + 38;
        const double room = m_scene.size().height() - 64 - top;
        const double height = std::min(room, double(m_comparison.areas.size()) * 30);
        m_scene.setPlot(QRectF(left, top, right - left, height));
        m_row = height / double(m_comparison.areas.size());
    }

    bool hasCounts() const
    {
        return std::ranges::any_of(m_comparison.areas, [](const ComparedArea &area) {
            return area.figure.numerator && area.figure.denominator;
        });
    }

    double x(double value) const
    {
        return m_scene.plot().left() + std::max(0.0, value) / m_highest * m_scene.plot().width();
    }
    double middleOf(qsizetype place) const { return m_scene.plot().top() + (double(place) + 0.5) * m_row; }

    /// Qt counts bars from below.
    void drawBars()
    {
        QChart *const chart = m_scene.addChart();
        auto *const own = new QBarSet(QString());
        auto *const others = new QBarSet(QString());
        QStringList names;
        for (qsizetype place = m_comparison.areas.size(); place-- > 0;) {
            const ComparedArea &area = m_comparison.areas[place];
            const bool isOwn = area.role == ComparedArea::Role::Own;
            *own << (isOwn ? area.figure.value.value_or(0) : 0);
            *others << (isOwn ? 0 : area.figure.value.value_or(0));
            names << QString::number(place);
        }
        own->setBrush(m_colours.ownBar);
        others->setBrush(m_colours.bar);
        auto *const bars = new QHorizontalStackedBarSeries(chart);
        for (QBarSet *const set : {own, others}) {
            set->setPen(Qt::NoPen);
            bars->append(set);
        }
        bars->setBarWidth(0.57);
        chart->addSeries(bars);
        auto *const areas = new QBarCategoryAxis(chart);
        areas->append(names);
        auto *const values = new QValueAxis(chart);
        values->setRange(0, m_highest);
        for (QAbstractAxis *const axis : std::initializer_list<QAbstractAxis *>{areas, values}) {
            axis->setVisible(false);
            chart->addAxis(axis, axis == areas ? Qt::AlignLeft : Qt::AlignBottom);
            bars->attachAxis(axis);
        }
        const QRectF plot = m_scene.plot();
        m_scene.addLine(plot.topLeft() - QPointF(0.5, 6), plot.bottomLeft() - QPointF(0.5, -2),
                        QPen(m_colours.limit, 1), 5);
    }

    void drawReference(double value, const QPen &pen)
    {
        const QRectF plot = m_scene.plot();
        const QPointF top(x(value), plot.top() - 16);
        const QPointF bottom(x(value), plot.bottom() + 2);
        m_scene.addLine(top, bottom, QPen(m_colours.surface, 4, Qt::SolidLine, Qt::FlatCap), 6);
        m_scene.addLine(top, bottom, pen, 7);
    }

    /// The lower of the two stands left of its line, so that their words never meet.
    void drawReferences()
    {
        QPen dashed(m_colours.text, 1.4, Qt::CustomDashLine, Qt::FlatCap);
        dashed.setDashPattern({5 / 1.4, 3 / 1.4});
        const double top = m_scene.plot().top() - 22;
        const auto &[england, neighbours] = std::pair(m_comparison.england, m_comparison.neighbours);
        const bool isEnglandRight = !neighbours || !england || *england >= *neighbours;
        const auto label = [&](double value, const QString &text, bool isRight, QFont::Weight weight) {
            const double width = ChartScene::textWidth(text, ChartScene::font(12, weight));
            const bool hasRoom =
                isRight ? x(value) + width + 5 < m_scene.size().width() - margin : x(value) - width - 5 > margin;
            const bool goesRight = hasRoom == isRight;
            m_scene.addText({x(value) + (goesRight ? 4 : -4), top}, text, ChartScene::font(12, weight), m_colours.text,
                            goesRight ? ChartScene::Align::Left : ChartScene::Align::Right);
        };
        if (neighbours && m_comparison.areas.size() > 2) {
            drawReference(*neighbours, dashed);
            label(*neighbours, tr("Neighbours, median %1").arg(number(*neighbours)), !isEnglandRight, QFont::Normal);
        }
        if (england) {
            drawReference(*england, QPen(m_colours.text, 1.4, Qt::SolidLine, Qt::FlatCap));
            label(*england, tr("England %1").arg(number(*england)), isEnglandRight, QFont::Bold);
        }
    }

    QString number(double value) const
    {
        const int precision = m_comparison.indicator.precision;
        return QLocale().toString(displayedValue(value, precision), 'f', precision);
    }

    void drawRow(qsizetype place)
    {
        const ComparedArea &area = m_comparison.areas[place];
        const bool isOwn = area.role == ComparedArea::Role::Own;
        const QFont font = ChartScene::font(13, isOwn ? QFont::Bold : QFont::Normal);
        const double baseline = middleOf(place) + 5;
        const double left = m_scene.plot().left();
        m_scene.addText({left - 56, baseline}, QFontMetricsF(font).elidedText(area.name, Qt::ElideRight, m_names), font,
                        m_colours.text, ChartScene::Align::Right);
        m_scene.addText({left - 10, baseline}, number(*area.figure.value), font, m_colours.text,
                        ChartScene::Align::Right);
        QString counts;
        if (area.figure.numerator && area.figure.denominator)
            counts = tr("%1 of %2")
                         .arg(QLocale().toString(*area.figure.numerator, 'f', 0),
                              QLocale().toString(*area.figure.denominator, 'f', 0));
        m_scene.addText({m_scene.size().width() - margin, baseline}, counts,
                        ChartScene::font(12, isOwn ? QFont::Bold : QFont::Normal),
                        isOwn ? m_colours.text : m_colours.muted, ChartScene::Align::Right);
        m_scene.addMark({int(place),
                         {x(*area.figure.value), middleOf(place)},
                         QStringLiteral("%1: %2\n%3").arg(area.name, number(*area.figure.value), counts).trimmed()});
    }

    void drawFoot()
    {
        const double width = m_scene.size().width() - 2 * margin;
        QString note = polarityWords(m_comparison.indicator.polarity);
        note.front() = note.front().toUpper();
        note += tr(". Bars begin at 0.");
        const int silent = m_comparison.known - int(m_comparison.areas.size()) + 1;
        if (silent > 0)
            note += QLatin1Char(' ') + tr("Neighbours without a figure for this period: %1.").arg(silent);
        m_scene.addParagraph({margin, m_scene.size().height() - 46}, width, note, ChartScene::font(12), m_colours.text,
                             1);
        QStringList source;
        if (m_comparison.indicator.source)
            source << tr("Source: %1.").arg(*m_comparison.indicator.source);
        if (!m_comparison.model.isEmpty())
            source << tr("Neighbours: %1.").arg(m_comparison.model);
        m_scene.addParagraph({margin, m_scene.size().height() - 24}, width, source.join(QLatin1Char(' ')),
                             ChartScene::font(10.5), m_colours.muted, 1);
    }

    ChartScene &m_scene;
    const Comparison &m_comparison;
    const ChartColours &m_colours;
    double m_highest = 1;
    double m_names = 80;
    double m_row = 28;
};

} // namespace

std::unique_ptr<ChartScene> comparisonChart(const Comparison &comparison, QSizeF size, const ChartColours &colours)
{
    auto scene = std::make_unique<ChartScene>(size, colours);
    scene->describe(titleOf(comparison), comparison.indicator.name);
    ComparisonDrawing(*scene, comparison).draw();
    return scene;
}
