#include "ui/recommendations/detail/StepTimelineModel.h"

#include "tests/support/RecommendationBuilders.h"
#include "ui/text/Words.h"

namespace {

const QDate today(2026, 3, 23);

} // namespace

TEST(StepTimelineModel, GivenAnAnswerInTime_WhenTold_ThenItSaysHowManyDaysWereInHand)
{
    Recommendation made = recommendation(QStringLiteral("SR (25/26) 02"), Recommendation::Status::InProgress);
    made.receivedOn = QDate(2025, 7, 14);
    RecommendationHistory history = historyOf(made);
    history.responses = {acceptance(made)};
    StepTimelineModel model;

    model.setSteps(history, responseClock(made, {}), today, std::nullopt);

    EXPECT_EQ(model.index(1, 0).data().toString(),
              QStringLiteral("Notice received, answer by %1").arg(screenDate(QDate(2025, 9, 13))));
    EXPECT_EQ(model.index(2, 0).data().toString(), QStringLiteral("Accepted, 11 days in hand"));
    EXPECT_EQ(model.index(2, 0).data(StepTimelineModel::NoteRole).toString(), QStringLiteral("The posts are funded."));
    EXPECT_EQ(model.index(3, 0).data(StepTimelineModel::DateRole).toString(), QStringLiteral("Today"));
    EXPECT_TRUE(model.index(4, 0).data(StepTimelineModel::FutureRole).toBool());
}
