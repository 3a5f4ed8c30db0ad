#include "tests/core/import/SeedDrafts.h"

#include <gmock/gmock.h>

using testing::SizeIs;

TEST(FigureParserSeeds, GivenSeed001_WhenParsed_ThenTheFiguresKeepTargetAndPeriod)
{
    SKIP_WITHOUT_SEEDS();

    const ReportDraft draft = seed(QStringLiteral("001"));

    ASSERT_THAT(draft.figures, SizeIs(2));
    const FigureDraft initial = figureNamed(draft, QStringLiteral("initial assessments"));
    EXPECT_EQ(initial.value, 99);
    EXPECT_EQ(initial.unit, QStringLiteral("%"));
    EXPECT_EQ(initial.target, 75.2);
    EXPECT_EQ(initial.period, QStringLiteral("April and May"));
    EXPECT_EQ(initial.line, 40);
    const FigureDraft core = figureNamed(draft, QStringLiteral("core assessments within 35 days"));
    EXPECT_EQ(core.value, 92);
    EXPECT_EQ(core.target, 85.5);
    EXPECT_EQ(core.period, initial.period);
}

TEST(FigureParserSeeds, GivenSeed002_WhenParsed_ThenTheFiguresOfItsSummaryAreRead)
{
    SKIP_WITHOUT_SEEDS();

    const ReportDraft draft = seed(QStringLiteral("002"));

    EXPECT_THAT(draft.figures, SizeIs(9));
    EXPECT_EQ(figureNamed(draft, QStringLiteral(": above")).value, 7);
    EXPECT_EQ(figureNamed(draft, QStringLiteral("local targets")).value, 3);
    EXPECT_EQ(figureNamed(draft, QStringLiteral("more than two years")).value, 0);
    EXPECT_EQ(figureNamed(draft, QStringLiteral("more than two years")).unit, QStringLiteral("count"));
    EXPECT_EQ(figureNamed(draft, QStringLiteral("re-registration")).value, 10);
    EXPECT_EQ(figureNamed(draft, QStringLiteral("re-registration")).target, 16);
    EXPECT_EQ(figureNamed(draft, QStringLiteral("children in care rate")).value, 80);
    EXPECT_EQ(figureNamed(draft, QStringLiteral("children in care rate")).unit, QStringLiteral("per 10,000"));
    EXPECT_EQ(figureNamed(draft, QStringLiteral("timeliness of statutory reviews")).value, 98);
    EXPECT_EQ(figureNamed(draft, QStringLiteral("timeliness of statutory reviews")).target, std::nullopt);
    EXPECT_EQ(figureNamed(draft, QStringLiteral("placements stable")).value, 8);
}

TEST(FigureParserSeeds, GivenSeed002_WhenParsed_ThenWhatIsSaidOf2006KeepsThatPeriod)
{
    SKIP_WITHOUT_SEEDS();

    const ReportDraft draft = seed(QStringLiteral("002"));

    const FigureDraft earlier = figureNamed(draft, QStringLiteral("statistical neighbours"));
    EXPECT_EQ(earlier.period, QStringLiteral("2006"));
    EXPECT_LT(earlier.confidence, 0.6);
    for (const FigureDraft &figure : draft.figures)
        EXPECT_TRUE(figure == earlier || !figure.period) << figure.name.toStdString();
}

TEST(FigureParserSeeds, GivenSeed003_WhenParsed_ThenPostsAndMoneyAreRead)
{
    SKIP_WITHOUT_SEEDS();

    const ReportDraft draft = seed(QStringLiteral("003"));

    ASSERT_THAT(draft.figures, SizeIs(3));
    EXPECT_EQ(draft.figures[0].value, 81);
    EXPECT_EQ(draft.figures[0].unit, QStringLiteral("count"));
    EXPECT_EQ(draft.figures[1].value, 1'000'000);
    EXPECT_EQ(draft.figures[1].unit, QStringLiteral("GBP"));
    EXPECT_EQ(draft.figures[2].value, 2'000'000);
    EXPECT_EQ(draft.figures[2].unit, QStringLiteral("GBP"));
}
