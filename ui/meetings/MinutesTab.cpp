#include "ui/meetings/MinutesTab.h"

#include "ui/meetings/OutcomeEdit.h"
#include "ui/text/Measures.h"
#include "ui/text/MeetingWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/ScrollingBody.h"
#include "ui/widgets/TextLabel.h"
#include "ui/workspace/Workspace.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

constexpr int minutesHeight = 110;
constexpr int outcomeHeight = 64;
constexpr int longestChoice = 72;

QComboBox *choice(const QString &name, QWidget *parent)
{
    auto *const made = new QComboBox(parent);
    made->setAccessibleName(name);
    made->setToolTip(name);
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made->setMinimumContentsLength(14);
    return made;
}

QPlainTextEdit *text(const QString &name, int height, QWidget *parent)
{
    auto *const made = new QPlainTextEdit(parent);
    made->setAccessibleName(name);
    made->setPlaceholderText(name);
    made->setTabChangesFocus(true);
    made->setFixedHeight(height);
    return made;
}

template<typename Enum>
Enum wordIn(const QComboBox &box)
{
    return fromWord<Enum>(box.currentData().toString()).value_or(Words<Enum>::all.front().first);
}

QString verdictWord(CommitteeJudgement::Verdict verdict)
{
    switch (verdict) {
    case CommitteeJudgement::Verdict::Achieved:
        return MinutesTab::tr("Achieved");
    case CommitteeJudgement::Verdict::Acceptable:
        return MinutesTab::tr("Acceptable");
    case CommitteeJudgement::Verdict::Unacceptable:
        return MinutesTab::tr("Unacceptable");
    }
    Q_UNREACHABLE();
}

QString decisionWord(CommitteeJudgement::Decision decision)
{
    switch (decision) {
    case CommitteeJudgement::Decision::Keep:
        return MinutesTab::tr("Keep open");
    case CommitteeJudgement::Decision::Close:
        return MinutesTab::tr("Close");
    case CommitteeJudgement::Decision::GrantExtension:
        return MinutesTab::tr("Grant an extension");
    case CommitteeJudgement::Decision::Escalate:
        return MinutesTab::tr("Escalate");
    case CommitteeJudgement::Decision::InviteOfficer:
        return MinutesTab::tr("Invite the officer");
    case CommitteeJudgement::Decision::Reopen:
        return MinutesTab::tr("Reopen");
    }
    Q_UNREACHABLE();
}

} // namespace

MinutesTab::MinutesTab(Workspace &workspace, QWidget *parent)
    : MeetingTab(workspace, parent),
      m_status(choice(tr("Minutes"), this)),
      m_minutes(text(tr("The minutes, or where they are kept"), minutesHeight, this)),
      m_saveMinutes(new QPushButton(tr("Save minutes"), this)),
      m_item(choice(tr("Agenda item"), this)),
      m_outcome(text(tr("What was resolved on this item"), outcomeHeight, this)),
      m_saveOutcome(new QPushButton(tr("Save outcome"), this)),
      m_kind(choice(tr("Made to"), this)),
      m_recommend(new QPushButton(tr("Record as recommendation"), this)),
      m_made(new TextLabel(TextLabel::Role::Muted, QString(), this)),
      m_judged(choice(tr("Recommendation that was judged"), this)),
      m_verdict(choice(tr("Verdict"), this)),
      m_decision(choice(tr("What was decided"), this)),
      m_judge(new QPushButton(tr("Record judgement"), this))
{
    for (const auto &[status, word] : Words<Meeting::MinutesStatus>::all)
        m_status->addItem(screenWord(status), QString(word));
    for (const auto kind : {Recommendation::Kind::ScrutinyToExecutive, Recommendation::Kind::ScrutinyToPartner,
                            Recommendation::Kind::ScrutinyToNhs, Recommendation::Kind::CommitteeResolution})
        m_kind->addItem(screenWord(kind), QString(wordOf(kind)));
    for (const auto &[verdict, word] : Words<CommitteeJudgement::Verdict>::all)
        m_verdict->addItem(verdictWord(verdict), QString(word));
    for (const auto &[decision, word] : Words<CommitteeJudgement::Decision>::all)
        m_decision->addItem(decisionWord(decision), QString(word));
    m_made->setWordWrap(true);
    layOut();
    connectParts();
}

Card *MinutesTab::minutesCard()
{
    auto *const card = new Card(tr("Minutes"), Card::Look::Plain, this);
    card->body()->addWidget(m_status);
    card->body()->addWidget(m_minutes);
    card->body()->addWidget(m_saveMinutes, 0, Qt::AlignLeft);
    return card;
}

Card *MinutesTab::outcomeCard()
{
    auto *const card = new Card(tr("Outcome of an item"), Card::Look::Plain, this);
    auto *const buttons = new FlowLayout;
    buttons->addWidget(m_saveOutcome);
    buttons->addWidget(m_kind);
    buttons->addWidget(m_recommend);
    card->body()->addWidget(m_item);
    card->body()->addWidget(m_outcome);
    card->body()->addLayout(buttons);
    card->body()->addWidget(m_made);
    return card;
}

Card *MinutesTab::judgementCard()
{
    auto *const card = new Card(tr("Judgement on an earlier recommendation"), Card::Look::Plain, this);
    auto *const buttons = new FlowLayout;
    buttons->addWidget(m_verdict);
    buttons->addWidget(m_decision);
    buttons->addWidget(m_judge);
    card->body()->addWidget(m_judged);
    card->body()->addLayout(buttons);
    return card;
}

