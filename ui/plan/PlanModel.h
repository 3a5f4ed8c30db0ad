#pragma once

#include "core/domain/PlanContents.h"
#include "core/insight/PlanProgress.h"

#include <QAbstractItemModel>

struct GanttBar;

/// A plan as a tree: themes, and under each its actions. The last column holds the GanttBar of the row.
class PlanModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        Action,
        Owner,
        Ranking,
        Due,
        Time,
        ColumnCount
    };
    enum Role
    {
        BarRole = Qt::UserRole + 100,
        RatingRole,
        OwnerRole,
        MovedOnRole,
        ReferenceRole
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setContents(const PlanContents &contents, QDate today);
    const PlanContents &contents() const { return m_contents; }
    QDate today() const { return m_today; }

    /// Null where the row is a theme.
    const PlanAction *actionAt(const QModelIndex &index) const;
    const PlanTheme *themeAt(const QModelIndex &index) const;
    const Standing &standingOfTheme(int row) const { return m_themes[row].standing; }
    QModelIndex indexOf(const PlanActionId &action) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct ThemeRow
    {
        PlanTheme theme;
        Standing standing;
        QList<PlanAction> actions;
    };

    QVariant themeData(const ThemeRow &row, int column, int role) const;
    QVariant actionData(const PlanAction &action, int column, int role) const;
    static QString themeText(const ThemeRow &row, const GanttBar &bar, int column);
    QString actionText(const PlanAction &action, int column) const;

    PlanContents m_contents;
    QList<ThemeRow> m_themes;
    QDate m_today;
};
