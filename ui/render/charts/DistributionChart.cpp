#include "ui/render/charts/DistributionChart.h"

#include "core/performance/FigureWords.h"
#include "ui/render/charts/ChartAxis.h"

#include <QCoreApplication>
#include <QLocale>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace {

constexpr double margin = 20;
constexpr double axisRoom = 36;
constexpr double barWidth = 0.86;

/// Draws one histogram into a scene.
class DistributionDrawing
{
    Q_DECLARE_TR_FUNCTIONS(DistributionChart)

public:
    DistributionDrawing(ChartScene &scene, const Distribution &distribution)
        : m_scene(scene),
          m_distribution(distribution),
          m_findings(findingsOf(distribution)),
          m_colours(scene.colours())
    {
        double highest = 0;
        for (const DistributionBand &band : distribution.bands)
            highest = std::max(highest, band.count);
        m_ticks = barTicks(highest);
    }

    void draw()
    {
        drawHead();
        if (m_distribution.bands.isEmpty())
            return;
        drawBars();
        drawAxis();
        drawLimit();
        drawHeap();
        drawMedian();
    }

private:
    enum class Part
    {
        Within,
        Heaped,
        Late
    };

    Part partOf(const DistributionBand &band) const
    {
        if (m_distribution.limit && (!band.upper || *band.upper > *m_distribution.limit))
            return Part::Late;
        return m_findings.heap && band.lower.value_or(0) >= m_findings.heap->from ? Part::Heaped : Part::Within;
    }

    void drawHead()
    {
        const double width = m_scene.size().width() - 2 * margin;
        double top = 10;
        top += m_scene.addParagraph({margin, top}, width, titleOf(m_distribution), ChartScene::font(17, QFont::Bold),
                                    m_colours.text, 2);
        const Figure &figure = m_distribution.figure;
        const QString subtitle = tr("%1, %2, %3, by %4, number (n = %5)")
                                     .arg(m_distribution.area.name, m_distribution.indicator.name,
                                          periodInWords(figure.start, figure.end, m_distribution.indicator.frequency),
                                          m_distribution.unit, QLocale().toString(m_findings.total, 'f', 0));
        top += m_scene.addParagraph({margin, top + 1}, width, subtitle, ChartScene::font(12), m_colours.muted, 1);
        const QSizeF size = m_scene.size();
        m_scene.setPlot(QRectF(QPointF(margin + axisRoom, top + (m_distribution.limit ? 66 : 20)),
                               QPointF(size.width() - margin, size.height() - 78)));
    }

    double x(qsizetype place) const
    {
        const QRectF plot = m_scene.plot();
        return plot.left() + (double(place) + 0.5) / double(m_distribution.bands.size()) * plot.width();
    }
    double y(double count) const { return m_scene.plot().bottom() - count / m_ticks.high() * m_scene.plot().height(); }
    double bandWidth() const { return m_scene.plot().width() / double(m_distribution.bands.size()); }

    QColor colourOf(Part part) const
    {
        return part == Part::Within ? m_colours.withinBar : part == Part::Heaped ? m_colours.ownBar : m_colours.concern;
    }

    void drawBars()
    {
        QChart *const chart = m_scene.addChart();
        auto *const bars = new QStackedBarSeries(chart);
        for (const Part part : {Part::Within, Part::Heaped, Part::Late}) {
            auto *const set = new QBarSet(QString(), chart);
            for (const DistributionBand &band : m_distribution.bands)
                *set << (partOf(band) == part ? band.count : 0);
            set->setBrush(colourOf(part));
            set->setPen(Qt::NoPen);
            bars->append(set);
        }
        bars->setBarWidth(barWidth);
        chart->addSeries(bars);
        auto *const bands = new QBarCategoryAxis(chart);
        QStringList names;
        for (qsizetype place = 0; place < m_distribution.bands.size(); ++place)
            names << QString::number(place);
        bands->append(names);
        bands->setVisible(false);
        auto *const counts = new QValueAxis(chart);
        counts->setRange(0, m_ticks.high());
        counts->setVisible(false);
        chart->addAxis(bands, Qt::AlignBottom);
        chart->addAxis(counts, Qt::AlignLeft);
        bars->attachAxis(bands);
        bars->attachAxis(counts);
        for (qsizetype place = 0; place < m_distribution.bands.size(); ++place)
            finishBar(place);
    }

    /// Hatched, so that late ones are told without colour; and a mark to point at.
    void finishBar(qsizetype place)
    {
        const DistributionBand &band = m_distribution.bands[place];
        const double half = bandWidth() * barWidth / 2;
        const QRectF bar(QPointF(x(place) - half, y(band.count)), QPointF(x(place) + half, m_scene.plot().bottom()));
        if (partOf(band) == Part::Late)
            for (double from = bar.top() - bar.width(); from < bar.bottom(); from += 5) {
                const double top = std::max(from, bar.top());
                const double bottom = std::min(from + bar.width(), bar.bottom());
                if (bottom > top)
                    m_scene.addLine({bar.right() - (top - from), top}, {bar.right() - (bottom - from), bottom},
                                    QPen(m_colours.surface, 1.6), 6);
            }
        m_scene.addMark({int(place),
                         {x(place), y(band.count)},
                         tr("%1: %2").arg(nameOf(band), QLocale().toString(band.count, 'f', 0))});
    }

    QString nameOf(const DistributionBand &band) const
    {
        const QLocale locale;
        if (!band.upper)
            return QStringLiteral("%1+").arg(locale.toString(band.lower.value_or(0)));
        if (!band.lower || *band.lower == *band.upper)
            return locale.toString(*band.upper);
        return QStringLiteral("%1–%2").arg(locale.toString(*band.lower), locale.toString(*band.upper));
    }

