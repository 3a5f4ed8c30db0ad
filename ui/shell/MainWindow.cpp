#include "ui/shell/MainWindow.h"

#include "core/base/AccountName.h"
#include "core/storage/PublicView.h"
#include "ui/backups/DailyBackup.h"
#include "ui/search/SearchPanel.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/TopBar.h"
#include "ui/shell/WorkspaceFiles.h"
#include "ui/shell/WorkspaceView.h"
#include "ui/start/FirstRunPage.h"
#include "ui/text/Icons.h"
#include "ui/text/Measures.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SearchField.h"
#include "ui/workspace/SearchIndexer.h"
#include "ui/workspace/Settings.h"
#include "ui/workspace/Workspace.h"

#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

constexpr QSize sizeAtFirst{1280, 820};
constexpr QSize smallestSize{820, 560};

} // namespace

MainWindow::MainWindow(Settings &settings, ThemeSwitch &themes)
    : m_settings(settings),
      m_themes(themes),
      m_topBar(new TopBar(this)),
      m_statusLine(new StatusLine(m_tasks, this)),
      m_publicMark(new MessageBar(this)),
      m_messages(new MessageBar(this)),
      m_stack(new QStackedWidget(this)),
      m_searchPanel(new SearchPanel(m_topBar->searchField(), this)),
      m_files(new WorkspaceFiles(m_tasks, this))
{
    setWindowIcon(applicationIcon());
    setWindowTitle(tr("Scrutineer"));
    setMinimumSize(smallestSize);
    setAcceptDrops(true);
    addToolBar(m_topBar);
    layOut();
    setStatusBar(m_statusLine);
    m_statusLine->setUser(userName());
    m_statusLine->setFile(QString());
    connectTopBar();
    connectFiles();
    connectPrivacy();
    restoreWindow();
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    auto *const centre = new QWidget(this);
    auto *const rows = new QVBoxLayout(centre);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (MessageBar *bar : {m_publicMark, m_messages}) {
        bar->setContentsMargins(Measures::pageMargin, Measures::spaceSmall, Measures::pageMargin, Measures::spaceSmall);
        bar->hide();
        rows->addWidget(bar);
    }
    rows->addWidget(m_stack, 1);
    setCentralWidget(centre);
}

QString MainWindow::userName() const
{
    const QString set = m_settings.value(SettingKeys::userName());
    return set.isEmpty() ? accountName() : set;
}

void MainWindow::restoreWindow()
{
    resize(sizeAtFirst);
    restoreGeometry(m_settings.value(SettingKeys::windowGeometry()));
}

void MainWindow::connectTopBar()
{
    connect(m_topBar->newAction(), &QAction::triggered, m_files, &WorkspaceFiles::chooseNew);
    connect(m_topBar->openAction(), &QAction::triggered, m_files, &WorkspaceFiles::chooseExisting);
    connect(m_topBar->restoreAction(), &QAction::triggered, m_files, &WorkspaceFiles::chooseBackup);
    connect(m_topBar->backupAction(), &QAction::triggered, this, [this] { m_files->saveBackup(*m_workspace); });
    connect(m_topBar->verifyAction(), &QAction::triggered, this, [this] { m_files->check(*m_workspace); });
    connect(m_topBar->backupsAction(), &QAction::triggered, this, &MainWindow::showBackups);
    connect(m_topBar->closeAction(), &QAction::triggered, this, &MainWindow::closeWorkspace);
    connect(m_topBar->quitAction(), &QAction::triggered, this, &QWidget::close);
    connect(m_topBar->settingsAction(), &QAction::triggered, this, &MainWindow::showSettings);
    connect(m_topBar->guideAction(), &QAction::triggered, this,
            [this] { showGuide(m_view ? m_view->guidePage() : QStringLiteral("first-steps")); });
    connect(m_topBar->shortcutsAction(), &QAction::triggered, this, [this] { showGuide(QStringLiteral("keyboard")); });
    connect(m_topBar->importAction(), &QAction::triggered, this, [this] { m_view->chooseFiles(); });
    connect(m_topBar->backAction(), &QAction::triggered, this, [this] { m_view->goBack(); });
    connect(m_topBar->forwardAction(), &QAction::triggered, this, [this] { m_view->goForward(); });
    connect(m_topBar->undoAction(), &QAction::triggered, this, &MainWindow::undo);
    connect(m_topBar->redoAction(), &QAction::triggered, this, &MainWindow::redo);
    connect(m_statusLine, &StatusLine::undoAsked, this, &MainWindow::undo);
    connect(m_topBar->copyLinkAction(), &QAction::triggered, this, &MainWindow::copyLink);
    connectSearch();
}

void MainWindow::connectFiles()
{
    connect(m_files, &WorkspaceFiles::ready, this, &MainWindow::openWorkspace);
    connect(m_files, &WorkspaceFiles::failed, this, &MainWindow::sayProblem);
    connect(m_files, &WorkspaceFiles::told, this,
            [this](const QString &words) { m_messages->showMessage(MessageBar::Severity::Success, words); });
}

void MainWindow::showStart()
{
    if (!m_start)
        createStartPage();
    m_start->reload();
    m_stack->setCurrentWidget(m_start);
}

