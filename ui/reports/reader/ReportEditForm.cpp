#include "ui/reports/reader/ReportEditForm.h"

#include "ui/text/Measures.h"
#include "ui/text/Words.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PrimaryButton.h"
#include "ui/workspace/Workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

ReportEditForm::ReportEditForm(Workspace &workspace, QWidget *parent)
    : QFrame(parent),
      m_workspace(workspace),
      m_message(new MessageBar(this)),
      m_title(new QLineEdit(this)),
      m_committee(new QComboBox(this)),
      m_hasDate(new QCheckBox(tr("Stated"), this)),
      m_date(new QDateEdit(this)),
      m_item(new QLineEdit(this)),
      m_access(new QComboBox(this)),
      m_reviewed(new QCheckBox(tr("Reviewed: these details are right"), this))
{
    setAccessibleName(tr("Details of the report"));
    createFields();
    auto *form = new QFormLayout(this);
    form->setContentsMargins(Measures::spaceLarge, Measures::spaceSmall, Measures::spaceLarge, Measures::spaceMedium);
    form->setVerticalSpacing(Measures::spaceSmall);
    form->setHorizontalSpacing(Measures::spaceMedium);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_message);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Committee"), m_committee);
    auto *meeting = new QLabel(tr("&Meeting date"), this);
    meeting->setBuddy(m_date);
    form->addRow(meeting, meetingRow());
    form->addRow(tr("&Access"), m_access);
    form->addRow(QString(), m_reviewed);
    form->addRow(QString(), buttonRow());
}

void ReportEditForm::createFields()
{
    m_message->dismiss();
    m_title->setAccessibleName(tr("Title"));
    m_committee->setEditable(true);
    m_committee->setInsertPolicy(QComboBox::NoInsert);
    m_committee->setAccessibleName(tr("Committee"));
    m_committee->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_committee->lineEdit()->setPlaceholderText(tr("Not stated"));
    m_hasDate->setAccessibleName(tr("The meeting date is stated"));
    m_date->setAccessibleName(tr("Meeting date"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_item->setAccessibleName(tr("Agenda item"));
    m_item->setPlaceholderText(tr("Not stated"));
    m_item->setMaximumWidth(96);
    m_access->setAccessibleName(tr("Access"));
    m_access->addItem(screenWord(std::optional<Publicity>()));
    for (const auto &[publicity, word] : Words<Publicity>::all)
        m_access->addItem(screenWord(publicity), QString(word));
    connect(m_hasDate, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
}

QHBoxLayout *ReportEditForm::meetingRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Measures::spaceSmall);
    row->addWidget(m_hasDate);
    row->addWidget(m_date);
    row->addSpacing(Measures::spaceSmall);
    auto *label = new QLabel(tr("&Item"), this);
    label->setBuddy(m_item);
    row->addWidget(label);
    row->addWidget(m_item);
    row->addStretch(1);
    return row;
}

QHBoxLayout *ReportEditForm::buttonRow()
{
    auto *save = new PrimaryButton(tr("Save"), this);
    save->setToolTip(tr("Ctrl+Return"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setToolTip(tr("Esc"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Measures::spaceSmall);
    row->addWidget(save);
    row->addWidget(cancel);
    row->addStretch(1);
    connect(save, &QPushButton::clicked, this, &ReportEditForm::save);
    connect(cancel, &QPushButton::clicked, this, &ReportEditForm::cancel);
    return row;
}

void ReportEditForm::edit(const Report &report, const QString &committee)
{
    m_report = report;
    m_message->dismiss();
    fillCommittees(committee);
    m_title->setText(report.title);
    m_hasDate->setChecked(report.meetingDate.has_value());
    m_date->setEnabled(report.meetingDate.has_value());
    m_date->setDate(report.meetingDate.value_or(QDate::currentDate()));
    m_item->setText(report.agendaNumber.value_or(QString()));
    m_access->setCurrentIndex(report.publicity ? m_access->findData(QString(wordOf(*report.publicity))) : 0);
    m_reviewed->setChecked(!report.needsReview);
    m_before = fields();
    m_title->setFocus();
}

void ReportEditForm::fillCommittees(const QString &current)
{
    const Result<QList<NamedCommittee>> known = committeesByName(m_workspace.database());
    m_committees = known ? *known : QList<NamedCommittee>();
    QStringList names;
    for (const NamedCommittee &committee : std::as_const(m_committees))
        names.append(committee.committee.name);
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    m_committee->clear();
    m_committee->addItems(names);
    m_committee->setEditText(current);
    if (!known)
        m_message->showMessage(MessageBar::Severity::Failure, known.error().message);
}

ReportFields ReportEditForm::fields() const
{
    const QString access = m_access->currentData().toString();
    return {.title = m_title->text(),
            .committee = m_committee->currentText(),
            .meetingDate = m_hasDate->isChecked() ? std::optional(m_date->date()) : std::nullopt,
            .agendaNumber = m_item->text(),
            .publicity = fromWord<Publicity>(access),
            .isReviewed = m_reviewed->isChecked()};
}

bool ReportEditForm::isModified() const
{
    return isVisible() && !(fields() == m_before);
}

void ReportEditForm::save()
{
    const Result<ChangeSet> changes = reportEdit(m_report, fields(), m_committees);
    if (!changes)
        return m_message->showMessage(MessageBar::Severity::Failure, changes.error().message);
    const Result<void> saved = changes->isEmpty() ? Result<void>() : m_workspace.perform(*changes);
    if (!saved)
        return m_message->showMessage(MessageBar::Severity::Failure, saved.error().message);
    Q_EMIT finished();
}

void ReportEditForm::cancel()
{
    Q_EMIT finished();
}

void ReportEditForm::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier))
        save();
    else if (event->key() == Qt::Key_Escape)
        cancel();
    else
        QFrame::keyPressEvent(event);
}
