#include "core/procedure/CallInPeriod.h"

#include "core/procedure/DecisionNotice.h"
#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

TEST(CallInPeriod, GivenThreeWorkingDaysWithoutThatOfPublication_WhenPublishedOnAThursday_ThenTuesdayIsTheLast)
{
    const CallInRule rule{.length = 3, .requesters = 2};

    const CallInPeriod period = callInPeriod(QDate(2026, 3, 19), rule, CouncilDays());

    EXPECT_EQ(period.lastDay, QDate(2026, 3, 24));
    EXPECT_EQ(period.effectiveOn, QDate(2026, 3, 25));
}

TEST(CallInPeriod, GivenFiveDaysAndACutOff_WhenPublishedBeforeEaster_ThenTheHolidaysAreLeftOut)
{
    const CallInRule rule{.length = 5, .cutOff = QTime(17, 0), .meetWithin = 15, .requesters = 10};

    const CallInPeriod period = callInPeriod(QDate(2026, 4, 1), rule, CouncilDays());

    EXPECT_EQ(period.lastDay, QDate(2026, 4, 10));
    EXPECT_EQ(callInMeetingBy(QDate(2026, 4, 10), rule, CouncilDays()), QDate(2026, 5, 1));
    EXPECT_EQ(inWords(period),
              QStringLiteral("The decision was published on Wed 1 Apr 2026 and can be called in until 17:00 on Fri 10 "
                             "Apr 2026: 5 working days, and the day of publication is not counted. 10 members have "
                             "to ask. If nobody does, it takes effect on Sat 11 Apr 2026."));
}

TEST(CallInPeriod, GivenTheDayOfPublicationIsTheFirst_WhenCounted_ThenThePeriodIsADayShorter)
{
    const CallInRule rule{.length = 5, .firstDay = CallInRule::FirstDay::OfPublication};

    EXPECT_EQ(callInPeriod(QDate(2026, 3, 16), rule, CouncilDays()).lastDay, QDate(2026, 3, 20));
}

TEST(CallInPeriod, GivenCalendarDays_WhenCounted_ThenWeekendsCount)
{
    const CallInRule rule{.length = 5, .unit = CallInRule::Unit::CalendarDays};

    EXPECT_EQ(callInPeriod(QDate(2026, 3, 19), rule, CouncilDays()).lastDay, QDate(2026, 3, 24));
    EXPECT_FALSE(callInMeetingBy(QDate(2026, 3, 24), rule, CouncilDays()));
}

TEST(DecisionNotice, GivenAKeyDecision_WhenTheNoticeIsCountedBack_ThenTwentyEightDaysLieBetween)
{
    EXPECT_EQ(keyDecisionNotice(QDate(2026, 4, 30)).publishBy, QDate(2026, 4, 1));
}

TEST(DecisionNotice, GivenAPrivateMeeting_WhenItsNoticesAreCounted_ThenTheSecondFollowsTheCouncilsDays)
{
    const PrivateMeetingNotices notices = privateMeetingNotices(QDate(2026, 4, 7), CouncilDays());

    EXPECT_EQ(notices.first.publishBy, QDate(2026, 3, 9));
    EXPECT_EQ(notices.second.publishBy, QDate(2026, 3, 26));
}
