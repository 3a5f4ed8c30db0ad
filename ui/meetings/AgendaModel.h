#pragma once

#include "core/storage/MeetingQueries.h"

#include <QAbstractListModel>

/// The items of one agenda in their order. Dragging a row asks for the move; the change itself goes through the
/// workspace and comes back with the next reload.
class AgendaModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setItems(const QList<AgendaItemDetail> &items);
    const QList<AgendaItemDetail> &items() const { return m_items; }
    int placeOf(const AgendaItemId &item) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool moveRows(const QModelIndex &source, int row, int count, const QModelIndex &destination, int before) override;

Q_SIGNALS:
    void moveAsked(int from, int to);

private:
    QList<AgendaItemDetail> m_items;
};

/// What an item is about besides its title, in one line: kind, lead, minutes, report, links.
QString agendaItemFacts(const AgendaItemDetail &item);
