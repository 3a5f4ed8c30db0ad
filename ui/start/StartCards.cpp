#include "ui/start/StartCards.h"

#include "ui/start/StartCard.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

namespace {

constexpr int cardGap = 8;

} // namespace

StartCards::StartCards(QWidget *parent) : QWidget(parent)
{
    addCards();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(cardGap);
    rows->addWidget(new TextLabel(TextLabel::Role::Section, tr("Start"), this));
    for (int place = 0; place < m_cards.size(); ++place) {
        rows->addWidget(m_cards.at(place));
        connect(m_cards.at(place), &StartCard::stepAsked, this,
                [this, place](int direction) { stepFrom(place, direction); });
    }
    rows->addStretch(1);
    giveTabTo(0);
    connect(m_cards.at(0), &StartCard::clicked, this, &StartCards::sampleAsked);
    connect(m_cards.at(1), &StartCard::clicked, this, &StartCards::newAsked);
    connect(m_cards.at(2), &StartCard::clicked, this, &StartCards::openAsked);
    connect(m_cards.at(3), &StartCard::clicked, this, &StartCards::restoreAsked);
}

void StartCards::addCards()
{
    addCard(QStringLiteral("document-edit"), tr("Explore the sample council"),
            tr("A complete story: inspection, notice, plan, improvement"), {});
    addCard(QStringLiteral("document-new"), tr("New workspace…"), tr("Name the council; rules for England are ready"),
            QKeySequence(Qt::CTRL | Qt::Key_N));
    addCard(QStringLiteral("document-open"), tr("Open a workspace…"),
            tr("A .scrutiny file, from this computer or a shared drive"), QKeySequence(Qt::CTRL | Qt::Key_O));
    addCard(QStringLiteral("document-open-recent"), tr("Restore a backup…"),
            tr("Opens as a copy; nothing is overwritten"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
}

void StartCards::addCard(const QString &iconName, const QString &title, const QString &line, const QKeySequence &keys)
{
    m_cards.append(new StartCard({iconName, title, line, keys}, this));
}

void StartCards::setPrimary(Primary primary)
{
    m_cards.first()->setPrimary(primary == Primary::Sample);
}

void StartCards::giveTabTo(int card)
{
    // One card at a time is in the way of Tab: the next Tab leaves the cards.
    for (int place = 0; place < m_cards.size(); ++place)
        m_cards.at(place)->setFocusPolicy(place == card ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(m_cards.at(card));
}

void StartCards::stepFrom(int card, int direction)
{
    const int next = card + direction;
    if (next < 0 || next >= m_cards.size())
        return;
    giveTabTo(next);
    m_cards.at(next)->setFocus(Qt::TabFocusReason);
}
