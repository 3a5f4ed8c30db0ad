#include "ui/plan/MilestoneLine.h"

#include "ui/plan/OptionalDateEdit.h"
#include "ui/text/Measures.h"
#include "ui/widgets/TextLabel.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>

MilestoneLine::MilestoneLine(const Milestone &milestone, QWidget *parent)
    : QWidget(parent),
      m_before(milestone),
      m_title(new QLineEdit(milestone.title, this)),
      m_due(new QDateEdit(milestone.due, this)),
      m_met(new OptionalDateEdit(tr("Met on"), this))
{
    m_title->setPlaceholderText(tr("What will be there by then"));
    m_title->setAccessibleName(tr("Milestone"));
    m_due->setAccessibleName(tr("Milestone due on"));
    m_due->setCalendarPopup(true);
    m_due->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_met->setDate(milestone.doneOn);
    setFocusProxy(m_title);
    auto *const cells = new QHBoxLayout(this);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setSpacing(Measures::spaceSmall);
    cells->addWidget(m_title, 1);
    cells->addWidget(new TextLabel(TextLabel::Role::Muted, tr("due"), this));
    cells->addWidget(m_due);
    cells->addWidget(new TextLabel(TextLabel::Role::Muted, tr("met"), this));
    cells->addWidget(m_met);
    connect(m_title, &QLineEdit::textChanged, this, &MilestoneLine::changed);
    connect(m_due, &QDateEdit::dateChanged, this, &MilestoneLine::changed);
    connect(m_met, &OptionalDateEdit::changed, this, &MilestoneLine::changed);
}

Milestone MilestoneLine::milestone() const
{
    Milestone milestone = m_before;
    milestone.title = m_title->text().trimmed();
    milestone.due = m_due->date();
    milestone.doneOn = m_met->date();
    return milestone;
}
