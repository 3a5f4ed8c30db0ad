#include "ui/recommendations/RecommendationsPage.h"

#include "ui/recommendations/RegisterExport.h"
#include "ui/recommendations/RegisterFiles.h"
#include "ui/recommendations/RegisterModel.h"
#include "ui/recommendations/RegisterTable.h"
#include "ui/recommendations/ViewStrip.h"
#include "ui/recommendations/charts/InTimePage.h"
#include "ui/recommendations/charts/ResponseClockStrip.h"
#include "ui/recommendations/charts/YearPage.h"
#include "ui/recommendations/detail/RecommendationPanel.h"
#include "ui/text/RecommendationWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/workspace/Workspace.h"

#include <QComboBox>
#include <QLocale>
#include <QPushButton>
#include <QResizeEvent>
#include <QStackedWidget>

#include <algorithm>

namespace {

constexpr int heightForClocks = 560;

} // namespace

/// What is seen is read anew at once, the rest when somebody looks.
void RecommendationsPage::reloadIfSeen()
{
    m_isStale = true;
    if (isVisible())
        reload();
}

void RecommendationsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        reload();
}

void RecommendationsPage::reload()
{
    Result<RegisterContents> contents = readRegister(m_workspace.database(), m_register, m_today);
    if (!contents)
        return m_messages->showMessage(MessageBar::Severity::Failure, contents.error().message);
    m_isStale = false;
    takeContents(std::move(*contents));
}

void RecommendationsPage::takeContents(RegisterContents contents)
{
    const QList<RecommendationId> ids = chosen();
    m_counts = contents.counts;
    m_yearStart = contents.yearStart;
    for (int place = 0; place < m_counts.size(); ++place)
        m_registers->setCount(place, m_counts.at(place));
    m_panel->setDays(contents.days);
    m_files->setRegister(m_register, m_today);
    m_isSelecting = true;
    m_model->setRows(std::move(contents.rows), contents.days, contents.yearStart);
    m_isSelecting = false;
    m_views->showCounts(*m_model);
    keepSelection(ids);
    sayWhatIsShown();
    showFace(m_faceSwitch->currentSegment());
    Q_EMIT countChanged(liveCount());
}

int RecommendationsPage::liveCount() const
{
    return m_model->countIn(RecommendationView::Live);
}

void RecommendationsPage::sayWhatIsShown()
{
    const QLocale locale;
    const int total = int(m_model->allRows().size());
    m_header->setTitle(
        m_model->shownCount() == total
            ? tr("Recommendations, %1").arg(locale.toString(total))
            : tr("Recommendations, %1 of %2").arg(locale.toString(m_model->shownCount()), locale.toString(total)));
    const int late = m_model->countIn(RecommendationView::ResponseOverdue);
    const int overdue = m_model->countIn(RecommendationView::Overdue);
    const int disagree = m_model->countIn(RecommendationView::RatingsDisagree);
    QStringList parts{tr("%n response(s) late", nullptr, late), tr("%n past the target date", nullptr, overdue)};
    if (disagree > 0)
        parts.append(tr("officer and committee disagree on %n", nullptr, disagree));
    m_header->setLine(tr("%1. Kinds are counted apart.").arg(parts.join(QStringLiteral(", "))));
    const bool isEmpty = total == 0;
    m_table->setEmptyState(isEmpty
                               ? tr("There is none in this register yet.")
                               : tr("None in '%1' has these words.").arg(viewWord(m_model->view(), m_model->days())),
                           isEmpty ? tr("New recommendation") : tr("Show all"));
    sayClocks();
}

void RecommendationsPage::sayClocks()
{
    m_clocks->showRows(m_model->shownRows(), m_model->days().today);
    m_clockCard->setVisible(height() >= heightForClocks && m_register == Register::Scrutiny && !m_clocks->isEmpty());
}

QList<RecommendationId> RecommendationsPage::chosen() const
{
    QList<RecommendationId> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        if (const RecommendationRow *const row = m_model->row(index.row()))
            ids.append(row->id);
    return ids;
}

