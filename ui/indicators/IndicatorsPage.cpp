#include "ui/indicators/IndicatorsPage.h"

#include "core/storage/TrendQueries.h"
#include "core/storage/WorkspaceQueries.h"
#include "ui/indicators/FigureGrid.h"
#include "ui/indicators/HistoryDialog.h"
#include "ui/indicators/MonitoringPane.h"
#include "ui/indicators/ScorecardGroups.h"
#include "ui/indicators/TrendPanel.h"
#include "ui/indicators/TrendSide.h"
#include "ui/tables/TableView.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/PrimaryButton.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/workspace/Workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

IndicatorsPage::IndicatorsPage(Workspace &workspace, Settings &settings, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_settings(settings),
      m_model(scorecardColumns()),
      m_filter(this)
{
    createHeader();
    createTable(settings);
    createDetail(settings);
    createViews(settings);
    layOut();
    setFocusProxy(m_table);
    connect(&m_workspace, &Workspace::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            reload();
    });
}

void IndicatorsPage::offerImport()
{
    PrimaryButton *const import = m_header->addPrimary(QStringLiteral("document-import"), tr("Import figures…"));
    connect(import, &QPushButton::clicked, this, &IndicatorsPage::importAsked);
    m_table->setEmptyState(tr("There are no figures yet."), tr("Import figures…"));
    connect(m_table, &TableView::emptyActionTriggered, this, &IndicatorsPage::importAsked);
}

void IndicatorsPage::sayImported(const QString &summary)
{
    m_messages->showMessage(MessageBar::Severity::Success, summary);
}

void IndicatorsPage::sayRefused(const QString &problem)
{
    m_messages->showMessage(MessageBar::Severity::Failure, problem);
}

void IndicatorsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        reload();
}

void IndicatorsPage::fillAreas()
{
    const Result<QList<AreaWithFigures>> areas = areasWithFigures(m_workspace.database());
    const QString chosen = m_area->currentData().toString();
    m_area->clear();
    if (areas)
        for (const auto &[area, isOwn] : *areas)
            m_area->addItem(tr("Area: %1").arg(area.name), isOwn ? QString() : area.id.toString());
    m_area->setCurrentIndex(std::max(0, m_area->findData(chosen)));
    m_area->setVisible(m_area->count() > 1);
    m_choice.area = AreaId::fromString(m_area->currentData().toString());
}

void IndicatorsPage::reload()
{
    fillAreas();
    Result<Scorecard> scorecard = loadScorecard(m_workspace.database(), QDate::currentDate(), m_choice);
    if (!scorecard)
        return m_messages->showMessage(MessageBar::Severity::Failure, scorecard.error().message);
    m_isStale = false;
    m_scorecard = std::move(*scorecard);
    m_detail->setVisible(!m_scorecard.rows.isEmpty());
    fillChoices();
    showRows();
    reloadView();
    const int first = m_filter.isHead(0) ? 1 : 0;
    if (!m_current && m_filter.rowCount() > first)
        m_table->selectRow(first);
    else
        showCurrent();
    Q_EMIT countChanged(indicatorCount());
}

void IndicatorsPage::fillChoices()
{
    const QString theme = m_theme->currentData().toString();
    m_theme->clear();
    m_theme->addItem(tr("Theme: all"), QString());
    for (const QString &name : themesOf(m_scorecard))
        m_theme->addItem(tr("Theme: %1").arg(name), name);
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(theme)));
    if (m_choice.until)
        return;
    m_period->clear();
    m_period->addItem(tr("Period: latest"), QDate());
    for (const auto &[end, words] : periodsOf(m_scorecard))
        m_period->addItem(tr("Period: %1").arg(words), end);
}

ScorecardFilter IndicatorsPage::filter() const
{
    ScorecardFilter filter;
    filter.theme = m_theme->currentData().toString();
    if (m_rating->currentIndex() > 0)
        filter.rating = Rating(m_rating->currentData().toInt());
    filter.isNarrowed = m_narrowed->isChecked();
    return filter;
}

void IndicatorsPage::showRows()
{
    QList<ScorecardRow> rows;
    for (const ScorecardRow &row : std::as_const(m_scorecard.rows))
        if (passes(row, filter()))
            rows.append(row);
    const auto committees = committeesOfIndicators(m_workspace.database());
    const QList<IndicatorLine> lines = groupedLines(rows, ScorecardGrouping(m_grouping->currentIndex()),
                                                    committees ? *committees : QHash<IndicatorId, QString>());
    {
        // While rows come and go, the view's current row is nobody's choice.
        const QSignalBlocker silent(m_table);
        m_filter.setLines(lines);
        m_model.setRows(lines);
        m_filter.invalidate();
    }
    spanHeads();
    selectCurrent();
    sayWhatIsShown();
}

