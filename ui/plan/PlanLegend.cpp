#include "ui/plan/PlanLegend.h"

#include "ui/plan/DependencyLine.h"
#include "ui/plan/GanttAxis.h"
#include "ui/plan/GanttBar.h"
#include "ui/text/StatusGlyph.h"
#include "ui/text/Theme.h"
#include "ui/text/Words.h"

#include <QPainter>

namespace {

constexpr int legendHeight = 28;
constexpr int side = 16;

} // namespace

PlanLegend::PlanLegend(QWidget *parent) : QWidget(parent), m_baseline(tr("baseline"))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(
        tr("Legend: the full part of a bar is done, the hatched part slipped past the first date, the grey "
           "line is the baseline, a full diamond is a milestone met, an arrow leads to the action that waits."));
}

void PlanLegend::setBaseline(std::optional<QDate> agreedOn)
{
    m_baseline = agreedOn ? tr("baseline, agreed %1").arg(screenDate(agreedOn)) : tr("baseline");
    update();
}

QSize PlanLegend::sizeHint() const
{
    return {420, legendHeight};
}

void PlanLegend::paintEvent(QPaintEvent *)
{
    const Colours &colours = Theme::current().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::font(TypeRole::Muted));
    int x = side;
    const auto word = [&](const QString &text) {
        painter.setPen(colours.muted);
        painter.drawText(QRect(x, 0, 400, legendHeight), Qt::AlignVCenter | Qt::AlignLeft, text);
        x += painter.fontMetrics().horizontalAdvance(text) + 18;
    };
    const QRectF done(x, 8, 22, 11);
    painter.fillRect(done, colours.greenTint);
    painter.fillRect(QRectF(x, 8, 12, 11), colours.green);
    painter.setPen(colours.green);
    painter.drawRect(done);
    x += 28;
    word(tr("current dates, done part"));
    painter.save();
    painter.setClipRect(QRectF(x, 8, 26, 11));
    painter.setPen(QPen(colours.muted, 1.2));
    for (int line = -11; line < 26; line += 5)
        painter.drawLine(x + line, 19, x + line + 11, 8);
    painter.restore();
    painter.setPen(colours.muted);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(x, 8, 26, 11));
    x += 32;
    word(tr("slipped past the first date"));
    painter.fillRect(QRect(x, 13, 22, 2), colours.edge);
    painter.fillRect(QRect(x + 20, 10, 2, 7), colours.edge);
    x += 28;
    word(m_baseline);
    paintGlyph(painter, StatusGlyph::Diamond, QRectF(x, 8, 12, 12), colours.text);
    x += 16;
    word(tr("milestone met"));
    paintGlyph(painter, StatusGlyph::HollowDiamond, QRectF(x, 8, 12, 12), colours.text);
    x += 16;
    word(tr("to come"));
    const QString first = tr("comes first");
    if (x + 30 + painter.fontMetrics().horizontalAdvance(first) > width())
        return;
    paintDependency(painter, QPointF(x, 10), QPointF(x + 22, 18), DependencyLook::InTime);
    x += 28;
    word(first);
}
