#pragma once

#include "core/domain/Ids.h"
#include "core/insight/DigestLine.h"
#include "core/storage/SearchIndex.h"
#include "ui/shell/PlaceHistory.h"
#include "ui/widgets/WindowPlace.h"
#include "ui/workspace/Background.h"

#include <QHash>
#include <QWidget>

class ChangesPage;
class ImportReview;
class IndicatorsPage;
class MeetingsPage;
class NavigationList;
class NavigationPane;
class OverviewPage;
class PlanPage;
class QStackedWidget;
class RecommendationsPage;
class ReportsPage;
class Settings;
class PacksPage;
class TimelinePage;
class Workspace;

/// An open workspace: the list of pages at the left and the page at the right.
class WorkspaceView : public QWidget
{
    Q_OBJECT

public:
    WorkspaceView(Workspace &workspace, Settings &settings, BackgroundTasks &tasks, QWidget *parent);

    /// Reads the files and shows what was recognised, for review.
    void importFiles(const QStringList &paths);
    /// Lets somebody choose the files.
    void chooseFiles();
    void showHit(const SearchHit &hit, const QString &words);
    /// The record itself, or the page of its kind where none is named.
    void openSubject(const DigestSubject &subject);
    /// Shows one of windowPlaces().
    void showWindowPlace(const QWidget *page);
    /// The record that is shown, if it is one that a link can name.
    std::optional<DigestSubject> shownRecord() const;
    void startFilter();
    void goBack();
    void goForward();
    /// The page of the user's guide about the page that is shown.
    QString guidePage() const;
    /// The report on the page of reports, while that is shown.
    std::optional<ReportId> shownReport() const;
    /// The pages by their names in the navigation.
    QList<WindowPlace> windowPlaces() const;
    const PlaceHistory &places() const { return m_places; }

Q_SIGNALS:
    void placesChanged();
    void failed(const QString &problem);

private:
    enum Page
    {
        Overview,
        Reports,
        Recommendations,
        Plan,
        Indicators,
        Meetings,
        Timeline,
        Packs,
        Review,
        Changes
    };

    void createPages(BackgroundTasks &tasks);
    int rememberedPage() const;
    void createNavigation();
    void layOut();
    void connectPages();
    void connectRecommendations();
    void connectStory();
    void connectFigures(BackgroundTasks &tasks);
    void connectOverview();
    void recordFigures(const ReportId &report);
    void connectRecords();
    void showPage(int page);
    void showMeeting(const QString &record);
    std::optional<DigestSubject> recordOn(int page) const;
    void visit(const Place &place);
    void noteRecord(int page, const DigestSubject &record);
    void showPlace(const Place &place);

    Workspace &m_workspace;
    Settings &m_settings;
    PlaceHistory m_places;
    QHash<int, DigestSubject> m_shown; ///< the record that each page showed last
    bool m_isReturning = false;
    NavigationPane *m_pane = nullptr;
    NavigationList *m_navigation = nullptr;
    QStackedWidget *m_pages = nullptr;
    OverviewPage *m_overview = nullptr;
    ReportsPage *m_reports = nullptr;
    RecommendationsPage *m_recommendations = nullptr;
    PlanPage *m_plan = nullptr;
    TimelinePage *m_timeline = nullptr;
    IndicatorsPage *m_indicators = nullptr;
    MeetingsPage *m_meetings = nullptr;
    PacksPage *m_packs = nullptr;
    ChangesPage *m_changes = nullptr;
    ImportReview *m_review = nullptr;
};
