#pragma once

#include "core/domain/Recommendation.h"
#include "ui/recommendations/RegisterSource.h"

#include <QWidget>

class Card;
class MessageBar;
class PageHeader;
class PaneSplitter;
class QComboBox;
class QPushButton;
class QStackedWidget;
class RecommendationPanel;
class RegisterFiles;
class RegisterModel;
class RegisterTable;
class ResponseClockStrip;
class SearchField;
class SegmentedSwitch;
class Settings;
class ViewStrip;
class Workspace;
class YearPage;
class InTimePage;

/// The register of recommendations: three kinds that are never mixed, saved views, the table with its clocks, and the
/// chosen one at the right.
class RecommendationsPage : public QWidget
{
    Q_OBJECT

public:
    RecommendationsPage(Workspace &workspace, Settings &settings, QWidget *parent);

    void showRecommendation(const RecommendationId &id);
    /// Starts a scrutiny recommendation made of this one: what officers ask, or an inspectorate recommends.
    void makeScrutinyOf(const RecommendationId &source);
    /// Puts the cursor into the page's filter.
    void startFilter();
    /// The day the page reckons from; the tests choose it.
    void setToday(QDate today);
    int liveCount() const;

Q_SIGNALS:
    void reportAsked(const ReportId &report, const QString &paragraph);
    void countChanged(int live);
    void recommendationShown(const RecommendationId &recommendation);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void createHeader();
    void createFilterRow();
    void createFaces(Settings &settings);
    QWidget *createRegister(Settings &settings);
    void createKeys();
    void connectParts();
    void fillExport(QPushButton *button);
    void reloadIfSeen();
    void reload();
    void takeContents(RegisterContents contents);
    void sayWhatIsShown();
    void sayClocks();
    void keepSelection(const QList<RecommendationId> &ids);
    QList<RecommendationId> chosen() const;
    void showChosen();
    void showFace(int face);
    void setRegister(Register which);
    void startNew();
    void say(const Result<void> &outcome, const QString &done);

    Workspace &m_workspace;
    QDate m_today;
    Register m_register = Register::Scrutiny;
    QList<int> m_counts;
    QString m_yearStart;
    QList<RecommendationId> m_told; ///< those that the detail was told to show
    bool m_isStale = true;
    bool m_isSelecting = false;

    PageHeader *m_header = nullptr;
    MessageBar *m_messages = nullptr;
    SegmentedSwitch *m_registers = nullptr;
    SegmentedSwitch *m_faceSwitch = nullptr;
    SearchField *m_field = nullptr;
    QComboBox *m_grouping = nullptr;
    QPushButton *m_columns = nullptr;
    ViewStrip *m_views = nullptr;
    QStackedWidget *m_faces = nullptr;
    PaneSplitter *m_panes = nullptr;
    RegisterFiles *m_files = nullptr;
    RegisterModel *m_model = nullptr;
    RegisterTable *m_table = nullptr;
    Card *m_clockCard = nullptr;
    ResponseClockStrip *m_clocks = nullptr;
    RecommendationPanel *m_panel = nullptr;
    InTimePage *m_inTime = nullptr;
    YearPage *m_year = nullptr;
};
