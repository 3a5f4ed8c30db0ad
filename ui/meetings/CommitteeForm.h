#pragma once

#include "core/storage/CommitteeQueries.h"
#include "ui/meetings/EditForm.h"

class QSpinBox;

/// The change that gives a committee these other names, one a line: new ones are added, missing ones removed.
void addNameChanges(ChangeSet &changes, const CommitteeDetail &before, const QStringList &names);

/// The form of a committee: its name, the other forms in which papers print it, its kind, time and quorum.
class CommitteeForm : public EditForm
{
    Q_OBJECT

public:
    CommitteeForm(Workspace &workspace, QWidget *parent);

    void edit(const CommitteeDetail &detail);

protected:
    Result<ChangeSet> changes() const override;

private:
    CommitteeDetail m_before;
    QLineEdit *m_name;
    QPlainTextEdit *m_otherNames;
    QComboBox *m_kind;
    QLineEdit *m_code;
    QSpinBox *m_quorum;
    KnownDateEdit *m_from;
    KnownDateEdit *m_to;
};
