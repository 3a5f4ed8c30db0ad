#include "ui/recommendations/charts/TimeScale.h"

#include <QLocale>

#include <algorithm>

namespace {

constexpr double roomForMark = 78;

} // namespace

TimeScale::TimeScale(QDate first, QDate last, double left, double right)
    : m_first(first),
      m_last(std::max(last, first.addDays(1))),
      m_left(left),
      m_right(std::max(right, left + 1))
{
}

double TimeScale::at(QDate day) const
{
    const double share = double(m_first.daysTo(day)) / double(m_first.daysTo(m_last));
    return m_left + std::clamp(share, 0.0, 1.0) * (m_right - m_left);
}

QList<TimeScale::Mark> TimeScale::marks() const
{
    const int most = std::max(1, int((m_right - m_left) / roomForMark));
    const int months = int(m_first.daysTo(m_last) / 30) + 1;
    int step = 1;
    for (const int each : {1, 2, 3, 6, 12, 24, 60, 120})
        if (step = each; months / each <= most)
            break;
    QList<Mark> marks;
    int year = 0;
    const int lead = (m_first.month() - 1) % std::min(step, 12);
    for (QDate day = QDate(m_first.year(), m_first.month(), 1).addMonths(-lead); day <= m_last;
         day = day.addMonths(step)) {
        if (day < m_first)
            continue;
        const QString pattern = day.year() == year ? QStringLiteral("MMM") : QStringLiteral("MMM yyyy");
        marks.append({day, QLocale().toString(day, pattern)});
        year = day.year();
    }
    return marks;
}
