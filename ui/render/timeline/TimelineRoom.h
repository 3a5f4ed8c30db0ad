#pragma once

#include <algorithm>
#include <cmath>
#include <vector>

/// Which stretches of a lane's rows are taken. It looks at whole cells of a few pixels, so that asking stays quick with
/// thousands of events.
class TimelineRoom
{
public:
    TimelineRoom(double from, double to, int rows)
        : m_from(from),
          m_cells(size_t(std::max(1.0, (to - from) / cell + 2))),
          m_rows(size_t(rows), std::vector<char>(m_cells, 0))
    {
    }

    bool isFree(int row, double from, double to) const
    {
        const auto &cells = m_rows[size_t(row)];
        const size_t first = placeOf(from);
        const size_t last = placeOf(to);
        return std::find(cells.begin() + long(first), cells.begin() + long(last) + 1, 1)
            == cells.begin() + long(last) + 1;
    }
    void take(int row, double from, double to)
    {
        auto &cells = m_rows[size_t(row)];
        std::fill(cells.begin() + long(placeOf(from)), cells.begin() + long(placeOf(to)) + 1, 1);
    }
    int rows() const { return int(m_rows.size()); }

private:
    static constexpr double cell = 4;

    size_t placeOf(double x) const { return size_t(std::clamp((x - m_from) / cell, 0.0, double(m_cells - 1))); }

    double m_from;
    size_t m_cells;
    std::vector<std::vector<char>> m_rows;
};
