#pragma once

#include "ui/reports/ReportListing.h"

#include <QWidget>

class EmptyState;
class FacetsView;
class MessageBar;
class PageHeader;
class PaneSplitter;
class QListView;
class QPushButton;
class QStackedWidget;
class ReportReader;
class SearchField;
class SegmentedSwitch;
class Settings;
class TableView;
class Workspace;

/// All reports: filters at the left, the list in the middle, and the chosen report at the right.
class ReportsPage : public QWidget
{
    Q_OBJECT

public:
    ReportsPage(Workspace &workspace, Settings &settings, QWidget *parent);
    ~ReportsPage() override;

    /// Shows a report, at one paragraph where that is given; the words are marked in it.
    void showReport(const ReportId &report, const QString &paragraph, const QString &words);
    std::optional<ReportId> currentReport() const;
    int reportCount() const { return int(m_listing.total()); }
    /// Puts the cursor into the page's search field.
    void startFilter();
    MessageBar &messages() const { return *m_messages; }

Q_SIGNALS:
    void importAsked();
    void countChanged(int reports);
    void reportShown(const ReportId &report);
    /// Somebody wants a scrutiny recommendation made of what this report asks.
    void scrutinyAsked(const RecommendationId &source);
    /// Somebody wants the figures that this report states recorded.
    void figuresAsked(const ReportId &report);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void createHeader();
    void createFilterRow();
    void createLists();
    void createPanes(Settings &settings);
    void connectLists();
    void takeListing();
    void selectCurrent();
    void sayWhatIsShown();
    void showCurrent(const QModelIndex &index);
    void exportList();
    void keepFacetsOutOfTheWay();

    Workspace &m_workspace;
    ReportListing m_listing;
    std::optional<ReportId> m_current;
    bool m_isSelecting = false;

    PageHeader *m_header = nullptr;
    MessageBar *m_messages = nullptr;
    SearchField *m_field = nullptr;
    QPushButton *m_filtersButton = nullptr;
    SegmentedSwitch *m_switch = nullptr;
    QPushButton *m_exportButton = nullptr;
    QStackedWidget *m_lists = nullptr;
    QListView *m_snippets = nullptr;
    EmptyState *m_empty = nullptr;
    TableView *m_table = nullptr;
    FacetsView *m_facetsView = nullptr;
    PaneSplitter *m_panes = nullptr;
    ReportReader *m_reader = nullptr;
};
