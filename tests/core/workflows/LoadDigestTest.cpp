#include "core/workflows/LoadDigest.h"

#include "core/storage/Journal.h"
#include "tests/support/Builders.h"
#include "tests/support/PlanBuilders.h"

#include <gmock/gmock.h>

namespace {

const QDate today(2026, 3, 23);

void apply(const Database &database, const ChangeSet &changes)
{
    const auto saved = Journal(database).apply(changes, testStamp());
    if (!saved)
        qFatal("%s", qUtf8Printable(saved.error().message));
}

Meeting meetingOn(const Committee &committee, QDate date)
{
    Meeting meeting;
    meeting.id = MeetingId::create();
    meeting.committee = committee.id;
    meeting.date = date;
    return meeting;
}

} // namespace

TEST(LoadDigest, GivenAnEmptyWorkspace_WhenRead_ThenThereIsADigestOfNothing)
{
    const Result<Digest> digest = digestOf(emptyWorkspace(), today.addMonths(-1), today);

    ASSERT_TRUE(digest) << digest.error().message.toStdString();
    EXPECT_FALSE(digest->next);
    EXPECT_EQ(digest->changeCount(), 0);
    EXPECT_THAT(digest->enquiries, ::testing::IsEmpty());
}

TEST(LoadDigest, GivenMeetings_WhenRead_ThenTheNextHasItsDatesAndTheLastOneOfItsCommitteeIsKnown)
{
    const Database database = emptyWorkspace();
    const Committee children = committee(QStringLiteral("Children and Families"));
    const Committee health = committee(QStringLiteral("Health"));
    apply(database,
          ChangeSet(QStringLiteral("Plan"))
              .add(children)
              .add(health)
              .add(meetingOn(children, QDate(2026, 4, 7)))
              .add(meetingOn(children, QDate(2026, 1, 20)))
              .add(meetingOn(health, QDate(2026, 3, 2))));

    const Result<Digest> digest = digestOf(database, today.addMonths(-1), today);

    ASSERT_TRUE(digest && digest->next);
    EXPECT_EQ(digest->next->committee, QStringLiteral("Children and Families"));
    EXPECT_EQ(digest->next->clearDays.publishBy, QDate(2026, 3, 26));
    EXPECT_EQ(*lastMeetingDay(database, today), QDate(2026, 1, 20));
}

TEST(LoadDigest, GivenAnActionWhoseRatingWasEdited_WhenRead_ThenTheJournalTellsIt)
{
    const Database database = emptyWorkspace();
    PlanBuilder plan;
    plan.action(QStringLiteral("3.4"), QStringLiteral("Recruit"), QDate(2026, 9, 30)).rating = Rating::Amber;
    plan.saveTo(database);
    PlanAction after = plan.contents.actions.first();
    after.rating = Rating::Red;
    apply(database, ChangeSet(QStringLiteral("Rate")).edit(plan.contents.actions.first(), after));

    const Result<Digest> digest = digestOf(database, QDate(2026, 1, 20), today);

    ASSERT_TRUE(digest);
    ASSERT_EQ(digest->changes.size(), 1);
    EXPECT_EQ(digest->changes.first().lines.first().text, QStringLiteral("Action 3.4 moved from Amber to Red"));
    EXPECT_EQ(digest->changes.first().lines.last().text, QStringLiteral("New plan: Safeguarding Improvement Plan"));
}

TEST(LoadDigest, GivenAReportAddedBeforeTheDay_WhenRead_ThenItIsNoNews)
{
    const Database database = emptyWorkspace();
    addReport(database, report(QStringLiteral("Waiting times")), {});

    EXPECT_EQ(digestOf(database, QDate(2026, 3, 23), today)->changeCount(), 1);
    EXPECT_EQ(digestOf(database, QDate(2026, 3, 24), QDate(2026, 4, 1))->changeCount(), 0);
}

TEST(LoadDigest, GivenADismissal_WhenSavedAndTakenBack_ThenTheLineIsAwayAndThereAgain)
{
    const Database database = emptyWorkspace();
    PlanBuilder plan;
    PlanAction &action = plan.action(QStringLiteral("3.4"), QStringLiteral("Recruit"), QDate(2026, 9, 30));
    action.rating = Rating::Green;
    action.boardRating = Rating::Red;
    plan.saveTo(database);
    const LineOfEnquiry line = digestOf(database, today, today)->enquiries.first();
    const auto saved = Journal(database).apply(
        ChangeSet(QStringLiteral("Dismiss")).add(dismissalOf(line, QStringLiteral("Known"), today)), testStamp());
    ASSERT_TRUE(saved);
    EXPECT_THAT(digestOf(database, today, today)->enquiries, ::testing::IsEmpty());

    ASSERT_TRUE(Journal(database).undo({*saved}, QStringLiteral("Undo"), testStamp()));

    EXPECT_EQ(digestOf(database, today, today)->enquiries.size(), 1);
}