void IndicatorsPage::sayWhatIsShown()
{
    if (m_switch->currentSegment() != ScorecardView)
        return sayMonitoring(m_switch->currentSegment() == BudgetView ? *m_budget : *m_workforce);
    const QLocale locale;
    const int shown = m_filter.indicatorCount();
    QList<ScorecardRow> rows;
    for (int row = 0; row < m_filter.rowCount(); ++row)
        if (const auto &line = m_model.row(m_filter.mapToSource(m_filter.index(row, 0))); line.row)
            rows.append(*line.row);
    std::ranges::stable_sort(rows, std::greater(), &ScorecardRow::attention);
    const QString total = locale.toString(indicatorCount());
    m_header->setTitle(shown == indicatorCount() ? tr("Indicators, %1").arg(total)
                                                 : tr("Indicators, %1 of %2").arg(locale.toString(shown), total));
    m_header->setLine(m_scorecard.rows.isEmpty() ? tr("When there are figures, this page tells signal from noise.")
                          : rows.isEmpty()       ? tr("No indicator is like that.")
                                                 : scorecardLine(partOf(rows)));
}

void IndicatorsPage::showCurrent()
{
    if (!m_current)
        return;
    Result<TrendSource> source = loadTrendSource(m_workspace.database(), *m_current, m_choice);
    if (!source)
        return m_messages->showMessage(MessageBar::Severity::Failure, source.error().message);
    const Result<Distribution> distribution = loadDistribution(m_workspace.database(), *source);
    const Trend trend = trendOf(std::move(*source), m_choice.method);
    QStringList cautions;
    for (const ScorecardRow &row : std::as_const(m_scorecard.rows)) {
        if (row.id != *m_current)
            continue;
        if (row.caution)
            cautions << *row.caution;
        for (const SanityFinding &finding : row.sanity)
            cautions << finding.sentence;
    }
    const auto origins = figureOrigins(m_workspace.database(), trend.source.indicator.id, trend.source.area.id);
    m_panel->showTrend(trend, distribution ? std::optional(*distribution) : std::nullopt);
    m_side->showTrend(trend, cautions, origins ? *origins : QList<FigureOrigin>());
    Q_EMIT indicatorShown(*m_current);
}

void IndicatorsPage::showIndicator(const IndicatorId &indicator)
{
    m_switch->setCurrentSegment(ScorecardView);
    m_current = indicator;
    selectCurrent();
    showCurrent();
}

/// The indicator whose chart is shown stays the chosen one, wherever it stands now; where it is no longer shown, the
/// row that took its place is.
void IndicatorsPage::selectCurrent()
{
    for (int row = 0; m_current && row < m_filter.rowCount(); ++row)
        if (!m_filter.isHead(row) && m_model.row(m_filter.mapToSource(m_filter.index(row, 0))).id == *m_current)
            return m_table->selectRow(row);
    const QModelIndex left = m_table->currentIndex();
    if (!m_current || !left.isValid() || m_filter.isHead(left.row()))
        return;
    m_current = m_model.row(m_filter.mapToSource(left)).id;
    showCurrent();
}

void IndicatorsPage::startFilter()
{
    switch (m_switch->currentSegment()) {
    case BudgetView:
        return m_budget->startFilter();
    case WorkforceView:
        return m_workforce->startFilter();
    default:
        return m_field->setFocus(Qt::ShortcutFocusReason);
    }
}

void IndicatorsPage::editHistory()
{
    if (!m_current)
        return;
    const Result<TrendSource> source = loadTrendSource(m_workspace.database(), *m_current, m_choice);
    if (!source)
        return m_messages->showMessage(MessageBar::Severity::Failure, source.error().message);
    auto *const dialog = new HistoryDialog(*source, m_workspace.userName(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HistoryDialog::changeAsked, this, &IndicatorsPage::perform);
    dialog->open();
}

void IndicatorsPage::enterFigures()
{
    if (!m_current)
        return;
    const Result<TrendSource> source = loadTrendSource(m_workspace.database(), *m_current, {.area = m_choice.area});
    const Result<QString> council = councilName(m_workspace.database());
    if (!source || !council)
        return m_messages->showMessage(MessageBar::Severity::Failure,
                                       source ? council.error().message : source.error().message);
    auto *const grid = new FigureGrid(*source, *council, this);
    grid->setAttribute(Qt::WA_DeleteOnClose);
    connect(grid, &FigureGrid::changeAsked, this, &IndicatorsPage::perform);
    grid->open();
}

void IndicatorsPage::perform(const ChangeSet &changes)
{
    const Result<void> saved = m_workspace.perform(changes);
    if (!saved)
        m_messages->showMessage(MessageBar::Severity::Failure, saved.error().message);
    else
        m_messages->showMessage(MessageBar::Severity::Success, tr("%1: saved.").arg(changes.label()));
}
