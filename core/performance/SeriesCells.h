#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

/// Walks over the rows of comma-separated text without copying it. Quoted cells are told without their quotes.
class SeriesCells
{
public:
    /// The bytes must outlive the cells; quoted cells are rewritten in place.
    explicit SeriesCells(QByteArray &bytes);

    /// Goes to the next row; false at the end.
    bool nextRow();
    int count() const { return int(m_cells.size()); }
    QByteArrayView text(int cell) const { return m_cells[size_t(cell)]; }
    bool isBlankRow() const { return m_cells.size() == 1 && m_cells.front().isEmpty(); }
    /// The row's line in the file, from 1.
    int line() const { return m_line; }

private:
    void takeQuoted();
    void takePlain();

    char *m_at;
    char *const m_end;
    int m_line = 0;
    int m_nextLine = 1;
    std::vector<QByteArrayView> m_cells;
};

/// The Julian day of an ISO date (2026-03-31, 2026-03 or 2026), if it is one.
std::optional<qint32> dayOf(QByteArrayView text);
/// The finite number that the whole text says, if it says one.
std::optional<double> numberOf(QByteArrayView text);
