#include "ui/recommendations/charts/RecommendationsInTime.h"

#include "core/procedure/RecommendationViews.h"
#include "ui/recommendations/charts/TimeScale.h"
#include "ui/text/StatusChips.h"
#include "ui/text/Theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMap>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace {

constexpr int titleWidth = 260;
constexpr int headHeight = 26;
constexpr int rowHeight = 22;
constexpr int barHeight = 10;

QString groupOf(const RecommendationRow &row, RecommendationsInTime::Grouping grouping)
{
    const auto named = [](const QString &name, const QString &without) { return name.isEmpty() ? without : name; };
    switch (grouping) {
    case RecommendationsInTime::Grouping::Portfolio:
        return named(row.portfolio, RecommendationsInTime::tr("No directorate"));
    case RecommendationsInTime::Grouping::Committee:
        return named(row.committee, RecommendationsInTime::tr("No committee"));
    case RecommendationsInTime::Grouping::MadeTo:
        return named(row.addressee, RecommendationsInTime::tr("Made to nobody named"));
    }
    Q_UNREACHABLE();
}

} // namespace

RecommendationsInTime::RecommendationsInTime(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("All recommendations in time"));
}

void RecommendationsInTime::showRows(const QList<RecommendationRow> &rows, Grouping grouping, QDate today)
{
    m_today = today;
    m_rows.clear();
    m_lines.clear();
    QMap<QString, QList<int>> groups;
    for (const RecommendationRow &row : rows) {
        if (!row.madeOn)
            continue;
        groups[groupOf(row, grouping)].append(int(m_rows.size()));
        m_rows.append(row);
    }
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        m_lines.append({group.key()});
        std::sort(group->begin(), group->end(),
                  [this](int left, int right) { return m_rows.at(left).madeOn < m_rows.at(right).madeOn; });
        for (const int place : std::as_const(*group))
            m_lines.append({{}, place});
    }
    m_current = -1;
    updateGeometry();
    update();
}

QSize RecommendationsInTime::sizeHint() const
{
    return {760, headHeight + rowHeight * int(m_lines.size()) + Measures::spaceLarge};
}

TimeScale RecommendationsInTime::scale() const
{
    QDate first = m_today.addMonths(-3);
    QDate last = m_today.addMonths(1);
    for (const RecommendationRow &row : m_rows) {
        first = std::min(first, *row.madeOn);
        last = std::max({last, row.closedOn.value_or(last), row.target.value_or(last)});
    }
    return TimeScale(first.addDays(-7), last.addDays(7), titleWidth, width() - Measures::spaceLarge);
}

void RecommendationsInTime::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChart(painter);
}

void RecommendationsInTime::paintChart(QPainter &painter) const
{
    const Colours &colours = Theme::current().colours();
    painter.setRenderHint(QPainter::Antialiasing);
    const TimeScale time = scale();
    painter.setFont(Theme::font(TypeRole::Muted));
    for (const TimeScale::Mark &mark : time.marks()) {
        painter.setPen(colours.softLine);
        painter.drawLine(QPointF(time.at(mark.day), headHeight - 4), QPointF(time.at(mark.day), height()));
        painter.setPen(colours.muted);
        painter.drawText(QPointF(time.at(mark.day) + 3, headHeight - 9), mark.word);
    }
    double top = headHeight;
    for (int line = 0; line < m_lines.size(); ++line, top += rowHeight) {
        if (line == m_current && hasFocus())
            painter.fillRect(QRectF(0, top, width(), rowHeight), colours.selection);
        if (m_lines.at(line).place >= 0) {
            paintBar(painter, m_rows.at(m_lines.at(line).place), time, top);
            continue;
        }
        painter.setFont(Theme::font(TypeRole::Strong));
        painter.setPen(colours.text);
        painter.drawText(QRectF(0, top, titleWidth, rowHeight), Qt::AlignVCenter, m_lines.at(line).group);
    }
    painter.fillRect(QRectF(time.at(m_today) - 0.75, headHeight - 4, 1.5, height() - headHeight), colours.accent);
}

