#include "ui/meetings/DatesTab.h"

#include "core/changes/ChangeSet.h"
#include "ui/text/Measures.h"
#include "ui/widgets/ClearDaysStrip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/ScrollingBody.h"
#include "ui/widgets/StatutoryDateList.h"
#include "ui/widgets/TextLabel.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

DatesTab::DatesTab(Workspace &workspace, QWidget *parent)
    : MeetingTab(workspace, parent),
      m_dates(new StatutoryDateList(this)),
      m_strip(new ClearDaysStrip(this)),
      m_words(new TextLabel(TextLabel::Role::Body, QString(), this)),
      m_notice(new QPushButton(tr("Notice given today"), this)),
      m_agenda(new QPushButton(tr("Agenda published today"), this))
{
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layOut();
    connect(m_notice, &QPushButton::clicked, this, &DatesTab::noteNotice);
    connect(m_agenda, &QPushButton::clicked, this, &DatesTab::noteAgenda);
}

void DatesTab::layOut()
{
    auto *const rules = new LinkButton(tr("How days are counted…"), this);
    connect(rules, &QPushButton::clicked, this, &DatesTab::rulesAsked);
    auto *const body = new QWidget(this);
    auto *const parts = new QVBoxLayout(body);
    parts->setContentsMargins(0, 0, Measures::spaceSmall, 0);
    parts->setSpacing(Measures::spaceMedium);
    auto *const buttons = new FlowLayout;
    buttons->addWidget(m_notice);
    buttons->addWidget(m_agenda);
    buttons->addWidget(rules);
    parts->addWidget(m_dates);
    parts->addWidget(m_strip);
    parts->addLayout(buttons);
    parts->addWidget(m_words);
    parts->addStretch(1);
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, Measures::spaceMedium, 0, 0);
    rows->addWidget(scrolling(body, this));
}

void DatesTab::showMeeting(const MeetingDetail &detail, const CouncilRules &rules, QDate today)
{
    m_meeting = detail.meeting;
    m_today = today;
    const QList<StatutoryDate> dates = statutoryDates(m_meeting, rules, today);
    m_dates->setDates(dates, today);
    m_strip->setClearDays(publicationOf(m_meeting, rules));
    m_hasDates = !dates.isEmpty();
    m_strip->setVisible(m_hasDates && m_isStripShown);
    m_notice->setVisible(!m_meeting.noticePublishedOn && today < m_meeting.date && !dates.isEmpty());
    m_agenda->setVisible(!m_meeting.agendaPublishedOn && today < m_meeting.date && !dates.isEmpty());
    showWords(dates);
}

void DatesTab::setStripShown(bool isShown)
{
    m_isStripShown = isShown;
    m_strip->setVisible(m_hasDates && m_isStripShown);
}

void DatesTab::showWords(const QList<StatutoryDate> &dates)
{
    QStringList words;
    for (const StatutoryDate &date : dates)
        if (!words.contains(date.words))
            words.append(date.words);
    m_words->setText(words.isEmpty() ? tr("The law sets no dates for a meeting of this kind.")
                                     : words.join(QStringLiteral("\n\n")));
}

void DatesTab::noteNotice()
{
    Meeting after = m_meeting;
    after.noticePublishedOn = m_today;
    if (after.status == Meeting::Status::Planned)
        after.status = Meeting::Status::NoticePublished;
    perform(ChangeSet(tr("Note the notice of the meeting")).edit(m_meeting, after));
}

void DatesTab::noteAgenda()
{
    Meeting after = m_meeting;
    after.agendaPublishedOn = m_today;
    if (after.status == Meeting::Status::Planned || after.status == Meeting::Status::NoticePublished)
        after.status = Meeting::Status::AgendaPublished;
    perform(ChangeSet(tr("Note the publication of the agenda")).edit(m_meeting, after));
}
