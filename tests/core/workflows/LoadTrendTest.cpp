#include "core/workflows/LoadTrend.h"

#include "core/domain/Indicator.h"
#include "core/performance/Comparison.h"
#include "core/performance/TrendWords.h"
#include "core/storage/Journal.h"
#include "core/storage/TrendQueries.h"
#include "tests/support/Builders.h"
#include "tests/support/IndicatorSample.h"

#include <gmock/gmock.h>

namespace {

Database sampleWorkspace()
{
    Database database = emptyWorkspace();
    const auto saved = Journal(database).apply(indicatorSample(), testStamp());
    if (!saved)
        qFatal("%s", qUtf8Printable(saved.error().message));
    return database;
}

} // namespace

TEST(LoadTrend, GivenTheSample_WhenLoadedByCode_ThenFiguresTargetsAndComparatorsComeTogether)
{
    const Database database = sampleWorkspace();

    const Result<Trend> trend = loadTrend(database, QStringLiteral("ni 60"));

    ASSERT_TRUE(trend) << trend.error().message.toStdString();
    EXPECT_EQ(trend->figures().size(), 36);
    EXPECT_EQ(trend->source.area.name, QStringLiteral("Fenbridge"));
    EXPECT_EQ(trend->assurance, Assurance::Inconsistent);
    EXPECT_EQ(comparisonOf(trend->source).areas.size(), 11);
    EXPECT_TRUE(comparisonOf(trend->source).england);
    EXPECT_EQ(comparisonOf(trend->source).model, QStringLiteral("statistical neighbour model 2012"));
}

TEST(LoadTrend, GivenARevisedFigure_WhenLoaded_ThenTheLatestRevisionCountsAndAYearAmongMonthsDoesNot)
{
    const Database database = sampleWorkspace();
    const Trend before = *loadTrend(database, QStringLiteral("NI 60"));
    Observation revised;
    revised.id = ObservationId::create();
    revised.indicator = before.indicator().id;
    revised.area = before.source.area.id;
    revised.periodStart = before.figures().last().start;
    revised.periodEnd = before.figures().last().end;
    revised.value = 91.0;
    revised.revision = 1;
    revised.state = Observation::State::Revised;
    Observation year = revised;
    year.id = ObservationId::create();
    year.periodStart = QDate(2012, 4, 1);
    ASSERT_TRUE(Journal(database).apply(ChangeSet(QStringLiteral("Revise")).add(revised).add(year), testStamp()));

    const Trend after = *loadTrend(database, QStringLiteral("NI 60"));

    EXPECT_EQ(after.figures().size(), 36);
    EXPECT_EQ(after.figures().last().value, 91.0);
    EXPECT_EQ(after.figures().last().state, Observation::State::Revised);
}

TEST(LoadTrend, GivenACodeThatIsNone_WhenLoaded_ThenTheErrorSaysWhereTheCodesAre)
{
    const Result<Trend> trend = loadTrend(emptyWorkspace(), QStringLiteral("NI 99"));

    ASSERT_FALSE(trend);
    EXPECT_EQ(trend.error().kind, Error::Kind::NotFound);
}

TEST(LoadTrend, GivenBands_WhenTheDistributionIsLoaded_ThenItsLimitIsTheOneTheNameSays)
{
    const Database database = sampleWorkspace();
    const Trend trend = *loadTrend(database, QStringLiteral("NI 60"));

    const Result<Distribution> distribution = loadDistribution(database, trend.source);

    ASSERT_TRUE(distribution);
    EXPECT_EQ(distribution->limit, 35);
    EXPECT_FALSE(loadDistribution(database, loadTrend(database, QStringLiteral("LOAD"))->source));
}

TEST(LoadTrend, GivenAnEarlierPeriod_WhenTheScorecardIsLoaded_ThenNothingLaterIsInIt)
{
    const Database database = sampleWorkspace();

    const Result<Scorecard> scorecard = loadScorecard(database, QDate(2013, 4, 24), {.until = QDate(2012, 3, 31)});

    ASSERT_TRUE(scorecard);
    EXPECT_EQ(scorecard->rows.size(), 9);
    for (const ScorecardRow &row : scorecard->rows)
        EXPECT_EQ(row.trend.figures().last().end, QDate(2012, 3, 31));
}
