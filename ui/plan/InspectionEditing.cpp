#include "ui/plan/InspectionsPane.h"

#include "ui/plan/BodyForm.h"
#include "ui/plan/GovernanceChart.h"
#include "ui/plan/InspectionForm.h"
#include "ui/plan/NoticeForm.h"
#include "ui/tables/TableView.h"
#include "ui/workspace/Workspace.h"

// What a person changes of inspections, notices and those who oversee: each is one step that can be undone.

void InspectionsPane::addInspection()
{
    InspectionRow row;
    row.inspection.id = InspectionId::create();
    auto *const form = new InspectionForm(row, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &InspectionForm::editAccepted, this,
            [this](const InspectionRow &edited) { perform(inspectionChanges(std::nullopt, edited)); });
    form->open();
}

void InspectionsPane::editCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const ExternalVerdict verdict = m_model.row(current);
    if (verdict.notice) {
        if (NoticeForm *const form = openNotice(*verdict.notice))
            connect(form, &NoticeForm::editAccepted, this, [this, before = *verdict.notice](const NoticeRow &edited) {
                perform(noticeChanges(before, edited));
            });
        return;
    }
    auto *const form = new InspectionForm(*verdict.inspection, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &InspectionForm::editAccepted, this,
            [this, before = *verdict.inspection](const InspectionRow &edited) {
                perform(inspectionChanges(before, edited));
            });
    form->open();
}

void InspectionsPane::removeCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const ExternalVerdict verdict = m_model.row(current);
    const ChangeSet changes = verdict.notice ? noticeRemoval(*verdict.notice) : inspectionRemoval(*verdict.inspection);
    if (const Result<void> done = m_workspace.perform(changes); !done)
        return Q_EMIT failed(done.error().message);
    if (verdict.notice)
        return Q_EMIT removed(tr("The notice was removed, and with it its targets, %1, and review points, %2.")
                                  .arg(verdict.notice->targets.size())
                                  .arg(verdict.notice->reviewPoints.size()));
    Q_EMIT removed(tr("The inspection of %1 was removed, and with it its judgements, %2, and findings, %3.")
                       .arg(verdict.inspection->inspection.body)
                       .arg(verdict.inspection->judgements.size())
                       .arg(verdict.inspection->findings.size()));
}

NoticeForm *InspectionsPane::openNotice(const NoticeRow &row)
{
    const Result<QList<Indicator>> indicators = liveIndicators(m_workspace.database());
    if (!indicators) {
        Q_EMIT failed(indicators.error().message);
        return nullptr;
    }
    auto *const form = new NoticeForm(row, m_inspections, *indicators, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->open();
    return form;
}

void InspectionsPane::addNotice()
{
    NoticeRow row;
    row.notice.id = ImprovementNoticeId::create();
    row.notice.issuedOn = m_today;
    if (NoticeForm *const form = openNotice(row))
        connect(form, &NoticeForm::editAccepted, this,
                [this](const NoticeRow &edited) { perform(noticeChanges(std::nullopt, edited)); });
}

void InspectionsPane::openBody(const Committee &body, const std::function<ChangeSet(const Committee &)> &changesOf)
{
    auto *const form = new BodyForm(body, m_bodies, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &BodyForm::bodyAccepted, this,
            [this, changesOf](const Committee &edited) { perform(changesOf(edited)); });
    form->open();
}

void InspectionsPane::addBody()
{
    Committee body;
    body.id = CommitteeId::create();
    body.kind = Committee::Kind::ExternalBoard;
    openBody(body, [](const Committee &edited) { return ChangeSet(tr("Add %1").arg(edited.name)).add(edited); });
}

void InspectionsPane::editBody()
{
    const Committee *const body = m_chart->current();
    if (!body)
        return;
    openBody(*body, [before = *body](const Committee &edited) {
        ChangeSet changes(tr("Change %1").arg(before.name));
        return edited == before ? changes : changes.edit(before, edited);
    });
}

void InspectionsPane::removeBody()
{
    const Committee *const current = m_chart->current();
    if (!current)
        return;
    const Committee body = *current;
    if (const auto done = m_workspace.perform(ChangeSet(tr("Remove %1").arg(body.name)).remove(body)); !done)
        return Q_EMIT failed(tr("%1 was not removed. %2").arg(body.name, done.error().message));
    Q_EMIT removed(tr("%1 was removed.").arg(body.name));
}
