#include "ui/widgets/NavigationModel.h"

#include "ui/text/Icons.h"

#include <QLocale>

namespace {

QString countText(const NavigationEntry &entry)
{
    return entry.count ? QLocale().toString(*entry.count) : QString();
}

} // namespace

void NavigationModel::append(const NavigationEntry &entry)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_entries.append(entry);
    endInsertRows();
}

void NavigationModel::setCount(int row, std::optional<int> count)
{
    m_entries[row].count = count;
    Q_EMIT dataChanged(index(row), index(row));
}

int NavigationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant NavigationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NavigationEntry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return entry.word;
    case Qt::DecorationRole:
        return themedIcon(entry.iconName);
    case CountRole:
        return countText(entry);
    case Qt::AccessibleTextRole:
        return entry.count ? tr("%1, %2", "a page and how many things wait there").arg(entry.word, countText(entry))
                           : entry.word;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return entry.shortcut.isEmpty() ? QVariant() : entry.shortcut.toString(QKeySequence::NativeText);
    default:
        return {};
    }
}
