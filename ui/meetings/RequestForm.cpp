#include "ui/meetings/RequestForm.h"

#include "ui/widgets/KnownDateEdit.h"

#include <QLineEdit>
#include <QPlainTextEdit>

RequestForm::RequestForm(Workspace &workspace, QWidget *parent)
    : EditForm(tr("Information request"), workspace, parent),
      m_words(addText(tr("&Asked"), tr("What the committee asked to be told"))),
      m_askedOf(addLine(tr("&Of"), tr("Office or person"))),
      m_askedOn(addDate(tr("As&ked on"))),
      m_due(addDate(tr("&Due"))),
      m_answered(addDate(tr("A&nswered on")))
{
}

void RequestForm::edit(const InformationRequest &request)
{
    m_before = request;
    m_request = request;
    fill();
}

void RequestForm::createAt(const MeetingId &meeting, QDate askedOn)
{
    m_before.reset();
    m_request = InformationRequest{InformationRequestId::create(), meeting, QString()};
    m_request.askedOn = askedOn;
    fill();
}

void RequestForm::fill()
{
    clearMessage();
    m_words->setPlainText(m_request.request);
    m_askedOf->setText(m_request.askedOf.value_or(QString()));
    m_askedOn->setDate(m_request.askedOn);
    m_due->setDate(m_request.due);
    m_answered->setDate(m_request.answeredOn);
    m_words->setFocus();
}

Result<ChangeSet> RequestForm::changes() const
{
    InformationRequest request = m_request;
    request.request = givenText(*m_words).value_or(QString());
    if (request.request.isEmpty())
        return Error{Error::Kind::Refused, tr("Write what the committee asked to be told.")};
    request.askedOf = givenText(*m_askedOf);
    request.askedOn = m_askedOn->date();
    request.due = m_due->date();
    request.answeredOn = m_answered->date();
    ChangeSet changes(m_before ? tr("Edit information request") : tr("Record information request"));
    if (!m_before)
        return changes.add(request);
    return *m_before == request ? changes : changes.edit(*m_before, request);
}
