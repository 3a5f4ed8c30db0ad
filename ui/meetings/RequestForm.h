#pragma once

#include "core/domain/WorkProgramme.h"
#include "ui/meetings/EditForm.h"

/// The form of something the committee asked to be told.
class RequestForm : public EditForm
{
    Q_OBJECT

public:
    RequestForm(Workspace &workspace, QWidget *parent);

    void edit(const InformationRequest &request);
    void createAt(const MeetingId &meeting, QDate askedOn);

protected:
    Result<ChangeSet> changes() const override;

private:
    void fill();

    std::optional<InformationRequest> m_before;
    InformationRequest m_request;
    QPlainTextEdit *m_words;
    QLineEdit *m_askedOf;
    KnownDateEdit *m_askedOn;
    KnownDateEdit *m_due;
    KnownDateEdit *m_answered;
};
