#include "ui/overview/OverviewModel.h"

#include "ui/text/PlanWords.h"

#include <algorithm>

QString spokenWords(const OverviewRow &row)
{
    QStringList words{row.title, row.detail, row.date, row.aside};
    if (row.bar)
        words += {QString::number(row.bar->count), row.bar->note};
    if (row.chip)
        words.append(row.chip->word);
    if (!row.tiles.isEmpty())
        words.append(OverviewModel::tr("%n action(s)", nullptr, int(row.tiles.size())));
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

void OverviewModel::setRows(const QList<OverviewRow> &rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int OverviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant OverviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const OverviewRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole:
        return row.explanation.isEmpty() ? QVariant() : row.explanation;
    case Qt::AccessibleTextRole:
        return spokenWords(row);
    case Qt::AccessibleDescriptionRole:
        return row.explanation;
    default:
        return {};
    }
}

Qt::ItemFlags OverviewModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).kind == OverviewRow::Kind::Heading)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}
