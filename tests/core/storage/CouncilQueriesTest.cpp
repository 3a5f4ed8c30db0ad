#include "core/storage/CouncilQueries.h"

#include "core/storage/ListQueries.h"
#include "tests/support/Builders.h"
#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

namespace {

Authority councilOf(const HolidayCalendar &calendar)
{
    Authority council;
    council.id = AuthorityId::create();
    council.name = QStringLiteral("Fenbridge City Council");
    council.holidayCalendar = calendar.id;
    return council;
}

} // namespace

TEST(CouncilQueries, GivenAWorkspaceWithoutACouncil_WhenItsRulesAreRead_ThenTheyAreThoseOfEngland)
{
    const Database database = emptyWorkspace();

    const auto rules = councilRules(database);

    ASSERT_TRUE(rules);
    EXPECT_EQ(rules->nation, Nation::England);
    EXPECT_EQ(rules->days.rule(), ClearDayRule::Working);
}

TEST(CouncilQueries, GivenACouncilWithAClosure_WhenAMeetingIsListed_ThenPublishByLeavesTheClosureOut)
{
    const Database database = emptyWorkspace();
    const HolidayCalendar calendar{HolidayCalendarId::create(), QStringLiteral("Fenbridge")};
    const NonWorkingDay closure{NonWorkingDayId::create(), calendar.id, QDate(2026, 3, 31),
                                QStringLiteral("Town Hall closed"), NonWorkingDay::Kind::LocalClosure};
    const Committee health = committee(QStringLiteral("Health"));
    Meeting meeting;
    meeting.id = MeetingId::create();
    meeting.committee = health.id;
    meeting.date = QDate(2026, 4, 7);
    ASSERT_TRUE(Journal(database).apply(ChangeSet(QStringLiteral("Set up"))
                                            .add(calendar)
                                            .add(closure)
                                            .add(councilOf(calendar))
                                            .add(health)
                                            .add(meeting),
                                        testStamp()));

    const auto listing = listRecords(database, QStringLiteral("meetings"), QDate(2026, 3, 23));

    ASSERT_TRUE(listing);
    EXPECT_EQ(listing->rows.first().at(listing->columns.indexOf(QStringLiteral("publish_by"))).toString(),
              QStringLiteral("2026-03-25"));
}
