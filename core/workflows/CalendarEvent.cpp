#include "core/workflows/CalendarEvent.h"

#include <QTimeZone>

#include <libical/ical.h>

#include <memory>

namespace {

struct FreeComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

icaltimetype dayOf(QDate date)
{
    icaltimetype day = icaltime_null_date();
    day.year = date.year();
    day.month = date.month();
    day.day = date.day();
    return day;
}

icaltimetype momentOf(const QDateTime &moment)
{
    const QDateTime utc = moment.toUTC();
    icaltimetype time = dayOf(utc.date());
    time.is_date = 0;
    time.hour = utc.time().hour();
    time.minute = utc.time().minute();
    time.second = utc.time().second();
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

void add(icalcomponent *component, icalproperty *property)
{
    icalcomponent_add_property(component, property);
}

void addHours(icalcomponent *component, const CalendarEvent &event)
{
    const QDateTime begins(event.date, *event.begins, QTimeZone("Europe/London"));
    add(component, icalproperty_new_dtstart(momentOf(begins)));
    add(component, icalproperty_new_dtend(momentOf(begins.addSecs(60 * event.minutes))));
}

void addDay(icalcomponent *component, const CalendarEvent &event)
{
    add(component, icalproperty_new_dtstart(dayOf(event.date)));
    add(component, icalproperty_new_dtend(dayOf(event.date.addDays(1))));
    add(component, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
}

icalcomponent *componentOf(const CalendarEvent &event, const QDateTime &writtenAt)
{
    icalcomponent *const component = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    add(component, icalproperty_new_uid(event.uid.toUtf8().constData()));
    add(component, icalproperty_new_dtstamp(momentOf(writtenAt)));
    add(component, icalproperty_new_sequence(event.sequence));
    event.begins ? addHours(component, event) : addDay(component, event);
    add(component, icalproperty_new_summary(event.summary.toUtf8().constData()));
    if (!event.description.isEmpty())
        add(component, icalproperty_new_description(event.description.toUtf8().constData()));
    if (!event.location.isEmpty())
        add(component, icalproperty_new_location(event.location.toUtf8().constData()));
    add(component, icalproperty_new_status(event.isCancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    return component;
}

} // namespace

QByteArray calendarFile(const QList<CalendarEvent> &events, const QString &name, const QDateTime &writtenAt)
{
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    add(calendar.get(), icalproperty_new_version("2.0"));
    add(calendar.get(), icalproperty_new_prodid("-//Scrutineer//Meetings and statutory dates//EN"));
    icalproperty *const title = icalproperty_new_x(name.toUtf8().constData());
    icalproperty_set_x_name(title, "X-WR-CALNAME");
    add(calendar.get(), title);
    for (const CalendarEvent &event : events)
        icalcomponent_add_component(calendar.get(), componentOf(event, writtenAt));
    const std::unique_ptr<char, void (*)(void *)> text(icalcomponent_as_ical_string_r(calendar.get()), free);
    return text.get();
}
