#include "ui/meetings/MonthView.h"

#include "ui/text/Measures.h"
#include "ui/text/StatusGlyph.h"
#include "ui/text/Theme.h"
#include "ui/text/Words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace {

constexpr int weeks = 6;
constexpr int daysInWeek = 7;
constexpr int padding = 5;
constexpr int headGap = 8;

int lineHeight()
{
    return QFontMetrics(Theme::font(TypeRole::Muted)).height();
}

int headHeight()
{
    return lineHeight() + headGap;
}

struct Entry
{
    StatusGlyph glyph;
    QString word;
    QColor ink;
};

Entry meetingEntry(const MeetingRow &row)
{
    const Colours &colours = Theme::current().colours();
    const bool isCancelled = row.meeting.status == Meeting::Status::Cancelled;
    return {isCancelled ? StatusGlyph::Cross : StatusGlyph::Diamond, row.committee,
            isCancelled ? colours.muted : colours.accent};
}

void paintEntry(QPainter &painter, const QRect &line, const Entry &entry)
{
    const int glyph = Measures::chipGlyph;
    paintGlyph(painter, entry.glyph, QRectF(line.left(), line.center().y() + 1 - glyph / 2.0, glyph, glyph), entry.ink);
    const QRect words = line.adjusted(glyph + Measures::spaceHair, 0, 0, 0);
    painter.setPen(entry.ink);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(entry.word, Qt::ElideRight, words.width()));
}

} // namespace

MonthView::MonthView(QDate today, QWidget *parent) : QWidget(parent), m_today(today), m_current(today)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Calendar of meetings"));
}

void MonthView::setMeetings(const QList<ListedMeeting> &meetings, const CouncilDays &days)
{
    m_days = days;
    m_meetings.clear();
    m_publications.clear();
    for (const ListedMeeting &meeting : meetings) {
        m_meetings.insert(meeting.row.meeting.date, meeting.row);
        if (meeting.publication)
            m_publications.insert(meeting.publication->date, meeting.row);
    }
    update();
}

void MonthView::setCurrentDay(QDate day)
{
    if (!day.isValid() || day == m_current)
        return;
    m_current = day;
    setAccessibleDescription(wordsOf(day));
    update();
    Q_EMIT dayChanged(day);
}

QList<MeetingRow> MonthView::meetingsOn(QDate day) const
{
    return m_meetings.values(day);
}

QSize MonthView::sizeHint() const
{
    return {480, headHeight() + weeks * (3 * lineHeight() + 2 * padding)};
}

QSize MonthView::minimumSizeHint() const
{
    return {280, headHeight() + weeks * (2 * lineHeight() + padding)};
}

QDate MonthView::firstDay() const
{
    const QDate first(m_current.year(), m_current.month(), 1);
    return first.addDays(1 - first.dayOfWeek());
}

QRect MonthView::cellOf(QDate day) const
{
    const int place = int(firstDay().daysTo(day));
    const int column = place % daysInWeek;
    const int row = place / daysInWeek;
    const int left = column * width() / daysInWeek;
    const int body = height() - headHeight();
    const int top = headHeight() + row * body / weeks;
    return {QPoint(left, top),
            QPoint((column + 1) * width() / daysInWeek - 1, headHeight() + (row + 1) * body / weeks - 1)};
}

QDate MonthView::dayAt(const QPoint &point) const
{
    for (int place = 0; place < weeks * daysInWeek; ++place)
        if (cellOf(firstDay().addDays(place)).contains(point))
            return firstDay().addDays(place);
    return {};
}

void MonthView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = Theme::current().colours();
    painter.setPen(colours.line);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Measures::radius, Measures::radius);
    paintHead(painter);
    for (int place = 0; place < weeks * daysInWeek; ++place)
        paintDay(painter, firstDay().addDays(place));
}

void MonthView::paintHead(QPainter &painter) const
{
    painter.setFont(Theme::font(TypeRole::Muted));
    painter.setPen(Theme::current().colours().muted);
    for (int column = 0; column < daysInWeek; ++column) {
        const QRect cell = cellOf(firstDay().addDays(column));
        painter.drawText(QRect(cell.left() + padding, 0, cell.width() - padding, headHeight()),
                         Qt::AlignLeft | Qt::AlignVCenter, QLocale().dayName(column + 1, QLocale::ShortFormat));
    }
}

