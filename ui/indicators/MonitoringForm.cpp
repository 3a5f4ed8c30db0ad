#include "ui/indicators/MonitoringForm.h"

#include "core/workflows/MonitoringRecords.h"
#include "ui/text/Measures.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PrimaryButton.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int formWidth = 520;

/// Another line that has this natural key already.
template<typename Figure>
bool isTaken(const QList<MonitoringLine> &known, Figure MonitoringLine::*part, const Figure &figure)
{
    return std::ranges::any_of(known, [&](const MonitoringLine &line) {
        return (line.*part).id != figure.id && naturalKeyOf(line.*part) == naturalKeyOf(figure);
    });
}

Error alreadyThere(const QString &subject)
{
    return {Error::Kind::Refused,
            MonitoringForm::tr("%1 has a figure of this period already. Edit that one.").arg(subject)};
}

} // namespace

MonitoringForm::MonitoringForm(MonitoringFamily family, const std::optional<MonitoringLine> &before,
                               const QList<MonitoringLine> &known, QWidget *parent)
    : QDialog(parent),
      m_family(family),
      m_before(before),
      m_known(known),
      m_message(new MessageBar(this))
{
    const bool isBudget = family == MonitoringFamily::Budget;
    setWindowTitle(before ? (isBudget ? tr("Edit budget figure") : tr("Edit workforce figure"))
                          : (isBudget ? tr("New budget figure") : tr("New workforce figure")));
    m_message->dismiss();
    layOut();
    resize(formWidth, sizeHint().height());
}

void MonitoringForm::layOut()
{
    auto *const form = new QFormLayout;
    form->setSpacing(Measures::spaceSmall);
    const MonitoringEntry entry = !m_before    ? MonitoringEntry()
        : m_family == MonitoringFamily::Budget ? entryOf(m_before->budget)
                                               : entryOf(m_before->workforce);
    for (const MonitoringField field : fieldsOf(m_family)) {
        auto *const edit = new QLineEdit(entry.value(field), this);
        form->addRow(fieldTitle(field, m_family), edit);
        m_fields.insert(field, edit);
    }
    m_fields.value(MonitoringField::Period)
        ->setPlaceholderText(m_family == MonitoringFamily::Budget ? tr("such as Dec 2025 or Q3 2025/26")
                                                                  : tr("such as 31 Dec 2025"));
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(new PrimaryButton(tr("Save"), this), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &MonitoringForm::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &MonitoringForm::reject);
    auto *const rows = new QVBoxLayout(this);
    rows->setSpacing(Measures::spaceMedium);
    rows->addWidget(m_message);
    rows->addLayout(form);
    rows->addStretch(1);
    rows->addWidget(buttons);
}

Result<ChangeSet> MonitoringForm::budgetChanges(const MonitoringEntry &entry) const
{
    const auto before = m_before ? std::optional(m_before->budget) : std::nullopt;
    const Result<BudgetFigure> after = budgetFigureFrom(entry, before);
    if (!after)
        return after.error();
    if (isTaken(m_known, &MonitoringLine::budget, *after))
        return alreadyThere(after->heading);
    ChangeSet changes(tr("Enter budget of %1").arg(after->heading));
    if (!before)
        changes.add(*after);
    else if (*before != *after)
        changes.edit(*before, *after);
    return changes;
}

Result<ChangeSet> MonitoringForm::workforceChanges(const MonitoringEntry &entry) const
{
    const auto before = m_before ? std::optional(m_before->workforce) : std::nullopt;
    const Result<WorkforceFigure> after = workforceFigureFrom(entry, before);
    if (!after)
        return after.error();
    if (isTaken(m_known, &MonitoringLine::workforce, *after))
        return alreadyThere(after->team);
    ChangeSet changes(tr("Enter workforce of %1").arg(after->team));
    if (!before)
        changes.add(*after);
    else if (*before != *after)
        changes.edit(*before, *after);
    return changes;
}

Result<ChangeSet> MonitoringForm::changes() const
{
    MonitoringEntry entry;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        entry.insert(field.key(), field.value()->text());
    return m_family == MonitoringFamily::Budget ? budgetChanges(entry) : workforceChanges(entry);
}

void MonitoringForm::accept()
{
    const Result<ChangeSet> asked = changes();
    if (!asked)
        return m_message->showMessage(MessageBar::Severity::Warning, asked.error().message);
    if (!asked->isEmpty())
        Q_EMIT changeAsked(*asked);
    QDialog::accept();
}
