#include "ui/meetings/MeetingPane.h"

#include "core/storage/CouncilQueries.h"
#include "ui/history/HistoryPanel.h"
#include "ui/meetings/AgendaTab.h"
#include "ui/meetings/DatesTab.h"
#include "ui/meetings/MeetingForm.h"
#include "ui/meetings/MinutesTab.h"
#include "ui/meetings/PeopleTab.h"
#include "ui/meetings/RequestsTab.h"
#include "ui/text/Measures.h"
#include "ui/text/MeetingWords.h"
#include "ui/text/StatusChips.h"
#include "ui/widgets/ChipLabel.h"
#include "ui/widgets/ClearDaysStrip.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/StatutoryDateList.h"
#include "ui/workspace/Workspace.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>

namespace {

constexpr int roomForStrip = 560;

QString factsOf(const Meeting &meeting, QDate today)
{
    QStringList facts{screenDateWithDay(meeting.date)};
    if (meeting.time)
        facts.first() += QStringLiteral(", ") + screenTime(meeting.time);
    if (meeting.venue)
        facts.append(*meeting.venue);
    facts.append(MeetingPane::tr("%1 meeting", "kind of meeting").arg(screenWord(meeting.kind).toLower()));
    facts.append(screenAway(meeting.date, today));
    return facts.join(QStringLiteral(" · "));
}

} // namespace

MeetingPane::MeetingPane(Workspace &workspace, QDate today, QWidget *parent)
    : QFrame(parent),
      m_workspace(workspace),
      m_today(today),
      m_faces(new QStackedWidget(this)),
      m_empty(new EmptyState(tr("Choose a meeting to see its dates and its agenda."), QString(), this)),
      m_body(new QWidget(this)),
      m_form(new MeetingForm(workspace, this))
{
    setAccessibleName(tr("Meeting"));
    createHead();
    createTabs();
    layOut();
    connect(m_form, &EditForm::finished, this, &MeetingPane::leaveForm);
    connect(m_edit, &QPushButton::clicked, this, &MeetingPane::editMeeting);
    connect(m_dates, &DatesTab::rulesAsked, this, &MeetingPane::rulesAsked);
    showNothing();
}

void MeetingPane::createHead()
{
    m_title = new ElidedLabel(TextLabel::Role::Section, QString(), m_body);
    m_status = new ChipLabel(Chip(), m_body);
    m_edit = new LinkButton(tr("Edit"), m_body);
    m_edit->setAccessibleName(tr("Edit the meeting"));
    m_facts = new TextLabel(TextLabel::Role::Muted, QString(), m_body);
    m_facts->setWordWrap(true);
    m_publication = new ChipLabel(Chip(), m_body);
    m_strip = new ClearDaysStrip(m_body);
}

void MeetingPane::createTabs()
{
    m_tabs = new QTabWidget(m_body);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setUsesScrollButtons(true);
    m_dates = new DatesTab(m_workspace, m_tabs);
    addTab(new AgendaTab(m_workspace, m_tabs), tr("Agenda"));
    addTab(m_dates, tr("Dates"));
    addTab(new PeopleTab(m_workspace, m_tabs), tr("People"));
    addTab(new MinutesTab(m_workspace, m_tabs), tr("Minutes"));
    addTab(new RequestsTab(m_workspace, m_tabs), tr("Requests"));
    m_history = new HistoryPanel(m_workspace, m_tabs);
    m_tabs->addTab(m_history, tr("History"));
}

void MeetingPane::addTab(MeetingTab *tab, const QString &title)
{
    m_tabs->addTab(tab, title);
    m_parts.append(tab);
    connect(tab, &MeetingTab::failed, this, &MeetingPane::failed);
}

