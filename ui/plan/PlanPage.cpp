#include "ui/plan/PlanPage.h"

#include "core/domain/ActionRules.h"
#include "core/insight/Coverage.h"
#include "ui/plan/DetailStrip.h"
#include "ui/plan/InspectionsPane.h"
#include "ui/plan/MoveBar.h"
#include "ui/plan/PlanBar.h"
#include "ui/plan/PlanChanges.h"
#include "ui/plan/PlanLegend.h"
#include "ui/plan/PlanRows.h"
#include "ui/plan/PlanView.h"
#include "ui/plan/PlanWords.h"
#include "ui/plan/ThemeCard.h"
#include "ui/text/Measures.h"
#include "ui/text/Words.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/PrimaryButton.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/workspace/Workspace.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int holesWidth = 264;
constexpr int lowPage = 680;

} // namespace

PlanPage::PlanPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_today(QDate::currentDate()),
      m_filter(this)
{
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(Measures::pageMargin, Measures::pageTop, Measures::pageMargin, Measures::pageMargin);
    rows->setSpacing(Measures::spaceMedium);
    m_filter.setSourceModel(&m_model);
    createHeader();
    createFaces();
    connectFilters();
    connectTree();
    createActionMenu();
    setFocusProxy(m_view);
    connect(&m_workspace, &Workspace::changed, this, &PlanPage::reload);
    reload();
}

void PlanPage::createHeader()
{
    m_header = new PageHeader(tr("Improvement plan"), this);
    m_face = new SegmentedSwitch(tr("What is shown"), this);
    m_face->addSegment(tr("Plan"));
    m_face->addSegment(tr("Inspections"));
    m_face->addSegment(tr("Governance"));
    fillPlanMenu(m_header->addButton(QStringLiteral("document-edit"), tr("Plan")));
    m_exportButton = m_header->addButton(QStringLiteral("document-export"), tr("Export…"));
    m_printButton = m_header->addButton(QStringLiteral("document-print"), tr("Print…"));
    PrimaryButton *const add = m_header->addPrimary(QStringLiteral("list-add"), tr("Add action…"));
    m_messages = new MessageBar(this);
    m_messages->hide();
    layout()->addWidget(m_header);
    layout()->addWidget(m_messages);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_face, 0, Qt::AlignLeft);
    connect(m_exportButton, &QPushButton::clicked, this, &PlanPage::exportPlan);
    connect(m_printButton, &QPushButton::clicked, this, &PlanPage::printPlan);
    connect(add, &QPushButton::clicked, this, [this] { addAction(std::nullopt); });
    connect(m_face, &SegmentedSwitch::currentChanged, this, [this](int segment) {
        m_faces->setCurrentIndex(std::min(segment, 1));
        m_inspections->showGovernance(segment == 2);
    });
}

void PlanPage::createFaces()
{
    m_faces = new QStackedWidget(this);
    m_planFaces = new QStackedWidget(m_faces);
    m_empty = new EmptyState(tr("There is no improvement plan yet."), tr("Import a plan…"), m_planFaces);
    m_planFaces->addWidget(createPlanFace());
    m_planFaces->addWidget(m_empty);
    m_inspections = new InspectionsPane(m_workspace, m_faces);
    m_faces->addWidget(m_planFaces);
    m_faces->addWidget(m_inspections);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_faces, 1);
    connect(m_empty, &EmptyState::actionTriggered, this, &PlanPage::importPlan);
    connect(m_inspections, &InspectionsPane::failed, this, &PlanPage::say);
    connect(m_inspections, &InspectionsPane::removed, this,
            [this](const QString &told) { m_messages->showMessage(MessageBar::Severity::Success, told, tr("Undo")); });
}

QWidget *PlanPage::createPlanFace()
{
    auto *const face = new QWidget(m_planFaces);
    auto *const rows = new QVBoxLayout(face);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Measures::spaceMedium);
    m_bar = new PlanBar(face);
    rows->addWidget(m_bar);
    m_cardRow = new QHBoxLayout;
    m_cardRow->setSpacing(Measures::spaceSmall);
    rows->addLayout(m_cardRow);
    m_moveBar = new MoveBar(face);
    rows->addWidget(m_moveBar);
    auto *const panes = new QHBoxLayout;
    panes->setSpacing(Measures::spaceMedium);
    panes->addWidget(createTree(face), 1);
    auto *const holes = new QFrame(face);
    holes->setFrameShape(QFrame::StyledPanel);
    auto *const inset = new QVBoxLayout(holes);
    inset->setContentsMargins(0, 0, 0, 0);
    m_holes = new HolesPanel(holes);
    inset->addWidget(m_holes);
    holes->setFixedWidth(holesWidth);
    holes->setAutoFillBackground(true);
    holes->setBackgroundRole(QPalette::Base);
    panes->addWidget(holes);
    rows->addLayout(panes, 1);
    return face;
}

QWidget *PlanPage::createTree(QWidget *parent)
{
    auto *const frame = new QFrame(parent);
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::Base);
    m_view = new PlanView(m_model, m_filter, m_axis, frame);
    m_timeBar = new QScrollBar(Qt::Horizontal, frame);
    m_timeBar->setAccessibleName(tr("Part of time that is shown"));
    m_legend = new PlanLegend(frame);
    m_detail = new DetailStrip(frame);
    auto *const rows = new QVBoxLayout(frame);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    rows->addWidget(m_view, 1);
    rows->addWidget(m_timeBar);
    rows->addWidget(m_legend);
    rows->addWidget(m_detail);
    return frame;
}

void PlanPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_view->fitTime();
}

void PlanPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

bool PlanPage::isLow() const
{
    return height() < lowPage;
}

void PlanPage::fitHeight()
{
    for (ThemeCard *const card : std::as_const(m_cards))
        card->setHeight(isLow() ? ThemeCard::Height::Short : ThemeCard::Height::Full);
    m_legend->setVisible(!isLow());
}

void PlanPage::reload()
{
    const Result<QList<ImprovementPlan>> plans = allPlans(m_workspace.database());
    if (!plans)
        return say(plans.error().message);
    m_plans = *plans;
    const auto isShown = [this](const ImprovementPlan &plan) { return plan.id == m_plan; };
    if (std::none_of(m_plans.cbegin(), m_plans.cend(), isShown))
        m_plan = m_plans.isEmpty() ? std::nullopt : std::optional(m_plans.first().id);
    m_inspections->reload(m_today);
    m_planFaces->setCurrentIndex(m_plan ? 0 : 1);
    if (!m_plan)
        return showPlan({});
    const Result<PlanContents> contents = planContents(m_workspace.database(), *m_plan);
    contents ? showPlan(*contents) : say(contents.error().message);
}

void PlanPage::showPlan(const PlanContents &contents)
{
    if (contents == m_model.contents() && !m_cards.isEmpty())
        return;
    const PlanAction *const current = m_view->currentAction();
    const std::optional<PlanActionId> kept = current ? std::optional(current->id) : std::nullopt;
    m_model.setContents(contents, m_today);
    const TimeSpan span = spanOf(contents, m_today);
    m_axis.setSpan(span.first, span.last);
    m_axis.openAt(m_today);
    m_view->setToday(m_today);
    m_bar->setPlans(m_plans, m_plan);
    fillOwners();
    showCards();
    m_view->expandAll();
    if (kept)
        m_view->select(*kept);
    m_detail->showAction(m_view->currentAction(), contents, m_today);
    m_legend->setBaseline(contents.plan.approvedOn);
    m_holes->setCoverage(coverageOf(contents), int(contents.findings.size()), int(contents.actions.size()));
    for (QPushButton *const button : {m_exportButton, m_printButton})
        button->setEnabled(!contents.actions.isEmpty());
    sayWhatIsTrue();
    Q_EMIT countChanged(actionCount());
}

void PlanPage::showCards()
{
    for (ThemeCard *const card : std::as_const(m_cards))
        card->deleteLater();
    m_cards.clear();
    const PlanContents &contents = m_model.contents();
    for (int row = 0; row < int(contents.themes.size()); ++row) {
        const Standing &standing = m_model.standingOfTheme(row);
        auto *const card = new ThemeCard(contents.themes[row], standing, themeChip(standing, contents), this);
        card->setChecked(card->number() == m_theme);
        card->setHeight(isLow() ? ThemeCard::Height::Short : ThemeCard::Height::Full);
        m_cardRow->addWidget(card);
        m_cards.append(card);
        connect(card, &QAbstractButton::clicked, this, [this, card](bool isChosen) {
            m_theme = isChosen ? card->number() : -1;
            for (ThemeCard *const other : std::as_const(m_cards))
                other->setChecked(isChosen && other == card);
            m_filter.setTheme(m_theme);
            m_view->expandAll();
            sayWhatIsTrue();
        });
    }
}

void PlanPage::sayWhatIsTrue()
{
    const PlanContents &contents = m_model.contents();
    m_header->setTitle(
        titleOfPlan(contents, m_filter.isNarrowed() ? std::optional(m_filter.shownActions()) : std::nullopt));
    m_header->setLine(lineOfPlan(contents, m_today));
}

void PlanPage::fillOwners()
{
    QStringList owners;
    for (const PlanAction &action : m_model.contents().actions)
        if (action.who)
            owners.append(*action.who);
    owners.removeDuplicates();
    owners.sort();
    m_bar->setOwners(owners);
}

void PlanPage::followAxis()
{
    m_timeBar->setRange(0, m_axis.range());
    m_timeBar->setPageStep(std::max(1, m_axis.width()));
    m_timeBar->setSingleStep(40);
    m_timeBar->setValue(m_axis.offset());
    m_timeBar->setVisible(m_axis.range() > 0);
}

void PlanPage::showAction(const QString &action)
{
    const auto id = PlanActionId::fromString(action);
    if (!id)
        return;
    m_bar->clear();
    m_filter.setTheme(-1);
    m_view->select(*id);
    m_view->setFocus();
}

void PlanPage::showRecord(TimelineEvent::Kind kind, const QString &record)
{
    const bool isAction = kind == TimelineEvent::Kind::Action;
    m_face->setCurrentSegment(isAction ? 0 : 1);
    if (isAction)
        showAction(record);
    else
        m_inspections->select(record);
}

void PlanPage::startFilter()
{
    m_bar->startFilter();
}

void PlanPage::say(const QString &problem)
{
    m_messages->showMessage(MessageBar::Severity::Failure, problem);
}
