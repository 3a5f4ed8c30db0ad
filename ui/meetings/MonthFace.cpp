#include "ui/meetings/MonthFace.h"

#include "ui/text/Icons.h"
#include "ui/text/Measures.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

MonthFace::MonthFace(QDate today, QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(TextLabel::Role::Section, QString(), this)),
      m_view(new MonthView(today, this))
{
    auto *const back = button(QStringLiteral("go-previous"), tr("The month before (Page Up)"));
    auto *const forward = button(QStringLiteral("go-next"), tr("The month after (Page Down)"));
    auto *const now = new QPushButton(tr("Today"), this);
    auto *const head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(now);
    head->addWidget(back);
    head->addWidget(forward);
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Measures::spaceSmall);
    rows->addLayout(head);
    rows->addWidget(m_view, 1);
    setFocusProxy(m_view);
    connect(back, &QToolButton::clicked, this, [this] { m_view->setCurrentDay(m_view->currentDay().addMonths(-1)); });
    connect(forward, &QToolButton::clicked, this, [this] { m_view->setCurrentDay(m_view->currentDay().addMonths(1)); });
    connect(now, &QPushButton::clicked, this, [this, today] { m_view->setCurrentDay(today); });
    connect(m_view, &MonthView::dayChanged, this, &MonthFace::sayMonth);
    sayMonth();
}

QToolButton *MonthFace::button(const QString &icon, const QString &tip)
{
    auto *const made = new QToolButton(this);
    made->setIcon(themedIcon(icon));
    made->setToolTip(tip);
    made->setAccessibleName(tip);
    return made;
}

void MonthFace::sayMonth()
{
    m_title->setText(QLocale().toString(m_view->currentDay(), QStringLiteral("MMMM yyyy")));
}
