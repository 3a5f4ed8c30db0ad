#include "ui/indicators/ScorecardOrder.h"

#include <QFont>

void ScorecardOrder::setLines(const QList<IndicatorLine> &lines)
{
    m_lines = lines;
}

bool ScorecardOrder::isHead(int row) const
{
    const int line = mapToSource(index(row, 0)).row();
    return line >= 0 && line < m_lines.size() && !m_lines.at(line).row;
}

int ScorecardOrder::indicatorCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += isHead(row) ? 0 : 1;
    return count;
}

QVariant ScorecardOrder::data(const QModelIndex &index, int role) const
{
    if (role != Qt::FontRole || !isHead(index.row()))
        return RowFilter::data(index, role);
    QFont font;
    font.setWeight(QFont::DemiBold);
    return font;
}

Qt::ItemFlags ScorecardOrder::flags(const QModelIndex &index) const
{
    return isHead(index.row()) ? Qt::ItemIsEnabled : RowFilter::flags(index);
}

bool ScorecardOrder::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (row >= m_lines.size() || m_lines.at(row).row)
        return RowFilter::filterAcceptsRow(row, parent);
    for (int other = 0; other < m_lines.size(); ++other)
        if (m_lines.at(other).row && m_lines.at(other).group == m_lines.at(row).group
            && RowFilter::filterAcceptsRow(other, parent))
            return true;
    return false;
}

/// The head and its order count before the column, whichever way that is sorted.
bool ScorecardOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.row() >= m_lines.size() || right.row() >= m_lines.size())
        return RowFilter::lessThan(left, right);
    const IndicatorLine &one = m_lines.at(left.row());
    const IndicatorLine &other = m_lines.at(right.row());
    const bool isDescending = sortOrder() == Qt::DescendingOrder;
    if (one.place != other.place)
        return (one.place < other.place) != isDescending;
    if (!one.row || !other.row)
        return (!one.row && other.row) != isDescending;
    return RowFilter::lessThan(left, right);
}
