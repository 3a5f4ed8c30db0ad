#include "ui/overview/SinceMenu.h"

#include "ui/text/Words.h"

#include <QCalendarWidget>
#include <QMenu>
#include <QTextCharFormat>
#include <QWidgetAction>

SinceMenu::SinceMenu(QWidget *parent) : LinkButton(tr("Since…"), parent), m_menu(new QMenu(this))
{
    setToolTip(tr("Choose the day from which changes are shown"));
    setAccessibleName(tr("Changes since which day"));
    connect(this, &QPushButton::clicked, this, [this] { m_menu->popup(mapToGlobal(rect().bottomLeft())); });
}

void SinceMenu::setDays(QDate lastMeeting, QDate today)
{
    m_menu->clear();
    addDay(tr("The last meeting, %1").arg(screenDate(lastMeeting)), std::nullopt);
    m_menu->addSeparator();
    addDay(tr("A month ago"), today.addMonths(-1));
    addDay(tr("Three months ago"), today.addMonths(-3));
    addDay(tr("A year ago"), today.addYears(-1));
    addCalendar(today);
}

void SinceMenu::choose(std::optional<QDate> day)
{
    m_menu->close();
    if (day == m_chosen)
        return;
    m_chosen = day;
    Q_EMIT chosenChanged();
}

void SinceMenu::addDay(const QString &words, std::optional<QDate> day)
{
    QAction *const action = m_menu->addAction(words);
    action->setCheckable(true);
    action->setChecked(day == m_chosen);
    connect(action, &QAction::triggered, this, [this, day] { choose(day); });
}

void SinceMenu::addCalendar(QDate today)
{
    QMenu *const other = m_menu->addMenu(tr("Another day"));
    auto *const calendar = new QCalendarWidget(other);
    calendar->setMaximumDate(today);
    calendar->setSelectedDate(m_chosen.value_or(today));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(day, calendar->weekdayTextFormat(Qt::Monday));
    auto *const action = new QWidgetAction(other);
    action->setDefaultWidget(calendar);
    other->addAction(action);
    connect(calendar, &QCalendarWidget::clicked, this, [this](QDate day) { choose(day); });
    connect(calendar, &QCalendarWidget::activated, this, [this](QDate day) { choose(day); });
}