void RecommendationsInTime::paintBar(QPainter &painter, const RecommendationRow &row, const TimeScale &scale,
                                     double top) const
{
    const Colours &colours = Theme::current().colours();
    painter.setFont(Theme::font(TypeRole::Body));
    painter.setPen(colours.text);
    const QString title = QFontMetrics(painter.font()).elidedText(row.title, Qt::ElideRight, titleWidth - 24);
    painter.drawText(QRectF(Measures::spaceMedium, top, titleWidth - 20, rowHeight), Qt::AlignVCenter, title);
    const Chip chip = chipOf(row.status);
    const double y = top + (rowHeight - barHeight) / 2.0;
    const QDate end = row.closedOn.value_or(isLive(row.status) ? m_today : *row.madeOn);
    const double start = scale.at(*row.madeOn);
    const double stop = std::max(start + 3, scale.at(end));
    painter.fillRect(QRectF(start, y, stop - start, barHeight), isLive(row.status) ? colours.accent : colours.common);
    // What slipped: from the first target to where it is now.
    const QDate slippedTo = row.closedOn ? *row.closedOn : std::max(m_today, row.target.value_or(m_today));
    if (row.targetOriginal && slippedTo > *row.targetOriginal && row.status != Recommendation::Status::NotAccepted) {
        const double from = scale.at(*row.targetOriginal);
        painter.fillRect(QRectF(from, y + barHeight - 3, scale.at(slippedTo) - from, 3), colours.red);
    }
    if (row.targetOriginal)
        paintGlyph(painter, StatusGlyph::HollowDiamond, QRectF(scale.at(*row.targetOriginal) - 5, y, 10, 10),
                   colours.text);
    if (row.target && row.target != row.targetOriginal)
        paintGlyph(painter, StatusGlyph::Diamond, QRectF(scale.at(*row.target) - 5, y, 10, 10), colours.text);
    if (chip.glyph && !isLive(row.status))
        paintGlyph(painter, *chip.glyph, QRectF(stop + 3, y - 1, 12, 12), colours.ink(chip.tone));
}

QString RecommendationsInTime::explain(const RecommendationRow &row) const
{
    QStringList parts{row.reference + QLatin1Char(' ') + row.title, screenWord(row.status),
                      tr("made %1").arg(screenDate(row.madeOn))};
    if (row.targetOriginal)
        parts.append(tr("first target %1").arg(screenDate(row.targetOriginal)));
    if (row.target != row.targetOriginal)
        parts.append(tr("now %1, extended %n time(s)", nullptr, row.extensions).arg(screenDate(row.target)));
    if (row.closedOn)
        parts.append(tr("closed %1").arg(screenDate(row.closedOn)));
    return parts.join(QStringLiteral("\n"));
}

int RecommendationsInTime::lineAt(QPoint place) const
{
    const int line = (place.y() - headHeight) / rowHeight;
    return place.y() >= headHeight && line < m_lines.size() && m_lines.at(line).place >= 0 ? line : -1;
}

void RecommendationsInTime::setCurrent(int line)
{
    m_current = line;
    if (line >= 0)
        setAccessibleDescription(explain(m_rows.at(m_lines.at(line).place)));
    update();
}

void RecommendationsInTime::mousePressEvent(QMouseEvent *event)
{
    setCurrent(lineAt(event->position().toPoint()));
}

void RecommendationsInTime::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int line = lineAt(event->position().toPoint()); line >= 0)
        Q_EMIT rowChosen(m_rows.at(m_lines.at(line).place).id);
}

void RecommendationsInTime::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0 && event->key() == Qt::Key_Return && m_current >= 0)
        return Q_EMIT rowChosen(m_rows.at(m_lines.at(m_current).place).id);
    if (step == 0)
        return QWidget::keyPressEvent(event);
    int line = m_current + step;
    while (line >= 0 && line < m_lines.size() && m_lines.at(line).place < 0)
        line += step;
    if (line >= 0 && line < m_lines.size())
        setCurrent(line);
}

bool RecommendationsInTime::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *const help = static_cast<QHelpEvent *>(event);
    if (const int line = lineAt(help->pos()); line >= 0)
        QToolTip::showText(help->globalPos(), explain(m_rows.at(m_lines.at(line).place)), this);
    return true;
}
