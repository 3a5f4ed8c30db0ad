// How the window finds and opens: places, commands, and links to records.

#include "ui/search/RecordLink.h"
#include "ui/search/SearchPanel.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/TopBar.h"
#include "ui/shell/WorkspaceView.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SearchField.h"
#include "ui/workspace/Settings.h"

#include <QClipboard>
#include <QGuiApplication>

void MainWindow::connectSearch()
{
    m_searchPanel->setCommands(
        [this] { return commandsOf(*this, m_view ? m_view->windowPlaces() : QList<WindowPlace>()); });
    connect(m_searchPanel, &SearchPanel::hitChosen, this,
            [this](const SearchHit &hit, const QString &words) { m_view->showHit(hit, words); });
    connect(m_searchPanel, &SearchPanel::commandChosen, this, &MainWindow::doCommand);
    connect(m_searchPanel, &SearchPanel::linkChosen, this, &MainWindow::openLink);
}

void MainWindow::doCommand(const Command &command)
{
    if (m_view && command.page)
        m_view->showWindowPlace(command.page);
    run(command);
}

void MainWindow::copyLink()
{
    const std::optional<DigestSubject> record = m_view->shownRecord();
    if (!record)
        return m_messages->showMessage(
            MessageBar::Severity::Warning,
            tr("There is no link to this page as a whole. Choose a report, a recommendation, an indicator or a "
               "meeting first."));
    QGuiApplication::clipboard()->setText(linkTo(*record));
    m_messages->showMessage(MessageBar::Severity::Success,
                            tr("The link is copied. Whoever has this workspace opens it by pasting it into the search "
                               "field (Ctrl+K)."));
}

void MainWindow::openNamed(const QString &fileOrLink)
{
    if (isRecordLink(fileOrLink))
        openLink(fileOrLink);
    else
        openWorkspace(fileOrLink);
}

void MainWindow::openLink(const QString &link)
{
    const std::optional<DigestSubject> subject = subjectOfLink(link);
    const QList<RecentWorkspace> recent = m_settings.recentWorkspaces();
    if (!m_view && !recent.isEmpty())
        openWorkspace(recent.first().path);
    if (!m_view) {
        showStart();
        return sayProblem(tr("A link names a record of a workspace, and none was open before. Open the workspace, then "
                             "paste the link into the search field (Ctrl+K)."));
    }
    if (!subject)
        return sayProblem(
            tr("'%1' is no link to a record. Copy the whole of it, from scrutineer: to its end.").arg(link));
    m_topBar->searchField().clear();
    m_view->openSubject(*subject);
}
