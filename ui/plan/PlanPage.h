#pragma once

#include "core/changes/ChangeSet.h"
#include "core/domain/TimelineEvent.h"
#include "core/storage/PlanQueries.h"
#include "ui/plan/GanttAxis.h"
#include "ui/plan/HolesPanel.h"
#include "ui/plan/PlanFilter.h"
#include "ui/plan/PlanModel.h"

#include <QWidget>

class DetailStrip;
class EmptyState;
class InspectionsPane;
class MessageBar;
class MoveBar;
class PageHeader;
class PlanBar;
class PlanForm;
class PlanLegend;
class PlanView;
class QHBoxLayout;
class QPushButton;
class QScrollBar;
class QStackedWidget;
class SegmentedSwitch;
class ThemeCard;
class Workspace;

/// The improvement plan: themes as cards, actions as a tree with their bars, holes at the right. A second face shows
/// inspections, notices and the bodies that oversee.
class PlanPage : public QWidget
{
    Q_OBJECT

public:
    PlanPage(Workspace &workspace, QWidget *parent);

    int actionCount() const { return int(m_model.contents().actions.size()); }
    void showAction(const QString &action);
    /// An action, inspection or notice that another page leads to.
    void showRecord(TimelineEvent::Kind kind, const QString &record);
    void startFilter();

Q_SIGNALS:
    void countChanged(int actions);
    void reportAsked(const ReportId &report);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void createHeader();
    void createFaces();
    QWidget *createPlanFace();
    QWidget *createTree(QWidget *parent);
    void connectFilters();
    void connectTree();
    void reload();
    void showPlan(const PlanContents &contents);
    void showCards();
    /// In a low window the rows of the plan come before the cards' details.
    bool isLow() const;
    void fitHeight();
    void sayWhatIsTrue();
    void fillOwners();
    void followAxis();
    void askMove(const PlanActionId &action, QDate due);
    void move(const PlanAction &before, QDate due, const QString &reason);
    void leaveMove();
    void addAction(const std::optional<ActionLink> &link);
    void editCurrent();
    void editAction(const PlanAction &action);
    void removeCurrent();
    void closeHole(HolesPanel::Remedy remedy, const QString &record);
    void addEvidence(const PlanAction &action);
    void perform(const ChangeSet &changes);
    void importPlan();
    void exportPlan();
    void printPlan();
    void createActionMenu();
    void fillPlanMenu(QPushButton *button);
    void editCurrentRow();
    void editSteps();
    void addEvidenceToCurrent();
    void newPlan();
    void editPlan();
    PlanForm *openPlanForm(const ImprovementPlan &plan);
    void addTheme();
    void editTheme();
    void removeTheme();
    void sayChooseTheme();
    std::optional<PlanTheme> currentTheme() const;
    void say(const QString &problem);

    Workspace &m_workspace;
    QDate m_today;
    QList<ImprovementPlan> m_plans;
    std::optional<ImprovementPlanId> m_plan;
    PlanModel m_model;
    PlanFilter m_filter;
    GanttAxis m_axis;
    PageHeader *m_header = nullptr;
    MessageBar *m_messages = nullptr;
    SegmentedSwitch *m_face = nullptr;
    PlanBar *m_bar = nullptr;
    QStackedWidget *m_faces = nullptr;
    QStackedWidget *m_planFaces = nullptr;
    EmptyState *m_empty = nullptr;
    QHBoxLayout *m_cardRow = nullptr;
    QList<ThemeCard *> m_cards;
    PlanView *m_view = nullptr;
    QScrollBar *m_timeBar = nullptr;
    MoveBar *m_moveBar = nullptr;
    DetailStrip *m_detail = nullptr;
    PlanLegend *m_legend = nullptr;
    HolesPanel *m_holes = nullptr;
    InspectionsPane *m_inspections = nullptr;
    QPushButton *m_exportButton = nullptr;
    QPushButton *m_printButton = nullptr;
    int m_theme = -1;
};
