#include "ui/overview/MeetingCard.h"

#include "ui/overview/DigestRows.h"
#include "ui/text/Measures.h"
#include "ui/text/MeetingWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/ClearDaysStrip.h"
#include "ui/widgets/ElidedLabel.h"

#include <QVBoxLayout>

MeetingCard::MeetingCard(QWidget *parent)
    : ListCard(tr("Next meeting"), parent),
      m_when(new TextLabel(TextLabel::Role::Strong, {}, this)),
      m_where(new ElidedLabel(TextLabel::Role::Muted, {}, this)),
      m_strip(new ClearDaysStrip(this)),
      m_rule(new ElidedLabel(TextLabel::Role::Muted, {}, this))
{
    setEmpty(tr("No meeting is planned. Plan one, and the dates that the law sets are worked out."),
             tr("Plan a meeting"));
    body()->setSpacing(0);
    for (QLabel *const label : std::initializer_list<QLabel *>{m_when, m_where, m_rule})
        label->setContentsMargins(Measures::spaceHair, 0, Measures::spaceHair, 0);
    body()->insertWidget(0, m_when);
    body()->insertWidget(1, m_where);
    body()->insertSpacing(2, Measures::spaceHair);
    body()->addSpacing(Measures::spaceHair);
    body()->addWidget(m_strip);
    body()->addSpacing(Measures::spaceHair);
    body()->addWidget(m_rule);
    for (QWidget *const part : std::initializer_list<QWidget *>{m_when, m_where, m_strip, m_rule})
        part->hide();
}

void MeetingCard::setDigest(const Digest &digest)
{
    for (QWidget *const part : std::initializer_list<QWidget *>{m_when, m_where})
        part->setVisible(digest.next.has_value());
    const bool hasDates = digest.next && !digest.next->dates.isEmpty();
    m_strip->setVisible(hasDates);
    m_rule->setVisible(hasDates);
    if (digest.next)
        describe(digest);
    setRows(meetingRows(digest));
}

void MeetingCard::describe(const Digest &digest)
{
    const Meeting &meeting = digest.next->meeting;
    const QString time = screenTime(meeting.time);
    m_when->setText(time.isEmpty() ? screenDateWithDay(meeting.date)
                                   : screenDateWithDay(meeting.date) + QStringLiteral(", ") + time);
    QStringList where{digest.next->committee, meeting.venue.value_or(QString()),
                      tr("%n item(s) on the agenda", nullptr, digest.next->items),
                      screenAway(meeting.date, digest.today)};
    where.removeAll(QString());
    m_where->setText(where.join(QStringLiteral(" · ")));
    m_strip->setClearDays(digest.next->clearDays);
    m_rule->setText(ruleInWords(digest.next->clearDays.required, digest.next->clearDays.rule));
}
