#include "core/procedure/ResponseClock.h"

#include "core/procedure/PeriodBeginningWith.h"
#include "tests/support/RecommendationBuilders.h"
#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

namespace {

using Kind = Recommendation::Kind;

Recommendation noticed(Kind kind, std::optional<QDate> given, std::optional<QDate> received)
{
    Recommendation made = recommendation(QStringLiteral("SR (25/26) 01"), Recommendation::Status::AwaitingResponse);
    made.kind = kind;
    made.noticeGivenOn = given;
    made.receivedOn = received;
    return made;
}

} // namespace

TEST(ResponseClock, GivenTwoMonthsBeginningWith26February_WhenReckoned_ThenTheyEndOn25April)
{
    EXPECT_EQ(lastDayOfMonths(QDate(2015, 2, 26), 2), QDate(2015, 4, 25));
}

TEST(ResponseClock, GivenFourAndSixYearsBeginningWithADay_WhenReckoned_ThenTheyEndTheDayBefore)
{
    EXPECT_EQ(lastDayOfMonths(QDate(2015, 2, 26), 48), QDate(2019, 2, 25));
    EXPECT_EQ(lastDayOfMonths(QDate(2015, 2, 26), 72), QDate(2021, 2, 25));
}

TEST(ResponseClock, GivenTheFirstOrTheLastDaysOfAMonth_WhenReckoned_ThenWholeMonthsAreGiven)
{
    EXPECT_EQ(lastDayOfMonths(QDate(2026, 3, 1), 2), QDate(2026, 4, 30));
    EXPECT_EQ(lastDayOfMonths(QDate(2026, 1, 1), 2), QDate(2026, 2, 28));
    EXPECT_EQ(lastDayOfMonths(QDate(2025, 12, 31), 2), QDate(2026, 2, 28));
    EXPECT_EQ(lastDayOfMonths(QDate(2025, 12, 29), 2), QDate(2026, 2, 28));
    EXPECT_EQ(lastDayOfMonths(QDate(2025, 12, 28), 2), QDate(2026, 2, 27));
    EXPECT_EQ(lastDayOfMonths(QDate(2023, 12, 31), 2), QDate(2024, 2, 29));
}

TEST(ResponseClock, GivenReceiptAfterNotice_WhenReckoned_ThenTheLaterDayStartsIt)
{
    const auto clock = responseClock(noticed(Kind::ScrutinyToExecutive, QDate(2025, 7, 10), QDate(2025, 7, 14)), {});

    ASSERT_TRUE(clock);
    EXPECT_EQ(clock->startsOn, QDate(2025, 7, 14));
    EXPECT_EQ(clock->dueOn, QDate(2025, 9, 13));
    EXPECT_THAT(clock->explanation.toStdString(), ::testing::HasSubstr("beginning with 14 Jul 2025"));
    EXPECT_THAT(clock->explanation.toStdString(), ::testing::HasSubstr("13 Sep 2025"));
    EXPECT_THAT(clock->explanation.toStdString(), ::testing::HasSubstr("9FE"));
}

TEST(ResponseClock, GivenNoticeAfterReceipt_WhenReckoned_ThenTheNoticeStartsIt)
{
    const auto clock = responseClock(noticed(Kind::ScrutinyToExecutive, QDate(2026, 1, 20), QDate(2026, 1, 12)), {});

    EXPECT_EQ(clock->dueOn, QDate(2026, 3, 19));
}

TEST(ResponseClock, GivenNoNotice_WhenReckoned_ThenNoClockRuns)
{
    EXPECT_FALSE(responseClock(noticed(Kind::ScrutinyToExecutive, std::nullopt, std::nullopt), {}));
}

TEST(ResponseClock, GivenTheNhs_WhenReckoned_ThenItHas28Days)
{
    const auto clock = responseClock(noticed(Kind::ScrutinyToNhs, QDate(2026, 3, 2), std::nullopt), {});

    ASSERT_TRUE(clock);
    EXPECT_EQ(clock->dueOn, QDate(2026, 3, 30));
}

TEST(ResponseClock, GivenAPartner_WhenTheCouncilHasNoRule_ThenNoClockRuns)
{
    EXPECT_FALSE(responseClock(noticed(Kind::ScrutinyToPartner, QDate(2026, 3, 2), std::nullopt), {}));
}

TEST(ResponseClock, GivenTheCouncilsOwnEightWeeks_WhenReckoned_ThenTheyStandBeforeTheLawFromTheirDayOn)
{
    const QList<ResponseRule> own{{.id = ResponseRuleId::create(),
                                   .name = QStringLiteral("constitution, rule 14"),
                                   .kind = Kind::ScrutinyToExecutive,
                                   .length = 8,
                                   .unit = ResponseRule::Unit::Weeks,
                                   .validFrom = QDate(2026, 1, 1)}};

    const auto before = responseClock(noticed(Kind::ScrutinyToExecutive, QDate(2025, 12, 1), std::nullopt), own);
    const auto after = responseClock(noticed(Kind::ScrutinyToExecutive, QDate(2026, 1, 5), std::nullopt), own);

    EXPECT_EQ(before->dueOn, QDate(2026, 1, 31));
    EXPECT_EQ(after->dueOn, QDate(2026, 3, 2));
    EXPECT_THAT(after->explanation.toStdString(), ::testing::HasSubstr("rule 14"));
}
