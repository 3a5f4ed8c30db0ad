#pragma once

#include "core/workflows/ImportTracker.h"
#include "ui/tables/TableModel.h"

#include <QDialog>

class MessageBar;
class PrimaryButton;
class QComboBox;
class QFormLayout;
class TableView;
class TextLabel;
class Workspace;

/// Takes in a tracker kept elsewhere: which column is what, what every row would become, and then all as one step.
class TrackerImport : public QDialog
{
    Q_OBJECT

public:
    TrackerImport(Workspace &workspace, Register which, QWidget *parent);

    void showTable(const TrackerTable &table, const QString &name);

public Q_SLOTS:
    void takeIn();

Q_SIGNALS:
    void imported(const QString &summary);

private:
    static QList<Column<TrackerRowDraft>> columns();
    void layOut();
    void addColumnChoices();
    QList<TrackerField> fields() const;
    void preview();
    QString summary() const;

    Workspace &m_workspace;
    const Register m_register;
    TrackerTable m_table;
    TrackerPlan m_plan;
    QList<QComboBox *> m_choices;
    TableModel<TrackerRowDraft> m_model;
    TextLabel *m_title = nullptr;
    TextLabel *m_summary = nullptr;
    MessageBar *m_message = nullptr;
    QWidget *m_mapping = nullptr;
    QFormLayout *m_form = nullptr;
    TableView *m_rows = nullptr;
    PrimaryButton *m_take = nullptr;
};

/// A field of the tracker in the words of the screen.
QString trackerFieldWord(TrackerField field);
