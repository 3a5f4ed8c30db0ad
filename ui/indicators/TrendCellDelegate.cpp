#include "ui/indicators/TrendCellDelegate.h"

#include "ui/indicators/IndicatorLine.h"
#include "ui/indicators/ScreenCharts.h"
#include "ui/render/charts/SignIcon.h"
#include "ui/render/charts/Sparkline.h"

namespace {

constexpr QSize sparklineSize(88, 22);
constexpr int iconSize = 20;

} // namespace

TrendCellDelegate::TrendCellDelegate(Part part, QObject *parent) : ElideDelegate(parent), m_part(part) { }

QSize TrendCellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return m_part == Part::Sparkline ? sparklineSize : QSize(iconSize + 24, iconSize);
}

void TrendCellDelegate::paintContent(QPainter *painter, const QRect &place, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    const auto cell = index.data(ValueRole).value<TrendCell>();
    if (!cell.row)
        return;
    const Trend &trend = cell.row->trend;
    QRect icon(0, 0, iconSize, iconSize);
    icon.moveCenter(place.center());
    const ChartColours colours = screenChartColours();
    if (m_part == Part::Sparkline)
        paintSparkline(*painter, trend, place.adjusted(-4, 1, 4, -1), colours);
    else if (m_part == Part::Variation && trend.variation())
        paintVariation(*painter, *trend.variation(), icon, colours);
    else if (m_part == Part::Assurance && trend.assurance)
        paintAssurance(*painter, *trend.assurance, improvementOf(trend.indicator().polarity), icon, colours);
}
