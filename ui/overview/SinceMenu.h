#pragma once

#include "ui/widgets/LinkButton.h"

#include <QDate>

#include <optional>

class QMenu;

/// From which day changes are shown: since the last meeting, or another day of choice.
class SinceMenu : public LinkButton
{
    Q_OBJECT

public:
    explicit SinceMenu(QWidget *parent);

    void setDays(QDate lastMeeting, QDate today);
    /// The chosen day; nothing for that of the last meeting.
    std::optional<QDate> chosen() const { return m_chosen; }
    void choose(std::optional<QDate> day);

Q_SIGNALS:
    void chosenChanged();

private:
    void addDay(const QString &words, std::optional<QDate> day);
    void addCalendar(QDate today);

    QMenu *m_menu;
    std::optional<QDate> m_chosen;
};
