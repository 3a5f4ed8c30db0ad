// What the window opens beside itself, and how it meets what comes from outside.

#include "ui/backups/BackupsDialog.h"
#include "ui/backups/DailyBackup.h"
#include "ui/help/HelpWindow.h"
#include "ui/help/ShortcutList.h"
#include "ui/import/ImportReview.h"
#include "ui/shell/CloseQuestion.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/SettingsDialog.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/WorkspaceFiles.h"
#include "ui/shell/WorkspaceView.h"
#include "ui/workspace/Settings.h"
#include "ui/workspace/Workspace.h"

#include <QCloseEvent>
#include <QDragEnterEvent>

void MainWindow::showSettings()
{
    auto *const dialog = new SettingsDialog(m_settings, m_themes, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::userNameChanged, this, [this] {
        m_statusLine->setUser(userName());
        if (m_workspace)
            m_workspace->setUserName(userName());
    });
    dialog->open();
}

void MainWindow::showBackups()
{
    const QString folder = backupFolder(m_settings, m_workspace->path());
    auto *const dialog = new BackupsDialog(m_workspace->path(), folder, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BackupsDialog::restoreAsked, this, &MainWindow::restoreOver);
    dialog->open();
}

void MainWindow::restoreOver(const QString &backup)
{
    // What is written from here on would be lost without anybody noticing.
    m_tasks.cancelAll();
    m_workspace->becomeReadOnly(tr("A backup is being restored."));
    m_files->restoreOver(backup, m_workspace->path(), backupFolder(m_settings, m_workspace->path()));
}

void MainWindow::showGuide(const QString &page)
{
    if (!m_guide)
        m_guide = new HelpWindow(this);
    const QList<WindowPlace> places = m_view ? m_view->windowPlaces() : QList<WindowPlace>();
    m_guide->setShortcuts(shortcutTables(shortcutsOf(*this, places)));
    m_guide->open(page);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(SettingKeys::windowGeometry(), saveGeometry());
    if (m_tasks.isEmpty() || m_closesAnyway)
        return event->accept();
    event->ignore();
    auto *const question = new CloseQuestion(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &CloseQuestion::stopAsked, this, [this] {
        m_closesAnyway = true;
        m_tasks.cancelAll();
        close();
    });
    question->open();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const bool isWelcome =
        m_view && !m_workspace->isReadOnly() && !ImportReview::droppableFiles(*event->mimeData()).isEmpty();
    if (isWelcome)
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_view->importFiles(ImportReview::droppableFiles(*event->mimeData()));
}

bool MainWindow::event(QEvent *event)
{
    const bool done = QMainWindow::event(event);
    if (event->type() == QEvent::UpdateRequest && !std::exchange(m_wasPainted, true))
        Q_EMIT firstPainted();
    return done;
}
