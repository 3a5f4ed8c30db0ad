#include "ui/meetings/ProgrammeForm.h"

#include "core/storage/CommitteeQueries.h"
#include "core/storage/MeetingQueries.h"
#include "ui/text/Words.h"
#include "ui/workspace/Workspace.h"

#include <QLineEdit>
#include <QPlainTextEdit>

ProgrammeForm::ProgrammeForm(Workspace &workspace, QWidget *parent)
    : EditForm(tr("Topic of the work programme"), workspace, parent),
      m_topic(addLine(tr("&Topic"))),
      m_committee(addChoice(tr("&Committee"))),
      m_purpose(addText(tr("&Purpose"), tr("Why the committee looks at it"))),
      m_method(addText(tr("&Method"), tr("Report, evidence session, visit, task and finish group…"))),
      m_meeting(addChoice(tr("P&lanned for"))),
      m_outcome(addText(tr("Intended &outcome"), tr("What is to be different afterwards")))
{
    connect(m_committee, &QComboBox::currentIndexChanged, this, &ProgrammeForm::fillMeetings);
}

void ProgrammeForm::edit(const WorkProgrammeItem &item)
{
    m_before = item;
    m_item = item;
    fill();
}

void ProgrammeForm::create()
{
    m_before.reset();
    m_item = WorkProgrammeItem();
    m_item.id = WorkProgrammeItemId::create();
    fill();
}

void ProgrammeForm::fill()
{
    clearMessage();
    const Result<QList<CommitteeDetail>> committees = committeeDetails(workspace().database());
    if (!committees)
        return say(committees.error().message);
    m_committees.clear();
    m_committee->clear();
    for (const CommitteeDetail &detail : *committees) {
        m_committees.append(detail.id);
        m_committee->addItem(detail.committee.name);
    }
    m_committee->setCurrentIndex(std::max(0, int(m_committees.indexOf(m_item.committee))));
    m_topic->setText(m_item.topic);
    m_purpose->setPlainText(m_item.purpose.value_or(QString()));
    m_method->setPlainText(m_item.method.value_or(QString()));
    m_outcome->setPlainText(m_item.intendedOutcome.value_or(QString()));
    fillMeetings();
    m_topic->setFocus();
}

/// Only meetings of the chosen committee can take the topic.
void ProgrammeForm::fillMeetings()
{
    m_meetings.clear();
    m_meeting->clear();
    m_meeting->addItem(tr("Not planned yet"));
    const int committee = m_committee->currentIndex();
    const Result<QList<MeetingRow>> rows = meetingRows(workspace().database());
    if (!rows || committee < 0 || committee >= m_committees.size())
        return;
    for (const MeetingRow &row : *rows) {
        if (!(row.meeting.committee == m_committees.at(committee)))
            continue;
        m_meetings.append(row.id);
        m_meeting->addItem(screenDateWithDay(row.meeting.date));
        if (m_item.plannedMeeting == row.id)
            m_meeting->setCurrentIndex(m_meeting->count() - 1);
    }
}

Result<ChangeSet> ProgrammeForm::changes() const
{
    if (m_committees.isEmpty())
        return Error{Error::Kind::Refused, tr("There is no committee yet. Plan a meeting first: that makes one.")};
    WorkProgrammeItem item = m_item;
    item.topic = m_topic->text().trimmed();
    if (item.topic.isEmpty())
        return Error{Error::Kind::Refused, tr("A topic needs a title. Write what the committee is to look at.")};
    item.committee = m_committees.at(std::max(0, m_committee->currentIndex()));
    item.purpose = givenText(*m_purpose);
    item.method = givenText(*m_method);
    item.intendedOutcome = givenText(*m_outcome);
    const int planned = m_meeting->currentIndex() - 1;
    item.plannedMeeting = planned >= 0 ? std::optional(m_meetings.at(planned)) : std::nullopt;
    ChangeSet changes(m_before ? tr("Edit topic") : tr("Add topic"));
    if (!m_before)
        return changes.add(item);
    return *m_before == item ? changes : changes.edit(*m_before, item);
}
