#pragma once

#include "core/import/PlanDraft.h"
#include "core/storage/PlanQueries.h"
#include "core/workflows/ImportPlan.h"

#include <QDialog>

class ColumnChoices;
class OptionalDateEdit;
class PlanPreview;
class QComboBox;
class QLineEdit;
class QPushButton;
class TextLabel;
class Workspace;

/// Takes a plan from a table: choose the file, say what its columns mean, look at every row, import. Nothing is written
/// before the last button.
class PlanImportDialog : public QDialog
{
    Q_OBJECT

public:
    PlanImportDialog(Workspace &workspace, const std::optional<ImprovementPlanId> &current, QWidget *parent);

    /// Reads the file off the GUI thread and shows what it holds.
    void readFile(const QString &path);

Q_SIGNALS:
    void imported(const ImprovementPlanId &plan, const QString &summary);
    /// The file was read, or refused in words.
    void fileRead();

private:
    void createParts();
    void layOut();
    void fillDestinations(const std::optional<ImprovementPlanId> &current);
    void chooseFile();
    void takeTables(const QList<PlanTable> &tables, const QString &path);
    void showTable();
    void drawUp();
    void importNow();
    PlanDestination destination() const;
    void say(const QString &words);

    Workspace &m_workspace;
    QList<ImprovementPlan> m_plans;
    QList<PlanTable> m_tables;
    PlanDraft m_draft;
    std::optional<PlanImport> m_import;
    QPushButton *m_choose;
    TextLabel *m_file;
    QComboBox *m_table;
    ColumnChoices *m_columns;
    PlanPreview *m_preview;
    QComboBox *m_destination;
    QLineEdit *m_title;
    QLineEdit *m_version;
    OptionalDateEdit *m_approved;
    TextLabel *m_words;
    QPushButton *m_accept;
};
