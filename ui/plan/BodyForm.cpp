#include "ui/plan/BodyForm.h"

#include "ui/text/Words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

BodyForm::BodyForm(const QList<OverseeingBody> &bodies, QWidget *parent)
    : QDialog(parent),
      m_name(new QLineEdit(this)),
      m_kind(new QComboBox(this)),
      m_parent(new QComboBox(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Add board or group"));
    for (const auto kind :
         {Committee::Kind::ExternalBoard, Committee::Kind::TaskAndFinish, Committee::Kind::SubCommittee,
          Committee::Kind::Joint, Committee::Kind::Executive, Committee::Kind::Council})
        m_kind->addItem(screenWord(kind), int(kind));
    m_parent->addItem(tr("Nobody"));
    for (const OverseeingBody &body : bodies)
        m_parent->addItem(body.committee.name, body.committee.id.toString());
    auto *const form = new QFormLayout(this);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("Reports &to"), m_parent);
    form->addRow(m_buttons);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(false);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) {
        m_buttons->button(QDialogButtonBox::Save)->setEnabled(!name.trimmed().isEmpty());
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &BodyForm::acceptBody);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void BodyForm::acceptBody()
{
    Committee body;
    body.id = CommitteeId::create();
    body.name = m_name->text().trimmed();
    body.kind = Committee::Kind(m_kind->currentData().toInt());
    body.parent = CommitteeId::fromString(m_parent->currentData().toString());
    Q_EMIT bodyAccepted(body);
    accept();
}
