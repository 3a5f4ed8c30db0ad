#pragma once

#include "core/changes/ChangeSet.h"
#include "core/storage/PlanQueries.h"
#include "ui/tables/TableModel.h"

#include <QWidget>

#include <functional>

class GovernanceChart;
class InspectionDetail;
class NoticeForm;
class QPushButton;
class QStackedWidget;
class TableView;
class Workspace;

/// An inspection or a notice as one line of the list.
struct ExternalVerdict
{
    std::optional<InspectionRow> inspection{};
    std::optional<NoticeRow> notice{};

    bool operator==(const ExternalVerdict &) const = default;
};

/// What inspectorates and the government said of the service, and who oversees the answer.
class InspectionsPane : public QWidget
{
    Q_OBJECT

public:
    InspectionsPane(Workspace &workspace, QWidget *parent);

    void reload(QDate today);
    void showGovernance(bool governance);
    /// Chooses the inspection or notice of this id.
    void select(const QString &record);

Q_SIGNALS:
    void failed(const QString &problem);
    /// Something went, and can be brought back by undoing.
    void removed(const QString &told);

private:
    QWidget *createList();
    QWidget *createGovernance();
    void showCurrent();
    void recommend(const InspectionFinding &finding);
    void addInspection();
    void editCurrent();
    void addNotice();
    void removeCurrent();
    void addBody();
    void editBody();
    void removeBody();
    void openBody(const Committee &body, const std::function<ChangeSet(const Committee &)> &changesOf);
    NoticeForm *openNotice(const NoticeRow &row);
    void perform(const ChangeSet &changes);

    Workspace &m_workspace;
    QDate m_today;
    QList<InspectionRow> m_inspections;
    QList<OverseeingBody> m_bodies;
    TableModel<ExternalVerdict> m_model;
    QStackedWidget *m_faces;
    TableView *m_table = nullptr;
    InspectionDetail *m_detail = nullptr;
    GovernanceChart *m_chart = nullptr;
    QList<QPushButton *> m_bodyButtons;
};
