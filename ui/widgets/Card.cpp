#include "ui/widgets/Card.h"

#include "ui/text/Measures.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace {

constexpr int border = 1;

} // namespace

Card::Card(const QString &title, Look look, QWidget *parent)
    : QFrame(parent),
      m_look(look),
      m_rows(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_StyledBackground);
    m_rows->setContentsMargins(border, border, border, border);
    m_rows->setSpacing(0);
    layOutHead(title);
    m_body = new QVBoxLayout;
    const int side = look == Look::Panel ? 0 : Measures::spaceLarge;
    m_body->setContentsMargins(side, 0, side, look == Look::Panel ? 0 : Measures::spaceMedium);
    m_body->setSpacing(Measures::spaceSmall);
    m_rows->addLayout(m_body, 1);
}

void Card::layOutHead(const QString &title)
{
    auto *head = new CardHead(this);
    m_head = new QHBoxLayout(head);
    const int side = m_look == Look::Panel ? Measures::spaceMedium : Measures::spaceLarge;
    m_head->setContentsMargins(side, Measures::spaceMedium, side, Measures::spaceSmall);
    if (m_look == Look::Panel)
        m_head->setContentsMargins(side, Measures::spaceHair + 2, side, Measures::spaceHair + 2);
    m_head->setSpacing(Measures::spaceMedium);
    const auto role = m_look == Look::Panel ? TextLabel::Role::Strong : TextLabel::Role::Section;
    m_title = new TextLabel(role, title, head);
    m_title->setWordWrap(true); // beside asides there may be little room
    m_head->addWidget(m_title, 1);
    m_rows->addWidget(head);
    head->setHidden(title.isEmpty() && m_look == Look::Panel);
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::addAside(QWidget *aside)
{
    m_head->addWidget(aside, 0, Qt::AlignVCenter);
}

QHBoxLayout *Card::foot()
{
    if (m_foot)
        return m_foot;
    auto *foot = new CardFoot(this);
    m_foot = new QHBoxLayout(foot);
    m_foot->setContentsMargins(0, Measures::spaceSmall, 0, Measures::spaceMedium);
    m_foot->setSpacing(Measures::spaceSmall);
    auto *inset = new QVBoxLayout;
    const int side = m_look == Look::Panel ? Measures::spaceMedium : Measures::spaceLarge;
    inset->setContentsMargins(m_look == Look::Panel ? 0 : side, 0, m_look == Look::Panel ? 0 : side, 0);
    if (m_look == Look::Panel)
        m_foot->setContentsMargins(side, Measures::spaceSmall, side, Measures::spaceSmall);
    inset->addWidget(foot);
    m_rows->addLayout(inset);
    return m_foot;
}
