#include "ui/plan/InspectionsPane.h"

#include "core/procedure/RecommendationSteps.h"
#include "ui/plan/GovernanceChart.h"
#include "ui/plan/InspectionDetail.h"
#include "ui/tables/TableView.h"
#include "ui/text/Measures.h"
#include "ui/text/PlanWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/PaneSplitter.h"
#include "ui/workspace/Workspace.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace {

QDate dateOf(const ExternalVerdict &verdict)
{
    if (verdict.notice)
        return verdict.notice->notice.issuedOn;
    const Inspection &inspection = verdict.inspection->inspection;
    return inspection.visitedOn ? *inspection.visitedOn : inspection.publishedOn.value_or(QDate());
}

QString nameOf(const ExternalVerdict &verdict)
{
    if (verdict.notice)
        return InspectionsPane::tr("Improvement notice");
    const Inspection &inspection = verdict.inspection->inspection;
    return inspection.body + QStringLiteral(": ") + inspection.title.value_or(screenWord(inspection.kind));
}

QVariant stateOf(const ExternalVerdict &verdict)
{
    if (verdict.notice)
        return verdict.notice->notice.liftedOn
            ? Chip{.glyph = StatusGlyph::Tick, .word = InspectionsPane::tr("Lifted"), .tone = Tone::Green}
            : Chip{.glyph = StatusGlyph::TriangleDown, .word = InspectionsPane::tr("In force"), .tone = Tone::Red};
    const auto judgement = verdict.inspection->inspection.judgement;
    return judgement ? QVariant(chipOf(*judgement)) : QVariant();
}

QList<Column<ExternalVerdict>> verdictColumns()
{
    return {
        {InspectionsPane::tr("Inspection or notice"), [](const ExternalVerdict &row) { return QVariant(nameOf(row)); }},
        {InspectionsPane::tr("Kind"),
         [](const ExternalVerdict &row) {
             return QVariant(row.notice ? InspectionsPane::tr("Notice") : screenWord(row.inspection->inspection.kind));
         }},
        {InspectionsPane::tr("Date"), [](const ExternalVerdict &row) { return QVariant(dateOf(row)); }},
        {InspectionsPane::tr("Judgement"), stateOf},
        {InspectionsPane::tr("Findings or targets"), [](const ExternalVerdict &row) {
             return QVariant(int(row.notice ? row.notice->targets.size() : row.inspection->findings.size()));
         }}};
}

} // namespace

InspectionsPane::InspectionsPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(verdictColumns(), this),
      m_faces(new QStackedWidget(this))
{
    m_faces->addWidget(createList());
    m_faces->addWidget(createGovernance());
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_faces);
}

QWidget *InspectionsPane::createList()
{
    auto *const face = new QWidget(m_faces);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(Measures::spaceSmall);
    const auto add = [&](const QString &text, void (InspectionsPane::*slot)()) {
        auto *const button = new QPushButton(text, face);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, slot);
    };
    add(tr("Add inspection…"), &InspectionsPane::addInspection);
    add(tr("Add notice…"), &InspectionsPane::addNotice);
    add(tr("Change…"), &InspectionsPane::editCurrent);
    add(tr("Remove"), &InspectionsPane::removeCurrent);
    buttons->addStretch(1);
    auto *const panes = new PaneSplitter(Qt::Horizontal, face);
    m_table = new TableView(tr("Inspections and notices"), panes);
    m_table->setModel(&m_model);
    m_table->setEmptyState(tr("No inspection or notice is recorded."), tr("Add inspection…"));
    m_detail = new InspectionDetail(panes);
    panes->addWidget(m_table);
    panes->addWidget(m_detail);
    panes->setStretchFactor(0, 3);
    panes->setStretchFactor(1, 2);
    auto *const rows = new QVBoxLayout(face);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Measures::spaceMedium);
    rows->addLayout(buttons);
    rows->addWidget(panes, 1);
    connect(m_table, &TableView::currentRowChanged, this, &InspectionsPane::showCurrent);
    connect(m_detail, &InspectionDetail::recommendationAsked, this, &InspectionsPane::recommend);
    connect(m_table, &TableView::emptyActionTriggered, this, &InspectionsPane::addInspection);
    connect(m_table, &QTableView::activated, this, &InspectionsPane::editCurrent);
    return face;
}

QWidget *InspectionsPane::createGovernance()
{
    auto *const face = new QWidget(m_faces);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(Measures::spaceSmall);
    const auto add = [&](const QString &text, void (InspectionsPane::*slot)()) {
        auto *const button = new QPushButton(text, face);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, slot);
        return button;
    };
    add(tr("Add board or group…"), &InspectionsPane::addBody);
    m_bodyButtons = {add(tr("Change…"), &InspectionsPane::editBody), add(tr("Remove"), &InspectionsPane::removeBody)};
    buttons->addStretch(1);
    auto *const area = new QScrollArea(face);
    m_chart = new GovernanceChart(area);
    area->setWidget(m_chart);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("Who oversees the plan"));
    auto *const rows = new QVBoxLayout(face);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Measures::spaceMedium);
    rows->addLayout(buttons);
    rows->addWidget(area, 1);
    connect(m_chart, &GovernanceChart::opened, this, &InspectionsPane::editBody);
    connect(m_chart, &GovernanceChart::currentChanged, this, [this] {
        for (QPushButton *const button : std::as_const(m_bodyButtons))
            button->setEnabled(m_chart->current());
    });
    return face;
}

void InspectionsPane::reload(QDate today)
{
    m_today = today;
    const auto inspections = allInspections(m_workspace.database());
    const auto notices = allNotices(m_workspace.database());
    const auto bodies = overseeingBodies(m_workspace.database(), today);
    if (!inspections || !notices || !bodies)
        return Q_EMIT failed(!inspections   ? inspections.error().message
                                 : !notices ? notices.error().message
                                            : bodies.error().message);
    m_inspections = *inspections;
    m_bodies = *bodies;
    QList<ExternalVerdict> rows;
    for (const InspectionRow &inspection : *inspections)
        rows.append({inspection, std::nullopt});
    for (const NoticeRow &notice : *notices)
        rows.append({std::nullopt, notice});
    std::stable_sort(rows.begin(), rows.end(), [](const ExternalVerdict &one, const ExternalVerdict &other) {
        return dateOf(one) > dateOf(other);
    });
    m_model.setRows(rows);
    m_chart->setBodies(m_bodies);
    showCurrent();
}

void InspectionsPane::showGovernance(bool governance)
{
    m_faces->setCurrentIndex(governance ? 1 : 0);
}

void InspectionsPane::select(const QString &record)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const ExternalVerdict &verdict = m_model.row(row);
        const QString id =
            verdict.notice ? verdict.notice->notice.id.toString() : verdict.inspection->inspection.id.toString();
        if (id == record)
            m_table->selectRow(row);
    }
    m_table->setFocus();
}

void InspectionsPane::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return m_detail->showNothing();
    const ExternalVerdict &verdict = m_model.row(current);
    verdict.notice ? m_detail->showNotice(*verdict.notice, m_today) : m_detail->showInspection(*verdict.inspection);
}

void InspectionsPane::perform(const ChangeSet &changes)
{
    if (changes.isEmpty())
        return;
    if (const Result<void> done = m_workspace.perform(changes); !done)
        Q_EMIT failed(done.error().message);
}

void InspectionsPane::recommend(const InspectionFinding &finding)
{
    const Result<ChangeSet> changes = recommendFinding(finding);
    changes ? perform(*changes) : Q_EMIT failed(changes.error().message);
}
