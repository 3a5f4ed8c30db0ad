#include "ui/reports/FacetsModel.h"

#include "ui/text/Theme.h"
#include "ui/text/Words.h"

#include <QMap>

#include <algorithm>

namespace {

QString yearWord(int year)
{
    return year < 0 ? FacetsModel::tr("No date")
                    : QStringLiteral("%1/%2").arg(year).arg((year + 1) % 100, 2, 10, QLatin1Char('0'));
}

/// Without the words that nearly every committee's name ends with, where it is still told apart from the others.
QString shortName(const QString &name, const QStringList &all)
{
    for (const char *ending : {" Scrutiny Committee", " Committee"}) {
        if (!name.endsWith(QLatin1String(ending)))
            continue;
        const QString begin = name.chopped(qsizetype(qstrlen(ending)));
        const bool isUnique =
            std::count_if(all.cbegin(), all.cend(), [&](const QString &other) { return other.startsWith(begin); }) == 1;
        return isUnique ? begin : name;
    }
    return name;
}

QList<int> yearsOf(const ReportCatalogue &catalogue)
{
    QMap<int, bool> years;
    for (qsizetype i = 0; i < catalogue.size(); ++i)
        years.insert(-municipalYearOf(catalogue.meetingDateOf(i)), true);
    QList<int> newestFirst;
    for (const int year : years.keys())
        newestFirst.append(-year);
    return newestFirst;
}

} // namespace

FacetsModel::FacetsModel(QObject *parent) : QAbstractItemModel(parent)
{
    m_groups[size_t(FacetGroup::Committee)].title = tr("Committee");
    m_groups[size_t(FacetGroup::Year)].title = tr("Year");
    m_groups[size_t(FacetGroup::Access)].title = tr("Access");
    m_groups[size_t(FacetGroup::Has)].title = tr("Has");
    QList<Value> &access = m_groups[size_t(FacetGroup::Access)].values;
    for (const auto &[publicity, word] : Words<Publicity>::all)
        access.append({int(publicity), screenWord(publicity), 0});
    access.append({-1, screenWord(std::optional<Publicity>()), 0});
    m_groups[size_t(FacetGroup::Has)].values = {{int(ReportTrait::Recommendations), tr("Recommendations"), 0},
                                                {int(ReportTrait::Figures), tr("Figures"), 0},
                                                {int(ReportTrait::ToReview), tr("Something to check"), 0}};
}

void FacetsModel::setCatalogue(const ReportCatalogue &catalogue)
{
    auto groups = m_groups;
    QList<Value> committees;
    for (int i = 0; i < catalogue.committees().size(); ++i)
        committees.append({i, shortName(catalogue.committees().at(i), catalogue.committees()), 0});
    std::sort(committees.begin(), committees.end(), [](const Value &left, const Value &right) {
        return QString::localeAwareCompare(left.word, right.word) < 0;
    });
    committees.append({-1, tr("Not stated"), 0});
    QList<Value> years;
    for (const int year : yearsOf(catalogue))
        years.append({year, yearWord(year), 0});
    groups[size_t(FacetGroup::Committee)].values = committees;
    groups[size_t(FacetGroup::Year)].values = years;
    beginResetModel();
    m_groups = groups;
    endResetModel();
}

void FacetsModel::setCounts(const std::array<QHash<int, int>, facetGroupCount> &counts)
{
    for (int i = 0; i < facetGroupCount; ++i) {
        Group &group = m_groups[size_t(i)];
        for (Value &value : group.values)
            value.count = counts[size_t(i)].value(value.key);
        const QModelIndex parent = index(i, 0);
        if (!group.values.isEmpty())
            Q_EMIT dataChanged(index(0, 0, parent), index(int(group.values.size()) - 1, 0, parent), {CountRole});
    }
}

void FacetsModel::setFilter(const ReportFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    for (int i = 0; i < facetGroupCount; ++i) {
        const QModelIndex parent = index(i, 0);
        if (rowCount(parent) > 0)
            Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, 0, parent), {Qt::CheckStateRole});
    }
    Q_EMIT filterChanged(m_filter);
}

/// A value's index carries its group's number + 1, a group's carries 0.
QModelIndex FacetsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex FacetsModel::parent(const QModelIndex &child) const
{
    return child.isValid() && child.internalId() > 0 ? createIndex(int(child.internalId()) - 1, 0, quintptr(0))
                                                     : QModelIndex();
}

int FacetsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return facetGroupCount;
    return parent.internalId() == 0 ? int(m_groups[size_t(parent.row())].values.size()) : 0;
}

int FacetsModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant FacetsModel::groupData(const Group &group, int role) const
{
    if (role == Qt::DisplayRole)
        return group.title;
    return role == Qt::FontRole ? QVariant(Theme::font(TypeRole::Strong)) : QVariant();
}

QVariant FacetsModel::valueData(const QModelIndex &index, int role) const
{
    const size_t group = size_t(index.internalId()) - 1;
    const Value &value = m_groups[group].values.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return value.word;
    case CountRole:
        return value.count;
    case Qt::CheckStateRole:
        return int(m_filter.ticked[group].contains(value.key) ? Qt::Checked : Qt::Unchecked);
    case Qt::AccessibleTextRole:
        return tr("%1, %n report(s)", "a box of the filter and how many it would leave", value.count).arg(value.word);
    default:
        return {};
    }
}

QVariant FacetsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return index.internalId() == 0 ? groupData(m_groups[size_t(index.row())], role) : valueData(index, role);
}

bool FacetsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.internalId() == 0)
        return false;
    const size_t group = size_t(index.internalId()) - 1;
    const int key = m_groups[group].values.at(index.row()).key;
    if (value.toInt() == Qt::Checked)
        m_filter.ticked[group].insert(key);
    else
        m_filter.ticked[group].remove(key);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT filterChanged(m_filter);
    return true;
}

Qt::ItemFlags FacetsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (index.internalId() == 0)
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}
