#include "ui/import/QuestionBox.h"

#include "ui/text/StatusGlyph.h"
#include "ui/text/Theme.h"
#include "ui/widgets/TextLabel.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr qsizetype mostAnswers = 2;
constexpr int wordsIndent = 32;

} // namespace

QuestionBox::QuestionBox(QWidget *parent) : QFrame(parent), m_text(new TextLabel(TextLabel::Role::Body, {}, this))
{
    m_text->setWordWrap(true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(wordsIndent, Measures::spaceSmall, Measures::spaceSmall, Measures::spaceSmall);
    rows->setSpacing(Measures::spaceHair + 2);
    rows->addWidget(m_text);
    auto *answers = new QHBoxLayout;
    answers->setSpacing(Measures::spaceSmall);
    for (qsizetype place = 0; place < mostAnswers; ++place) {
        auto *button = new QPushButton(this);
        button->setAutoDefault(false);
        button->setDefault(place == 0);
        connect(button, &QPushButton::clicked, this, [this, place] { Q_EMIT answered(m_answers.at(place)); });
        answers->addWidget(button);
        m_buttons.append(button);
    }
    answers->addStretch(1);
    rows->addLayout(answers);
}

void QuestionBox::ask(const ReviewQuestion &question)
{
    m_text->setText(question.text);
    setAccessibleName(question.text);
    m_answers.clear();
    for (qsizetype place = 0; place < mostAnswers; ++place) {
        const bool isOffered = place < question.choices.size();
        m_buttons.at(place)->setVisible(isOffered);
        if (!isOffered)
            continue;
        m_buttons.at(place)->setText(question.choices.at(place).words);
        m_buttons.at(place)->setAccessibleDescription(question.text);
        m_answers.append(question.choices.at(place).answer);
    }
}

void QuestionBox::focusAnswer()
{
    m_buttons.first()->setFocus(Qt::OtherFocusReason);
}

void QuestionBox::paintEvent(QPaintEvent *)
{
    const Colours &colours = Theme::current().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.amberTint);
    painter.drawRoundedRect(rect(), Measures::chipRadius, Measures::chipRadius);
    painter.fillRect(QRect(0, 0, Measures::accentBar, height()), colours.amber);
    const int middle = m_text->y() + fontMetrics().height() / 2;
    const QRectF place(Measures::spaceMedium, middle - Measures::glyph / 2.0, Measures::glyph, Measures::glyph);
    paintGlyph(painter, StatusGlyph::Diamond, place, colours.amber);
}
