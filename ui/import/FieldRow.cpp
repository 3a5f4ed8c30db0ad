#include "ui/import/FieldRow.h"

#include "ui/import/QuestionBox.h"
#include "ui/originals/NumberBadge.h"
#include "ui/text/Icons.h"
#include "ui/text/StatusChips.h"
#include "ui/text/Theme.h"
#include "ui/widgets/ChipLabel.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace {

/// Wide enough for the longest word of a confidence, so that all editors end in one line.
int confidenceWidth()
{
    int width = 0;
    for (const Confidence confidence : {Confidence::Sure, Confidence::Likely, Confidence::Check, Confidence::NotFound})
        width = std::max(width, chipSize(chipOf(confidence)).width());
    return width;
}

int labelWidth()
{
    return QFontMetrics(Theme::font(TypeRole::Body)).horizontalAdvance(FieldRow::tr("Committee")) + 4;
}

} // namespace

FieldRow::FieldRow(const FieldKey &key, const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent),
      m_key(key),
      m_editor(editor),
      m_badge(new NumberBadge(this)),
      m_label(new TextLabel(TextLabel::Role::Body, label, this)),
      m_chip(new ChipLabel({}, this)),
      m_problem(new ChipLabel({}, this)),
      m_row(new QHBoxLayout),
      m_rows(new QVBoxLayout(this))
{
    layOut(label);
    editor->installEventFilter(this);
    setFocusProxy(editor);
}

void FieldRow::layOut(const QString &label)
{
    m_label->setForegroundRole(QPalette::PlaceholderText);
    m_label->setFixedWidth(labelWidth());
    m_label->setVisible(!label.isEmpty());
    m_label->setBuddy(m_editor);
    if (m_editor->accessibleName().isEmpty())
        m_editor->setAccessibleName(label);
    m_chip->setFixedWidth(confidenceWidth());
    m_problem->hide();
    m_row->setSpacing(Measures::spaceSmall);
    m_row->addWidget(m_badge, 0, Qt::AlignTop);
    m_row->addWidget(m_label, 0, Qt::AlignTop);
    m_row->addWidget(m_editor, 1);
    m_row->addWidget(m_chip, 0, Qt::AlignTop);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(Measures::spaceHair);
    m_rows->addLayout(m_row);
    m_rows->addWidget(m_problem);
    const int line = std::max(m_editor->sizeHint().height(), m_chip->sizeHint().height());
    const int height = std::min(line, int(Measures::control));
    m_badge->setFixedHeight(height);
    m_label->setFixedHeight(height);
    m_chip->setFixedHeight(height);
}

void FieldRow::addRemove(const QString &accessibleName)
{
    m_remove = new QToolButton(this);
    m_remove->setAutoRaise(true);
    m_remove->setIcon(themedIcon(QStringLiteral("dismiss")));
    m_remove->setToolTip(accessibleName);
    m_remove->setAccessibleName(accessibleName);
    // Before the chip, so that the chips of all rows stand in one line.
    m_row->insertWidget(m_row->indexOf(m_chip), m_remove, 0, Qt::AlignTop);
    connect(m_remove, &QToolButton::clicked, this, [this] { Q_EMIT removeAsked(m_key); });
}

void FieldRow::setNumber(const QString &number)
{
    m_badge->setNumber(number);
}

void FieldRow::setConfidence(Confidence confidence)
{
    m_chip->setChip(chipOf(confidence));
    m_editor->setAccessibleDescription(screenWord(confidence));
}

void FieldRow::setQuestion(const std::optional<ReviewQuestion> &question)
{
    if (!question) {
        if (m_question)
            m_question->hide();
        return;
    }
    if (!m_question) {
        m_question = new QuestionBox(this);
        m_rows->addWidget(m_question);
        connect(m_question, &QuestionBox::answered, this,
                [this](ReviewAnswer answer) { Q_EMIT answered(m_key, answer); });
    }
    m_question->ask(*question);
    m_question->show();
}

void FieldRow::setProblem(const QString &problem)
{
    m_problem->setChip({.glyph = StatusGlyph::Cross,
                        .word = problem,
                        .tone = Tone::Red,
                        .ground = Chip::Ground::Plain,
                        .explanation = problem});
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        m_editor->setAccessibleDescription(problem);
}

bool FieldRow::hasQuestion() const
{
    return m_question && !m_question->isHidden();
}

void FieldRow::takeFocus()
{
    if (hasQuestion())
        m_question->focusAnswer();
    else
        m_editor->setFocus(Qt::OtherFocusReason);
    Q_EMIT chosen(m_key);
}

bool FieldRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::FocusIn)
        Q_EMIT chosen(m_key);
    return QWidget::eventFilter(watched, event);
}
