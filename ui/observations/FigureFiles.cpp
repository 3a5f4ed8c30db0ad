#include "ui/observations/FigureFiles.h"

#include "ui/observations/FigureImport.h"
#include "ui/workspace/Workspace.h"

#include <QFileDialog>
#include <QStandardPaths>

FigureFiles::FigureFiles(Workspace &workspace, BackgroundTasks &tasks, QWidget *page)
    : QObject(page),
      m_workspace(workspace),
      m_tasks(tasks),
      m_page(page)
{
}

void FigureFiles::chooseFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *const dialog =
        new QFileDialog(m_page, tr("Import figures"), folder, tr("Figures (*.csv *.xlsx *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FigureFiles::lookAt);
    dialog->open();
}

void FigureFiles::lookAt(const QString &path)
{
    inBackground(
        this, [workspace = m_workspace.path(), path] { return lookAtFigures(workspace, path); },
        [this](const Result<ObservationFile> &file) {
            if (!file)
                return Q_EMIT failed(file.error().message);
            auto *const dialog = new FigureImport(m_workspace, m_tasks, *file, m_page);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &FigureImport::imported, this, &FigureFiles::done);
            dialog->show();
        });
}
