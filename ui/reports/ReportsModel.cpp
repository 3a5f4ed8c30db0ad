#include "ui/reports/ReportsModel.h"

#include "core/domain/Committee.h"
#include "ui/tables/CellValue.h"
#include "ui/text/StatusChips.h"
#include "ui/text/Words.h"

void ReportsModel::setCatalogue(std::shared_ptr<const ReportCatalogue> catalogue)
{
    beginResetModel();
    m_catalogue = std::move(catalogue);
    m_shown.clear();
    endResetModel();
}

void ReportsModel::setShown(std::vector<quint32> shown)
{
    if (shown == m_shown)
        return;
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

void ReportsModel::setPlaces(QHash<QString, ReportPlaces> places)
{
    m_places = std::move(places);
    m_snippets.clear();
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ReportsModel::setSnippets(const QHash<QString, QString> &snippets)
{
    m_snippets.insert(snippets);
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

ReportRow ReportsModel::row(int row) const
{
    return m_catalogue->row(m_shown[size_t(row)]);
}

ReportPlaces ReportsModel::placesOf(int row) const
{
    return m_places.isEmpty() ? ReportPlaces() : m_places.value(this->row(row).id.toString());
}

QString ReportsModel::snippetOf(int row) const
{
    const QString report = this->row(row).id.toString();
    const auto known = m_snippets.constFind(report);
    if (known != m_snippets.cend())
        return *known;
    const ReportPlaces places = m_places.value(report);
    if (places.count > 0)
        Q_EMIT snippetAsked(report, places.newestPlace);
    return {};
}

int ReportsModel::rowOf(const ReportId &id) const
{
    for (size_t i = 0; i < m_shown.size(); ++i)
        if (m_catalogue->idOf(m_shown[i]) == id)
            return int(i);
    return -1;
}

int ReportsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ReportsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ReportsModel::valueOf(const ReportRow &report, int row, int column) const
{
    switch (column) {
    case Title:
        return inTitleCase(report.title);
    case MeetingDate:
        return report.meetingDate ? QVariant(*report.meetingDate) : QVariant();
    case CommitteeName:
        return report.committee;
    case Item:
        return report.agendaNumber;
    case Access:
        return chipOf(report.publicity);
    case Recommendations:
        return report.recommendations;
    case Places:
        return m_places.isEmpty() ? QVariant() : QVariant(placesOf(row).count);
    default:
        return {};
    }
}

QVariant ReportsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() >= Recommendations ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != ValueRole && role != Qt::ToolTipRole)
        return {};
    const QVariant value = valueOf(row(index.row()), index.row(), index.column());
    if (role == ValueRole)
        return value;
    return role == Qt::ToolTipRole ? QVariant(explanationOf(value)) : QVariant(cellText(value));
}

QVariant ReportsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= ColumnCount)
        return {};
    static const char *const names[] = {"title", "date", "committee", "item", "access", "recommendations", "places"};
    const QStringList titles{tr("Report"),          tr("Date"),  tr("Committee"), tr("Item"), tr("Access"),
                             tr("Recommendations"), tr("Places")};
    if (role == Qt::DisplayRole)
        return titles.at(section);
    if (role == ColumnNameRole)
        return QString::fromLatin1(names[section]);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section >= Recommendations ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

void ReportsModel::sort(int column, Qt::SortOrder order)
{
    using Key = ReportCatalogue::SortKey;
    static constexpr Key keys[] = {Key::Title,        Key::MeetingDate, Key::Committee,
                                   Key::AgendaNumber, Key::Publicity,   Key::Recommendations};
    if (column >= 0 && column < int(std::size(keys)))
        Q_EMIT orderAsked(keys[column], order);
}
