#pragma once

#include "core/changes/ChangeSet.h"
#include "core/workflows/LoadTrend.h"
#include "ui/indicators/IndicatorLine.h"
#include "ui/indicators/ScorecardFilter.h"
#include "ui/tables/RowFilter.h"

#include <QWidget>

class MessageBar;
class PageHeader;
class QCheckBox;
class QComboBox;
class QLayout;
class SearchField;
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

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createHeader();
    void createFilters(QLayout *row);
    void createTable(Settings &settings);
    void createDetail(Settings &settings);
    void layOut();
    void fillAreas();
    void reload();
    void fillChoices();
    void showRows();
    void sayWhatIsShown();
    void showCurrent();
    void editHistory();
    void enterFigures();
    void perform(const ChangeSet &changes);
    ScorecardFilter filter() const;

    Workspace &m_workspace;
    ScorecardChoice m_choice;
    Scorecard m_scorecard;
    std::optional<IndicatorId> m_current;
    bool m_isStale = true;

    TableModel<IndicatorLine> m_model;
    RowFilter m_filter;
    PageHeader *m_header = nullptr;
    MessageBar *m_messages = nullptr;
    SearchField *m_field = nullptr;
    QComboBox *m_area = nullptr;
    QComboBox *m_theme = nullptr;
    QComboBox *m_rating = nullptr;
    QComboBox *m_period = nullptr;
    QCheckBox *m_narrowed = nullptr;
    TableView *m_table = nullptr;
    QWidget *m_detail = nullptr;
    TrendPanel *m_panel = nullptr;
    TrendSide *m_side = nullptr;
};
