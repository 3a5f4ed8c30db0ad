#include "ui/widgets/PageHeader.h"

#include "ui/text/Icons.h"
#include "ui/text/Measures.h"
#include "ui/widgets/PrimaryButton.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(TextLabel::Role::PageTitle, title, this)),
      m_line(new TextLabel(TextLabel::Role::Body, {}, this)),
      m_buttons(new QHBoxLayout)
{
    m_line->setForegroundRole(QPalette::PlaceholderText);
    m_line->setWordWrap(true);
    m_title->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_line);
    m_buttons->setSpacing(Measures::spaceSmall);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measures::spaceLarge);
    row->addLayout(words, 1);
    row->addLayout(m_buttons);
    row->setAlignment(m_buttons, Qt::AlignBottom);
    setTitle(title);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PageHeader::setLine(const QString &line)
{
    m_line->setText(line);
    setAccessibleDescription(line);
}

QPushButton *PageHeader::addButton(const QString &iconName, const QString &text)
{
    auto *button = new QPushButton(themedIcon(iconName), text, this);
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    return button;
}

PrimaryButton *PageHeader::addPrimary(const QString &iconName, const QString &text)
{
    auto *button = new PrimaryButton(text, this);
    button->setIconName(iconName);
    m_buttons->addWidget(button);
    return button;
}
