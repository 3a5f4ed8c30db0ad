#include "ui/plan/StepsForm.h"

#include "core/domain/ActionOrder.h"
#include "core/domain/ActionRules.h"
#include "ui/plan/MilestoneLine.h"
#include "ui/plan/RowStack.h"
#include "ui/plan/WaitLine.h"
#include "ui/text/Measures.h"
#include "ui/widgets/TextLabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int formWidth = 640;

} // namespace

StepsForm::StepsForm(const PlanContents &contents, const PlanAction &action, QDate today, QWidget *parent)
    : QDialog(parent),
      m_contents(contents),
      m_action(action),
      m_today(today),
      m_milestones(new RowStack(tr("Add milestone"), this)),
      m_waits(new RowStack(tr("Add an action it waits for"), this)),
      m_problem(new TextLabel(TextLabel::Role::Body, {}, this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Milestones and dependencies of %1").arg(action.reference));
    layOut();
    fill();
    connect(m_milestones, &RowStack::addAsked, this, [this] {
        addMilestone({MilestoneId::create(), m_action.id, {}, dueOf(m_action).value_or(m_today), std::nullopt});
        judge();
    });
    connect(m_waits, &RowStack::addAsked, this, [this] {
        addWait({ActionDependencyId::create(), m_action.id, m_action.id});
        judge();
    });
    for (RowStack *const stack : {m_milestones, m_waits})
        connect(stack, &RowStack::removed, this, &StepsForm::judge);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &StepsForm::acceptEdit);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    judge();
}

void StepsForm::layOut()
{
    auto *const what = new TextLabel(TextLabel::Role::Body, m_action.what, this);
    what->setWordWrap(true);
    m_problem->setWordWrap(true);
    auto *const rows = new QVBoxLayout(this);
    rows->setSpacing(Measures::spaceSmall);
    rows->addWidget(what);
    rows->addWidget(new TextLabel(TextLabel::Role::Strong, tr("Milestones"), this));
    rows->addWidget(m_milestones);
    rows->addWidget(new TextLabel(TextLabel::Role::Strong, tr("Waits for"), this));
    rows->addWidget(m_waits);
    rows->addStretch(1);
    rows->addWidget(m_problem);
    rows->addWidget(m_buttons);
    resize(formWidth, sizeHint().height());
}

void StepsForm::fill()
{
    for (const Milestone &milestone : m_contents.milestones)
        if (milestone.planAction == m_action.id)
            addMilestone(milestone);
    for (const ActionDependency &dependency : m_contents.dependencies)
        if (dependency.planAction == m_action.id)
            addWait(dependency);
}

void StepsForm::addMilestone(const Milestone &milestone)
{
    auto *const line = new MilestoneLine(milestone, m_milestones);
    connect(line, &MilestoneLine::changed, this, &StepsForm::judge);
    m_milestones->append(line, tr("Remove milestone"));
}

void StepsForm::addWait(const ActionDependency &dependency)
{
    auto *const line = new WaitLine(dependency, m_contents.actions, m_waits);
    connect(line, &WaitLine::changed, this, &StepsForm::judge);
    m_waits->append(line, tr("Remove dependency"));
}

ActionSteps StepsForm::edited() const
{
    ActionSteps steps;
    for (const QWidget *const line : m_milestones->lines())
        steps.milestones.append(static_cast<const MilestoneLine *>(line)->milestone());
    for (const QWidget *const line : m_waits->lines())
        steps.dependencies.append(static_cast<const WaitLine *>(line)->dependency());
    return steps;
}

QString StepsForm::problem() const
{
    const ActionSteps steps = edited();
    for (const Milestone &milestone : steps.milestones)
        if (milestone.title.isEmpty())
            return tr("A milestone does not say what will be there. Write it in a few words.");
    return problemOfWaits(steps.dependencies);
}

QString StepsForm::problemOfWaits(const QList<ActionDependency> &waits) const
{
    QList<PlanActionId> named;
    for (const ActionDependency &wait : waits) {
        if (wait.waitsFor == m_action.id)
            return tr("A dependency names no action. Choose the one that has to come first.");
        if (named.contains(wait.waitsFor))
            return tr("An action is named twice. Remove one of the two lines.");
        named.append(wait.waitsFor);
    }
    QList<ActionDependency> all = m_contents.dependencies;
    all.removeIf([this](const ActionDependency &dependency) { return dependency.planAction == m_action.id; });
    QStringList way;
    for (const PlanActionId &action : circleOf(all + waits, m_action.id))
        if (const PlanAction *const found = actionOf(m_contents, action))
            way.append(found->reference);
    if (way.isEmpty())
        return {};
    way.append(m_action.reference);
    return tr("%1 would wait for itself (%2). Remove one of these dependencies.")
        .arg(m_action.reference, way.join(tr(" waits for ", "between two actions: 3.4 waits for 1.1")));
}

void StepsForm::judge()
{
    const QString said = problem();
    m_problem->setText(said);
    m_problem->setVisible(!said.isEmpty());
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(said.isEmpty());
}

void StepsForm::acceptEdit()
{
    if (!problem().isEmpty())
        return;
    Q_EMIT editAccepted(edited());
    accept();
}
