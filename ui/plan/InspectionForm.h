#pragma once

#include "core/changes/ChangeSet.h"
#include "core/storage/PlanQueries.h"

#include <QDialog>

class OptionalDateEdit;
class QComboBox;
class QDialogButtonBox;
class QLineEdit;
class QPlainTextEdit;
class TextLabel;

/// The fields of an inspection. Findings and judgements are written one a line, as a report prints them.
class InspectionForm : public QDialog
{
    Q_OBJECT

public:
    InspectionForm(const InspectionRow &row, QWidget *parent);

    InspectionRow edited() const;

Q_SIGNALS:
    void editAccepted(const InspectionRow &edited);

private:
    void layOut();
    void fill();
    /// Why it cannot be saved, or nothing.
    QString problem() const;
    void judge();
    QList<InspectionJudgement> judgements() const;

    const InspectionRow m_before;
    QLineEdit *m_body;
    QComboBox *m_kind;
    QLineEdit *m_title;
    OptionalDateEdit *m_visited;
    OptionalDateEdit *m_published;
    QComboBox *m_judgement;
    QPlainTextEdit *m_areas;
    QPlainTextEdit *m_findings;
    QPlainTextEdit *m_note;
    TextLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

/// From the one to the other as one step; no before: it is added.
ChangeSet inspectionChanges(const std::optional<InspectionRow> &before, const InspectionRow &after);
/// An inspection with what it judged and found.
ChangeSet inspectionRemoval(const InspectionRow &row);
