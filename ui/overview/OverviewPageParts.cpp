#include "ui/overview/DigestRows.h"
#include "ui/overview/EnquiryCard.h"
#include "ui/overview/MeetingCard.h"
#include "ui/overview/OverviewGrid.h"
#include "ui/overview/OverviewPage.h"
#include "ui/overview/ScorecardStrip.h"
#include "ui/overview/SinceMenu.h"
#include "ui/text/Measures.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/PrimaryButton.h"
#include "ui/widgets/ScrollingBody.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

void OverviewPage::createHeader()
{
    m_header = new PageHeader(tr("Overview"), this);
    m_prepare = m_header->addPrimary(QStringLiteral("view-calendar-month"), tr("Prepare agenda"));
    m_messages = new MessageBar(this);
    m_messages->hide();
    m_scorecard = new ScorecardStrip(this);
    connect(m_prepare, &QPushButton::clicked, this, [this] {
        Q_EMIT opened({DigestSubject::Kind::Meeting, m_digest.next ? m_digest.next->meeting.id.toString() : QString()});
    });
    connect(m_scorecard, &ScorecardStrip::opened, this, [this] { openPage(DigestSubject::Kind::Indicator); });
}

void OverviewPage::createCards()
{
    m_grid = new OverviewGrid(this);
    m_meeting = new MeetingCard(m_grid);
    m_openMeeting = m_meeting->addLink(tr("Open meeting"));
    m_openMeeting->hide();
    m_changes = new ListCard(tr("Changed since the last meeting"), m_grid);
    m_since = new SinceMenu(m_changes);
    m_changes->addAside(m_since);
    m_allChanges = m_changes->addLink(tr("All changes"));
    m_enquiries = new EnquiryCard(m_grid);
    m_overdue = new ListCard(tr("Overdue"), m_grid);
    m_lateCounts = new TextLabel(TextLabel::Role::Muted, {}, m_overdue);
    m_overdue->addAside(m_lateCounts);
    m_soon = new ElidedLabel(TextLabel::Role::Muted, {}, m_overdue);
    m_overdue->foot()->addWidget(m_soon, 1);
    m_statuses = new ListCard(tr("Scrutiny’s recommendations"), m_grid);
    m_apart = new ElidedLabel(TextLabel::Role::Muted, {}, m_statuses);
    m_statuses->foot()->addWidget(m_apart, 1);
    m_plan = new ListCard(tr("Improvement plan"), m_grid);
    m_openPlan = m_plan->addLink(tr("Open plan"));
    m_legend = new TextLabel(TextLabel::Role::Muted, {}, m_plan);
    m_legend->setWordWrap(true);
    m_plan->foot()->addWidget(m_legend, 1);
    m_statuses->setEmpty(tr("Scrutiny has recommended nothing yet."), tr("Open the register"));
    m_plan->setEmpty(tr("There is no improvement plan yet."), tr("Open the plan page"));
    for (QWidget *const card :
         std::initializer_list<QWidget *>{m_meeting, m_changes, m_enquiries, m_overdue, m_statuses, m_plan})
        m_grid->addCard(card);
}

void OverviewPage::layOut()
{
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(Measures::pageMargin, Measures::pageTop, Measures::pageMargin, Measures::pageMargin);
    rows->setSpacing(Measures::spaceLarge);
    rows->addWidget(m_header);
    rows->addWidget(m_messages);
    rows->addWidget(m_scorecard);
    rows->addWidget(scrolling(m_grid, this), 1);
}

void OverviewPage::connectCards()
{
    for (const ListCard *const card :
         std::initializer_list<const ListCard *>{m_meeting, m_changes, m_enquiries, m_overdue, m_statuses, m_plan})
        connect(&card->list(), &OverviewList::opened, this,
                [this](const OverviewRow &row) { Q_EMIT opened(row.subject); });
    connect(m_openMeeting, &QPushButton::clicked, m_prepare, &QPushButton::click);
    connect(m_openPlan, &QPushButton::clicked, this, [this] { openPage(DigestSubject::Kind::Plan); });
    connect(m_allChanges, &QPushButton::clicked, this, &OverviewPage::changesAsked);
    connect(m_since, &SinceMenu::chosenChanged, this, &OverviewPage::noteChange);
    connect(m_enquiries, &EnquiryCard::dismissed, this, &OverviewPage::dismiss);
}

void OverviewPage::connectEmptyCards()
{
    connect(m_meeting, &ListCard::stepAsked, this, [this] { openPage(DigestSubject::Kind::Meeting); });
    connect(m_statuses, &ListCard::stepAsked, this, [this] { openPage(DigestSubject::Kind::Recommendation); });
    connect(m_plan, &ListCard::stepAsked, this, [this] { openPage(DigestSubject::Kind::Plan); });
}
