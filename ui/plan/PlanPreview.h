#pragma once

#include "core/import/PlanDraft.h"
#include "core/insight/ComparePlans.h"
#include "ui/tables/TableModel.h"

#include <QWidget>

class TableView;

/// One row of a file as it would be taken: an action, or a reason why not.
struct PreviewRow
{
    qint64 line = 0;
    QString theme;
    QString reference;
    QString what;
    QString who;
    QDate due;
    QString note; ///< trouble, or what changes against the earlier version

    bool operator==(const PreviewRow &) const = default;
};

/// Every row of a plan's file, in its order, with what was not taken and why.
class PlanPreview : public QWidget
{
    Q_OBJECT

public:
    explicit PlanPreview(QWidget *parent);

    void setDraft(const PlanDraft &draft, const QList<PlanDifference> &differences);

private:
    TableModel<PreviewRow> m_model;
    TableView *m_table;
};
