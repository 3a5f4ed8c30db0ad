#include "ui/packs/PackPartsModel.h"

#include "ui/packs/PackUiWords.h"
#include "ui/text/Icons.h"

#include <QMimeData>

namespace {

const QString rowType = QStringLiteral("application/x-scrutineer-pack-part");

} // namespace

void PackPartsModel::setPack(const FinishedPack &pack)
{
    const bool isSame = m_parts.size() == pack.draft.whole.parts.size() + pack.draft.whole.withheld.size();
    isSame ? void() : beginResetModel();
    m_parts.clear();
    addParts(pack);
    addWithheld(pack);
    isSame ? Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1)) : endResetModel();
}

void PackPartsModel::clear()
{
    beginResetModel();
    m_parts.clear();
    endResetModel();
}

/// The parts in the pack's own order; those that are left out stand where they would be.
void PackPartsModel::addParts(const FinishedPack &pack)
{
    QHash<QString, PartPages> printed;
    for (const PartPages &pages : pack.printed.parts)
        printed.insert(pages.key, pages);
    for (const PackPart &part : pack.draft.whole.parts) {
        const bool isIn = printed.contains(part.key);
        const PartPages pages = printed.value(part.key);
        Part row{part.key, part.title,  part.level, false, part.place == PackPart::Place::Front,
                 isIn,     pages.first, pages.last};
        qsizetype place = m_parts.size();
        if (isIn)
            while (place > 0 && m_parts.at(place - 1).isChosen && m_parts.at(place - 1).first > row.first)
                --place;
        m_parts.insert(place, row);
    }
}

/// After the part of the item, or of the one before it.
void PackPartsModel::addWithheld(const FinishedPack &pack)
{
    for (const WithheldMatter &matter : pack.draft.whole.withheld)
        m_parts.append({QString(), matter.place, 1, true});
}

QSet<QString> PackPartsModel::leftOut() const
{
    QSet<QString> keys;
    for (const Part &part : m_parts)
        if (!part.isWithheld && !part.isChosen)
            keys.insert(part.key);
    return keys;
}

QStringList PackPartsModel::order() const
{
    QStringList keys;
    for (const Part &part : m_parts)
        if (!part.isWithheld)
            keys.append(part.key);
    return keys;
}

int PackPartsModel::target(int row, int by) const
{
    const int to = row + by;
    const bool isPlace = row >= 0 && row < m_parts.size() && to >= 0 && to < m_parts.size();
    const bool fits = isPlace && !m_parts.at(row).isWithheld && !m_parts.at(to).isWithheld
        && m_parts.at(row).isFront == m_parts.at(to).isFront;
    return fits ? to : -1;
}

bool PackPartsModel::canMove(int row, int by) const
{
    return target(row, by) >= 0;
}

void PackPartsModel::move(int row, int by)
{
    const int to = target(row, by);
    if (to < 0)
        return;
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    m_parts.move(row, to);
    endMoveRows();
    Q_EMIT chosen();
}

std::optional<int> PackPartsModel::firstPage(int row) const
{
    if (row < 0 || row >= m_parts.size() || m_parts.at(row).isWithheld || !m_parts.at(row).isChosen)
        return std::nullopt;
    return m_parts.at(row).first;
}

int PackPartsModel::rowAtPage(int page) const
{
    for (int row = 0; row < m_parts.size(); ++row)
        if (m_parts.at(row).isChosen && m_parts.at(row).first <= page && page <= m_parts.at(row).last)
            return row;
    return -1;
}

int PackPartsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_parts.size());
}

int PackPartsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant PackPartsModel::words(const Part &part, int column) const
{
    if (column == Title)
        return part.level > 1 ? QString(QStringLiteral("    ") + part.title) : part.title;
    if (part.isWithheld)
        return column == Span ? tr("withheld") : QString();
    if (!part.isChosen)
        return column == Span ? tr("left out") : QString();
    return column == Pages ? QString::number(part.last - part.first + 1) : pageSpan(part.first, part.last);
}

QVariant PackPartsModel::data(const QModelIndex &index, int role) const
{
    const Part &part = m_parts.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return words(part, index.column());
    case Qt::ToolTipRole:
        return part.isWithheld ? tr("%1 is withheld from this edition: it cannot be chosen.").arg(part.title)
                               : part.title;
    case Qt::CheckStateRole:
        return index.column() == Title && !part.isWithheld ? QVariant(part.isChosen ? Qt::Checked : Qt::Unchecked)
                                                           : QVariant();
    case Qt::DecorationRole:
        return index.column() == Title && part.isWithheld ? QVariant(themedIcon(QStringLiteral("exempt"))) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (index.column() == Title ? Qt::AlignLeft : Qt::AlignRight));
    default:
        return {};
    }
}

bool PackPartsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || m_parts.at(index.row()).isWithheld)
        return false;
    m_parts[index.row()].isChosen = value.value<Qt::CheckState>() == Qt::Checked;
    Q_EMIT dataChanged(index, index.siblingAtColumn(Span));
    Q_EMIT chosen();
    return true;
}

QVariant PackPartsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section == Title ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    return section == Title ? tr("Parts, in order") : section == Pages ? tr("Pages") : tr("In pack");
}

Qt::ItemFlags PackPartsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (m_parts.at(index.row()).isWithheld)
        return flags;
    return flags | Qt::ItemIsDragEnabled | (index.column() == Title ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

QStringList PackPartsModel::mimeTypes() const
{
    return {rowType};
}

QMimeData *PackPartsModel::mimeData(const QModelIndexList &indexes) const
{
    auto *const data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(rowType, QByteArray::number(indexes.first().row()));
    return data;
}

/// The model moves the row itself; the view has nothing left to remove.
bool PackPartsModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    const int from = data->data(rowType).toInt();
    const int before = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    const int to = before > from ? before - 1 : before;
    if (to != from)
        move(from, to - from);
    return false;
}
