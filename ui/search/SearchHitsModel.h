#pragma once

#include "core/storage/SearchIndex.h"

#include <QAbstractListModel>

/// The places that the search field found, best or newest first.
class SearchHitsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setHits(QList<SearchHit> hits);
    const SearchHit &hit(int row) const { return m_hits.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<SearchHit> m_hits;
};

/// What a hit is, in the words of the screen: 'Report', 'Recommendation', 'Paragraph 5.1'.
QString hitWord(const SearchHit &hit);

Q_DECLARE_METATYPE(SearchHit)
