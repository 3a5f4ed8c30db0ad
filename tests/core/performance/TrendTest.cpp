#include "core/performance/Trend.h"

#include "core/performance/SanityReport.h"
#include "core/performance/Scorecard.h"
#include "core/performance/SmallNumbers.h"
#include "core/performance/TrendWords.h"
#include "tests/core/performance/TrendBuilders.h"

#include <gmock/gmock.h>

using ::testing::Contains;
using ::testing::Field;
using ::testing::HasSubstr;

namespace {

QList<SanityFinding::Kind> kindsOf(const TrendSource &source, QDate today = QDate(2011, 2, 1))
{
    QList<SanityFinding::Kind> kinds;
    for (const SanityFinding &finding : sanityReport(source, today))
        kinds.append(finding.kind);
    return kinds;
}

TrendSource tenMonths()
{
    TrendSource source = monthlySource({71, 72, 70, 73, 71, 72, 70, 74, 71, 72});
    Target target;
    target.low = 80;
    target.validFrom = QDate(2010, 4, 1);
    source.targets.append(target);
    return source;
}

} // namespace

TEST(Trend, GivenTheGoldenSource_WhenWorkedOut_ThenTargetAssuranceRatingAndTravelAreThoseOfTheLastMonth)
{
    const Trend trend = trendOf(goldenSource());

    EXPECT_EQ(trend.starts, QList<int>{23});
    EXPECT_EQ(trend.target->low, 85.5);
    EXPECT_EQ(trend.assurance, Assurance::Inconsistent);
    EXPECT_EQ(trend.rating.rating, Rating::Green);
    EXPECT_EQ(trend.shortTravel->judgement, DirectionOfTravel::Judgement::Better);
    EXPECT_DOUBLE_EQ(trend.shortTravel->change, 1.2);
    EXPECT_DOUBLE_EQ(trend.longTravel->change, 7.0);
}

TEST(Trend, GivenTheGoldenSource_WhenPutIntoWords_ThenTitleAndSentenceSayTheFinding)
{
    const Trend trend = trendOf(goldenSource());

    EXPECT_EQ(titleOf(trend),
              QStringLiteral("Core assessments on time: a new level since March 2012, and rising since August 2012"));
    const std::string sentence = sentenceOf(trend).whole().toStdString();
    EXPECT_THAT(sentence, HasSubstr("signal, not noise"));
    EXPECT_THAT(sentence, HasSubstr("the last eight values form a rising run"));
    EXPECT_THAT(sentence, HasSubstr("85.5%, set by the Secretary of State, lies inside the limits (84.2% to 95.2%)"));
}

TEST(Trend, GivenARebaseInAGap_WhenWorkedOut_ThenLimitsBeginAtTheNextFigure)
{
    TrendSource source = goldenSource();
    source.figures.removeAt(23);

    EXPECT_EQ(trendOf(source).starts, QList<int>{23});
    EXPECT_EQ(trendOf(source).figures()[23].start, QDate(2012, 4, 1));
}

TEST(Trend, GivenADefinitionThatBreaksTheSeries_WhenWorkedOut_ThenLimitsBeginAnew)
{
    TrendSource source = goldenSource();
    source.rebases.clear();
    IndicatorDefinition definition;
    definition.validFrom = QDate(2011, 4, 1);
    definition.breaksSeries = true;
    source.definitions.append(definition);

    EXPECT_EQ(trendOf(source).starts, QList<int>{12});
}

TEST(Trend, GivenFewFigures_WhenPutIntoWords_ThenTheSentenceSaysHowManyAreNeeded)
{
    const Trend trend = trendOf(monthlySource({70, 71, 72, 73}));

    EXPECT_THAT(sentenceOf(trend).rest.toStdString(), HasSubstr("6 values are needed for trial limits; there are 4"));
    EXPECT_EQ(titleOf(trendOf(monthlySource({}))),
              QStringLiteral("Core assessments in 35 working days: no figures yet"));
}

TEST(SanityReport, GivenASoundIndicator_WhenChecked_ThenNothingIsFound)
{
    EXPECT_TRUE(kindsOf(tenMonths()).isEmpty());
}

TEST(SanityReport, GivenEachKindOfNonsense_WhenChecked_ThenItIsFound)
{
    TrendSource zero = tenMonths();
    zero.targets.first().low = 0;
    EXPECT_THAT(kindsOf(zero), Contains(SanityFinding::Kind::TargetZero));
    TrendSource absurd = tenMonths();
    absurd.figures.last().value = 73390;
    EXPECT_THAT(kindsOf(absurd), Contains(SanityFinding::Kind::AbsurdRatio));
    EXPECT_THAT(kindsOf(tenMonths(), QDate(2012, 1, 1)), Contains(SanityFinding::Kind::StalePeriod));
    TrendSource clash = tenMonths();
    clash.indicator.polarity = Indicator::Polarity::Low;
    EXPECT_THAT(kindsOf(clash), Contains(SanityFinding::Kind::PolarityClash));
    TrendSource over = tenMonths();
    over.figures.last().numerator = 12;
    over.figures.last().denominator = 10;
    EXPECT_THAT(kindsOf(over), Contains(SanityFinding::Kind::NumeratorOverDenominator));
    TrendSource quotient = tenMonths();
    quotient.figures.last().numerator = 1;
    quotient.figures.last().denominator = 10;
    EXPECT_THAT(kindsOf(quotient), Contains(SanityFinding::Kind::ValueNotQuotient));
    TrendSource rounded = tenMonths();
    rounded.figures.last().value = 79.96;
    EXPECT_THAT(kindsOf(rounded), Contains(SanityFinding::Kind::RoundingTurnsColour));
}

TEST(SmallNumbers, GivenAPercentageOfFew_WhenAsked_ThenTheCautionSaysWhatOneCaseMoves)
{
    const TrendSource source = monthlySource({50});
    Figure figure = source.figures.first();
    figure.denominator = 20;

    EXPECT_THAT(smallNumberCaution(source.indicator, figure)->toStdString(), HasSubstr("5.0"));
    figure.denominator = 400;
    EXPECT_EQ(smallNumberCaution(source.indicator, figure), std::nullopt);
}

TEST(Scorecard, GivenThreeIndicators_WhenMade_ThenTheOneThatNeedsAttentionComesFirstAndAllAreCounted)
{
    TrendSource missed = tenMonths();
    missed.comparators.append(
        {Comparator::Kind::England, QStringLiteral("England"), {}, {}, 0, {missed.figures.last()}});
    TrendSource met = goldenSource();
    TrendSource neutral = monthlySource({5, 6});
    neutral.indicator.polarity = Indicator::Polarity::Neutral;

    const Scorecard scorecard = scorecardOf({neutral, met, missed}, QDate(2011, 2, 1));

    EXPECT_EQ(scorecard.rows.first().id, missed.indicator.id);
    EXPECT_EQ(scorecard.againstTarget, (StandingCounts{1, 0, 1}));
    EXPECT_EQ(scorecard.againstEngland, (StandingCounts{0, 1, 0}));
    EXPECT_EQ(scorecard.againstNeighbours.total(), 0);
}