void MonthView::paintDay(QPainter &painter, QDate day) const
{
    const Colours &colours = Theme::current().colours();
    const QRect cell = cellOf(day);
    const bool isOfMonth = day.month() == m_current.month();
    painter.setPen(colours.softLine);
    painter.drawLine(cell.topLeft(), cell.topRight());
    if (!m_days.isCounted(day))
        painter.fillRect(cell.adjusted(1, 1, -1, 0), colours.greyTint);
    if (day == m_current) {
        painter.setBrush(colours.selection);
        painter.setPen(hasFocus() ? QPen(colours.accent, Measures::focusRing) : QPen(colours.selection));
        painter.drawRoundedRect(cell.adjusted(2, 2, -2, -1), Measures::chipRadius, Measures::chipRadius);
    }
    painter.setFont(Theme::font(day == m_today ? TypeRole::Strong : TypeRole::Muted));
    painter.setPen(day == m_today ? colours.accent : isOfMonth ? colours.text : colours.faint);
    QRect line(cell.left() + padding, cell.top() + padding - 1, cell.width() - 2 * padding, lineHeight());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     day == m_today ? tr("%1 today").arg(day.day()) : QString::number(day.day()));
    painter.setFont(Theme::font(TypeRole::Muted));
    paintEntries(painter, cell.adjusted(padding, padding + lineHeight(), -padding, -1), day);
}

void MonthView::paintEntries(QPainter &painter, QRect place, QDate day) const
{
    const Colours &colours = Theme::current().colours();
    QList<Entry> entries;
    for (const MeetingRow &row : meetingsOn(day))
        entries.append(meetingEntry(row));
    if (m_publications.contains(day))
        entries.append({StatusGlyph::Arrow, tr("Publish by"), colours.amber});
    if (const auto holiday = m_days.holidayName(day))
        entries.append({StatusGlyph::Square, *holiday, colours.muted});
    QRect line(place.left(), place.top(), place.width(), lineHeight());
    for (const Entry &entry : std::as_const(entries)) {
        if (line.bottom() > place.bottom())
            return;
        paintEntry(painter, line, entry);
        line.translate(0, lineHeight());
    }
}

QString MonthView::wordsOf(QDate day) const
{
    QStringList words{screenDateWithDay(day)};
    for (const MeetingRow &row : meetingsOn(day))
        words.append(row.committee);
    for (const MeetingRow &row : m_publications.values(day))
        words.append(tr("Last day to publish for %1, %2").arg(row.committee, screenDate(row.meeting.date)));
    if (const auto reason = m_days.reasonNotCounted(day))
        words.append(tr("Not counted: %1").arg(*reason));
    return words.join(QLatin1Char('\n'));
}

void MonthView::open()
{
    const QList<MeetingRow> meetings = meetingsOn(m_current);
    if (meetings.isEmpty())
        Q_EMIT planAsked(m_current);
    else
        Q_EMIT meetingChosen(meetings.first().id);
}

void MonthView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrentDay(m_current.addDays(-1));
    case Qt::Key_Right:
        return setCurrentDay(m_current.addDays(1));
    case Qt::Key_Up:
        return setCurrentDay(m_current.addDays(-daysInWeek));
    case Qt::Key_Down:
        return setCurrentDay(m_current.addDays(daysInWeek));
    case Qt::Key_PageUp:
        return setCurrentDay(m_current.addMonths(-1));
    case Qt::Key_PageDown:
        return setCurrentDay(m_current.addMonths(1));
    case Qt::Key_Home:
        return setCurrentDay(m_today);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return open();
    default:
        return QWidget::keyPressEvent(event);
    }
}

void MonthView::mousePressEvent(QMouseEvent *event)
{
    setCurrentDay(dayAt(event->position().toPoint()));
    if (const QList<MeetingRow> meetings = meetingsOn(m_current); !meetings.isEmpty())
        Q_EMIT meetingChosen(meetings.first().id);
}

void MonthView::mouseDoubleClickEvent(QMouseEvent *)
{
    open();
}

void MonthView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void MonthView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool MonthView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *const help = static_cast<QHelpEvent *>(event);
    if (const QDate day = dayAt(help->pos()); day.isValid())
        QToolTip::showText(help->globalPos(), wordsOf(day), this);
    return true;
}
