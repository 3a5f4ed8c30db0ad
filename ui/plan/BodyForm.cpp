#include "ui/plan/BodyForm.h"

#include "ui/text/Words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace {

/// True if the body reports, directly or through others, to the one of the id.
bool isBelow(const Committee &body, const CommitteeId &above, const QList<OverseeingBody> &bodies)
{
    std::optional<CommitteeId> parent = body.parent;
    for (qsizetype steps = 0; parent && steps <= bodies.size(); ++steps) {
        if (*parent == above)
            return true;
        const auto next = std::find_if(bodies.cbegin(), bodies.cend(),
                                       [&](const OverseeingBody &other) { return other.committee.id == *parent; });
        parent = next == bodies.cend() ? std::nullopt : next->committee.parent;
    }
    return false;
}

} // namespace

BodyForm::BodyForm(const Committee &body, const QList<OverseeingBody> &bodies, QWidget *parent)
    : QDialog(parent),
      m_before(body),
      m_name(new QLineEdit(body.name, this)),
      m_kind(new QComboBox(this)),
      m_parent(new QComboBox(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(body.name.isEmpty() ? tr("Add board or group") : tr("Board or group"));
    for (const auto &[kind, word] : Words<Committee::Kind>::all)
        m_kind->addItem(screenWord(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(body.kind)));
    fillParents(bodies);
    auto *const form = new QFormLayout(this);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("Reports &to"), m_parent);
    form->addRow(m_buttons);
    const auto judge = [this] {
        m_buttons->button(QDialogButtonBox::Save)->setEnabled(!m_name->text().trimmed().isEmpty());
    };
    judge();
    connect(m_name, &QLineEdit::textChanged, this, judge);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &BodyForm::acceptBody);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

/// A body cannot report to itself, nor to one that reports to it.
void BodyForm::fillParents(const QList<OverseeingBody> &bodies)
{
    m_parent->addItem(tr("Nobody"));
    for (const OverseeingBody &body : bodies)
        if (!(body.committee.id == m_before.id) && !isBelow(body.committee, m_before.id, bodies))
            m_parent->addItem(body.committee.name, body.committee.id.toString());
    m_parent->setCurrentIndex(m_before.parent ? std::max(0, m_parent->findData(m_before.parent->toString())) : 0);
}

void BodyForm::acceptBody()
{
    Committee body = m_before;
    body.name = m_name->text().trimmed();
    body.kind = Committee::Kind(m_kind->currentData().toInt());
    body.parent = CommitteeId::fromString(m_parent->currentData().toString());
    Q_EMIT bodyAccepted(body);
    accept();
}
