#include "ui/shell/WorkspaceView.h"

#include "ui/changes/ChangesPage.h"
#include "ui/import/ImportReview.h"
#include "ui/indicators/IndicatorsPage.h"
#include "ui/meetings/MeetingsPage.h"
#include "ui/observations/FigureFiles.h"
#include "ui/overview/OverviewPage.h"
#include "ui/packs/PacksPage.h"
#include "ui/plan/PlanPage.h"
#include "ui/recommendations/RecommendationsPage.h"
#include "ui/reports/ReportsPage.h"
#include "ui/text/Measures.h"
#include "ui/timeline/TimelinePage.h"
#include "ui/widgets/NavigationList.h"
#include "ui/widgets/NavigationPane.h"
#include "ui/workspace/Settings.h"
#include "ui/workspace/Workspace.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QStandardPaths>

#include <algorithm>

namespace {

/// The pages that are remembered, in their order. What only lasts as long as its work is not among them.
const QStringList &rememberedPages()
{
    static const QStringList pages{QStringLiteral("overview"),        QStringLiteral("reports"),
                                   QStringLiteral("recommendations"), QStringLiteral("plan"),
                                   QStringLiteral("indicators"),      QStringLiteral("meetings"),
                                   QStringLiteral("timeline"),        QStringLiteral("packs")};
    return pages;
}

} // namespace

WorkspaceView::WorkspaceView(Workspace &workspace, Settings &settings, BackgroundTasks &tasks, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_settings(settings)
{
    createPages(tasks);
    createNavigation();
    layOut();
    connectPages();
    connectStory();
    connectFigures(tasks);
    connectOverview();
    connectRecords();
    showPage(rememberedPage());
}

void WorkspaceView::createPages(BackgroundTasks &tasks)
{
    m_pages = new QStackedWidget(this);
    m_overview = new OverviewPage(m_workspace, QDate::currentDate(), m_pages);
    m_reports = new ReportsPage(m_workspace, m_settings, m_pages);
    m_recommendations = new RecommendationsPage(m_workspace, m_settings, m_pages);
    m_plan = new PlanPage(m_workspace, m_pages);
    m_indicators = new IndicatorsPage(m_workspace, m_settings, m_pages);
    m_meetings = new MeetingsPage(m_workspace, m_settings, QDate::currentDate(), m_pages);
    m_timeline = new TimelinePage(m_workspace, m_pages);
    m_packs = new PacksPage(m_workspace, m_settings, tasks, m_pages);
    m_changes = new ChangesPage(m_workspace, m_settings, m_pages);
    m_review = new ImportReview(m_workspace, tasks, m_pages);
    for (QWidget *page :
         std::initializer_list<QWidget *>{m_overview, m_reports, m_recommendations, m_plan, m_indicators, m_meetings,
                                          m_timeline, m_packs, m_review, m_changes})
        m_pages->addWidget(page);
}

int WorkspaceView::rememberedPage() const
{
    return std::max(0, int(rememberedPages().indexOf(m_settings.value(SettingKeys::lastPage()))));
}

void WorkspaceView::createNavigation()
{
    m_pane = new NavigationPane(this);
    m_navigation = new NavigationList(m_pane);
    int key = Qt::Key_1;
    const auto add = [&](const QString &icon, const QString &title) {
        m_navigation->addEntry({icon, title, {}, QKeySequence(Qt::CTRL | Qt::Key(key++))});
    };
    add(QStringLiteral("go-home"), tr("Overview"));
    add(QStringLiteral("view-list-text"), tr("Reports"));
    add(QStringLiteral("flag"), tr("Recommendations"));
    add(QStringLiteral("view-calendar-tasks"), tr("Improvement plan"));
    add(QStringLiteral("office-chart-line"), tr("Indicators"));
    add(QStringLiteral("view-calendar-month"), tr("Meetings"));
    add(QStringLiteral("view-calendar-timeline"), tr("Timeline"));
    add(QStringLiteral("x-office-document"), tr("Pack builder"));
    add(QStringLiteral("document-import"), tr("Review imports"));
    add(QStringLiteral("view-history"), tr("Changes"));
    m_pane->setFixedWidth(Measures::navigationWidth);
    auto *const rows = new QVBoxLayout(m_pane);
    rows->setContentsMargins(Measures::spaceSmall, Measures::spaceMedium, Measures::spaceSmall, Measures::spaceMedium);
    rows->addWidget(m_navigation);
}

void WorkspaceView::layOut()
{
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_pane);
    row->addWidget(m_pages, 1);
}

