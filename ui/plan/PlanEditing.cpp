#include "ui/plan/PlanPage.h"

#include "core/domain/ActionRules.h"
#include "core/storage/PlanQueries.h"
#include "ui/plan/ActionForm.h"
#include "ui/plan/EvidenceForm.h"
#include "ui/plan/MoveBar.h"
#include "ui/plan/PlanChanges.h"
#include "ui/plan/PlanExport.h"
#include "ui/plan/PlanImportDialog.h"
#include "ui/plan/PlanView.h"
#include "ui/widgets/MessageBar.h"
#include "ui/workspace/Workspace.h"

#include <QFileDialog>
#include <QStandardPaths>

#include <algorithm>

// What a person changes on the page: each is one change set, and one step back.

namespace {

/// "3.11" after "3.10".
QString nextReference(const PlanContents &contents, const PlanTheme &theme)
{
    int last = 0;
    for (const PlanAction &action : contents.actions)
        if (action.theme == theme.id)
            last = std::max(last, action.reference.section(QLatin1Char('.'), -1).toInt());
    return QStringLiteral("%1.%2").arg(theme.number).arg(last + 1);
}

} // namespace

void PlanPage::perform(const ChangeSet &changes)
{
    if (changes.isEmpty())
        return;
    const Result<void> done = m_workspace.perform(changes);
    if (!done)
        return say(done.error().message);
    m_messages->dismiss();
}

void PlanPage::askMove(const PlanActionId &action, QDate due)
{
    const PlanAction *const found = actionOf(m_model.contents(), action);
    if (!found || due == dueOf(*found))
        return leaveMove();
    m_view->setPending(action, due);
    m_moveBar->ask(*found, due);
}

void PlanPage::move(const PlanAction &before, QDate due, const QString &reason)
{
    leaveMove();
    perform(moveOf(before, due, reason, m_today));
}

void PlanPage::leaveMove()
{
    m_moveBar->hide();
    m_view->setPending(std::nullopt, QDate());
    m_view->setFocus();
}

void PlanPage::addAction(const std::optional<ActionLink> &link)
{
    const PlanContents &contents = m_model.contents();
    if (contents.themes.isEmpty())
        return m_messages->showMessage(
            MessageBar::Severity::Warning,
            m_plan ? tr("This plan has no theme yet. Choose Plan, Add theme… first.")
                   : tr("There is no plan yet. Choose Plan, then import one or make a new one."));
    const auto chosen = std::find_if(contents.themes.cbegin(), contents.themes.cend(),
                                     [this](const PlanTheme &theme) { return theme.number == m_theme; });
    const PlanTheme &theme = chosen == contents.themes.cend() ? contents.themes.first() : *chosen;
    PlanAction action;
    action.id = PlanActionId::create();
    action.theme = theme.id;
    auto *const form = new ActionForm(contents, contents.recommendations, action, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->proposeReference(nextReference(contents, theme));
    if (link)
        form->tick(*link);
    connect(form, &ActionForm::editAccepted, this, [this](const EditedAction &edited) { perform(additionOf(edited)); });
    form->open();
}

void PlanPage::editCurrent()
{
    if (const PlanAction *const action = m_view->currentAction())
        editAction(*action);
}

void PlanPage::editAction(const PlanAction &action)
{
    const PlanContents &contents = m_model.contents();
    QList<ActionLink> links = contents.links;
    links.removeIf([&](const ActionLink &link) { return !(link.planAction == action.id); });
    auto *const form = new ActionForm(contents, contents.recommendations, action, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &ActionForm::editAccepted, this,
            [this, action, links](const EditedAction &edited) { perform(editOf(action, links, edited, m_today)); });
    form->open();
}

void PlanPage::removeCurrent()
{
    const PlanAction *const current = m_view->currentAction();
    if (!current)
        return;
    const PlanAction action = *current;
    const QString hanging = hangingOn(action, m_model.contents());
    const Result<void> done = m_workspace.perform(removalOf(action, m_model.contents()));
    if (!done)
        return say(tr("Action %1 was not removed. %2").arg(action.reference, done.error().message));
    m_messages->showMessage(MessageBar::Severity::Success,
                            hanging.isEmpty()
                                ? tr("Action %1 was removed.").arg(action.reference)
                                : tr("Action %1 was removed, and with it %2.").arg(action.reference, hanging),
                            tr("Undo"));
}

void PlanPage::closeHole(HolesPanel::Remedy remedy, const QString &record)
{
    if (remedy == HolesPanel::Remedy::AddAction)
        return addAction(ActionLink{.id = {}, .planAction = {}, .finding = InspectionFindingId::fromString(record)});
    showAction(record);
    const PlanAction *const action = m_view->currentAction();
    if (!action)
        return;
    if (remedy == HolesPanel::Remedy::AddEvidence)
        return addEvidence(*action);
    editAction(*action);
}

void PlanPage::addEvidence(const PlanAction &action)
{
    auto *const form = new EvidenceForm(action, m_workspace.userName(), this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &EvidenceForm::evidenceAccepted, this, [this, action](const Evidence &evidence) {
        perform(ChangeSet(tr("Add evidence for %1").arg(action.reference)).add(evidence));
    });
    form->open();
}

void PlanPage::importPlan()
{
    auto *const dialog = new PlanImportDialog(m_workspace, m_plan, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PlanImportDialog::imported, this, [this](const ImprovementPlanId &plan, const QString &summary) {
        m_plan = plan;
        reload();
        m_messages->showMessage(MessageBar::Severity::Success, summary);
    });
    dialog->open();
}

void PlanPage::exportPlan()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *const dialog = new QFileDialog(this, tr("Export the plan"), folder,
                                         tr("Printable plan (*.pdf);;Table (*.csv);;Web page (*.html)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(tr("improvement-plan.pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Result<void> written = writePlan(path, m_model.contents(), m_today);
        m_messages->showMessage(written ? MessageBar::Severity::Success : MessageBar::Severity::Failure,
                                written ? tr("The plan was saved in %1.").arg(path) : written.error().message);
    });
    dialog->open();
}
