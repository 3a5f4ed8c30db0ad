#include "ui/plan/RowStack.h"

#include "ui/text/Icons.h"
#include "ui/text/Measures.h"
#include "ui/widgets/LinkButton.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

RowStack::RowStack(const QString &addWords, QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout)
{
    auto *const add = new LinkButton(addWords, this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_rows->setSpacing(Measures::spaceHair);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measures::spaceHair);
    column->addLayout(m_rows);
    column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        Q_EMIT addAsked();
        if (!m_lines.isEmpty())
            m_lines.last()->setFocus(Qt::OtherFocusReason);
    });
}

void RowStack::append(QWidget *line, const QString &removeWords)
{
    auto *const row = new QWidget(this);
    auto *const take = new QToolButton(row);
    take->setIcon(themedIcon(QStringLiteral("edit-delete")));
    take->setAutoRaise(true);
    take->setFocusPolicy(Qt::StrongFocus);
    take->setToolTip(removeWords);
    take->setAccessibleName(removeWords);
    auto *const cells = new QHBoxLayout(row);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setSpacing(Measures::spaceHair);
    cells->addWidget(line, 1);
    cells->addWidget(take);
    m_rows->addWidget(row);
    m_lines.append(line);
    connect(take, &QToolButton::clicked, this, [this, line] { remove(line); });
}

void RowStack::remove(QWidget *line)
{
    const int place = int(m_lines.indexOf(line));
    m_lines.removeAt(place);
    QWidget *const row = line->parentWidget();
    m_rows->removeWidget(row);
    row->hide();
    row->deleteLater();
    if (!m_lines.isEmpty())
        m_lines[std::min(place, int(m_lines.size()) - 1)]->setFocus(Qt::OtherFocusReason);
    Q_EMIT removed();
}
