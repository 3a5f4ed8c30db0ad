#include "ui/indicators/IndicatorsPage.h"
#include "ui/indicators/MonitoringPane.h"
#include "ui/indicators/ScorecardGroups.h"
#include "ui/tables/TableView.h"
#include "ui/text/Icons.h"
#include "ui/text/Measures.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/workspace/Settings.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

// The page's other tables, and the scorecard's groups.

namespace {

constexpr int lowWindow = 700;

Setting<QString> groupingSetting()
{
    return {QStringLiteral("indicators/grouping"), wordOf(ScorecardGrouping::None)};
}

} // namespace

void IndicatorsPage::createViews(Settings &settings)
{
    m_switch = new SegmentedSwitch(tr("What the page shows"), this);
    m_switch->addSegment(tr("Scorecard"));
    m_switch->addSegment(tr("Budget"));
    m_switch->addSegment(tr("Workforce"));
    m_views = new QStackedWidget(this);
    m_budget = new MonitoringPane(m_workspace, settings, MonitoringFamily::Budget, m_views);
    m_workforce = new MonitoringPane(m_workspace, settings, MonitoringFamily::Workforce, m_views);
    for (MonitoringPane *const pane : {m_budget, m_workforce}) {
        m_views->addWidget(pane);
        connect(pane, &MonitoringPane::changeAsked, this, &IndicatorsPage::perform);
        connect(pane, &MonitoringPane::importAsked, this, &IndicatorsPage::importAsked);
        connect(pane, &MonitoringPane::shownChanged, this, &IndicatorsPage::sayWhatIsShown);
        connect(pane, &MonitoringPane::failed, this, &IndicatorsPage::sayRefused);
    }
    connect(m_switch, &SegmentedSwitch::currentChanged, this, &IndicatorsPage::showView);
}

void IndicatorsPage::showView()
{
    m_views->setCurrentIndex(m_switch->currentSegment());
    m_attention->setVisible(m_switch->currentSegment() == ScorecardView);
    m_grouping->setVisible(m_switch->currentSegment() == ScorecardView);
    foldFilters();
    reloadView();
    sayWhatIsShown();
}

void IndicatorsPage::reloadView()
{
    if (m_switch->currentSegment() == BudgetView)
        m_budget->reload();
    else if (m_switch->currentSegment() == WorkforceView)
        m_workforce->reload();
}

void IndicatorsPage::sayMonitoring(const MonitoringPane &pane)
{
    const QLocale locale;
    const QString shown = locale.toString(pane.shownCount());
    const QString total = locale.toString(pane.totalCount());
    const bool isBudget = &pane == m_budget;
    m_header->setTitle(isBudget ? tr("Budget monitoring, %1 of %2").arg(shown, total)
                                : tr("Workforce, %1 of %2").arg(shown, total));
    const QString empty = isBudget ? tr("When there are figures, this page shows where the money goes.")
                                   : tr("When there are figures, this page shows which posts are filled.");
    m_header->setLine(pane.sentence().isEmpty() ? empty : pane.sentence());
}

/// The views at the left, and how the scorecard is put in order at the right.
QLayout *IndicatorsPage::viewRow()
{
    m_grouping = new QComboBox(this);
    m_grouping->setAccessibleName(tr("Groups"));
    m_grouping->addItem(tr("Groups: none"));
    m_grouping->addItem(tr("Groups: by theme"));
    m_grouping->addItem(tr("Groups: by committee"));
    const auto remembered = fromWord<ScorecardGrouping>(m_settings.value(groupingSetting()));
    m_grouping->setCurrentIndex(int(remembered.value_or(ScorecardGrouping::None)));
    m_attention = new LinkButton(tr("Needs attention first"), this);
    m_attention->setToolTip(tr("Sorts by signals of concern, missed targets and doubtful numbers"));
    auto *const row = new QHBoxLayout;
    row->setSpacing(Measures::spaceSmall);
    row->addWidget(m_switch);
    row->addStretch(1);
    m_fold = new QPushButton(themedIcon(QStringLiteral("view-filter")), tr("Filters"), this);
    m_fold->setCheckable(true);
    connect(m_fold, &QPushButton::toggled, this, &IndicatorsPage::foldFilters);
    row->addWidget(m_fold);
    row->addWidget(m_attention);
    row->addWidget(m_grouping);
    connect(m_grouping, &QComboBox::activated, this, [this](int grouping) {
        m_settings.setValue(groupingSetting(), QString(wordOf(ScorecardGrouping(grouping))));
        showRows();
    });
    connect(m_attention, &QPushButton::clicked, this,
            [this] { m_table->sortByColumn(ScorecardColumn::Attention, Qt::DescendingOrder); });
    connect(&m_filter, &QAbstractItemModel::layoutChanged, this, &IndicatorsPage::spanHeads);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &IndicatorsPage::spanHeads);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, &IndicatorsPage::spanHeads);
    return row;
}

/// The head of a group takes the whole line.
void IndicatorsPage::spanHeads()
{
    m_table->clearSpans();
    for (int row = 0; row < m_filter.rowCount(); ++row)
        if (m_filter.isHead(row))
            m_table->setSpan(row, 0, 1, m_filter.columnCount());
}

/// In a low window the filters leave their room to the chart, until they are asked for.
void IndicatorsPage::foldFilters()
{
    const bool isLow = height() < lowWindow;
    m_fold->setVisible(isLow && m_switch->currentSegment() == ScorecardView);
    m_filters->setVisible(!isLow || m_fold->isChecked());
}

void IndicatorsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    foldFilters();
}