void MeetingPane::layOut()
{
    auto *const head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_status);
    head->addWidget(m_edit);
    auto *const rows = new QVBoxLayout(m_body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Measures::spaceHair);
    rows->addLayout(head);
    rows->addWidget(m_facts);
    rows->addWidget(m_publication);
    rows->addSpacing(Measures::spaceHair);
    rows->addWidget(m_strip);
    rows->addSpacing(Measures::spaceHair);
    rows->addWidget(m_tabs, 1);
    for (QWidget *face : std::initializer_list<QWidget *>{m_empty, m_body, m_form})
        m_faces->addWidget(face);
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(Measures::spaceLarge, Measures::spaceMedium, Measures::spaceLarge, Measures::spaceMedium);
    all->addWidget(m_faces);
}

void MeetingPane::showMeeting(const MeetingId &meeting)
{
    m_meeting = meeting;
    m_faces->setCurrentWidget(m_body);
    m_history->showRecord(meeting.toString());
    reload();
}

void MeetingPane::showNothing()
{
    m_meeting.reset();
    m_faces->setCurrentWidget(m_empty);
}

void MeetingPane::reload()
{
    if (!m_meeting)
        return;
    const Result<MeetingDetail> detail = meetingDetail(m_workspace.database(), *m_meeting);
    if (!detail)
        return showNothing();
    const Result<CouncilRules> rules = councilRules(m_workspace.database());
    if (!rules)
        return Q_EMIT failed(rules.error().message);
    showDetail(*detail, *rules);
}

void MeetingPane::showDetail(const MeetingDetail &detail, const CouncilRules &rules)
{
    m_detail = detail;
    m_title->setText(detail.committee.name);
    m_status->setChip(chipOf(detail.meeting.status));
    m_facts->setText(factsOf(detail.meeting, m_today));
    showPublication(detail.meeting, rules);
    countInTabs(detail);
    for (MeetingTab *const part : std::as_const(m_parts))
        part->showMeeting(detail, rules, m_today);
}

void MeetingPane::showPublication(const Meeting &meeting, const CouncilRules &rules)
{
    const QList<StatutoryDate> dates = statutoryDates(meeting, rules, m_today);
    m_hasDates = !dates.isEmpty();
    m_publication->setVisible(m_hasDates);
    placeStrip();
    if (!m_hasDates)
        return;
    const StatutoryDate &agenda = dates.at(1);
    Chip chip = statutoryChip(agenda, m_today);
    chip.word = tr("%1 %2: %3", "statutory date, day, what became of it")
                    .arg(statutoryWord(agenda.kind), screenDateWithDay(agenda.date), chip.word);
    m_publication->setChip(chip);
    m_strip->setClearDays(publicationOf(meeting, rules));
}

void MeetingPane::countInTabs(const MeetingDetail &detail)
{
    const auto counted = [](const QString &word, qsizetype count) {
        return count > 0 ? tr("%1 %2", "tab and count").arg(word).arg(count) : word;
    };
    m_tabs->setTabText(0, counted(tr("Agenda"), detail.items.size()));
    m_tabs->setTabText(4, counted(tr("Requests"), detail.requests.size()));
}

void MeetingPane::createOn(QDate date)
{
    m_faces->setCurrentWidget(m_form);
    m_form->createOn(date);
}

void MeetingPane::editMeeting()
{
    m_faces->setCurrentWidget(m_form);
    m_form->edit(m_detail.meeting, m_detail.committee.name);
}

void MeetingPane::leaveForm()
{
    if (meetingDetail(m_workspace.database(), m_form->meeting())) {
        showMeeting(m_form->meeting());
        return Q_EMIT planned(m_form->meeting());
    }
    m_meeting ? showMeeting(*m_meeting) : showNothing();
}

/// On a low window the days stand back: the Dates tab has them.
void MeetingPane::placeStrip()
{
    const bool hasRoom = height() >= roomForStrip;
    m_strip->setVisible(m_hasDates && hasRoom);
    m_dates->setStripShown(!hasRoom);
}

void MeetingPane::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeStrip();
}
