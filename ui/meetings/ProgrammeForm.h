#pragma once

#include "core/domain/Committee.h"
#include "core/domain/WorkProgramme.h"
#include "ui/meetings/EditForm.h"

/// The form of a topic of the work programme.
class ProgrammeForm : public EditForm
{
    Q_OBJECT

public:
    ProgrammeForm(Workspace &workspace, QWidget *parent);

    void edit(const WorkProgrammeItem &item);
    void create();

protected:
    Result<ChangeSet> changes() const override;

private:
    void fill();
    void fillMeetings();

    std::optional<WorkProgrammeItem> m_before;
    WorkProgrammeItem m_item;
    QList<CommitteeId> m_committees;
    QList<MeetingId> m_meetings;
    QLineEdit *m_topic;
    QComboBox *m_committee;
    QPlainTextEdit *m_purpose;
    QPlainTextEdit *m_method;
    QComboBox *m_meeting;
    QPlainTextEdit *m_outcome;
};
