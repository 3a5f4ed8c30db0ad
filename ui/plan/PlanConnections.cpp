#include "ui/plan/PlanPage.h"

#include "ui/plan/DetailStrip.h"
#include "ui/plan/MoveBar.h"
#include "ui/plan/PlanBar.h"
#include "ui/plan/PlanView.h"
#include "ui/widgets/MessageBar.h"
#include "ui/workspace/Workspace.h"

#include <QScrollBar>

// What follows what on the page.

namespace {

constexpr int monthsOfMoves = 3;

} // namespace

void PlanPage::connectFilters()
{
    connect(m_bar, &PlanBar::planChosen, this, [this](const ImprovementPlanId &plan) {
        m_plan = plan;
        m_theme = -1;
        m_filter.setTheme(-1);
        reload();
    });
    const auto narrowed = [this] {
        m_view->expandAll();
        sayWhatIsTrue();
    };
    connect(m_bar, &PlanBar::textChanged, this, [this, narrowed](const QString &text) {
        m_filter.setText(text);
        narrowed();
    });
    connect(m_bar, &PlanBar::ownerChosen, this, [this, narrowed](const QString &owner) {
        m_filter.setOwner(owner);
        narrowed();
    });
    connect(m_bar, &PlanBar::ratingChosen, this, [this, narrowed](std::optional<Rating> rating) {
        m_filter.setRating(rating);
        narrowed();
    });
    connect(m_bar, &PlanBar::movedChosen, this, [this, narrowed](bool only) {
        m_filter.setMovedSince(only ? std::optional(m_today.addMonths(-monthsOfMoves)) : std::nullopt);
        narrowed();
    });
    connect(m_bar, &PlanBar::scaleChosen, &m_axis, [this](GanttAxis::Scale scale) {
        m_axis.setScale(scale);
        m_axis.show(m_today);
    });
    connect(m_timeBar, &QScrollBar::valueChanged, &m_axis, &GanttAxis::scrollTo);
    connect(&m_axis, &GanttAxis::changed, this, &PlanPage::followAxis);
}

void PlanPage::connectTree()
{
    connect(m_view, &PlanView::actionChanged, this,
            [this] { m_detail->showAction(m_view->currentAction(), m_model.contents(), m_today); });
    connect(m_view, &PlanView::moveAsked, this, &PlanPage::askMove);
    connect(m_view, &PlanView::editAsked, this, &PlanPage::editCurrent);
    connect(m_view, &PlanView::removeAsked, this, &PlanPage::removeCurrent);
    // What the message offers to undo is the last change only until the next one.
    connect(&m_workspace, &Workspace::changed, m_messages, &MessageBar::dismiss);
    connect(m_messages, &MessageBar::actionTriggered, this, [this] {
        const Result<void> undone = m_workspace.undo();
        undone ? m_messages->dismiss() : say(undone.error().message);
    });
    connect(m_moveBar, &MoveBar::moveConfirmed, this, &PlanPage::move);
    connect(m_moveBar, &MoveBar::givenUp, this, &PlanPage::leaveMove);
    connect(m_holes, &HolesPanel::holeChosen, this, &PlanPage::showAction);
    connect(m_holes, &HolesPanel::remedyAsked, this, &PlanPage::closeHole);
    connect(m_detail, &DetailStrip::linkChosen, this, [this](const ActionLink &link) {
        for (const Recommendation &recommendation : m_model.contents().recommendations)
            if (link.recommendation == recommendation.id && recommendation.sourceReport)
                Q_EMIT reportAsked(*recommendation.sourceReport);
    });
}
