#include "ui/widgets/KnownDateEdit.h"

#include "ui/text/Measures.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>

KnownDateEdit::KnownDateEdit(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_isGiven(new QCheckBox(this)),
      m_date(new QDateEdit(QDate::currentDate(), this))
{
    m_isGiven->setAccessibleName(tr("%1 is known").arg(name));
    m_date->setAccessibleName(name);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("ddd d MMM yyyy"));
    m_date->setEnabled(false);
    setFocusProxy(m_isGiven);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measures::spaceHair);
    row->addWidget(m_isGiven);
    row->addWidget(m_date);
    row->addStretch(1);
    connect(m_isGiven, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
    connect(m_isGiven, &QCheckBox::toggled, this, &KnownDateEdit::dateChanged);
    connect(m_date, &QDateEdit::dateChanged, this, &KnownDateEdit::dateChanged);
}

std::optional<QDate> KnownDateEdit::date() const
{
    return m_isGiven->isChecked() ? std::optional(m_date->date()) : std::nullopt;
}

void KnownDateEdit::setDate(std::optional<QDate> date)
{
    if (date)
        m_date->setDate(*date);
    m_isGiven->setChecked(date.has_value());
    m_date->setEnabled(date.has_value());
}
