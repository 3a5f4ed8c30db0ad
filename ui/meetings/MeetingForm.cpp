#include "ui/meetings/MeetingForm.h"

#include "core/domain/CommitteeKind.h"
#include "ui/text/MeetingWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/KnownDateEdit.h"
#include "ui/workspace/Workspace.h"

#include <QCoreApplication>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace {

/// '18:30', '18.30', '6.30 pm' or nothing; an Error for any other words.
Result<std::optional<QTime>> timeFrom(const QString &text)
{
    const QString words = text.simplified().toLower().replace(QLatin1Char('.'), QLatin1Char(':'));
    if (words.isEmpty())
        return std::optional<QTime>();
    for (const char *format : {"H:mm", "h:mm ap", "h:mmap", "h ap", "hap"})
        if (const QTime time = QTime::fromString(words, QLatin1String(format)); time.isValid())
            return std::optional(time);
    return Error{Error::Kind::Refused,
                 MeetingForm::tr("‘%1’ is not a time of day. Write it as 18:30 or 6.30 pm.").arg(text)};
}

std::optional<Committee> committeeNamed(const QString &name, const QList<NamedCommittee> &known)
{
    for (const NamedCommittee &named : known)
        if (committeeNameKey(named.name) == committeeNameKey(name))
            return named.committee;
    return std::nullopt;
}

} // namespace

Result<ChangeSet> meetingEdit(const std::optional<Meeting> &before, const MeetingDraft &draft,
                              const QList<NamedCommittee> &known)
{
    const QString name = draft.committee.simplified();
    if (name.isEmpty())
        return Error{Error::Kind::Refused, MeetingForm::tr("A meeting needs a committee. Choose or write its name.")};
    Result<std::optional<QTime>> time = timeFrom(draft.time);
    if (!time)
        return time.error();
    ChangeSet changes(before ? MeetingForm::tr("Edit meeting") : MeetingForm::tr("Plan meeting"));
    std::optional<Committee> committee = committeeNamed(name, known);
    if (!committee) {
        committee = Committee{CommitteeId::create(), name, committeeKindOf(name)};
        changes.add(*committee);
    }
    Meeting meeting = draft.meeting;
    meeting.committee = committee->id;
    meeting.time = *time;
    if (!before)
        return changes.add(meeting);
    return *before == meeting ? changes : changes.edit(*before, meeting);
}

MeetingForm::MeetingForm(Workspace &workspace, QWidget *parent)
    : EditForm(tr("Details of the meeting"), workspace, parent),
      m_committee(addChoice(tr("&Committee"))),
      m_date(new QDateEdit(this)),
      m_time(nullptr)
{
    m_committee->setEditable(true);
    m_committee->setInsertPolicy(QComboBox::NoInsert);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("ddd d MMM yyyy"));
    addRow(tr("&Date"), m_date);
    m_time = addLine(tr("&Time"), tr("18:30"));
    m_venue = addLine(tr("&Place"), tr("Council Chamber"));
    m_kind = addWords<Meeting::Kind>(tr("&Kind"));
    m_status = addWords<Meeting::Status>(tr("&Status"));
    m_notice = addDate(tr("&Notice given"));
    m_agenda = addDate(tr("&Agenda published"));
    m_shortNotice = addText(tr("S&hort notice"), tr("Why it is convened at shorter notice, if it is"));
}

void MeetingForm::fillCommittees(const QString &current)
{
    const Result<QList<NamedCommittee>> known = committeesByName(workspace().database());
    m_committees = known ? *known : QList<NamedCommittee>();
    QStringList names;
    for (const NamedCommittee &named : std::as_const(m_committees))
        names.append(named.committee.name);
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    m_committee->clear();
    m_committee->addItems(names);
    m_committee->setEditText(current);
}

void MeetingForm::edit(const Meeting &meeting, const QString &committee)
{
    m_before = meeting;
    m_meeting = meeting;
    fill(committee);
}

void MeetingForm::createOn(QDate date)
{
    m_before.reset();
    m_meeting = Meeting();
    m_meeting.id = MeetingId::create();
    m_meeting.date = date;
    fill(QString());
}

void MeetingForm::fill(const QString &committee)
{
    clearMessage();
    fillCommittees(committee);
    m_date->setDate(m_meeting.date);
    m_time->setText(m_meeting.time ? m_meeting.time->toString(QStringLiteral("HH:mm")) : QString());
    m_venue->setText(m_meeting.venue.value_or(QString()));
    choose(*m_kind, m_meeting.kind);
    choose(*m_status, m_meeting.status);
    m_notice->setDate(m_meeting.noticePublishedOn);
    m_agenda->setDate(m_meeting.agendaPublishedOn);
    m_shortNotice->setPlainText(m_meeting.shortNoticeReason.value_or(QString()));
    m_committee->setFocus();
}

Result<ChangeSet> MeetingForm::changes() const
{
    Meeting meeting = m_meeting;
    meeting.date = m_date->date();
    meeting.venue = givenText(*m_venue);
    meeting.kind = chosen(*m_kind, meeting.kind);
    meeting.status = chosen(*m_status, meeting.status);
    meeting.noticePublishedOn = m_notice->date();
    meeting.agendaPublishedOn = m_agenda->date();
    meeting.shortNoticeReason = givenText(*m_shortNotice);
    return meetingEdit(m_before, {meeting, m_committee->currentText(), m_time->text()}, m_committees);
}
