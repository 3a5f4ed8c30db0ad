#include "ui/recommendations/detail/RatingBox.h"

#include "ui/text/Measures.h"
#include "ui/widgets/ChipLabel.h"
#include "ui/widgets/ElidedLabel.h"

#include <QVBoxLayout>

RatingBox::RatingBox(QWidget *parent)
    : QFrame(parent),
      m_whose(new TextLabel(TextLabel::Role::Muted, QString(), this)),
      m_chip(new ChipLabel({}, this)),
      m_words(new ElidedLabel(TextLabel::Role::Body, QString(), this))
{
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(Measures::spaceSmall, Measures::spaceHair, Measures::spaceSmall, Measures::spaceHair);
    rows->setSpacing(2);
    rows->addWidget(m_whose);
    rows->addWidget(m_chip, 0, Qt::AlignLeft);
    rows->addWidget(m_words);
}

void RatingBox::show(const QString &whose, const std::optional<Chip> &chip, const QString &words)
{
    m_whose->setText(whose);
    Chip shown = chip.value_or(Chip{.word = tr("Not yet", "no rating was given")});
    shown.ground = Chip::Ground::Tinted;
    m_chip->setChip(shown);
    m_words->setText(words.isEmpty() ? QString() : tr("“%1”").arg(words.simplified()));
    setAccessibleName(QStringLiteral("%1: %2. %3").arg(whose, shown.word, words));
}
