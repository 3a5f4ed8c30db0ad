#include "ui/shell/WorkspaceFiles.h"

#include "core/storage/Backup.h"
#include "core/workflows/NewWorkspace.h"
#include "core/workflows/RestoreBackup.h"
#include "core/workflows/SampleWorkspace.h"
#include "core/workflows/VerifyWorkspace.h"
#include "ui/start/NewWorkspaceForm.h"
#include "ui/workspace/Workspace.h"

#include <QDateTime>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace {

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString filter()
{
    return WorkspaceFiles::tr("Scrutineer workspaces (*.scrutiny)");
}

Result<Verification> verify(const QString &path)
{
    const Result<Database> database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return database.error();
    return verifyWorkspace(*database, std::nullopt);
}

Result<void> backUpFile(const QString &path, const QString &file)
{
    const Result<Database> database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return database.error();
    return backUp(*database, file);
}

} // namespace

WorkspaceFiles::WorkspaceFiles(BackgroundTasks &tasks, QWidget *window)
    : QObject(window),
      m_tasks(tasks),
      m_window(window)
{
}

void WorkspaceFiles::finish(const Result<void> &outcome, const QString &path)
{
    if (outcome)
        Q_EMIT ready(path);
    else
        Q_EMIT failed(outcome.error().message);
}

void WorkspaceFiles::chooseNew()
{
    auto *const dialog = new QDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New workspace"));
    auto *const form = new NewWorkspaceForm(dialog);
    auto *const rows = new QVBoxLayout(dialog);
    rows->addWidget(form);
    connect(form, &NewWorkspaceForm::cancelled, dialog, &QDialog::reject);
    connect(form, &NewWorkspaceForm::createAsked, dialog,
            [this, dialog, form](const QString &path, const QString &council) {
                const Result<void> made = createWorkspace(path, council);
                if (!made)
                    return form->showError(made.error().message);
                dialog->accept();
                Q_EMIT ready(path);
            });
    form->restart();
    dialog->open();
}

void WorkspaceFiles::chooseExisting()
{
    auto *const dialog = new QFileDialog(m_window, tr("Open a workspace"), documentsFolder(), filter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &WorkspaceFiles::ready);
    dialog->open();
}

void WorkspaceFiles::openSample()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString path = folder + QStringLiteral("/Fenbridge.scrutiny");
    if (QFileInfo::exists(path))
        return Q_EMIT ready(path);
    QDir().mkpath(folder);
    const auto make = [path] { return createSampleWorkspace(path); };
    m_tasks.add(tr("Making the sample workspace"),
                inBackground(this, make, [this, path](const Result<void> &made) { finish(made, path); }));
}

void WorkspaceFiles::saveBackup(const Workspace &workspace)
{
    const QString name = QStringLiteral("%1 %2.scrutiny")
                             .arg(QFileInfo(workspace.path()).completeBaseName(),
                                  QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HHmm")));
    auto *const dialog =
        new QFileDialog(m_window, tr("Save a backup"), QFileInfo(workspace.path()).absolutePath(), filter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, path = workspace.path()](const QString &file) {
        const auto copy = [path, file] { return backUpFile(path, file); };
        m_tasks.add(tr("Saving a backup"), inBackground(this, copy, [this, file](const Result<void> &made) {
                        if (made)
                            Q_EMIT told(tr("Backup saved and checked: %1").arg(file));
                        else
                            Q_EMIT failed(made.error().message);
                    }));
    });
    dialog->open();
}

void WorkspaceFiles::chooseBackup()
{
    auto *const dialog =
        new QFileDialog(m_window, tr("Restore a backup"), documentsFolder(), tr("Backups (*.scrutiny *.backup)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &WorkspaceFiles::chooseRestoredName);
    dialog->open();
}

void WorkspaceFiles::chooseRestoredName(const QString &backup)
{
    auto *const dialog = new QFileDialog(m_window, tr("Restore as"), QFileInfo(backup).absolutePath(), filter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("scrutiny"));
    dialog->selectFile(tr("%1 restored.scrutiny").arg(QFileInfo(backup).completeBaseName()));
    connect(dialog, &QFileDialog::fileSelected, this, [this, backup](const QString &path) {
        const auto work = [backup, path] { return restore(backup, path); };
        m_tasks.add(tr("Restoring a backup"),
                    inBackground(this, work, [this, path](const Result<void> &made) { finish(made, path); }));
    });
    dialog->open();
}

void WorkspaceFiles::restoreOver(const QString &backup, const QString &workspace, const QString &folder)
{
    const auto work = [=] { return restoreBackup(backup, workspace, folder, QDateTime::currentDateTime()); };
    m_tasks.add(tr("Restoring a backup"), inBackground(this, work, [this, workspace](const Result<QString> &aside) {
                    Q_EMIT ready(workspace);
                    if (aside)
                        Q_EMIT told(tr("The backup is restored. What was here before is kept among the backups, as %1.")
                                        .arg(QFileInfo(*aside).fileName()));
                    else
                        Q_EMIT failed(aside.error().message);
                }));
}

void WorkspaceFiles::check(const Workspace &workspace)
{
    const auto work = [path = workspace.path()] { return verify(path); };
    m_tasks.add(
        tr("Checking the workspace"), inBackground(this, work, [this](const Result<Verification> &verification) {
            if (!verification)
                return Q_EMIT failed(verification.error().message);
            const QStringList problems = verification->database + verification->documents + verification->journal;
            if (problems.isEmpty())
                return Q_EMIT told(
                    tr("All is sound: pages, references, search index, documents and %1 journal entries.")
                        .arg(verification->entries));
            Q_EMIT failed(tr("This workspace is damaged: %1. Restore the last good backup.").arg(problems.first()));
        }));
}
