#include "ui/packs/WithheldPanel.h"

#include "ui/packs/PackUiWords.h"
#include "ui/text/Chip.h"
#include "ui/text/Measures.h"
#include "ui/text/Words.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ChipLabel.h"
#include "ui/widgets/TextLabel.h"

#include <QScrollArea>
#include <QVBoxLayout>

WithheldPanel::WithheldPanel(QWidget *parent)
    : QFrame(parent),
      m_card(new Card(tr("Withheld from this edition"), Card::Look::Plain, this))
{
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_card);
    clear();
}

void WithheldPanel::empty()
{
    if (m_content)
        m_content->deleteLater();
    auto *const area = new QScrollArea(m_card);
    area->setAccessibleName(tr("What is withheld"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *const inside = new QWidget(area);
    inside->setBackgroundRole(QPalette::Base);
    inside->setAutoFillBackground(true);
    auto *const rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Measures::spaceHair);
    area->setWidget(inside);
    m_content = area;
    m_card->body()->addWidget(area, 1);
}

void WithheldPanel::addWords(const QString &words, TextLabel::Role role)
{
    QWidget *const inside = static_cast<QScrollArea *>(m_content)->widget();
    auto *const label = new TextLabel(role, words, inside);
    label->setWordWrap(true);
    static_cast<QVBoxLayout *>(inside->layout())->addWidget(label);
}

void WithheldPanel::add(const WithheldMatter &matter)
{
    QWidget *const inside = static_cast<QScrollArea *>(m_content)->widget();
    const Chip lock{StatusGlyph::Lock, matter.place, matter.isUndecided ? Tone::Red : Tone::Amber, Chip::Ground::Plain};
    inside->layout()->addWidget(new ChipLabel(lock, inside));
    addWords(withheldWords(matter), TextLabel::Role::Body);
    QString reason = matter.reason;
    if (matter.reviewOn)
        reason += tr(" Review by %1.").arg(screenDate(*matter.reviewOn));
    if (!matter.isUndecided)
        addWords(reason.trimmed().isEmpty() ? tr("No public-interest reason is stated.") : reason.trimmed(),
                 TextLabel::Role::Muted);
    static_cast<QVBoxLayout *>(inside->layout())->addSpacing(Measures::spaceSmall);
}

void WithheldPanel::showMatters(Edition edition, const QList<WithheldMatter> &withheld)
{
    empty();
    m_card->setTitle(tr("Withheld from this edition, %1").arg(withheld.size()));
    for (const WithheldMatter &matter : withheld)
        add(matter);
    if (withheld.isEmpty())
        addWords(edition == Edition::Public ? tr("Nothing on this agenda is exempt or confidential.")
                                            : tr("Nothing: this edition is not for publication."),
                 TextLabel::Role::Muted);
    static_cast<QVBoxLayout *>(static_cast<QScrollArea *>(m_content)->widget()->layout())->addStretch(1);
}

void WithheldPanel::clear()
{
    empty();
    m_card->setTitle(tr("Withheld from this edition"));
    addWords(tr("Choose an edition to see what it leaves out."), TextLabel::Role::Muted);
    static_cast<QVBoxLayout *>(static_cast<QScrollArea *>(m_content)->widget()->layout())->addStretch(1);
}