/// After a reload the same ones stay chosen; where none was, the first one is.
void RecommendationsPage::keepSelection(const QList<RecommendationId> &ids)
{
    m_isSelecting = true;
    auto *const selection = m_table->selectionModel();
    QItemSelection kept;
    int first = -1;
    for (const RecommendationId &id : ids)
        if (const int line = m_model->lineOf(id); line >= 0) {
            kept.select(m_model->index(line, 0), m_model->index(line, m_model->columnCount() - 1));
            first = first < 0 ? line : first;
        }
    for (int line = 0; first < 0 && line < m_model->rowCount(); ++line)
        if (m_model->row(line)) {
            kept.select(m_model->index(line, 0), m_model->index(line, m_model->columnCount() - 1));
            first = line;
        }
    if (first >= 0)
        selection->setCurrentIndex(m_model->index(first, 0), QItemSelectionModel::NoUpdate);
    selection->select(kept, QItemSelectionModel::ClearAndSelect);
    m_isSelecting = false;
    showChosen();
}

void RecommendationsPage::showChosen()
{
    if (m_isSelecting)
        return;
    const QList<RecommendationId> ids = chosen();
    m_clocks->markRow(ids.size() == 1 ? std::optional(ids.first()) : std::nullopt);
    // What changed elsewhere does not take away a form that somebody has open.
    if (ids == m_told && m_panel->isEditing())
        return;
    if (m_panel->hasUnsavedWords())
        return m_messages->showMessage(MessageBar::Severity::Warning,
                                       tr("Save or cancel what was filled in first (Ctrl+Return or Esc)."));
    m_messages->dismiss();
    if (m_panel->isEditing())
        m_panel->cancelEditing();
    m_told = ids;
    m_panel->showRecommendations(ids);
    if (ids.size() == 1)
        Q_EMIT recommendationShown(ids.first());
}

void RecommendationsPage::showRecommendation(const RecommendationId &id)
{
    const auto history = recommendationHistory(m_workspace.database(), id.toString());
    if (!history)
        return m_messages->showMessage(MessageBar::Severity::Failure, history.error().message);
    m_register = registerOf(history->recommendation.kind);
    m_registers->setCurrentSegment(int(m_register));
    m_faceSwitch->setCurrentSegment(0);
    reload();
    if (m_model->lineOf(id) < 0) {
        m_field->clear();
        m_views->setCurrent(RecommendationView::All);
        m_model->setView(RecommendationView::All);
        sayWhatIsShown();
    }
    keepSelection({id});
    if (const int line = m_model->lineOf(id); line >= 0)
        m_table->scrollTo(m_model->index(line, 0));
}

void RecommendationsPage::makeScrutinyOf(const RecommendationId &source)
{
    const auto history = recommendationHistory(m_workspace.database(), source.toString());
    if (!history)
        return m_messages->showMessage(MessageBar::Severity::Failure, history.error().message);
    if (m_register != Register::Scrutiny)
        setRegister(Register::Scrutiny);
    m_panel->startNew(scrutinyDraftOf(history->recommendation));
}

void RecommendationsPage::setRegister(Register which)
{
    m_register = which;
    m_registers->setCurrentSegment(int(which));
    m_views->setCurrent(RecommendationView::Live);
    const auto view = which == Register::Officers ? RecommendationView::All : RecommendationView::Live;
    m_views->setCurrent(view);
    m_model->setView(view);
    reload();
}

void RecommendationsPage::startNew()
{
    Recommendation draft;
    draft.kind = m_register == Register::Scrutiny ? Recommendation::Kind::ScrutinyToExecutive
        : m_register == Register::Inspectorate    ? Recommendation::Kind::InspectoratePriorityAction
                                                  : Recommendation::Kind::OfficerProposal;
    if (m_register == Register::Scrutiny)
        draft.addressee = tr("Cabinet", "whom scrutiny's recommendations are made to");
    m_panel->startNew(draft);
}

void RecommendationsPage::showFace(int face)
{
    m_faces->setCurrentIndex(face);
    m_views->setVisible(face == 0 || face == 1);
    if (face == 1)
        m_inTime->showRows(m_model->shownRows(), m_model->days().today);
    if (face == 2)
        m_year->showRows(m_model->allRows(), m_model->days().today, m_yearStart);
}

void RecommendationsPage::startFilter()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void RecommendationsPage::setToday(QDate today)
{
    m_today = today;
    reload();
}

void RecommendationsPage::say(const Result<void> &outcome, const QString &done)
{
    m_messages->showMessage(outcome ? MessageBar::Severity::Success : MessageBar::Severity::Failure,
                            outcome ? done : outcome.error().message);
}

void RecommendationsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_clockCard->setVisible(height() >= heightForClocks && m_register == Register::Scrutiny && !m_clocks->isEmpty());
}
