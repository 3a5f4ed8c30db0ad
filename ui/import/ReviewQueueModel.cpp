#include "ui/import/ReviewQueueModel.h"

#include <QFileInfo>

#include <algorithm>

int ReviewQueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ReviewQueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QueuedReport &queued = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return QFileInfo(queued.path).fileName();
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2").arg(queued.path, chipOf(queued, m_names).word);
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "a file and its state")
            .arg(QFileInfo(queued.path).fileName(), chipOf(queued, m_names).word);
    case ChipRole:
        return chipOf(queued, m_names);
    default:
        return {};
    }
}

void ReviewQueueModel::append(const QStringList &paths)
{
    QList<QueuedReport> fresh;
    for (const QString &path : paths) {
        const int row = rowOf(path);
        if (row < 0) {
            m_places.insert(path, int(m_rows.size() + fresh.size()));
            fresh.append({path});
        } else if (row < m_rows.size() && m_rows.at(row).state == QueuedReport::State::Refused) {
            put(row, {path});
        }
    }
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + fresh.size()) - 1);
    m_rows += fresh;
    endInsertRows();
}

QString ReviewQueueModel::duplicateOf(const QueuedReport &queued) const
{
    const QString first = m_paths.value(queued.hash);
    return first.isEmpty() || first == queued.path ? QString() : first;
}

void ReviewQueueModel::take(QueuedReport &queued, const ReadReport &read)
{
    queued.hash = read.hash;
    queued.summary = read.summary;
    if (!read.refusal.isEmpty()) {
        queued.state = QueuedReport::State::Refused;
        queued.told = read.refusal;
        return;
    }
    const QString twin = duplicateOf(queued);
    queued.state = QueuedReport::State::AlreadyHeld;
    queued.told = read.heldAs;
    if (!queued.told.isEmpty())
        return;
    queued.told = tr("the same as %1", "one file of the queue and another").arg(QFileInfo(twin).fileName());
    if (!twin.isEmpty())
        return;
    m_paths.insert(queued.hash, queued.path);
    queued.state = QueuedReport::State::Waiting;
    queued.told.clear();
    queued.report = read.report;
}

void ReviewQueueModel::takeRead(const QList<ReadReport> &reports)
{
    int first = int(m_rows.size());
    int last = -1;
    for (const ReadReport &read : reports) {
        const int row = rowOf(read.path);
        const bool isAwaited = row >= 0
            && (m_rows.at(row).state == QueuedReport::State::Reading
                || m_rows.at(row).state == QueuedReport::State::Unread);
        if (!isAwaited)
            continue;
        take(m_rows[row], read);
        first = std::min(first, row);
        last = std::max(last, row);
    }
    if (last >= first)
        Q_EMIT dataChanged(index(first), index(last));
}

void ReviewQueueModel::noteUnread()
{
    for (QueuedReport &queued : m_rows)
        if (queued.state == QueuedReport::State::Reading)
            queued.state = QueuedReport::State::Unread;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

void ReviewQueueModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_places.clear();
    m_paths.clear();
    endResetModel();
}

void ReviewQueueModel::put(int row, const QueuedReport &queued)
{
    m_rows[row] = queued;
    Q_EMIT dataChanged(index(row), index(row));
}

void ReviewQueueModel::refreshSummary(int row)
{
    QueuedReport &queued = m_rows[row];
    if (queued.report)
        queued.summary = summaryOf(*queued.report);
    Q_EMIT dataChanged(index(row), index(row));
}

void ReviewQueueModel::setNames(const CommitteeNames &names)
{
    m_names = names;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

int ReviewQueueModel::waiting() const
{
    return int(std::ranges::count_if(m_rows, &QueuedReport::waits));
}

int ReviewQueueModel::countIn(QueuedReport::State state) const
{
    return int(std::ranges::count(m_rows, state, &QueuedReport::state));
}

QList<int> ReviewQueueModel::sureRows() const
{
    QList<int> rows;
    for (int row = 0; row < m_rows.size(); ++row)
        if (isSure(m_rows.at(row), m_names))
            rows.append(row);
    return rows;
}

QList<int> ReviewQueueModel::rowsAbove(double limit) const
{
    QList<int> rows;
    for (int row = 0; row < m_rows.size(); ++row)
        if (isAbove(m_rows.at(row), m_names, limit))
            rows.append(row);
    return rows;
}

void ReviewQueueModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    const QueuedReport gone = m_rows.takeAt(row);
    m_places.remove(gone.path);
    if (m_paths.value(gone.hash) == gone.path)
        m_paths.remove(gone.hash);
    for (qsizetype below = row; below < m_rows.size(); ++below)
        m_places[m_rows.at(below).path] = int(below);
    endRemoveRows();
}

template<typename Suits>
int ReviewQueueModel::nextSuiting(int row, Suits suits) const
{
    const int count = int(m_rows.size());
    for (int step = 1; step <= count; ++step)
        if (const int next = (row + step) % count; suits(m_rows.at(next)))
            return next;
    return -1;
}

int ReviewQueueModel::nextWaiting(int row) const
{
    const auto waits = [](const QueuedReport &queued) { return queued.state == QueuedReport::State::Waiting; };
    const int soon = nextSuiting(row, [&](const QueuedReport &queued) { return waits(queued) && !queued.isForLater; });
    return soon >= 0 ? soon : nextSuiting(row, waits);
}

int ReviewQueueModel::nextToCheck(int row) const
{
    return nextSuiting(row, [this](const QueuedReport &queued) {
        return queued.state == QueuedReport::State::Waiting && checksIn(queued, m_names) > 0;
    });
}