void MainWindow::createStartPage()
{
    m_start = new FirstRunPage(m_settings, m_stack);
    m_stack->addWidget(m_start);
    connect(m_start, &FirstRunPage::sampleAsked, m_files, &WorkspaceFiles::openSample);
    connect(m_start, &FirstRunPage::newAsked, m_files, &WorkspaceFiles::chooseNew);
    connect(m_start, &FirstRunPage::openAsked, m_files, &WorkspaceFiles::chooseExisting);
    connect(m_start, &FirstRunPage::restoreAsked, m_files, &WorkspaceFiles::chooseBackup);
    connect(m_start, &FirstRunPage::workspaceChosen, this, &MainWindow::openWorkspace);
    connect(m_start, &FirstRunPage::filesDropped, this, &MainWindow::startFrom);
}

/// Files came before there is a workspace to put them in: one is made first.
void MainWindow::startFrom(const QStringList &files)
{
    m_filesToImport = files;
    m_files->chooseNew();
}

bool MainWindow::openWorkspace(const QString &path)
{
    // Whoever opens a file wants to see it as it is; the public view is asked for each time.
    const bool wasPublic = std::exchange(m_publicView, nullptr) != nullptr;
    const bool isOpen = take(Workspace::open(path, userName()));
    if (!isOpen && wasPublic)
        closeWorkspace();
    return isOpen;
}

bool MainWindow::take(Result<std::unique_ptr<Workspace>> opened)
{
    if (!opened) {
        if (!m_workspace)
            showStart();
        sayProblem(opened.error().message);
        return false;
    }
    leaveWorkspace();
    m_messages->dismiss();
    m_workspace = std::move(*opened);
    m_settings.rememberWorkspace(
        {QFileInfo(m_workspace->path()).absoluteFilePath(), m_workspace->name(), QDateTime::currentDateTime()});
    showWorkspace();
    if (!m_filesToImport.isEmpty())
        m_view->importFiles(std::exchange(m_filesToImport, {}));
    return true;
}

void MainWindow::showWorkspace()
{
    m_view = new WorkspaceView(*m_workspace, m_settings, m_tasks, m_stack);
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
    m_indexer = new SearchIndexer(*m_workspace, m_tasks, m_view);
    m_topBar->setWorkspace(m_workspace->name());
    m_topBar->setWritable(m_workspace->readOnlyReason());
    m_topBar->setUndo(m_workspace->undoHistory());
    m_statusLine->setFile(m_workspace->path());
    m_searchPanel->setWorkspace(m_workspace.get());
    setWindowTitle(
        (m_publicView ? tr("%1, as the public sees it - Scrutineer") : tr("%1 - Scrutineer")).arg(m_workspace->name()));
    m_topBar->publicViewAction()->setChecked(m_publicView != nullptr);
    m_publicMark->setVisible(false);
    if (m_publicView)
        m_publicMark->showMessage(MessageBar::Severity::Warning,
                                  tr("You see what the public may see, and nothing else. Nothing can be changed here."),
                                  tr("Show everything"));
    followWorkspace();
}

void MainWindow::followWorkspace()
{
    connect(m_workspace.get(), &Workspace::undoChanged, this, &MainWindow::saySaved);
    connect(m_workspace.get(), &Workspace::readOnlyChanged, this,
            [this] { m_topBar->setWritable(m_workspace->readOnlyReason()); });
    connect(m_view, &WorkspaceView::placesChanged, this,
            [this] { m_topBar->setPlaces(m_view->places().before(), m_view->places().after()); });
    const auto sayIndex = [this] {
        m_statusLine->setIndexState(m_indexer->isUpToDate() ? tr("Search index up to date")
                                                            : tr("Search index is being updated"));
    };
    connect(m_indexer, &SearchIndexer::stateChanged, this, sayIndex);
    connect(m_indexer, &SearchIndexer::failed, this, &MainWindow::sayProblem);
    sayIndex();
    auto *const daily = new DailyBackup(*m_workspace, m_settings, m_view);
    connect(daily, &DailyBackup::failed, this, &MainWindow::sayProblem);
    connect(m_view, &WorkspaceView::failed, this, &MainWindow::sayProblem);
    if (m_workspace->isReadOnly() && !m_publicView)
        m_messages->showMessage(MessageBar::Severity::Warning, m_workspace->readOnlyReason());
    m_statusLine->say(m_publicView ? tr("Public view") : m_workspace->isReadOnly() ? tr("Read only") : tr("Saved"));
}

void MainWindow::leaveWorkspace()
{
    if (!m_workspace)
        return;
    m_tasks.cancelAll();
    m_searchPanel->setWorkspace(nullptr);
    m_stack->removeWidget(m_view);
    m_view->deleteLater();
    m_view = nullptr;
    m_indexer = nullptr;
    // The pages still refer to the workspace until they are gone.
    m_workspace.release()->deleteLater();
}

void MainWindow::closeWorkspace()
{
    leaveWorkspace();
    m_publicView.reset();
    m_publicMark->setVisible(false);
    m_topBar->clearWorkspace();
    m_statusLine->setFile(QString());
    m_statusLine->setIndexState(QString());
    m_statusLine->say(QString());
    setWindowTitle(tr("Scrutineer"));
    showStart();
}

void MainWindow::undo()
{
    sayIfFailed(m_workspace->undo());
}

void MainWindow::redo()
{
    sayIfFailed(m_workspace->redo());
}

void MainWindow::sayIfFailed(const Result<void> &outcome)
{
    if (!outcome)
        sayProblem(outcome.error().message);
}

void MainWindow::saySaved()
{
    const UndoHistory &history = m_workspace->undoHistory();
    m_topBar->setUndo(history);
    if (history.done().isEmpty())
        m_statusLine->say(tr("Saved"));
    else
        m_statusLine->saySaved(history.done().last().label);
}

void MainWindow::sayProblem(const QString &problem)
{
    m_messages->showMessage(MessageBar::Severity::Failure, problem);
}
