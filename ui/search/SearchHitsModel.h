#pragma once

#include "core/storage/SearchIndex.h"
#include "ui/search/Command.h"

#include <QAbstractListModel>

/// What the search field found: commands of the window, then places, best or newest first.
class SearchHitsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setFound(QList<Command> commands, QList<SearchHit> hits);
    /// The command of a row, or nothing where a place stands.
    const Command *command(int row) const { return row < m_commands.size() ? &m_commands.at(row) : nullptr; }
    const SearchHit &hit(int row) const { return m_hits.at(row - m_commands.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Command> m_commands;
    QList<SearchHit> m_hits;
};

/// What a hit is, in the words of the screen: 'Report', 'Recommendation', 'Paragraph 5.1'.
QString hitWord(const SearchHit &hit);

Q_DECLARE_METATYPE(SearchHit)
