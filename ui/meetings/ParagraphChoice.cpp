#include "ui/meetings/ParagraphChoice.h"

#include "core/domain/Schedule12A.h"

#include <QVBoxLayout>

namespace {

constexpr int shownLetters = 72;

QString shortened(const QString &text)
{
    return text.size() <= shownLetters ? text
                                       : text.left(text.lastIndexOf(QLatin1Char(' '), shownLetters)) + QChar(0x2026);
}

} // namespace

ParagraphChoice::ParagraphChoice(QWidget *parent) : QWidget(parent)
{
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    setNation(Nation::England);
}

void ParagraphChoice::setNation(Nation nation)
{
    for (const Box &old : std::as_const(m_boxes))
        old.box->deleteLater();
    m_boxes.clear();
    for (const ExemptionParagraph &paragraph : exemptionParagraphs(nation)) {
        auto *const box = new QCheckBox(tr("%1  %2").arg(paragraph.number).arg(shortened(paragraph.text)), this);
        box->setToolTip(paragraph.text);
        box->setAccessibleDescription(paragraph.text);
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        layout()->addWidget(box);
        m_boxes.append({paragraph.number, box});
    }
    setFocusProxy(m_boxes.first().box);
}

void ParagraphChoice::setChosen(const QList<int> &paragraphs)
{
    for (const Box &box : std::as_const(m_boxes))
        box.box->setChecked(paragraphs.contains(box.paragraph));
}

QList<int> ParagraphChoice::chosen() const
{
    QList<int> paragraphs;
    for (const Box &box : m_boxes)
        if (box.box->isChecked())
            paragraphs.append(box.paragraph);
    return paragraphs;
}
