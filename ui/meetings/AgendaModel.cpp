#include "ui/meetings/AgendaModel.h"

#include "ui/text/MeetingWords.h"
#include "ui/text/Words.h"

namespace {

QString spoken(const AgendaItemDetail &item)
{
    return AgendaModel::tr("Item %1: %2. %3. %4")
        .arg(item.item.number.value_or(QString()), item.item.title, screenWord(item.item.publicity),
             agendaItemFacts(item));
}

} // namespace

QString agendaItemFacts(const AgendaItemDetail &detail)
{
    QStringList facts{screenWord(detail.item.kind)};
    if (!detail.reportReference.isEmpty())
        facts.append(detail.reportReference);
    if (detail.item.lead)
        facts.append(*detail.item.lead);
    if (detail.item.minutesEstimated)
        facts.append(AgendaModel::tr("%n minute(s)", "time for an agenda item", *detail.item.minutesEstimated));
    if (!detail.links.isEmpty())
        facts.append(AgendaModel::tr("%n link(s)", "of an agenda item", int(detail.links.size())));
    if (detail.item.urgencyReason)
        facts.append(AgendaModel::tr("urgent"));
    if (detail.item.outcome)
        facts.append(AgendaModel::tr("outcome noted"));
    return facts.join(QStringLiteral(" · "));
}

void AgendaModel::setItems(const QList<AgendaItemDetail> &items)
{
    if (items == m_items)
        return;
    beginResetModel();
    m_items = items;
    endResetModel();
}

int AgendaModel::placeOf(const AgendaItemId &item) const
{
    for (int place = 0; place < int(m_items.size()); ++place)
        if (m_items.at(place).id == item)
            return place;
    return -1;
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AgendaItemDetail &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.item.title;
    case Qt::AccessibleTextRole:
        return spoken(item);
    case Qt::ToolTipRole:
        return item.reportTitle.isEmpty() ? QVariant() : tr("Report: %1").arg(item.reportTitle);
    default:
        return {};
    }
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsDragEnabled : usual | Qt::ItemIsDropEnabled;
}

bool AgendaModel::moveRows(const QModelIndex &, int row, int count, const QModelIndex &, int before)
{
    const int to = before > row ? before - count : before;
    if (count != 1 || to == row || row < 0 || row >= int(m_items.size()))
        return false;
    // The view is still in the middle of the drop.
    QMetaObject::invokeMethod(
        this, [this, row, to] { Q_EMIT moveAsked(row, to); }, Qt::QueuedConnection);
    return true;
}
