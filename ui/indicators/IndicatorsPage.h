#pragma once

#include "core/changes/ChangeSet.h"
#include "core/workflows/LoadTrend.h"
#include "ui/indicators/IndicatorLine.h"
#include "ui/indicators/ScorecardFilter.h"
#include "ui/indicators/ScorecardOrder.h"

#include <QWidget>

class MessageBar;
class MonitoringPane;
class PageHeader;
class QCheckBox;
class QComboBox;
class QLayout;
class QPushButton;
class QStackedWidget;
class SearchField;
class SegmentedSwitch;
class Settings;
class TableView;
class TrendPanel;
class TrendSide;
class Workspace;

/// The scorecard over the chart of the chosen indicator: which change is signal, against which target, beside whom.
class IndicatorsPage : public QWidget
{
    Q_OBJECT

public:
    IndicatorsPage(Workspace &workspace, Settings &settings, QWidget *parent);

    int indicatorCount() const { return int(m_scorecard.rows.size()); }
    void showIndicator(const IndicatorId &indicator);
    void startFilter();
    /// Shows the ways to import figures; they end in importAsked.
    void offerImport();
    /// Says what became of an import, or why there was none.
    void sayImported(const QString &summary);
    void sayRefused(const QString &problem);

Q_SIGNALS:
    void countChanged(int indicators);
    void indicatorShown(const IndicatorId &indicator);
    void importAsked();
    /// Somebody wants to see the paragraph that a figure came from.
    void reportAsked(const ReportId &report, const QString &paragraph);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What the page shows: indicators, money or posts.
    enum View
    {
        ScorecardView,
        BudgetView,
        WorkforceView
    };

    void createHeader();
    void createViews(Settings &settings);
    QLayout *viewRow();
    void showView();
    void reloadView();
    void sayMonitoring(const MonitoringPane &pane);
    void spanHeads();
    void foldFilters();
    void createFilters(QLayout *row);
    void createTable(Settings &settings);
    void createDetail(Settings &settings);
    void layOut();
    QWidget *scorecardBody();
    void fillAreas();
    void reload();
    void fillChoices();
    void showRows();
    void sayWhatIsShown();
    void showCurrent();
    void selectCurrent();
    void editHistory();
    void enterFigures();
    void perform(const ChangeSet &changes);
    ScorecardFilter filter() const;

    Workspace &m_workspace;
    Settings &m_settings;
    ScorecardChoice m_choice;
    Scorecard m_scorecard;
    std::optional<IndicatorId> m_current;
    bool m_isStale = true;

    TableModel<IndicatorLine> m_model;
    ScorecardOrder m_filter;
    PageHeader *m_header = nullptr;
    MessageBar *m_messages = nullptr;
    SearchField *m_field = nullptr;
    QComboBox *m_area = nullptr;
    QComboBox *m_grouping = nullptr;
    QPushButton *m_attention = nullptr;
    QPushButton *m_fold = nullptr; ///< shows the filters where the window is low
    QWidget *m_filters = nullptr;
    QComboBox *m_theme = nullptr;
    QComboBox *m_rating = nullptr;
    QComboBox *m_period = nullptr;
    QCheckBox *m_narrowed = nullptr;
    TableView *m_table = nullptr;
    QWidget *m_detail = nullptr;
    TrendPanel *m_panel = nullptr;
    TrendSide *m_side = nullptr;
    SegmentedSwitch *m_switch = nullptr;
    QStackedWidget *m_views = nullptr;
    MonitoringPane *m_budget = nullptr;
    MonitoringPane *m_workforce = nullptr;
};
