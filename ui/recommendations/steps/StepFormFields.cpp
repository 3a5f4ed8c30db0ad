#include "ui/recommendations/steps/StepForm.h"

#include "ui/text/Icons.h"
#include "ui/text/Measures.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace {

constexpr int wordsHeight = 84;

QDateEdit *newDateEdit(QDate date, QWidget *parent)
{
    auto *const edit = new QDateEdit(date, parent);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    return edit;
}

} // namespace

StepForm::Shown StepForm::makeLine(const StepField &field)
{
    auto *const line = new QLineEdit(field.value.toString(), m_body);
    line->setPlaceholderText(field.hint);
    return {{}, line, [line] { return QVariant(line->text()); }, {}};
}

StepForm::Shown StepForm::makeWords(const StepField &field)
{
    auto *const words = new QPlainTextEdit(field.value.toString(), m_body);
    words->setTabChangesFocus(true);
    words->setMinimumHeight(wordsHeight);
    words->setPlaceholderText(field.hint);
    return {{}, words, [words] { return QVariant(words->toPlainText()); }, {}};
}

StepForm::Shown StepForm::makeDay(const StepField &field)
{
    auto *const day = newDateEdit(field.value.toDate(), m_body);
    return {{}, day, [day] { return QVariant(day->date()); }, {}};
}

StepForm::Shown StepForm::makeOptionalDay(const StepField &field)
{
    auto *const place = new QWidget(m_body);
    auto *const row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measures::spaceSmall);
    const bool isKnown = field.value.toDate().isValid();
    auto *const known = new QCheckBox(tr("Known"), place);
    known->setChecked(isKnown);
    known->setAccessibleName(tr("%1 is known").arg(QString(field.label).remove(QLatin1Char('&'))));
    auto *const day = newDateEdit(isKnown ? field.value.toDate() : QDate::currentDate(), place);
    day->setEnabled(isKnown);
    row->addWidget(known);
    row->addWidget(day, 1);
    connect(known, &QCheckBox::toggled, day, &QWidget::setEnabled);
    return {{}, day, [known, day] { return known->isChecked() ? QVariant(day->date()) : QVariant(QDate()); }, {}};
}

StepForm::Shown StepForm::makeChoice(const StepField &field)
{
    auto *const choice = new QComboBox(m_body);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const StepChoice &word : field.choices)
        choice->addItem(word.word, word.value);
    if (field.kind == StepField::Kind::Choice) {
        choice->setCurrentIndex(std::max(0, choice->findData(field.value)));
        return {{}, choice, [choice] { return choice->currentData(); }, {}};
    }
    choice->setEditable(true);
    choice->setInsertPolicy(QComboBox::NoInsert);
    choice->lineEdit()->setPlaceholderText(field.hint);
    choice->setEditText(field.value.toString());
    return {{}, choice, [choice] { return QVariant(choice->currentText()); }, {}};
}

StepForm::Shown StepForm::makeTick(const StepField &field)
{
    auto *const tick = new QCheckBox(field.label, m_body);
    tick->setChecked(field.value.toBool());
    return {{}, tick, [tick] { return QVariant(tick->isChecked()); }, {}};
}

StepForm::Shown StepForm::makeFile(const StepField &field)
{
    auto *const place = new QWidget(m_body);
    auto *const row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measures::spaceSmall);
    auto *const path = new QLineEdit(field.value.toString(), place);
    auto *const choose = new QPushButton(themedIcon(QStringLiteral("document-open")), tr("Choose…"), place);
    row->addWidget(path, 1);
    row->addWidget(choose);
    connect(choose, &QPushButton::clicked, path, [this, path] {
        auto *const dialog = new QFileDialog(this, tr("Choose the evidence"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, path, &QLineEdit::setText);
        dialog->open();
    });
    return {{}, path, [path] { return QVariant(path->text()); }, {}};
}
