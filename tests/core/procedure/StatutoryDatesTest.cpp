#include "core/procedure/StatutoryDates.h"

#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

namespace {

Meeting meetingOn(QDate date)
{
    Meeting meeting;
    meeting.id = MeetingId::create();
    meeting.date = date;
    return meeting;
}

StatutoryDate::State agendaState(const Meeting &meeting, QDate today)
{
    return statutoryDates(meeting, CouncilRules(), today).at(1).state;
}

} // namespace

TEST(StatutoryDates, GivenAPublicMeeting_WhenItsDatesAreWorkedOut_ThenThereAreFourEachWithItsWords)
{
    const QList<StatutoryDate> dates = statutoryDates(meetingOn(QDate(2026, 4, 7)), CouncilRules(), QDate(2026, 3, 23));

    ASSERT_EQ(dates.size(), 4);
    EXPECT_EQ(dates.at(0).date, QDate(2026, 3, 26));
    EXPECT_EQ(dates.at(1).date, QDate(2026, 3, 26));
    EXPECT_EQ(dates.at(2).date, QDate(2030, 4, 6));
    EXPECT_EQ(dates.at(3).date, QDate(2032, 4, 6));
    for (const StatutoryDate &date : dates)
        EXPECT_FALSE(date.words.isEmpty());
}

TEST(StatutoryDates, GivenWhatWasDoneAndWhen_WhenHeldAgainstTheDate_ThenTheStateSaysSo)
{
    Meeting meeting = meetingOn(QDate(2026, 4, 7));

    EXPECT_EQ(agendaState(meeting, QDate(2026, 3, 26)), StatutoryDate::State::Open);
    EXPECT_EQ(agendaState(meeting, QDate(2026, 3, 27)), StatutoryDate::State::Missed);
    EXPECT_EQ(agendaState(meeting, QDate(2026, 4, 8)), StatutoryDate::State::NotRecorded);
    meeting.agendaPublishedOn = QDate(2026, 3, 26);
    EXPECT_EQ(agendaState(meeting, QDate(2026, 4, 8)), StatutoryDate::State::Kept);
    meeting.agendaPublishedOn = QDate(2026, 3, 27);
    EXPECT_EQ(agendaState(meeting, QDate(2026, 4, 8)), StatutoryDate::State::Late);
}

TEST(StatutoryDates, GivenACouncilInWales_WhenWorkedOut_ThenThreeClearDaysAreEnough)
{
    const CouncilRules wales{.nation = Nation::Wales};

    EXPECT_EQ(statutoryDates(meetingOn(QDate(2015, 2, 26)), wales, QDate(2015, 2, 1)).first().date, QDate(2015, 2, 20));
}

TEST(StatutoryDates, GivenAMeetingThatIsNotInPublic_WhenWorkedOut_ThenTheLawSetsNoDate)
{
    Meeting visit = meetingOn(QDate(2026, 4, 7));
    visit.kind = Meeting::Kind::SiteVisit;
    Meeting cancelled = meetingOn(QDate(2026, 4, 7));
    cancelled.status = Meeting::Status::Cancelled;

    EXPECT_TRUE(statutoryDates(visit, CouncilRules(), QDate(2026, 3, 23)).isEmpty());
    EXPECT_TRUE(statutoryDates(cancelled, CouncilRules(), QDate(2026, 3, 23)).isEmpty());
}
