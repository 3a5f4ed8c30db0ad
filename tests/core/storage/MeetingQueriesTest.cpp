#include "core/storage/MeetingQueries.h"

#include "core/storage/CommitteeQueries.h"
#include "tests/support/Builders.h"
#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

namespace {

/// A committee with a chair and somebody who left, and one meeting with an exempt item and a link.
struct Story
{
    Committee health = committee(QStringLiteral("Health"));
    Person chair{PersonId::create(), QStringLiteral("Cllr Ada Quill")};
    Person former{PersonId::create(), QStringLiteral("Cllr Ben Harwood")};
    Meeting meeting;
    AgendaItem item;
    Report linked = report(QStringLiteral("Fostering"));

    explicit Story(const Database &database)
    {
        meeting.id = MeetingId::create();
        meeting.committee = health.id;
        meeting.date = QDate(2026, 4, 7);
        item.id = AgendaItemId::create();
        item.meeting = meeting.id;
        item.title = QStringLiteral("Contract");
        item.publicity = Publicity::Exempt;
        ChangeSet changes(QStringLiteral("Set up"));
        changes.add(health).add(chair).add(former).add(meeting).add(item).add(linked);
        changes.add(Membership{MembershipId::create(), chair.id, health.id, Membership::Role::Chair});
        changes.add(Membership{MembershipId::create(), former.id, health.id, Membership::Role::Member, std::nullopt,
                               QDate(2025, 5, 1)});
        changes.add(Exemption{ExemptionId::create(), item.id, 3});
        changes.add(AgendaLink{AgendaLinkId::create(), item.id, linked.id});
        const auto applied = Journal(database).apply(changes, testStamp());
        EXPECT_TRUE(applied);
    }
};

} // namespace

TEST(MeetingQueries, GivenAMeeting_WhenListed_ThenItsItemsAreCountedOpenAndClosed)
{
    const Database database = emptyWorkspace();
    const Story story(database);

    const auto rows = meetingRows(database);

    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 1);
    EXPECT_EQ(rows->first().committee, QStringLiteral("Health"));
    EXPECT_EQ(rows->first().items, 1);
    EXPECT_EQ(rows->first().closedItems, 1);
    EXPECT_EQ(rows->first().changes, 1);
}

TEST(MeetingQueries, GivenAMeeting_WhenReadInFull_ThenItemsHaveParagraphsAndTitledLinks)
{
    const Database database = emptyWorkspace();
    const Story story(database);

    const auto detail = meetingDetail(database, story.meeting.id);

    ASSERT_TRUE(detail);
    ASSERT_EQ(detail->items.size(), 1);
    EXPECT_EQ(detail->items.first().paragraphs(), QList<int>{3});
    ASSERT_EQ(detail->items.first().links.size(), 1);
    EXPECT_EQ(detail->items.first().links.first().title, QStringLiteral("Fostering"));
}

TEST(MeetingQueries, GivenMembershipsWithDates_WhenTheMeetingIsRead_ThenOnlyThoseOfThatDayAreListed)
{
    const Database database = emptyWorkspace();
    const Story story(database);

    const auto detail = meetingDetail(database, story.meeting.id);

    ASSERT_EQ(detail->attendees.size(), 1);
    EXPECT_EQ(detail->attendees.first().person, story.chair);
    EXPECT_EQ(detail->attendees.first().role, Membership::Role::Chair);
    EXPECT_FALSE(detail->attendees.first().attendance);
}

TEST(MeetingQueries, GivenAMeetingThatIsGone_WhenRead_ThenASentenceSaysSo)
{
    const Database database = emptyWorkspace();

    const auto detail = meetingDetail(database, MeetingId::create());

    ASSERT_FALSE(detail);
    EXPECT_EQ(detail.error().kind, Error::Kind::NotFound);
}

TEST(MeetingQueries, GivenALinkToTwoRecords_WhenSaved_ThenItIsRefused)
{
    const Database database = emptyWorkspace();
    const Story story(database);
    AgendaLink both{AgendaLinkId::create(), story.item.id, story.linked.id};
    both.plan = ImprovementPlanId::create();

    EXPECT_FALSE(Journal(database).apply(ChangeSet(QStringLiteral("Link")).add(both), testStamp()));
    EXPECT_FALSE(Journal(database).apply(
        ChangeSet(QStringLiteral("Link")).add(AgendaLink{AgendaLinkId::create(), story.item.id}), testStamp()));
}

TEST(CommitteeQueries, GivenACommittee_WhenReadInFull_ThenItHasEverybodyWhoEverBelonged)
{
    const Database database = emptyWorkspace();
    const Story story(database);

    const auto details = committeeDetails(database);

    ASSERT_EQ(details->size(), 1);
    EXPECT_EQ(details->first().members.size(), 2);
    EXPECT_EQ(details->first().meetings, 1);
}

TEST(CommitteeQueries, GivenTopicsWithAndWithoutAMeeting_WhenListed_ThenTheUnplannedComeLast)
{
    const Database database = emptyWorkspace();
    const Story story(database);
    WorkProgrammeItem planned{WorkProgrammeItemId::create(), story.health.id, QStringLiteral("Zebra crossings")};
    planned.plannedMeeting = story.meeting.id;
    ASSERT_TRUE(Journal(database).apply(
        ChangeSet(QStringLiteral("Plan"))
            .add(planned)
            .add(WorkProgrammeItem{WorkProgrammeItemId::create(), story.health.id, QStringLiteral("Air quality")}),
        testStamp()));

    const auto rows = workProgramme(database);

    ASSERT_EQ(rows->size(), 2);
    EXPECT_EQ(rows->first().item.topic, QStringLiteral("Zebra crossings"));
    EXPECT_EQ(rows->first().plannedOn, QDate(2026, 4, 7));
    EXPECT_FALSE(rows->last().plannedOn);
}