void MinutesTab::layOut()
{
    auto *const body = new QWidget(this);
    auto *const cards = new QVBoxLayout(body);
    cards->setContentsMargins(0, 0, Measures::spaceSmall, 0);
    cards->setSpacing(Measures::spaceMedium);
    cards->addWidget(outcomeCard());
    cards->addWidget(judgementCard());
    cards->addWidget(minutesCard());
    cards->addStretch(1);
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, Measures::spaceMedium, 0, 0);
    rows->addWidget(scrolling(body, this));
}

void MinutesTab::connectParts()
{
    connect(m_saveMinutes, &QPushButton::clicked, this, &MinutesTab::saveMinutes);
    connect(m_item, &QComboBox::currentIndexChanged, this, &MinutesTab::showOutcome);
    connect(m_saveOutcome, &QPushButton::clicked, this, &MinutesTab::saveOutcome);
    connect(m_recommend, &QPushButton::clicked, this, &MinutesTab::recommend);
    connect(m_judge, &QPushButton::clicked, this, &MinutesTab::judge);
}

void MinutesTab::showMeeting(const MeetingDetail &detail, const CouncilRules &, QDate)
{
    const bool isSame = detail.meeting.id == m_detail.meeting.id;
    const int place = isSame ? m_item->currentIndex() : 0;
    m_detail = detail;
    m_status->setCurrentIndex(m_status->findData(QString(wordOf(detail.meeting.minutesStatus))));
    m_minutes->setPlainText(detail.meeting.minutes.value_or(QString()));
    fillItems();
    m_item->setCurrentIndex(std::min(place, m_item->count() - 1));
    fillRecommendations();
    showOutcome();
    m_made->setText(madeWords());
}

void MinutesTab::fillItems()
{
    m_item->clear();
    for (const AgendaItemDetail &item : std::as_const(m_detail.items))
        m_item->addItem(item.item.number ? tr("%1  %2").arg(*item.item.number, item.item.title) : item.item.title);
    for (QWidget *part : std::initializer_list<QWidget *>{m_item, m_outcome, m_saveOutcome, m_kind, m_recommend})
        part->setEnabled(!m_detail.items.isEmpty());
}

void MinutesTab::fillRecommendations()
{
    m_recommendations.clear();
    m_judged->clear();
    const Result<QList<LinkedRecord>> linkable = linkableRecords(workspace().database());
    if (!linkable)
        return;
    for (const LinkedRecord &record : *linkable) {
        if (!record.link.recommendation)
            continue;
        m_recommendations.append(record);
        m_judged->addItem(record.title.left(longestChoice));
        m_judged->setItemData(m_judged->count() - 1, record.title, Qt::ToolTipRole);
    }
    m_judge->setEnabled(!m_recommendations.isEmpty());
}

const AgendaItem *MinutesTab::currentItem() const
{
    const int place = m_item->currentIndex();
    return place >= 0 && place < m_detail.items.size() ? &m_detail.items.at(place).item : nullptr;
}

void MinutesTab::showOutcome()
{
    const AgendaItem *const item = currentItem();
    m_outcome->setPlainText(item ? item->outcome.value_or(QString()) : QString());
}

QString MinutesTab::madeWords() const
{
    const int made = int(m_detail.recommendations.size());
    const int judged = int(m_detail.judgements.size());
    if (made == 0 && judged == 0)
        return tr("Nothing was recommended or judged at this meeting yet.");
    return tr("%1, %2.", "what was made at a meeting")
        .arg(tr("%n recommendation(s) made here", nullptr, made), tr("%n judgement(s)", nullptr, judged));
}

void MinutesTab::saveMinutes()
{
    Meeting after = m_detail.meeting;
    after.minutesStatus = wordIn<Meeting::MinutesStatus>(*m_status);
    const QString words = m_minutes->toPlainText().trimmed();
    after.minutes = words.isEmpty() ? std::nullopt : std::optional(words);
    if (!(after == m_detail.meeting))
        perform(ChangeSet(tr("Save minutes")).edit(m_detail.meeting, after));
}

void MinutesTab::saveOutcome()
{
    const AgendaItem *const item = currentItem();
    if (!item)
        return;
    AgendaItem after = *item;
    const QString words = m_outcome->toPlainText().trimmed();
    after.outcome = words.isEmpty() ? std::nullopt : std::optional(words);
    if (!(after == *item))
        perform(ChangeSet(tr("Save outcome")).edit(AgendaItem(*item), after));
}

void MinutesTab::recommend()
{
    const AgendaItem *const item = currentItem();
    if (!item)
        return;
    const Result<ChangeSet> made =
        recommendationMade(m_detail, *item, {m_outcome->toPlainText(), wordIn<Recommendation::Kind>(*m_kind)});
    if (!made)
        return Q_EMIT failed(made.error().message);
    perform(*made);
}

void MinutesTab::judge()
{
    const AgendaItem *const item = currentItem();
    const int place = m_judged->currentIndex();
    if (place < 0 || place >= m_recommendations.size())
        return;
    CommitteeJudgement judgement;
    judgement.recommendation = *m_recommendations.at(place).link.recommendation;
    judgement.rating = wordIn<CommitteeJudgement::Verdict>(*m_verdict);
    judgement.decision = wordIn<CommitteeJudgement::Decision>(*m_decision);
    perform(judgementGiven(m_detail, item ? *item : AgendaItem(), judgement));
}
