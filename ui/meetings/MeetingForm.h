#pragma once

#include "core/storage/ImportQueries.h"
#include "ui/meetings/EditForm.h"

class QDateEdit;

/// A meeting as its form has it.
struct MeetingDraft
{
    Meeting meeting; ///< its committee is found by the name
    QString committee;
    QString time;
};

/// The change from the meeting as kept (nothing for a new one) to what the form has, with a new committee where no
/// known one has the name; or what is still wrong, in one sentence.
Result<ChangeSet> meetingEdit(const std::optional<Meeting> &before, const MeetingDraft &draft,
                              const QList<NamedCommittee> &known);

/// The form of a meeting: committee, day, hour, place, and when notice and agenda were published.
class MeetingForm : public EditForm
{
    Q_OBJECT

public:
    MeetingForm(Workspace &workspace, QWidget *parent);

    void edit(const Meeting &meeting, const QString &committee);
    void createOn(QDate date);
    /// The meeting that the form is about, also after it was saved.
    const MeetingId &meeting() const { return m_meeting.id; }

protected:
    Result<ChangeSet> changes() const override;

private:
    void fillCommittees(const QString &current);
    void fill(const QString &committee);

    std::optional<Meeting> m_before;
    Meeting m_meeting;
    QList<NamedCommittee> m_committees;
    QComboBox *m_committee;
    QDateEdit *m_date;
    QLineEdit *m_time;
    QLineEdit *m_venue;
    QComboBox *m_kind;
    QComboBox *m_status;
    KnownDateEdit *m_notice;
    KnownDateEdit *m_agenda;
    QPlainTextEdit *m_shortNotice;
};
