#include "ui/recommendations/RegisterModel.h"

#include "core/domain/RecommendationReference.h"
#include "core/storage/ReportCatalogue.h"
#include "ui/tables/CellValue.h"
#include "ui/text/RecommendationWords.h"
#include "ui/text/Words.h"

#include <QCollator>

#include <algorithm>

RegisterModel::RegisterModel(QObject *parent)
    : QAbstractTableModel(parent),
      m_columns(registerColumns(QDate::currentDate()))
{
}

void RegisterModel::setRows(QList<RecommendationRow> rows, const RegisterDays &days, const QString &yearStart)
{
    if (days.today != m_days.today)
        m_columns = registerColumns(days.today);
    m_rows = std::move(rows);
    m_folded = QStringList(m_words.isEmpty() ? 0 : m_rows.size());
    m_days = days;
    m_yearStart = yearStart;
    choose();
}

void RegisterModel::setView(RecommendationView view)
{
    m_view = view;
    choose();
}

void RegisterModel::setWords(const QString &words)
{
    m_words = foldedText(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (m_folded.size() != m_rows.size())
        m_folded = QStringList(m_rows.size());
    choose();
}

void RegisterModel::setGrouping(RegisterGrouping grouping)
{
    m_grouping = grouping;
    m_foldedGroups.clear();
    arrange();
}

int RegisterModel::setFolded(int line, bool folded)
{
    if (line < 0 || line >= m_lines.size() || m_lines.at(line).group.isEmpty())
        return -1;
    const QString group = m_lines.at(line).group;
    if (folded)
        m_foldedGroups.insert(group);
    else
        m_foldedGroups.remove(group);
    arrange();
    for (int head = 0; head < m_lines.size(); ++head)
        if (isGroup(head) && m_lines.at(head).group == group)
            return head;
    return -1;
}

QList<RecommendationRow> RegisterModel::shownRows() const
{
    QList<RecommendationRow> rows;
    for (const int place : m_shown)
        rows.append(m_rows.at(place));
    return rows;
}

int RegisterModel::countIn(RecommendationView view) const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(),
                             [&](const RecommendationRow &row) { return isIn(view, row, m_days); }));
}

const RecommendationRow *RegisterModel::row(int line) const
{
    return line < 0 || line >= m_lines.size() || isGroup(line) ? nullptr : &m_rows.at(m_lines.at(line).place);
}

int RegisterModel::lineOf(const RecommendationId &id) const
{
    for (int line = 0; line < m_lines.size(); ++line)
        if (const RecommendationRow *const each = row(line); each && each->id == id)
            return line;
    return -1;
}

QList<int> RegisterModel::groupLines() const
{
    QList<int> heads;
    for (int line = 0; line < m_lines.size(); ++line)
        if (isGroup(line))
            heads.append(line);
    return heads;
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isGroup(index.row()))
        return groupData(m_lines.at(index.row()), index.column(), role);
    const RecommendationRow &row = m_rows.at(m_lines.at(index.row()).place);
    const Column<RecommendationRow> &column = m_columns.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(column.value(row));
    case ValueRole:
        return column.value(row);
    case Qt::TextAlignmentRole:
        return int(column.alignment ? column.alignment | Qt::AlignVCenter : alignmentOf(column.value(row)));
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return column.tooltip ? column.tooltip(row) : explanationOf(column.value(row));
    case DisagreeRole:
        return ratingsDisagree(row);
    default:
        return {};
    }
}

QVariant RegisterModel::groupData(const Line &line, int column, int role) const
{
    if (role == GroupRole)
        return true;
    if (role == CountRole)
        return line.count;
    if (role == FoldedRole)
        return m_foldedGroups.contains(line.group);
    if (column == 0 && (role == Qt::DisplayRole || role == ValueRole))
        return line.group;
    if (column == 0 && role == Qt::AccessibleTextRole)
        return tr("%1, %n recommendation(s)", "head of a group", line.count).arg(line.group);
    return {};
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= m_columns.size())
        return {};
    const Column<RecommendationRow> &column = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case ColumnNameRole:
        return column.title;
    case Qt::TextAlignmentRole:
        return int(column.alignment ? column.alignment | Qt::AlignVCenter : Qt::AlignVCenter | Qt::AlignLeft);
    default:
        return {};
    }
}

Qt::ItemFlags RegisterModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return isGroup(index.row()) ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

void RegisterModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    sortShown();
    arrange();
}

/// Which rows are shown: those of the view that have all the words.
void RegisterModel::choose()
{
    m_shown.clear();
    for (int place = 0; place < m_rows.size(); ++place)
        if (isIn(m_view, m_rows.at(place), m_days) && hasWords(place))
            m_shown.append(place);
    sortShown();
    arrange();
}

void RegisterModel::sortShown()
{
    if (m_sortColumn < 0 || m_sortColumn >= m_columns.size())
        return std::sort(m_shown.begin(), m_shown.end());
    const Column<RecommendationRow> &column = m_columns.at(m_sortColumn);
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    QHash<int, QVariant> keys;
    for (const int place : std::as_const(m_shown))
        keys.insert(place,
                    column.sortKey ? column.sortKey(m_rows.at(place)) : sortKeyOf(column.value(m_rows.at(place))));
    const auto isBefore = [&](int left, int right) {
        const QVariant &one = m_sortOrder == Qt::AscendingOrder ? keys[left] : keys[right];
        const QVariant &other = m_sortOrder == Qt::AscendingOrder ? keys[right] : keys[left];
        if (one.typeId() == QMetaType::QString)
            return collator.compare(one.toString(), other.toString()) < 0;
        return one.toLongLong() < other.toLongLong();
    };
    std::stable_sort(m_shown.begin(), m_shown.end(), isBefore);
}

/// Makes the lines anew. Where they are the same as before, only what they say is told to have changed.
void RegisterModel::arrange()
{
    QList<Line> lines = linesOfGroups();
    if (lines == m_lines) {
        if (!m_lines.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_lines.size()) - 1, columnCount() - 1));
    } else {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
    }
    Q_EMIT arranged();
}

QList<RegisterModel::Line> RegisterModel::linesOfGroups() const
{
    QList<Line> lines;
    if (m_grouping == RegisterGrouping::None) {
        for (const int place : m_shown)
            lines.append(Line{place, {}, 0});
        return lines;
    }
    QHash<QString, QList<int>> groups;
    QList<std::pair<int, QString>> order;
    for (const int place : m_shown) {
        const QString group = groupOf(m_rows.at(place));
        if (!groups.contains(group))
            order.append({m_grouping == RegisterGrouping::Status ? int(m_rows.at(place).status) : 0, group});
        groups[group].append(place);
    }
    if (m_grouping != RegisterGrouping::Year)
        std::sort(order.begin(), order.end());
    for (const auto &[rank, group] : std::as_const(order)) {
        lines.append({-1, group, int(groups.value(group).size())});
        if (!m_foldedGroups.contains(group))
            for (const int place : groups.value(group))
                lines.append({place, group, 0});
    }
    return lines;
}

QString RegisterModel::groupOf(const RecommendationRow &row) const
{
    const auto named = [](const QString &name, const QString &without) { return name.isEmpty() ? without : name; };
    switch (m_grouping) {
    case RegisterGrouping::None:
        return {};
    case RegisterGrouping::Status:
        return screenWord(row.status);
    case RegisterGrouping::MadeTo:
        return named(row.addressee, tr("Made to nobody named"));
    case RegisterGrouping::Committee:
        return named(row.committee, tr("No committee"));
    case RegisterGrouping::LeadOfficer:
        return named(row.leadOfficer, tr("No lead officer"));
    case RegisterGrouping::Portfolio:
        return named(row.portfolio, tr("No directorate"));
    case RegisterGrouping::Theme:
        return named(row.theme, tr("No theme"));
    case RegisterGrouping::Year:
        return row.madeOn ? shortNameOf(municipalYearOf(*row.madeOn, m_yearStart)) : tr("Not made yet");
    }
    Q_UNREACHABLE();
}

bool RegisterModel::hasWords(int place)
{
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&](const QString &word) { return foldedWords(place).contains(word); });
}

const QString &RegisterModel::foldedWords(int place)
{
    if (m_folded.at(place).isNull()) {
        const RecommendationRow &row = m_rows.at(place);
        m_folded[place] = foldedText(QStringList{row.title, row.text, row.reference, row.addressee, row.leadOfficer,
                                                 row.theme, row.tag, row.portfolio, row.committee}
                                         .join(QLatin1Char(' ')));
    }
    return m_folded.at(place);
}
