#include "ui/recommendations/charts/ResponseClockStrip.h"

#include "core/procedure/RecommendationViews.h"
#include "ui/recommendations/charts/TimeScale.h"
#include "ui/text/Theme.h"
#include "ui/text/Words.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace {

constexpr int mostRows = 4;
constexpr int rowHeight = 16;
constexpr int barHeight = 8;
constexpr int headHeight = 20;
constexpr int labelRoom = 190;

} // namespace

ResponseClockStrip::ResponseClockStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ResponseClockStrip::showRows(const QList<RecommendationRow> &rows, QDate today)
{
    m_today = today;
    m_rows.clear();
    for (const RecommendationRow &row : rows)
        if (isLive(row.status) && row.responseDue && row.clockStart && !row.answeredOn)
            m_rows.append(row);
    std::sort(m_rows.begin(), m_rows.end(), [](const RecommendationRow &left, const RecommendationRow &right) {
        return left.responseDue < right.responseDue;
    });
    m_more = std::max(0, int(m_rows.size()) - mostRows);
    m_rows = m_rows.first(std::min<qsizetype>(m_rows.size(), mostRows));
    QStringList spoken;
    for (const RecommendationRow &row : std::as_const(m_rows))
        spoken.append(labelOf(row));
    setAccessibleName(tr("Response clocks"));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

void ResponseClockStrip::markRow(std::optional<RecommendationId> row)
{
    m_marked = row;
    update();
}

QString ResponseClockStrip::labelOf(const RecommendationRow &row) const
{
    return tr("%1 due %2, %3", "reference, date, distance")
        .arg(row.reference.section(QLatin1Char(' '), -1), screenDate(row.responseDue),
             screenDistance(*row.responseDue, m_today));
}

QSize ResponseClockStrip::sizeHint() const
{
    return {320, headHeight + rowHeight * int(std::max<qsizetype>(1, m_rows.size())) + (m_more > 0 ? rowHeight : 0)};
}

TimeScale ResponseClockStrip::scale() const
{
    QDate first = m_today.addDays(-14);
    QDate last = m_today.addDays(28);
    for (const RecommendationRow &row : m_rows) {
        first = std::min(first, *row.clockStart);
        last = std::max(last, row.responseDue->addDays(7));
    }
    return TimeScale(first.addDays(-3), last, 0, width() - labelRoom);
}

void ResponseClockStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = Theme::current().colours();
    painter.setFont(Theme::font(TypeRole::Muted));
    if (m_rows.isEmpty()) {
        painter.setPen(colours.muted);
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, tr("No answer is awaited: no clock runs."));
        return;
    }
    const TimeScale time = scale();
    for (const TimeScale::Mark &mark : time.marks()) {
        painter.setPen(colours.line);
        painter.drawLine(QPointF(time.at(mark.day), 2), QPointF(time.at(mark.day), height()));
        painter.setPen(colours.muted);
        painter.drawText(QPointF(time.at(mark.day) + Measures::spaceHair, headHeight - 7), mark.word);
    }
    double top = headHeight;
    for (const RecommendationRow &row : m_rows) {
        paintRow(painter, row, time, top);
        top += rowHeight;
    }
    painter.fillRect(QRectF(time.at(m_today) - 0.75, 2, 1.5, height() - 2), colours.accent);
    painter.setPen(colours.muted);
    if (m_more > 0)
        painter.drawText(QRectF(0, top, width(), rowHeight), Qt::AlignVCenter, tr("and %n more", nullptr, m_more));
}

void ResponseClockStrip::paintRow(QPainter &painter, const RecommendationRow &row, const TimeScale &scale,
                                  double top) const
{
    const Colours &colours = Theme::current().colours();
    const bool isLate = isResponseLate(row, m_today);
    const double y = top + (rowHeight - barHeight) / 2.0;
    const double start = scale.at(*row.clockStart);
    const double due = scale.at(row.responseDue->addDays(1));
    QColor bar = colours.accent;
    bar.setAlphaF(m_marked == row.id ? 0.8F : 0.42F);
    painter.fillRect(QRectF(start, y, due - start, barHeight), bar);
    double end = due;
    if (isLate) {
        end = scale.at(m_today);
        painter.fillRect(QRectF(due, y, std::max(2.0, end - due), barHeight), colours.red);
    }
    painter.setPen(isLate ? colours.red : colours.text);
    painter.setFont(Theme::font(m_marked == row.id ? TypeRole::Strong : TypeRole::Muted));
    const double label = std::max(end, isLate ? end : due) + Measures::spaceSmall;
    painter.drawText(QRectF(label, top, width() - label, rowHeight), Qt::AlignVCenter | Qt::AlignLeft, labelOf(row));
}

void ResponseClockStrip::mousePressEvent(QMouseEvent *event)
{
    const int place = (int(event->position().y()) - headHeight) / rowHeight;
    if (event->position().y() >= headHeight && place < m_rows.size())
        Q_EMIT rowChosen(m_rows.at(place).id);
}
