#include "core/performance/RatingOutcome.h"

#include <gmock/gmock.h>

using ::testing::HasSubstr;

namespace {

RatedFigure figure(double value, Indicator::Polarity polarity = Indicator::Polarity::High)
{
    RatedFigure rated;
    rated.indicator.polarity = polarity;
    rated.indicator.precision = 1;
    rated.value = value;
    Target target;
    target.low = polarity == Indicator::Polarity::Low ? std::nullopt : std::optional(80.0);
    target.high = polarity == Indicator::Polarity::High ? std::nullopt : std::optional(90.0);
    target.setBy = QStringLiteral("the board");
    rated.target = target;
    return rated;
}

RatingRule rule(RatingRule::Family family, const char *parameters = "{}")
{
    RatingRule made;
    made.family = family;
    made.parameters = QString::fromLatin1(parameters);
    return made;
}

std::optional<Rating> rated(const RatedFigure &what, const RatingRule &by)
{
    return ratingOf(what, by).rating;
}

constexpr auto tolerance = R"({"tolerance": 5, "tolerance_kind": "relative"})";

} // namespace

TEST(RatingOutcome, GivenATolerance_WhenHighIsGood_ThenMetIsGreenCloseIsAmberAndElseRed)
{
    const RatingRule by = rule(RatingRule::Family::WithinTolerance, tolerance);
    EXPECT_EQ(rated(figure(80), by), Rating::Green);
    EXPECT_EQ(rated(figure(76), by), Rating::Amber);
    EXPECT_EQ(rated(figure(75.9), by), Rating::Red);
    EXPECT_EQ(ratingOf(figure(75), by).turnsAt, 76);
}

TEST(RatingOutcome, GivenLowIsGood_WhenRated_ThenTheTargetIsACeiling)
{
    const RatingRule by = rule(RatingRule::Family::WithinTolerance, tolerance);
    EXPECT_EQ(rated(figure(90, Indicator::Polarity::Low), by), Rating::Green);
    EXPECT_EQ(rated(figure(94.5, Indicator::Polarity::Low), by), Rating::Amber);
    EXPECT_EQ(rated(figure(95, Indicator::Polarity::Low), by), Rating::Red);
}

TEST(RatingOutcome, GivenARange_WhenRated_ThenBothEndsCount)
{
    const RatingRule by = rule(RatingRule::Family::WithinTolerance);
    EXPECT_EQ(rated(figure(85, Indicator::Polarity::Range), by), Rating::Green);
    EXPECT_EQ(rated(figure(79, Indicator::Polarity::Range), by), Rating::Red);
    EXPECT_EQ(rated(figure(91, Indicator::Polarity::Range), by), Rating::Red);
}

TEST(RatingOutcome, GivenTheTargetsOwnTolerance_WhenRated_ThenItIsUsed)
{
    RatedFigure close = figure(78);
    close.target->amberTolerance = 2;
    close.target->toleranceKind = Target::ToleranceKind::Absolute;
    EXPECT_EQ(rated(close, plainRatingRule()), Rating::Amber);
}

TEST(RatingOutcome, GivenTenPerCentAndLastYear_WhenBeyondIt_ThenAmberNeedsNoWorseThanLastYear)
{
    const RatingRule by = rule(RatingRule::Family::ComparedWithLastYear);
    RatedFigure off = figure(70);
    EXPECT_EQ(rated(figure(72), by), Rating::Green);
    EXPECT_EQ(rated(off, by), Rating::Red) << "last year is not known";
    off.lastYear = 70;
    EXPECT_EQ(rated(off, by), Rating::Amber);
    off.lastYear = 71;
    EXPECT_EQ(rated(off, by), Rating::Red);
}

TEST(RatingOutcome, GivenBetterThanLastYear_WhenMissed_ThenOnlyAGainIsAmber)
{
    const RatingRule by = rule(RatingRule::Family::BetterThanLastYear);
    RatedFigure missed = figure(79);
    missed.lastYear = 79;
    EXPECT_EQ(rated(missed, by), Rating::Red);
    missed.lastYear = 78;
    EXPECT_EQ(rated(missed, by), Rating::Amber);
}

TEST(RatingOutcome, GivenExplicitNumbers_WhenRated_ThenTheyDecide)
{
    const RatingRule by = rule(RatingRule::Family::ExplicitNumbers, R"({"green": 85, "red": 70})");
    EXPECT_EQ(rated(figure(85), by), Rating::Green);
    EXPECT_EQ(rated(figure(80), by), Rating::Amber);
    EXPECT_EQ(rated(figure(70), by), Rating::Red);
}

TEST(RatingOutcome, GivenSymbols_WhenRated_ThenStarCircleAndTriangle)
{
    const RatingRule by = rule(RatingRule::Family::Symbols, R"({"tolerance": 2, "significance": 5})");
    EXPECT_EQ(rated(figure(84), by), Rating::Green);
    EXPECT_EQ(rated(figure(79), by), Rating::Blue);
    EXPECT_EQ(rated(figure(78), by), Rating::Red);
}

TEST(RatingOutcome, GivenAForecast_WhenItIsWorse_ThenItCounts)
{
    RatedFigure now = figure(85);
    now.forecast = 70;
    const RatingOutcome outcome = ratingOf(now, rule(RatingRule::Family::CurrentAndForecast));
    EXPECT_EQ(outcome.rating, Rating::Red);
    EXPECT_THAT(outcome.explanation.toStdString(), HasSubstr("Forecast"));
}

TEST(RatingOutcome, GivenAFigureThatRoundsToItsTarget_WhenRated_ThenTheRuleSaysWhichIsJudged)
{
    RatingRule by = plainRatingRule();
    EXPECT_EQ(rated(figure(79.96), by), Rating::Green);
    by.rounding = RatingRule::Rounding::Raw;
    EXPECT_EQ(rated(figure(79.96), by), Rating::Red);
}

TEST(RatingOutcome, GivenARating_WhenExplained_ThenNumbersTargetAndSetterAreNamed)
{
    const std::string why = ratingOf(figure(93.4), plainRatingRule()).explanation.toStdString();
    EXPECT_THAT(why, HasSubstr("93.4%"));
    EXPECT_THAT(why, HasSubstr("at least 80.0%"));
    EXPECT_THAT(why, HasSubstr("the board"));
}

TEST(RatingOutcome, GivenNoTarget_WhenRated_ThenThereIsNoColour)
{
    RatedFigure without = figure(80);
    without.target.reset();
    EXPECT_EQ(rated(without, plainRatingRule()), std::nullopt);
    EXPECT_EQ(rated(figure(80, Indicator::Polarity::Neutral), plainRatingRule()), std::nullopt);
}
