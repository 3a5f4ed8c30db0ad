#pragma once

#include "ui/observations/RunFigureImport.h"
#include "ui/tables/TableModel.h"
#include "ui/workspace/Background.h"

#include <QDialog>
#include <QTimer>

class FieldChoices;
class MessageBar;
class OutcomeStrip;
class PrimaryButton;
class ProgressLine;
class QLineEdit;
class QPushButton;
class TableView;
class TextLabel;
class Workspace;

/// Takes in a file of figures: what its columns were taken for, what would become of every figure, and then all of it
/// as one step that can be undone. Nothing is written before the last button.
class FigureImport : public QDialog
{
    Q_OBJECT

public:
    FigureImport(Workspace &workspace, BackgroundTasks &tasks, const ObservationFile &file, QWidget *parent);

public Q_SLOTS:
    void importNow();
    /// Stops what runs; a window whose import runs stays until that has stopped.
    void reject() override;

Q_SIGNALS:
    /// It is known what would become of the figures, or why they cannot be read.
    void checked();
    void imported(const QString &summary);

private:
    void createParts();
    void showFile();
    void layOut();
    QLayout *columnsSide();
    QLayout *outcomeSide();
    void checkSoon();
    void check();
    void showChecked(const Result<ObservationsOutcome> &outcome);
    void finish(const Result<ObservationsOutcome> &outcome);
    void follow(const BackgroundTaskHandle &task);
    void stop();
    ObservationFile chosenFile() const;

    Workspace &m_workspace;
    BackgroundTasks &m_tasks;
    const ObservationFile m_file;
    TableModel<RefusedCell> m_refused;
    QTimer m_wait;
    BackgroundTaskHandle m_task;
    bool m_isImporting = false;
    TextLabel *m_title = nullptr;
    TextLabel *m_about = nullptr;
    MessageBar *m_message = nullptr;
    FieldChoices *m_fields = nullptr;
    QLineEdit *m_area = nullptr;
    OutcomeStrip *m_outcome = nullptr;
    TextLabel *m_refusedTitle = nullptr;
    TableView *m_rows = nullptr;
    ProgressLine *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    PrimaryButton *m_import = nullptr;
};
