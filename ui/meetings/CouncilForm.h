#pragma once

#include "core/storage/CouncilQueries.h"
#include "ui/meetings/EditForm.h"

/// A council as its form has it: the rules by which its days are counted.
struct CouncilDraft
{
    QString name;
    Nation nation = Nation::England;
    ClearDayRule rule = ClearDayRule::Working;
    QString ownDays; ///< one a line: '2026-12-24 Christmas closure'
};

/// The change to what the form has; an Error names the line that is no day.
Result<ChangeSet> councilEdit(const CouncilDetail &before, const CouncilDraft &draft);

/// The form of how this council counts days: nation, counter, and the days on which it is closed.
class CouncilForm : public EditForm
{
    Q_OBJECT

public:
    CouncilForm(Workspace &workspace, QWidget *parent);

    void edit();

protected:
    Result<ChangeSet> changes() const override;

private:
    CouncilDetail m_before;
    QLineEdit *m_name;
    QComboBox *m_nation;
    QComboBox *m_rule;
    QPlainTextEdit *m_ownDays;
};
