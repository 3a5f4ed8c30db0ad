#include "ui/plan/EvidenceForm.h"

#include "ui/plan/OptionalDateEdit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace {

std::optional<QString> textOf(const QLineEdit *edit)
{
    const QString text = edit->text().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

EvidenceForm::EvidenceForm(const PlanAction &action, const QString &seenBy, QWidget *parent)
    : QDialog(parent),
      m_action(action.id),
      m_title(new QLineEdit(this)),
      m_kind(new QComboBox(this)),
      m_locator(new QLineEdit(this)),
      m_seenBy(new QLineEdit(seenBy, this)),
      m_seenOn(new OptionalDateEdit(tr("Seen on"), this)),
      m_sufficient(new QComboBox(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Evidence for %1").arg(action.reference));
    m_kind->addItem(tr("Document"), int(Evidence::Kind::Document));
    m_kind->addItem(tr("Figures"), int(Evidence::Kind::Data));
    m_kind->addItem(tr("Audit"), int(Evidence::Kind::Audit));
    m_kind->addItem(tr("Observation"), int(Evidence::Kind::Observation));
    m_kind->addItem(tr("Testimony"), int(Evidence::Kind::Testimony));
    m_kind->addItem(tr("Minute"), int(Evidence::Kind::Minute));
    m_sufficient->addItem(tr("Enough"), int(Evidence::Sufficiency::Yes));
    m_sufficient->addItem(tr("Partly enough"), int(Evidence::Sufficiency::Partly));
    m_sufficient->addItem(tr("Not enough"), int(Evidence::Sufficiency::No));
    m_seenOn->setDate(QDate::currentDate());
    auto *const form = new QFormLayout(this);
    form->addRow(tr("&What shows it"), m_title);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("W&here"), m_locator);
    form->addRow(tr("Seen &by"), m_seenBy);
    form->addRow(tr("Seen on"), m_seenOn);
    form->addRow(tr("Is it &enough?"), m_sufficient);
    form->addRow(m_buttons);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(false);
    connect(m_title, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_buttons->button(QDialogButtonBox::Save)->setEnabled(!text.trimmed().isEmpty());
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &EvidenceForm::acceptEvidence);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void EvidenceForm::acceptEvidence()
{
    Evidence evidence;
    evidence.id = EvidenceId::create();
    evidence.planAction = m_action;
    evidence.title = m_title->text().trimmed();
    evidence.kind = Evidence::Kind(m_kind->currentData().toInt());
    evidence.locator = textOf(m_locator);
    evidence.seenBy = textOf(m_seenBy);
    evidence.seenOn = m_seenOn->date();
    if (evidence.seenOn)
        evidence.sufficient = Evidence::Sufficiency(m_sufficient->currentData().toInt());
    Q_EMIT evidenceAccepted(evidence);
    accept();
}
