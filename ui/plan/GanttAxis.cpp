#include "ui/plan/GanttAxis.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace {

constexpr double closest = 14;
constexpr double farthest = 0.05;
constexpr double roomOfWord = 34;
constexpr double openingShare = 2 / 3.0;

double pixelsOf(GanttAxis::Scale scale)
{
    switch (scale) {
    case GanttAxis::Scale::Years:
        return 0.22;
    case GanttAxis::Scale::Quarters:
        return 0.55;
    case GanttAxis::Scale::Months:
        return 1.6;
    case GanttAxis::Scale::Weeks:
        return 7;
    }
    Q_UNREACHABLE();
}

/// How many months lie between two written ticks, so that their words do not meet.
int monthsBetweenTicks(double pixelsPerDay)
{
    for (const int months : {1, 3, 6})
        if (pixelsPerDay * 30 * months >= roomOfWord)
            return months;
    return 12;
}

AxisTick monthTick(QDate date)
{
    const bool isYear = date.month() == 1;
    return {date, QLocale().toString(date, QStringLiteral("MMM")), isYear};
}

} // namespace

void GanttAxis::setSpan(QDate first, QDate last)
{
    if (first == m_first && last == m_last)
        return;
    m_first = first;
    m_last = last;
    settle();
}

void GanttAxis::setWidth(int width)
{
    if (width == m_width)
        return;
    m_width = width;
    if (m_opensAt)
        m_offset = offsetFor(*m_opensAt, openingShare);
    settle();
}

int GanttAxis::offsetFor(QDate date, double share) const
{
    return int(m_first.daysTo(date) * m_pixelsPerDay - m_width * share);
}

void GanttAxis::openAt(QDate date)
{
    if (m_wasMoved)
        return;
    m_opensAt = date;
    m_offset = offsetFor(date, openingShare);
    settle();
}

void GanttAxis::setScale(Scale scale)
{
    const QDate middle = dateAt(m_width / 2.0);
    m_scale = scale;
    m_pixelsPerDay = pixelsOf(scale);
    m_offset = int(m_first.daysTo(middle) * m_pixelsPerDay - m_width / 2.0);
    settle();
}

void GanttAxis::zoomBy(int steps, double x)
{
    m_wasMoved = true;
    m_opensAt.reset();
    const QDate kept = dateAt(x);
    m_pixelsPerDay = std::clamp(m_pixelsPerDay * std::pow(1.2, steps), farthest, closest);
    m_offset = int(m_first.daysTo(kept) * m_pixelsPerDay - x);
    settle();
}

void GanttAxis::scrollTo(int pixels)
{
    if (pixels == m_offset)
        return;
    m_wasMoved = true;
    m_opensAt.reset();
    m_offset = pixels;
    settle();
}

void GanttAxis::show(QDate date)
{
    m_wasMoved = true;
    m_opensAt.reset();
    m_offset = offsetFor(date, 1 / 3.0);
    settle();
}

int GanttAxis::range() const
{
    return m_first.isValid() ? std::max(0, int(m_first.daysTo(m_last) * m_pixelsPerDay) - m_width) : 0;
}

double GanttAxis::xOf(QDate date) const
{
    return m_first.daysTo(date) * m_pixelsPerDay - m_offset;
}

QDate GanttAxis::dateAt(double x) const
{
    return m_first.addDays(qint64(std::floor((x + m_offset) / m_pixelsPerDay + 0.5)));
}

QList<AxisTick> GanttAxis::ticks() const
{
    QList<AxisTick> found;
    if (!m_first.isValid())
        return found;
    const int months = monthsBetweenTicks(m_pixelsPerDay);
    const QDate end = dateAt(m_width);
    const bool showsWeeks = m_pixelsPerDay * 7 >= roomOfWord - 6;
    QDate date(dateAt(0).year() - 1, 1, 1);
    for (; date <= end; date = date.addMonths(months))
        if (xOf(date) > -200)
            found.append(monthTick(date));
    if (!showsWeeks)
        return found;
    QDate monday = dateAt(0).addDays(1 - dateAt(0).dayOfWeek());
    for (; monday <= end; monday = monday.addDays(7))
        if (monday.day() > 4 && monday.daysInMonth() - monday.day() > 2)
            found.append({monday, QString::number(monday.day()), false});
    std::sort(found.begin(), found.end(),
              [](const AxisTick &one, const AxisTick &other) { return one.date < other.date; });
    return found;
}

void GanttAxis::settle()
{
    m_offset = std::clamp(m_offset, 0, range());
    Q_EMIT changed();
}
