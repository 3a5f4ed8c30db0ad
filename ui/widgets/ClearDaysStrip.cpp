#include "ui/widgets/ClearDaysStrip.h"

#include "ui/text/StatusGlyph.h"
#include "ui/text/Theme.h"
#include "ui/text/Words.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace {

constexpr int widest = 34;
constexpr int narrowest = 24;
constexpr int gap = 2;
constexpr int cellRadius = 3;
constexpr int padding = 4;
constexpr int glyphSide = 9;

QFont dayFont(bool isStrong)
{
    QFont font = Theme::font(isStrong ? TypeRole::Strong : TypeRole::Muted);
    font.setPointSizeF(Theme::font(TypeRole::Muted).pointSizeF() - (isStrong ? 0 : 1.5));
    return font;
}

int lineHeight()
{
    return QFontMetrics(dayFont(true)).height() - 1;
}

/// How one day looks: its ground, edge and ink, and the word beneath its number.
struct Look
{
    QColor ground;
    QColor edge;
    QColor ink;
    QString mark;
    std::optional<StatusGlyph> glyph{};
};

Look lookOf(const CountedDay &day)
{
    const Colours &colours = Theme::current().colours();
    switch (day.kind) {
    case CountedDay::Kind::Publication:
        return {colours.amberTint, colours.amber, colours.amber, {}, StatusGlyph::Arrow};
    case CountedDay::Kind::Counted:
        return {colours.blueTint, colours.blueTint, colours.accent, QString::number(day.number)};
    case CountedDay::Kind::NotCounted:
        return {colours.greyTint, colours.greyTint, colours.muted,
                day.isHoliday ? ClearDaysStrip::tr("BH", "bank holiday, two letters") : QStringLiteral("–")};
    case CountedDay::Kind::Meeting:
        return {colours.accent, colours.accent, colours.onAccent, {}, StatusGlyph::Diamond};
    }
    Q_UNREACHABLE();
}

void paintGround(QPainter &painter, const QRect &cell, const Look &look)
{
    painter.setPen(look.edge);
    painter.setBrush(look.ground);
    painter.drawRoundedRect(QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5), cellRadius, cellRadius);
}

void paintDay(QPainter &painter, const QRect &cell, const CountedDay &day)
{
    const Look look = lookOf(day);
    const bool isStrong = day.kind != CountedDay::Kind::NotCounted;
    const Colours &colours = Theme::current().colours();
    paintGround(painter, cell, look);
    QRect line(cell.left(), cell.top() + padding, cell.width(), lineHeight());
    painter.setPen(day.kind == CountedDay::Kind::Meeting ? colours.onAccent : colours.muted);
    painter.setFont(dayFont(false));
    painter.drawText(line, Qt::AlignCenter, QLocale().toString(day.date, QStringLiteral("ddd")).left(2));
    line.translate(0, lineHeight());
    if (day.kind != CountedDay::Kind::Meeting && isStrong)
        painter.setPen(colours.text);
    painter.setFont(dayFont(isStrong));
    painter.drawText(line, Qt::AlignCenter, QString::number(day.date.day()));
    line.translate(0, lineHeight());
    painter.setPen(look.ink);
    painter.drawText(line, Qt::AlignCenter, look.mark);
    if (look.glyph)
        paintGlyph(painter, *look.glyph,
                   QRectF(line.center().x() + 0.5 - glyphSide / 2.0, line.center().y() + 0.5 - glyphSide / 2.0,
                          glyphSide, glyphSide),
                   look.ink);
}

} // namespace

ClearDaysStrip::ClearDaysStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Clear days"));
}

void ClearDaysStrip::setClearDays(const ClearDays &clearDays)
{
    m_clearDays = clearDays;
    setAccessibleDescription(inWords(clearDays));
    updateGeometry();
    update();
}

QSize ClearDaysStrip::sizeHint() const
{
    const int days = std::max(1, int(m_clearDays.days.size()));
    return {days * (widest + gap) - gap, 3 * lineHeight() + 2 * padding};
}

QSize ClearDaysStrip::minimumSizeHint() const
{
    return {7 * (narrowest + gap), sizeHint().height()};
}

/// Where there is no room for all, the days nearest to the meeting are those that are left out first at the left.
int ClearDaysStrip::firstShown() const
{
    const int room = std::max(1, (width() + gap) / (narrowest + gap));
    return std::max(0, int(m_clearDays.days.size()) - room);
}

QRect ClearDaysStrip::cellAt(int place) const
{
    const int shown = int(m_clearDays.days.size()) - firstShown();
    const int cell = std::clamp((width() + gap) / std::max(1, shown) - gap, narrowest, widest);
    const int left = (place - firstShown()) * (cell + gap);
    return {layoutDirection() == Qt::RightToLeft ? width() - left - cell : left, 0, cell, height()};
}

void ClearDaysStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int place = firstShown(); place < int(m_clearDays.days.size()); ++place)
        paintDay(painter, cellAt(place), m_clearDays.days.at(place));
}

QString ClearDaysStrip::explanationOf(const CountedDay &day) const
{
    const QString date = screenDateWithDay(day.date);
    switch (day.kind) {
    case CountedDay::Kind::Publication:
        return tr("%1: the last day to publish").arg(date);
    case CountedDay::Kind::Counted:
        return tr("%1: clear day %2 of %3").arg(date).arg(day.number).arg(m_clearDays.required);
    case CountedDay::Kind::NotCounted:
        return tr("%1: not counted (%2)").arg(date, day.reason);
    case CountedDay::Kind::Meeting:
        return tr("%1: the meeting").arg(date);
    }
    Q_UNREACHABLE();
}

bool ClearDaysStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *const help = static_cast<QHelpEvent *>(event);
    for (int place = firstShown(); place < int(m_clearDays.days.size()); ++place)
        if (cellAt(place).contains(help->pos())) {
            QToolTip::showText(help->globalPos(), explanationOf(m_clearDays.days.at(place)), this, cellAt(place));
            return true;
        }
    return QWidget::event(event);
}
