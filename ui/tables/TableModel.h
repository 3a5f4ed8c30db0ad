#pragma once

#include "ui/tables/CellValue.h"
#include "ui/tables/Column.h"
#include "ui/text/Theme.h"

#include <QAbstractTableModel>
#include <QList>

#include <algorithm>
#include <concepts>

/// Typed rows as a table. New rows take the place of old ones with as little change as may be, so that a selection and
/// the place on the screen outlive a reload.
template<typename Row>
class TableModel : public QAbstractTableModel
{
public:
    explicit TableModel(QList<Column<Row>> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent),
          m_columns(std::move(columns))
    {
    }

    const QList<Row> &rows() const { return m_rows; }
    const Row &row(int place) const { return m_rows[place]; }
    const Row &row(const QModelIndex &index) const { return m_rows[index.row()]; }

    void setRows(QList<Row> rows)
    {
        const qsizetype head = sameAtStart(rows);
        const qsizetype tail = sameAtEnd(rows, head);
        if (isUpheaval(m_rows.size() - head - tail, rows.size() - head - tail))
            return resetRows(std::move(rows));
        removeBetween(head, m_rows.size() - tail);
        insertBetween(rows, head, rows.size() - tail);
        takeOver(std::move(rows));
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Row &row = m_rows[index.row()];
        const Column<Row> &column = m_columns[index.column()];
        switch (role) {
        case Qt::DisplayRole:
            return cellText(column.value(row));
        case ValueRole:
            return column.value(row);
        case SortRole:
            return column.sortKey ? column.sortKey(row) : sortKeyOf(column.value(row));
        case Qt::TextAlignmentRole:
            return int(column.alignment ? column.alignment | Qt::AlignVCenter : alignmentOf(column.value(row)));
        case Qt::ToolTipRole:
        case Qt::AccessibleDescriptionRole:
            return column.tooltip ? column.tooltip(row) : explanationOf(column.value(row));
        default:
            return {};
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        if (orientation == Qt::Vertical || section < 0 || section >= m_columns.size())
            return {};
        const Column<Row> &column = m_columns[section];
        switch (role) {
        case Qt::DisplayRole:
            return column.title;
        case ColumnNameRole:
            return column.name.isEmpty() ? column.title : column.name;
        case Qt::TextAlignmentRole:
            return int(column.alignment       ? column.alignment | Qt::AlignVCenter
                           : m_rows.isEmpty() ? Qt::AlignVCenter | Qt::AlignLeft
                                              : alignmentOf(column.value(m_rows.first())));
        default:
            return {};
        }
    }

private:
    /// Rows with an id are the same record if the id is; others if they are equal.
    static bool isSameRecord(const Row &one, const Row &other)
    {
        if constexpr (requires {
                          {
                              one.id == other.id
                              } -> std::convertible_to<bool>;
                      })
            return one.id == other.id;
        else if constexpr (std::equality_comparable<Row>)
            return one == other;
        else
            return false;
    }

    static bool isChanged(const Row &one, const Row &other)
    {
        if constexpr (std::equality_comparable<Row>)
            return !(one == other);
        else
            return true;
    }

    /// Views take many single changes more slowly than one whole one.
    static bool isUpheaval(qsizetype removed, qsizetype inserted) { return removed > 0 && removed + inserted > 500; }

    qsizetype sameAtStart(const QList<Row> &rows) const
    {
        return std::ranges::mismatch(m_rows, rows, isSameRecord).in1 - m_rows.begin();
    }

    qsizetype sameAtEnd(const QList<Row> &rows, qsizetype head) const
    {
        const qsizetype most = std::min(m_rows.size(), rows.size()) - head;
        qsizetype same = 0;
        while (same < most && isSameRecord(m_rows[m_rows.size() - 1 - same], rows[rows.size() - 1 - same]))
            ++same;
        return same;
    }

    void resetRows(QList<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    void removeBetween(qsizetype from, qsizetype to)
    {
        if (from >= to)
            return;
        beginRemoveRows({}, int(from), int(to - 1));
        m_rows.remove(from, to - from);
        endRemoveRows();
    }

    void insertBetween(const QList<Row> &rows, qsizetype from, qsizetype to)
    {
        if (from >= to)
            return;
        beginInsertRows({}, int(from), int(to - 1));
        const QList<Row> before = m_rows.first(from);
        m_rows = before + rows.sliced(from, to - from) + m_rows.sliced(from);
        endInsertRows();
        if (before.isEmpty() && to == m_rows.size())
            Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }

    void takeOver(QList<Row> rows)
    {
        QList<int> changed;
        for (int place = 0; place < int(rows.size()); ++place)
            if (isChanged(m_rows[place], rows[place]))
                changed.append(place);
        m_rows = std::move(rows);
        for (const int place : std::as_const(changed))
            Q_EMIT dataChanged(index(place, 0), index(place, columnCount() - 1));
    }

    const QList<Column<Row>> m_columns;
    QList<Row> m_rows;
};
