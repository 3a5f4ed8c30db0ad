#include "ui/tables/RowFilter.h"

#include "ui/tables/CellValue.h"

#include <QDateTime>

#include <algorithm>

namespace {

bool isEmptyKey(const QVariant &key)
{
    if (key.typeId() == QMetaType::QDate)
        return !key.toDate().isValid();
    if (key.typeId() == QMetaType::QDateTime)
        return !key.toDateTime().isValid();
    return !key.isValid() || key.isNull() || (key.typeId() == QMetaType::QString && key.toString().isEmpty());
}

} // namespace

RowFilter::RowFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSortRole(SortRole);
    connect(this, &QAbstractItemModel::modelReset, this, &RowFilter::tellCount);
    connect(this, &QAbstractItemModel::rowsInserted, this, &RowFilter::tellCount);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &RowFilter::tellCount);
}

void RowFilter::setSourceModel(QAbstractItemModel *model)
{
    QSortFilterProxyModel::setSourceModel(model);
    // Rows that the filter hides change the total without a word from this model itself.
    connect(model, &QAbstractItemModel::rowsInserted, this, &RowFilter::tellCount);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &RowFilter::tellCount);
    tellCount();
}

void RowFilter::setText(const QString &text)
{
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
    tellCount();
}

void RowFilter::setCondition(std::function<bool(int)> condition)
{
    m_condition = std::move(condition);
    invalidateFilter();
    tellCount();
}

bool RowFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return (!m_condition || m_condition(row)) && (m_words.isEmpty() || hasAllWords(row, parent));
}

bool RowFilter::hasAllWords(int row, const QModelIndex &parent) const
{
    QStringList cells;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        cells.append(sourceModel()->index(row, column, parent).data().toString());
    return std::ranges::all_of(m_words, [&cells](const QString &word) {
        return std::ranges::any_of(cells,
                                   [&word](const QString &cell) { return cell.contains(word, Qt::CaseInsensitive); });
    });
}

bool RowFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant one = left.data(SortRole);
    const QVariant other = right.data(SortRole);
    if (isEmptyKey(one) != isEmptyKey(other))
        return isEmptyKey(one) == (sortOrder() == Qt::DescendingOrder);
    if (one.typeId() == QMetaType::QString)
        return m_collator.compare(one.toString(), other.toString()) < 0;
    return QVariant::compare(one, other) == QPartialOrdering::Less;
}

void RowFilter::tellCount()
{
    if (m_toldShown == shownCount() && m_toldTotal == totalCount())
        return;
    m_toldShown = shownCount();
    m_toldTotal = totalCount();
    Q_EMIT countChanged(m_toldShown, m_toldTotal);
}
