#include "ui/indicators/IndicatorsPage.h"

#include "ui/indicators/TrendCellDelegate.h"
#include "ui/indicators/TrendPanel.h"
#include "ui/indicators/TrendSide.h"
#include "ui/tables/ChipDelegate.h"
#include "ui/tables/TableView.h"
#include "ui/text/Measures.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/PaneSplitter.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

constexpr int tableHeight = 300;
constexpr int detailHeight = 430;
constexpr int chartWidth = 838;
constexpr int sideWidth = 358;
constexpr int areaLetters = 12;
constexpr int fieldWidth = 300;

} // namespace

void IndicatorsPage::createHeader()
{
    m_header = new PageHeader(tr("Indicators"), this);
    m_messages = new MessageBar(this);
    m_messages->hide();
}

void IndicatorsPage::createFilters(QLayout *row)
{
    m_field = new SearchField(tr("Find an indicator"), this);
    m_field->setFixedWidth(fieldWidth);
    row->addWidget(m_field);
    m_area = new QComboBox(this);
    m_area->setAccessibleName(tr("Area"));
    m_area->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_area->setMinimumContentsLength(areaLetters);
    m_theme = new QComboBox(this);
    m_theme->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_theme->setMinimumContentsLength(areaLetters);
    m_theme->setAccessibleName(tr("Theme"));
    m_rating = new QComboBox(this);
    m_rating->setAccessibleName(tr("Rating"));
    m_rating->addItem(tr("Rating: all"));
    m_rating->addItem(tr("Rating: red"), int(Rating::Red));
    m_rating->addItem(tr("Rating: amber"), int(Rating::Amber));
    m_rating->addItem(tr("Rating: green"), int(Rating::Green));
    m_period = new QComboBox(this);
    m_period->setAccessibleName(tr("Period"));
    m_narrowed = new QCheckBox(tr("Only with a target or a signal"), this);
    for (QWidget *const widget : std::initializer_list<QWidget *>{m_area, m_theme, m_rating, m_period, m_narrowed})
        row->addWidget(widget);
    connect(m_field, &QLineEdit::textChanged, &m_filter, &RowFilter::setText);
    connect(m_field, &QLineEdit::textChanged, this, &IndicatorsPage::sayWhatIsShown);
    connect(m_theme, &QComboBox::activated, this, &IndicatorsPage::showRows);
    connect(m_rating, &QComboBox::activated, this, &IndicatorsPage::showRows);
    connect(m_narrowed, &QCheckBox::toggled, this, &IndicatorsPage::showRows);
    connect(m_area, &QComboBox::activated, this, &IndicatorsPage::reload);
    connect(m_period, &QComboBox::activated, this, [this] {
        const QDate until = m_period->currentData().toDate();
        m_choice.until = until.isValid() ? std::optional(until) : std::nullopt;
        reload();
    });
}

void IndicatorsPage::createTable(Settings &settings)
{
    m_table = new TableView(tr("Indicators"), this);
    m_filter.setSourceModel(&m_model);
    m_table->setModel(&m_filter);
    m_table->setItemDelegateForColumn(ScorecardColumn::RatingWord, new ChipDelegate(m_table));
    const auto drawn = [this](int column, TrendCellDelegate::Part part) {
        m_table->setItemDelegateForColumn(column, new TrendCellDelegate(part, m_table));
    };
    drawn(ScorecardColumn::Spark, TrendCellDelegate::Part::Sparkline);
    drawn(ScorecardColumn::VariationIcon, TrendCellDelegate::Part::Variation);
    drawn(ScorecardColumn::AssuranceIcon, TrendCellDelegate::Part::Assurance);
    for (const int column :
         {ScorecardColumn::Code, ScorecardColumn::Long, ScorecardColumn::Theme, ScorecardColumn::Attention})
        m_table->setColumnHidden(column, true);
    m_table->setStretchColumn(ScorecardColumn::Name);
    m_table->setEmptyState(tr("There are no figures yet."), QString());
    m_table->sortByColumn(ScorecardColumn::Attention, Qt::DescendingOrder);
    m_table->rememberColumns(settings, QStringLiteral("indicators"));
    connect(m_table, &TableView::currentRowChanged, this, [this](const QModelIndex &index) {
        if (!index.isValid() || m_filter.isHead(index.row()))
            return;
        m_current = m_model.row(m_filter.mapToSource(index)).id;
        showCurrent();
    });
}

void IndicatorsPage::createDetail(Settings &settings)
{
    m_panel = new TrendPanel(settings, this);
    m_side = new TrendSide(this);
    connect(m_panel, &TrendPanel::pointChosen, m_side, &TrendSide::setCurrent);
    connect(m_side, &TrendSide::pointChosen, m_panel, &TrendPanel::setCurrent);
    connect(m_side, &TrendSide::sourceAsked, this, &IndicatorsPage::reportAsked);
    connect(m_panel, &TrendPanel::historyAsked, this, &IndicatorsPage::editHistory);
    connect(m_panel, &TrendPanel::figuresAsked, this, &IndicatorsPage::enterFigures);
    connect(m_panel, &TrendPanel::failed, this,
            [this](const QString &problem) { m_messages->showMessage(MessageBar::Severity::Failure, problem); });
    connect(m_panel, &TrendPanel::saved, this, [this](const QString &path) {
        m_messages->showMessage(MessageBar::Severity::Success, tr("The chart was saved as %1.").arg(path));
    });
}

/// Filters over the table, and the chosen indicator's chart and figures below.
QWidget *IndicatorsPage::scorecardBody()
{
    auto *const body = new QWidget(this);
    m_filters = new QWidget(body);
    auto *const filters = new FlowLayout;
    m_filters->setLayout(filters);
    filters->setContentsMargins(0, 0, 0, 0);
    createFilters(filters);
    auto *const detail = new PaneSplitter(Qt::Horizontal, body);
    m_detail = detail;
    detail->addWidget(m_panel);
    detail->addWidget(m_side);
    detail->setSizes({chartWidth, sideWidth});
    detail->setStretchFactor(0, 3);
    detail->setStretchFactor(1, 1);
    auto *const panes = new PaneSplitter(Qt::Vertical, body);
    panes->addWidget(m_table);
    panes->addWidget(detail);
    panes->setChildrenCollapsible(false);
    panes->setSizes({tableHeight, detailHeight});
    panes->setStretchFactor(1, 1);
    auto *const rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Measures::spaceMedium);
    rows->addWidget(m_filters);
    rows->addWidget(panes, 1);
    return body;
}

void IndicatorsPage::layOut()
{
    m_views->insertWidget(ScorecardView, scorecardBody());
    m_views->setCurrentIndex(ScorecardView);
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(Measures::pageMargin, Measures::pageTop, Measures::pageMargin, Measures::pageMargin);
    rows->setSpacing(Measures::spaceMedium);
    rows->addWidget(m_header);
    rows->addWidget(m_messages);
    rows->addLayout(viewRow());
    rows->addWidget(m_views, 1);
}