void WorkspaceView::connectPages()
{
    connect(m_navigation, &NavigationList::placeChanged, this, &WorkspaceView::showPage);
    connect(m_reports, &ReportsPage::importAsked, this, &WorkspaceView::chooseFiles);
    connect(m_reports, &ReportsPage::countChanged, this,
            [this](int reports) { m_navigation->setCount(Reports, reports); });
    connect(m_indicators, &IndicatorsPage::countChanged, this,
            [this](int indicators) { m_navigation->setCount(Indicators, indicators); });
    connect(m_meetings, &MeetingsPage::countChanged, this,
            [this](int meetings) { m_navigation->setCount(Meetings, meetings); });
    connect(m_review, &ImportReview::waitingCountChanged, this, [this](int waiting) {
        m_navigation->setCount(Review, waiting > 0 ? std::optional(waiting) : std::nullopt);
    });
    connect(m_review, &ImportReview::closeAsked, this, [this] { showPage(Reports); });
    m_navigation->setCount(Reports, m_reports->reportCount());
    m_navigation->setCount(Meetings, m_meetings->meetingCount());
    connectRecommendations();
}

void WorkspaceView::connectRecommendations()
{
    connect(m_reports, &ReportsPage::scrutinyAsked, this, [this](const RecommendationId &source) {
        showPage(Recommendations);
        m_recommendations->makeScrutinyOf(source);
    });
    connect(m_recommendations, &RecommendationsPage::reportAsked, this,
            [this](const ReportId &report, const QString &paragraph) {
                showPage(Reports);
                m_reports->showReport(report, paragraph, QString());
            });
    connect(m_recommendations, &RecommendationsPage::countChanged, this,
            [this](int live) { m_navigation->setCount(Recommendations, live); });
    m_navigation->setCount(Recommendations, m_recommendations->liveCount());
}

void WorkspaceView::connectFigures(BackgroundTasks &tasks)
{
    auto *const files = new FigureFiles(m_workspace, tasks, m_indicators);
    m_indicators->offerImport();
    connect(m_indicators, &IndicatorsPage::importAsked, files, &FigureFiles::chooseFile);
    connect(files, &FigureFiles::done, m_indicators, &IndicatorsPage::sayImported);
    connect(files, &FigureFiles::failed, m_indicators, &IndicatorsPage::sayRefused);
    connect(m_reports, &ReportsPage::figuresAsked, this, &WorkspaceView::recordFigures);
    connect(m_review, &ImportReview::figuresAsked, this, &WorkspaceView::recordFigures);
    connect(m_indicators, &IndicatorsPage::reportAsked, this, [this](const ReportId &report, const QString &paragraph) {
        showPage(Reports);
        m_reports->showReport(report, paragraph, QString());
    });
}

void WorkspaceView::showPage(int page)
{
    m_pages->setCurrentIndex(page);
    if (!m_navigation->hasFocus())
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
    m_navigation->setCurrentPlace(page);
    if (page < rememberedPages().size())
        m_settings.setValue(SettingKeys::lastPage(), rememberedPages().at(page));
    visit({page, recordOn(page)});
}

void WorkspaceView::visit(const Place &place)
{
    if (m_isReturning)
        return;
    m_places.visit(place);
    Q_EMIT placesChanged();
}

void WorkspaceView::showPlace(const Place &place)
{
    m_isReturning = true;
    if (place.record)
        openSubject(*place.record);
    else
        showPage(place.page);
    m_isReturning = false;
    Q_EMIT placesChanged();
}

void WorkspaceView::goBack()
{
    if (m_places.before() > 0)
        showPlace(m_places.back());
}

void WorkspaceView::goForward()
{
    if (m_places.after() > 0)
        showPlace(m_places.forward());
}

void WorkspaceView::importFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    showPage(Review);
    m_review->addFiles(paths);
}

void WorkspaceView::chooseFiles()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *const dialog =
        new QFileDialog(this, tr("Import reports"), folder,
                        tr("Reports (*.pdf *.docx *.odt *.html *.htm *.txt *.text *.md *.markdown);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &WorkspaceView::importFiles);
    dialog->open();
}

void WorkspaceView::startFilter()
{
    if (m_pages->currentIndex() == Reports)
        m_reports->startFilter();
    else if (m_pages->currentIndex() == Plan)
        m_plan->startFilter();
    else if (m_pages->currentIndex() == Timeline)
        m_timeline->startFilter();
    else if (m_pages->currentIndex() == Recommendations)
        m_recommendations->startFilter();
    else if (m_pages->currentIndex() == Indicators)
        m_indicators->startFilter();
    else if (m_pages->currentIndex() == Meetings)
        m_meetings->startFilter();
}

std::optional<ReportId> WorkspaceView::shownReport() const
{
    return m_pages->currentIndex() == Reports ? m_reports->currentReport() : std::nullopt;
}
