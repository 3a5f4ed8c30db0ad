#include "ui/recommendations/steps/StepForm.h"

#include "ui/text/Measures.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PrimaryButton.h"
#include "ui/widgets/TextLabel.h"
#include "ui/workspace/Workspace.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

StepForm::StepForm(Workspace &workspace, QWidget *parent) : QFrame(parent), m_workspace(workspace)
{
    layOut();
    addButtons();
}

void StepForm::layOut()
{
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(Measures::spaceLarge, Measures::spaceMedium, Measures::spaceLarge, Measures::spaceMedium);
    rows->setSpacing(Measures::spaceSmall);
    m_title = new TextLabel(TextLabel::Role::Section, QString(), this);
    m_explanation = new TextLabel(TextLabel::Role::Muted, QString(), this);
    m_explanation->setWordWrap(true);
    m_message = new MessageBar(this);
    m_message->dismiss();
    m_area = new QScrollArea(this);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    rows->addWidget(m_title);
    rows->addWidget(m_explanation);
    rows->addWidget(m_message);
    rows->addWidget(m_area, 1);
}

void StepForm::addButtons()
{
    auto *const row = new QHBoxLayout;
    auto *const save = new PrimaryButton(tr("Save"), this);
    save->setToolTip(tr("Ctrl+Return"));
    auto *const cancel = new QPushButton(tr("Cancel"), this);
    cancel->setToolTip(tr("Esc"));
    row->setSpacing(Measures::spaceSmall);
    row->addWidget(save);
    row->addWidget(cancel);
    row->addStretch(1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(save, &QPushButton::clicked, this, &StepForm::save);
    connect(cancel, &QPushButton::clicked, this, &StepForm::cancel);
}

void StepForm::ask(const Step &step)
{
    clear();
    m_step = step;
    setAccessibleName(step.title);
    m_title->setText(step.title);
    m_explanation->setText(step.explanation);
    m_explanation->setVisible(!step.explanation.isEmpty());
    m_message->dismiss();
    for (const StepField &field : step.fields)
        addField(field);
    m_area->setWidget(m_body);
    m_body->show();
    if (!m_shown.isEmpty())
        m_shown.first().widget->setFocus(Qt::OtherFocusReason);
}

void StepForm::clear()
{
    m_shown.clear();
    // The area owns the form before and puts it away when it gets the next one.
    m_body = new QWidget(m_area);
    m_form = new QFormLayout(m_body);
    m_form->setContentsMargins(0, 0, Measures::spaceHair, 0);
    m_form->setSpacing(Measures::spaceHair);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void StepForm::addField(const StepField &field)
{
    Shown shown = makeField(field);
    QString name = field.label;
    shown.widget->setAccessibleName(name.remove(QLatin1Char('&')));
    shown.widget->setToolTip(field.hint);
    shown.key = field.key;
    shown.atFirst = shown.value();
    QWidget *const placed = shown.widget->parentWidget() == m_body ? shown.widget : shown.widget->parentWidget();
    if (field.kind == StepField::Kind::Tick)
        m_form->addRow(placed);
    else
        m_form->addRow(field.label, placed);
    if (auto *const label = qobject_cast<QLabel *>(m_form->labelForField(placed)))
        label->setBuddy(shown.widget);
    m_shown.append(shown);
}

StepForm::Shown StepForm::makeField(const StepField &field)
{
    switch (field.kind) {
    case StepField::Kind::Line:
        return makeLine(field);
    case StepField::Kind::Words:
        return makeWords(field);
    case StepField::Kind::Day:
        return makeDay(field);
    case StepField::Kind::OptionalDay:
        return makeOptionalDay(field);
    case StepField::Kind::Choice:
    case StepField::Kind::Name:
        return makeChoice(field);
    case StepField::Kind::Tick:
        return makeTick(field);
    case StepField::Kind::File:
        return makeFile(field);
    }
    Q_UNREACHABLE();
}

bool StepForm::isModified() const
{
    for (const Shown &shown : m_shown)
        if (isVisible() && shown.value() != shown.atFirst)
            return true;
    return false;
}

void StepForm::save()
{
    StepValues values;
    for (const Shown &shown : std::as_const(m_shown))
        values.set(shown.key, shown.value());
    const Result<ChangeSet> changes = m_step.changes(values);
    if (!changes)
        return m_message->showMessage(MessageBar::Severity::Failure, changes.error().message);
    const Result<void> saved = changes->isEmpty() ? Result<void>() : m_workspace.perform(*changes);
    if (!saved)
        return m_message->showMessage(MessageBar::Severity::Failure, saved.error().message);
    Q_EMIT finished();
}

void StepForm::cancel()
{
    Q_EMIT finished();
}

void StepForm::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier))
        save();
    else if (event->key() == Qt::Key_Escape)
        cancel();
    else
        QFrame::keyPressEvent(event);
}
