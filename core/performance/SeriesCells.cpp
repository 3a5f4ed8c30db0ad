#include "core/performance/SeriesCells.h"

#include <charconv>
#include <chrono>
#include <cmath>

namespace {

constexpr qint32 julianDayOf1970 = 2440588;

QByteArrayView trimmed(const char *from, const char *to)
{
    while (from < to && (*from == ' ' || *from == '\t'))
        ++from;
    while (to > from && (to[-1] == ' ' || to[-1] == '\t' || to[-1] == '\r'))
        --to;
    return {from, to - from};
}

/// So many figures as a number, or -1.
int figures(const char *text, int count)
{
    int number = 0;
    for (int i = 0; i < count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

} // namespace

SeriesCells::SeriesCells(QByteArray &bytes) : m_at(bytes.data()), m_end(bytes.data() + bytes.size())
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        m_at += 3;
}

bool SeriesCells::nextRow()
{
    if (m_at >= m_end)
        return false;
    m_cells.clear();
    m_line = m_nextLine++;
    while (true) {
        if (m_at < m_end && *m_at == '"')
            takeQuoted();
        else
            takePlain();
        if (m_at >= m_end || *m_at == '\n')
            break;
        ++m_at;
        if (m_at >= m_end) {
            m_cells.emplace_back();
            break;
        }
    }
    ++m_at;
    return true;
}

void SeriesCells::takePlain()
{
    const char *const from = m_at;
    while (m_at < m_end && *m_at != ',' && *m_at != '\n')
        ++m_at;
    m_cells.push_back(trimmed(from, m_at));
}

void SeriesCells::takeQuoted()
{
    char *const from = m_at;
    char *to = from;
    ++m_at;
    while (m_at < m_end) {
        if (*m_at == '"') {
            if (m_at + 1 >= m_end || m_at[1] != '"')
                break;
            ++m_at;
        }
        if (*m_at == '\n')
            ++m_nextLine;
        *to++ = *m_at++;
    }
    while (m_at < m_end && *m_at != ',' && *m_at != '\n')
        ++m_at;
    m_cells.push_back(trimmed(from, to));
}

std::optional<qint32> dayOf(QByteArrayView text)
{
    if (text.size() != 10 && text.size() != 7 && text.size() != 4)
        return std::nullopt;
    const char *const start = text.data();
    const int year = figures(start, 4);
    const int month = text.size() >= 7 ? (start[4] == '-' ? figures(start + 5, 2) : -1) : 1;
    const int day = text.size() == 10 ? (start[7] == '-' ? figures(start + 8, 2) : -1) : 1;
    if (year <= 0 || month < 0 || day < 0)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(unsigned(month)),
                                           std::chrono::day(unsigned(day))};
    if (!date.ok())
        return std::nullopt;
    return qint32(std::chrono::sys_days(date).time_since_epoch().count()) + julianDayOf1970;
}

std::optional<double> numberOf(QByteArrayView text)
{
    double number = 0;
    const char *const end = text.data() + text.size();
    const char *const begin = text.startsWith('+') ? text.data() + 1 : text.data();
    const auto [stop, error] = std::from_chars(begin, end, number);
    return error == std::errc() && stop == end && std::isfinite(number) ? std::optional(number) : std::nullopt;
}
