#include "ui/plan/PlanHeader.h"

#include "ui/plan/GanttAxis.h"
#include "ui/plan/PlanModel.h"
#include "ui/text/Theme.h"
#include "ui/text/Words.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace {

constexpr int headHeight = 42;
constexpr int monthsFrom = 22;

} // namespace

PlanHeader::PlanHeader(const GanttAxis &axis, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_axis(axis)
{
    setSectionsMovable(false);
    setHighlightSections(false);
    setMinimumSectionSize(40);
    connect(&axis, &GanttAxis::changed, viewport(), qOverload<>(&QWidget::update));
}

void PlanHeader::setToday(QDate today)
{
    m_today = today;
    viewport()->update();
}

QSize PlanHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), headHeight};
}

void PlanHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Colours &colours = Theme::current().colours();
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, colours.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.line);
    if (section == PlanModel::Time) {
        paintTicks(*painter, rect);
        paintToday(*painter, rect);
    } else {
        painter->setPen(colours.muted);
        painter->setFont(Theme::font(TypeRole::Body));
        const int side = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight
            ? Qt::AlignRight
            : Qt::AlignLeft;
        painter->drawText(rect.adjusted(8, 0, -8, -6), Qt::AlignBottom | side,
                          model()->headerData(section, Qt::Horizontal).toString());
    }
    painter->restore();
}

void PlanHeader::paintTicks(QPainter &painter, const QRect &rect) const
{
    const Colours &colours = Theme::current().colours();
    for (const AxisTick &tick : m_axis.ticks()) {
        const int x = rect.left() + int(m_axis.xOf(tick.date));
        painter.fillRect(QRect(x, tick.isYear ? 0 : monthsFrom, 1, rect.height()),
                         tick.isYear ? colours.line : colours.softLine);
        painter.setFont(Theme::font(TypeRole::Muted));
        painter.setPen(colours.muted);
        painter.drawText(QPoint(x + 4, rect.bottom() - 6), tick.word);
        if (!tick.isYear)
            continue;
        painter.setFont(Theme::font(TypeRole::Strong));
        painter.setPen(colours.text);
        painter.drawText(QPoint(x + 4, rect.top() + 17), QString::number(tick.date.year()));
    }
}

void PlanHeader::paintToday(QPainter &painter, const QRect &rect) const
{
    const double x = rect.left() + m_axis.xOf(m_today);
    if (x < rect.left() || x > rect.right())
        return;
    const Colours &colours = Theme::current().colours();
    painter.setFont(Theme::font(TypeRole::Muted));
    const QString word = screenDate(m_today);
    const int width = QFontMetrics(painter.font()).horizontalAdvance(word) + 10;
    const double left = std::clamp(x - width / 2.0, double(rect.left()), double(rect.right() - width));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    const QRectF tab(left, monthsFrom + 1, width, 17);
    painter.drawRoundedRect(tab, 3, 3);
    painter.setPen(colours.onAccent);
    painter.drawText(tab, Qt::AlignCenter, word);
}
