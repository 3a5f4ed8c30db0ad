#include "ui/recommendations/charts/YearBars.h"

#include "ui/text/Theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace {

constexpr int mostYears = 5;
constexpr int headHeight = 24;
constexpr int footHeight = 20;
constexpr double widestBar = 34;

/// What one group of bars shows.
struct Measure
{
    const char *name;
    int YearOfRecommendations::*part;
    int YearOfRecommendations::*whole;
};

constexpr Measure measures[] = {{QT_TRANSLATE_NOOP("YearBars", "Accepted, of those answered"),
                                 &YearOfRecommendations::accepted, &YearOfRecommendations::answered},
                                {QT_TRANSLATE_NOOP("YearBars", "Answered on time"),
                                 &YearOfRecommendations::answeredOnTime, &YearOfRecommendations::answerDue},
                                {QT_TRANSLATE_NOOP("YearBars", "Implemented at 6 months"),
                                 &YearOfRecommendations::implementedAtSixMonths, &YearOfRecommendations::sixMonthsOld},
                                {QT_TRANSLATE_NOOP("YearBars", "Implemented at 12 months"),
                                 &YearOfRecommendations::implementedAtTwelveMonths,
                                 &YearOfRecommendations::twelveMonthsOld}};

} // namespace

YearBars::YearBars(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Shares of each year; the table beneath has the numbers"));
}

void YearBars::showYears(const QList<YearOfRecommendations> &years)
{
    m_years = years.last(std::min<qsizetype>(years.size(), mostYears));
    update();
}

void YearBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double column = double(width()) / std::size(measures);
    for (int measure = 0; measure < int(std::size(measures)); ++measure)
        paintMeasure(painter, QRectF(column * measure, 0, column - Measures::spaceLarge, height()), measure);
}

void YearBars::paintMeasure(QPainter &painter, const QRectF &place, int measure) const
{
    const Colours &colours = Theme::current().colours();
    const QLocale locale;
    painter.setFont(Theme::font(TypeRole::Strong));
    painter.setPen(colours.text);
    painter.drawText(QRectF(place.left(), 0, place.width(), headHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     tr(measures[measure].name));
    const QRectF field = place.adjusted(0, headHeight + 16, 0, -footHeight);
    painter.setPen(colours.softLine);
    for (const double share : {0.0, 0.5, 1.0})
        painter.drawLine(QPointF(field.left(), field.bottom() - share * field.height()),
                         QPointF(field.right(), field.bottom() - share * field.height()));
    if (m_years.isEmpty())
        return;
    const double step = field.width() / double(m_years.size());
    painter.setFont(Theme::font(TypeRole::Muted));
    for (int year = 0; year < m_years.size(); ++year) {
        const QRectF slot(field.left() + step * year, 0, step, 0);
        const auto share =
            shareOf(m_years.at(year).*(measures[measure].part), m_years.at(year).*(measures[measure].whole));
        const double bar = std::min(widestBar, step - 4);
        const double height = field.height() * share.value_or(0) / 100;
        const double left = slot.center().x() - bar / 2;
        painter.fillRect(QRectF(left, field.bottom() - height, bar, height),
                         year == m_years.size() - 1 ? colours.accent : colours.common);
        painter.setPen(colours.text);
        painter.drawText(QRectF(slot.left() - 6, field.bottom() - height - 16, step + 12, 15), Qt::AlignCenter,
                         share ? tr("%1%").arg(locale.toString(*share, 'f', 0)) : tr("none", "no share of nothing"));
        painter.setPen(colours.muted);
        painter.drawText(QRectF(slot.left() - 6, field.bottom() + 3, step + 12, footHeight - 3), Qt::AlignCenter,
                         shortNameOf(m_years.at(year).year));
    }
}
