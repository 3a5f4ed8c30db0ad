#include "core/workflows/MeetingCalendar.h"

#include "core/domain/Meeting.h"
#include "tests/support/Builders.h"
#include "tests/support/TestFiles.h"

#include <QSet>
#include <QTimeZone>

#include <libical/ical.h>

#include <gmock/gmock.h>

#include <memory>

namespace {

const QDateTime now(QDate(2026, 3, 23), QTime(9, 0), QTimeZone("Europe/London"));

Meeting easterMeeting(const Committee &committee)
{
    Meeting meeting;
    meeting.id = MeetingId::create();
    meeting.committee = committee.id;
    meeting.date = QDate(2026, 4, 7);
    meeting.time = QTime(18, 30);
    meeting.venue = QStringLiteral("Council Chamber, Town Hall");
    return meeting;
}

Meeting addMeeting(const Database &database)
{
    const Committee health = committee(QStringLiteral("Health; Care, and Housing Scrutiny Committee"));
    const Meeting meeting = easterMeeting(health);
    const auto added =
        Journal(database).apply(ChangeSet(QStringLiteral("Plan a meeting")).add(health).add(meeting), testStamp());
    EXPECT_TRUE(added);
    return meeting;
}

using Parsed = std::unique_ptr<icalcomponent, void (*)(icalcomponent *)>;

Parsed parsed(const QByteArray &calendar)
{
    return {icalparser_parse_string(calendar.constData()), icalcomponent_free};
}

QList<icalcomponent *> eventsOf(const Parsed &calendar)
{
    QList<icalcomponent *> events;
    for (icalcomponent *event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT))
        events.append(event);
    return events;
}

QStringList uidsOf(const Parsed &calendar)
{
    QStringList uids;
    for (icalcomponent *event : eventsOf(calendar))
        uids.append(QString::fromUtf8(icalcomponent_get_uid(event)));
    return uids;
}

} // namespace

TEST(MeetingCalendar, GivenAMeeting_WhenWrittenAndReadBack_ThenItIsValidAndHasTheSittingAndItsFourDates)
{
    const Database database = emptyWorkspace();
    addMeeting(database);

    const auto calendar = meetingCalendar(database, now);
    ASSERT_TRUE(calendar);
    const Parsed read = parsed(*calendar);

    ASSERT_TRUE(read);
    EXPECT_EQ(icalcomponent_count_errors(read.get()), 0);
    EXPECT_EQ(icalrestriction_check(read.get()), 1);
    const QList<icalcomponent *> events = eventsOf(read);
    ASSERT_EQ(events.size(), 5);
    EXPECT_EQ(QString::fromUtf8(icalcomponent_get_summary(events.first())),
              QStringLiteral("Health; Care, and Housing Scrutiny Committee"));
    EXPECT_STREQ(icalcomponent_get_location(events.first()), "Council Chamber, Town Hall");
    EXPECT_STREQ(icaltime_as_ical_string(icalcomponent_get_dtstart(events.first())), "20260407T173000Z");
    EXPECT_STREQ(icaltime_as_ical_string(icalcomponent_get_dtstart(events.at(2))), "20260326");
    EXPECT_STREQ(icaltime_as_ical_string(icalcomponent_get_dtend(events.at(2))), "20260327");
}

TEST(MeetingCalendar, GivenACalendarReadBefore_WhenWrittenAgainAfterAChange_ThenTheSameUidsHaveAHigherSequence)
{
    const Database database = emptyWorkspace();
    const Meeting meeting = addMeeting(database);
    const Parsed first = parsed(*meetingCalendar(database, now));
    Meeting moved = meeting;
    moved.date = QDate(2026, 4, 14);
    ASSERT_TRUE(Journal(database).apply(ChangeSet(QStringLiteral("Move")).edit(meeting, moved), testStamp()));

    const Parsed second = parsed(*meetingCalendar(database, now.addDays(1)));

    const QStringList uids = uidsOf(first);
    EXPECT_EQ(uids, uidsOf(second));
    EXPECT_EQ(QSet<QString>(uids.begin(), uids.end()).size(), uids.size());
    EXPECT_EQ(icalcomponent_get_sequence(eventsOf(first).first()), 0);
    EXPECT_EQ(icalcomponent_get_sequence(eventsOf(second).first()), 1);
    EXPECT_STREQ(icaltime_as_ical_string(icalcomponent_get_dtstart(eventsOf(second).at(2))), "20260402");
}

TEST(MeetingCalendar, GivenACancelledMeeting_WhenWritten_ThenItIsCancelledAndTheLawSetsNoDates)
{
    const Database database = emptyWorkspace();
    const Meeting meeting = addMeeting(database);
    Meeting cancelled = meeting;
    cancelled.status = Meeting::Status::Cancelled;
    ASSERT_TRUE(Journal(database).apply(ChangeSet(QStringLiteral("Cancel")).edit(meeting, cancelled), testStamp()));

    const Parsed read = parsed(*meetingCalendar(database, now));

    ASSERT_EQ(eventsOf(read).size(), 1);
    EXPECT_EQ(icalcomponent_get_status(eventsOf(read).first()), ICAL_STATUS_CANCELLED);
}

TEST(MeetingCalendar, GivenAnExemptItem_WhenWritten_ThenItsTitleIsNotInTheFile)
{
    const Database database = emptyWorkspace();
    const Meeting meeting = addMeeting(database);
    AgendaItem item;
    item.id = AgendaItemId::create();
    item.meeting = meeting.id;
    item.title = QStringLiteral("Dismissal of a head teacher");
    item.publicity = Publicity::Exempt;
    ASSERT_TRUE(Journal(database).apply(ChangeSet(QStringLiteral("Add")).add(item), testStamp()));

    EXPECT_FALSE(meetingCalendar(database, now)->contains("Dismissal"));
}

TEST(MeetingCalendar, GivenAPlaceThatCannotBeWritten_WhenWritten_ThenItIsSaidAndNothingIsThere)
{
    const Database database = emptyWorkspace();

    const auto written = writeMeetingCalendar(database, QStringLiteral("/no/such/folder/meetings.ics"), now);

    ASSERT_FALSE(written);
    EXPECT_TRUE(written.error().message.contains(QStringLiteral("/no/such/folder/meetings.ics")));
}