    void drawAxis()
    {
        const QFont font = ChartScene::font(11);
        const QRectF plot = m_scene.plot();
        for (const double value : m_ticks.values) {
            m_scene.addLine({plot.left(), y(value)}, {plot.right(), y(value)}, QPen(m_colours.grid, 1), 0.5);
            m_scene.addText({plot.left() - 8, y(value) + 4}, QLocale().toString(value, 'g', 6), font, m_colours.muted,
                            ChartScene::Align::Right);
        }
        m_scene.addLine(plot.bottomLeft(), plot.bottomRight(), QPen(m_colours.limit, 1), 5);
        double free = plot.left() - 20;
        for (qsizetype place = 0; place < m_distribution.bands.size(); ++place) {
            const DistributionBand &band = m_distribution.bands[place];
            const bool isLimit = m_distribution.limit && band.upper == m_distribution.limit;
            const bool isWhole =
                !band.upper || m_distribution.bands.size() <= 20 || int(*band.upper) % 5 == 0 || place == 0;
            const QFont tick = isLimit ? ChartScene::font(11, QFont::Bold) : font;
            const double width = ChartScene::textWidth(nameOf(band), tick);
            if ((!isLimit && !isWhole) || x(place) - width / 2 < free)
                continue;
            m_scene.addText({x(place), plot.bottom() + 17}, nameOf(band), tick,
                            isLimit ? m_colours.text : m_colours.muted, ChartScene::Align::Centre);
            free = x(place) + width / 2 + 6;
        }
        m_scene.addText({plot.center().x(), plot.bottom() + 36}, m_distribution.unit, ChartScene::font(12),
                        m_colours.muted, ChartScene::Align::Centre);
        if (m_distribution.indicator.source)
            m_scene.addText({margin, m_scene.size().height() - 14},
                            tr("Source: %1.").arg(*m_distribution.indicator.source), ChartScene::font(10.5),
                            m_colours.muted);
    }

    QString share(double count) const
    {
        return QLocale().toString(count / std::max(1.0, m_findings.total) * 100, 'f', 0);
    }

    void drawLimit()
    {
        if (!m_distribution.limit)
            return;
        const auto first = std::ranges::find_if(
            m_distribution.bands, [this](const DistributionBand &band) { return partOf(band) == Part::Late; });
        const double at = x(first - m_distribution.bands.begin()) - bandWidth() / 2;
        const QRectF plot = m_scene.plot();
        m_scene.addLine({at, plot.top() - 48}, {at, plot.bottom()}, QPen(m_colours.text, 2, Qt::SolidLine, Qt::FlatCap),
                        8);
        const QFont bold = ChartScene::font(12, QFont::Bold);
        const QLocale locale;
        m_scene.addHaloText(
            {at - 8, plot.top() - 38},
            tr("%1 within the limit (%2%)").arg(locale.toString(m_findings.within, 'f', 0), share(m_findings.within)),
            bold, m_colours.ownBar, ChartScene::Align::Right);
        m_scene.addHaloText({at + 8, plot.top() - 38},
                            tr("Limit: %1 %2").arg(locale.toString(*m_distribution.limit), m_distribution.unit), bold,
                            m_colours.text);
        m_scene.addHaloText(
            {at + 8, plot.top() - 20},
            tr("%1 took longer (%2%)").arg(locale.toString(m_findings.beyond, 'f', 0), share(m_findings.beyond)), bold,
            m_colours.concern);
    }

    void drawHeap()
    {
        if (!m_findings.heap)
            return;
        const auto first = std::ranges::find_if(
            m_distribution.bands, [this](const DistributionBand &band) { return partOf(band) == Part::Heaped; });
        const qsizetype place = first - m_distribution.bands.begin() + 1;
        const double top = y(m_distribution.bands[place].count) + 6;
        const double right = x(place) - bandWidth() / 2 - 2;
        const QString text =
            tr("%1 from %2 to %3")
                .arg(QLocale().toString(m_findings.heap->count, 'f', 0), QLocale().toString(m_findings.heap->from),
                     QLocale().toString(m_findings.heap->to));
        m_scene.addLine({right - 20, top}, {right, top}, QPen(m_colours.ownBar, 1), 8);
        m_scene.addHaloText({right - 24, top + 4}, text, ChartScene::font(12, QFont::Bold), m_colours.ownBar,
                            ChartScene::Align::Right);
    }

    void drawMedian()
    {
        if (!m_findings.median)
            return;
        const auto band = std::ranges::find_if(m_distribution.bands, [this](const DistributionBand &candidate) {
            return candidate.upper == m_findings.median;
        });
        const qsizetype place = band - m_distribution.bands.begin();
        double top = m_scene.plot().bottom();
        for (qsizetype near = std::max(qsizetype(0), place - 8); near <= place; ++near)
            top = std::min(top, y(m_distribution.bands[near].count));
        top = std::max(top - 28, m_scene.plot().top() + 12);
        m_scene.addLine({x(place), top - 10}, {x(place), y(band->count) - 3}, QPen(m_colours.text, 1), 8);
        m_scene.addHaloText({x(place) - 5, top}, tr("Half were done by %1").arg(nameOf(*band)), ChartScene::font(12),
                            m_colours.text, ChartScene::Align::Right);
    }

    ChartScene &m_scene;
    const Distribution &m_distribution;
    const DistributionFindings m_findings;
    const ChartColours &m_colours;
    ValueTicks m_ticks;
};

} // namespace

std::unique_ptr<ChartScene> distributionChart(const Distribution &distribution, QSizeF size,
                                              const ChartColours &colours)
{
    auto scene = std::make_unique<ChartScene>(size, colours);
    scene->describe(titleOf(distribution), distribution.indicator.name);
    DistributionDrawing(*scene, distribution).draw();
    return scene;
}
