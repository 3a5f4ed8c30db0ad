#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>
#include <QStringList>

#include <functional>

/// Sorts and narrows a list of up to some ten thousand rows: by words that must all stand somewhere in the row, and by
/// a condition of the page. Words sort as people expect, what is empty comes last.
class RowFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RowFilter(QObject *parent);

    void setSourceModel(QAbstractItemModel *model) override;
    void setText(const QString &text);
    /// The condition gets the row's place in the source model; none lets all pass.
    void setCondition(std::function<bool(int)> condition);

    int shownCount() const { return rowCount(); }
    int totalCount() const { return sourceModel() ? sourceModel()->rowCount() : 0; }

Q_SIGNALS:
    void countChanged(int shown, int total);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool hasAllWords(int row, const QModelIndex &parent) const;
    void tellCount();

    QStringList m_words;
    std::function<bool(int)> m_condition;
    QCollator m_collator;
    int m_toldShown = -1;
    int m_toldTotal = -1;
};
