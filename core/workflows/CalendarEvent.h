#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

/// One entry of a calendar: a sitting with its hours, or a day.
struct CalendarEvent
{
    QString uid{};
    QString summary{};
    QString description{};
    QString location{};
    QDate date{};
    std::optional<QTime> begins{}; ///< in the United Kingdom's time
    int minutes = 0;
    int sequence = 0;
    bool isCancelled = false;
};

/// The entries as an iCalendar file (RFC 5545), written by libical.
QByteArray calendarFile(const QList<CalendarEvent> &events, const QString &name, const QDateTime &writtenAt);
