#pragma once

#include "ui/reports/ReportFilter.h"

#include <QAbstractItemModel>

/// The boxes by group, each with how many reports it would leave. Ticking one tells the new filter.
class FacetsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role
    {
        CountRole = Qt::UserRole
    };

    explicit FacetsModel(QObject *parent);

    void setCatalogue(const ReportCatalogue &catalogue);
    void setCounts(const std::array<QHash<int, int>, facetGroupCount> &counts);

    const ReportFilter &filter() const { return m_filter; }
    void setFilter(const ReportFilter &filter);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void filterChanged(const ReportFilter &filter);

private:
    struct Value
    {
        int key = 0;
        QString word;
        int count = 0;

        bool operator==(const Value &) const = default;
    };
    struct Group
    {
        QString title;
        QList<Value> values;

        bool operator==(const Group &) const = default;
    };

    const Group &group(FacetGroup group) const { return m_groups[size_t(group)]; }
    QVariant groupData(const Group &group, int role) const;
    QVariant valueData(const QModelIndex &index, int role) const;

    std::array<Group, facetGroupCount> m_groups;
    ReportFilter m_filter;
};
