#include "ui/indicators/SignLabel.h"

#include "core/performance/TrendWords.h"
#include "ui/indicators/ScreenCharts.h"
#include "ui/render/charts/SignIcon.h"
#include "ui/text/Measures.h"

#include <QPainter>

namespace {

constexpr int iconSize = 26;

} // namespace

SignLabel::SignLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SignLabel::setTrend(const Trend &trend)
{
    m_variation = trend.variation();
    m_assurance = trend.assurance;
    m_improvement = improvementOf(trend.indicator().polarity);
    QStringList words;
    if (m_variation)
        words << variationWords(*m_variation);
    if (m_assurance)
        words << assuranceWords(*m_assurance);
    setToolTip(words.join(QLatin1Char('\n')));
    setAccessibleName(words.join(QLatin1Char(' ')));
    updateGeometry();
    update();
}

QSize SignLabel::sizeHint() const
{
    const int icons = (m_variation ? 1 : 0) + (m_assurance ? 1 : 0);
    return {icons * (iconSize + Measures::spaceSmall), iconSize};
}

void SignLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRectF place(0, 0, iconSize, iconSize);
    if (m_variation) {
        paintVariation(painter, *m_variation, place, screenChartColours());
        place.translate(iconSize + Measures::spaceSmall, 0);
    }
    if (m_assurance)
        paintAssurance(painter, *m_assurance, m_improvement, place, screenChartColours());
}
