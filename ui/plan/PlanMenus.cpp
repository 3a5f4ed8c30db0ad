#include "ui/plan/PlanPage.h"

#include "core/storage/CommitteeQueries.h"
#include "ui/plan/DetailStrip.h"
#include "ui/plan/PlanChanges.h"
#include "ui/plan/PlanExport.h"
#include "ui/plan/PlanForm.h"
#include "ui/plan/PlanView.h"
#include "ui/plan/StepsForm.h"
#include "ui/plan/ThemeForm.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PrinterChoice.h"
#include "ui/workspace/Background.h"
#include "ui/workspace/Workspace.h"

#include <QAction>
#include <QMenu>
#include <QPrinter>
#include <QPushButton>

#include <algorithm>

// What can be done with an action, a theme and the plan itself, in two menus.

void PlanPage::createActionMenu()
{
    const auto add = [this](const QString &words, void (PlanPage::*slot)(), const QKeySequence &keys) {
        auto *const action = new QAction(words, m_view);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_view->addAction(action);
    };
    add(tr("Change…"), &PlanPage::editCurrentRow, QKeySequence(Qt::Key_F2));
    add(tr("Milestones and dependencies…"), &PlanPage::editSteps, QKeySequence(Qt::CTRL | Qt::Key_M));
    add(tr("Add evidence…"), &PlanPage::addEvidenceToCurrent, {});
    add(tr("Remove"), &PlanPage::removeCurrent, {});
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_detail->setActions(m_view->actions());
}

void PlanPage::fillPlanMenu(QPushButton *button)
{
    auto *const menu = new QMenu(button);
    button->setMenu(menu);
    const auto add = [&](const QString &words, void (PlanPage::*slot)()) {
        QAction *const action = menu->addAction(words);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    QList<QAction *> ofPlan;
    add(tr("Import a plan…"), &PlanPage::importPlan);
    add(tr("New plan…"), &PlanPage::newPlan);
    ofPlan.append(add(tr("The plan and its legend…"), &PlanPage::editPlan));
    menu->addSeparator();
    ofPlan.append(add(tr("Add theme…"), &PlanPage::addTheme));
    ofPlan.append(add(tr("Change theme…"), &PlanPage::editTheme));
    ofPlan.append(add(tr("Remove theme"), &PlanPage::removeTheme));
    connect(menu, &QMenu::aboutToShow, this, [this, ofPlan] {
        for (QAction *const action : ofPlan)
            action->setEnabled(m_plan.has_value());
    });
}

void PlanPage::editCurrentRow()
{
    m_view->currentAction() ? editCurrent() : editTheme();
}

void PlanPage::editSteps()
{
    const PlanAction *const current = m_view->currentAction();
    if (!current)
        return;
    auto *const form = new StepsForm(m_model.contents(), *current, m_today, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &StepsForm::editAccepted, this,
            [this, action = *current, before = m_model.contents()](const ActionSteps &steps) {
                perform(stepsOf(before, action, steps));
            });
    form->open();
}

void PlanPage::addEvidenceToCurrent()
{
    if (const PlanAction *const action = m_view->currentAction())
        addEvidence(*action);
}

void PlanPage::newPlan()
{
    ImprovementPlan plan;
    plan.id = ImprovementPlanId::create();
    PlanForm *const form = openPlanForm(plan);
    connect(form, &PlanForm::editAccepted, this, [this](const ImprovementPlan &edited) {
        m_plan = edited.id;
        perform(ChangeSet(tr("Add plan '%1'").arg(edited.title)).add(edited));
    });
}

void PlanPage::editPlan()
{
    if (!m_plan)
        return;
    const ImprovementPlan before = m_model.contents().plan;
    PlanForm *const form = openPlanForm(before);
    connect(form, &PlanForm::editAccepted, this, [this, before](const ImprovementPlan &edited) {
        if (!(edited == before))
            perform(ChangeSet(tr("Change plan '%1'").arg(before.title)).edit(before, edited));
    });
}

PlanForm *PlanPage::openPlanForm(const ImprovementPlan &plan)
{
    QList<Committee> bodies;
    if (const auto details = committeeDetails(m_workspace.database()))
        for (const CommitteeDetail &detail : *details)
            bodies.append(detail.committee);
    const auto inspections = allInspections(m_workspace.database());
    auto *const form = new PlanForm(plan, bodies, inspections ? *inspections : QList<InspectionRow>(), this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->open();
    return form;
}

void PlanPage::addTheme()
{
    const QList<PlanTheme> &themes = m_model.contents().themes;
    if (!m_plan)
        return;
    PlanTheme theme{PlanThemeId::create(), *m_plan, 1, {}, std::nullopt, std::nullopt};
    for (const PlanTheme &other : themes)
        theme.number = std::max(theme.number, other.number + 1);
    auto *const form = new ThemeForm(theme, themes, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &ThemeForm::editAccepted, this, [this](const PlanTheme &edited) {
        perform(ChangeSet(tr("Add theme '%1'").arg(edited.title)).add(edited));
    });
    form->open();
}

std::optional<PlanTheme> PlanPage::currentTheme() const
{
    const PlanTheme *const theme = m_view->currentTheme();
    return theme ? std::optional(*theme) : std::nullopt;
}

void PlanPage::editTheme()
{
    const std::optional<PlanTheme> theme = currentTheme();
    if (!theme)
        return sayChooseTheme();
    auto *const form = new ThemeForm(*theme, m_model.contents().themes, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &ThemeForm::editAccepted, this, [this, before = *theme](const PlanTheme &edited) {
        if (!(edited == before))
            perform(ChangeSet(tr("Change theme '%1'").arg(before.title)).edit(before, edited));
    });
    form->open();
}

void PlanPage::removeTheme()
{
    const std::optional<PlanTheme> theme = currentTheme();
    if (!theme)
        return sayChooseTheme();
    if (const auto actions = actionsOf(m_model.contents(), theme->id).size(); actions > 0)
        return m_messages->showMessage(
            MessageBar::Severity::Warning,
            tr("'%1' still has %n action(s). Move them to another theme or remove them first.", nullptr, int(actions))
                .arg(theme->title));
    if (const auto done = m_workspace.perform(ChangeSet(tr("Remove theme '%1'").arg(theme->title)).remove(*theme));
        !done)
        return say(done.error().message);
    m_messages->showMessage(MessageBar::Severity::Success, tr("Theme '%1' was removed.").arg(theme->title), tr("Undo"));
}

void PlanPage::sayChooseTheme()
{
    m_messages->showMessage(MessageBar::Severity::Note, tr("Choose a theme, or one of its actions, in the tree."));
}

void PlanPage::printPlan()
{
    askPrinter(this, QPageLayout::Landscape, [this](const std::shared_ptr<QPrinter> &printer) {
        inBackground(
            this,
            [printer, contents = m_model.contents(), today = m_today] {
                layPlan(*printer, contents, today);
                return true;
            },
            [this](bool) {
                m_messages->showMessage(MessageBar::Severity::Success, tr("The plan was sent to the printer."));
            });
    });
}
