// What the window shows to whom: the public view, and the erasure of a report.

#include "core/storage/Erasure.h"
#include "core/storage/PublicView.h"
#include "ui/reports/EraseReportDialog.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/TopBar.h"
#include "ui/shell/WorkspaceView.h"
#include "ui/widgets/MessageBar.h"
#include "ui/workspace/Workspace.h"

#include <QDateTime>

namespace {

Result<ErasureCount> eraseIn(const QString &workspace, const ReportId &report, const QString &reason,
                             const QString &who)
{
    const Result<Database> database = Database::open(workspace, Database::Access::ReadWrite);
    if (!database)
        return database.error();
    return eraseReport(*database, report, reason, {who, QDateTime::currentDateTimeUtc()});
}

} // namespace

void MainWindow::connectPrivacy()
{
    connect(m_topBar->publicViewAction(), &QAction::triggered, this, &MainWindow::showAsThePublic);
    connect(m_topBar->eraseAction(), &QAction::triggered, this, &MainWindow::eraseReport);
    // The mark never goes while the view lasts.
    for (const auto signal : {&MessageBar::actionTriggered, &MessageBar::dismissed})
        connect(m_publicMark, signal, this, [this] { showAsThePublic(false); });
}

void MainWindow::showAsThePublic(bool isWanted)
{
    if (!m_workspace || isWanted == (m_publicView != nullptr))
        return;
    const QString path = m_workspace->path();
    m_publicView = isWanted ? std::make_unique<PublicView>(path) : nullptr;
    // Better nothing than what was there before, if it cannot be opened again.
    if (!take(Workspace::open(path, userName())))
        closeWorkspace();
}

void MainWindow::eraseReport()
{
    const std::optional<ReportId> report = m_view->shownReport();
    if (!report)
        return m_messages->showMessage(MessageBar::Severity::Note,
                                       tr("No report is shown. Choose one on the page of reports first."));
    auto *const dialog = new EraseReportDialog(m_workspace->path(), *report, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EraseReportDialog::eraseAsked, this,
            [this, report = *report](const QString &reason) { erase(report, reason); });
    dialog->open();
}

void MainWindow::erase(const ReportId &report, const QString &reason)
{
    const auto work = [path = m_workspace->path(), report, reason, who = userName()] {
        return eraseIn(path, report, reason, who);
    };
    m_tasks.add(tr("Erasing a report"), inBackground(this, work, [this](const Result<ErasureCount> &erased) {
                    if (!erased)
                        return sayProblem(erased.error().message);
                    // What could be undone before may name what is gone.
                    if (openWorkspace(m_workspace->path()))
                        m_messages->showMessage(
                            MessageBar::Severity::Success,
                            tr("The report is erased. Backups and exports made before still have it: "
                               "delete them as well."));
                }));
}
