#include "ui/plan/OptionalDateEdit.h"

#include "ui/text/Measures.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>

OptionalDateEdit::OptionalDateEdit(const QString &accessibleName, QWidget *parent)
    : QWidget(parent),
      m_isKnown(new QCheckBox(this)),
      m_date(new QDateEdit(QDate::currentDate(), this))
{
    m_isKnown->setAccessibleName(tr("%1 is known").arg(accessibleName));
    m_date->setAccessibleName(accessibleName);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_date->setEnabled(false);
    setFocusProxy(m_isKnown);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measures::spaceSmall);
    row->addWidget(m_isKnown);
    row->addWidget(m_date, 1);
    connect(m_isKnown, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
    connect(m_isKnown, &QCheckBox::toggled, this, &OptionalDateEdit::changed);
    connect(m_date, &QDateEdit::dateChanged, this, &OptionalDateEdit::changed);
}

std::optional<QDate> OptionalDateEdit::date() const
{
    return m_isKnown->isChecked() ? std::optional(m_date->date()) : std::nullopt;
}

void OptionalDateEdit::setDate(std::optional<QDate> date)
{
    m_isKnown->setChecked(date.has_value());
    if (date)
        m_date->setDate(*date);
}
