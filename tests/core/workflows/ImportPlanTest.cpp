#include "core/workflows/ImportPlan.h"

#include "core/domain/ActionRules.h"
#include "core/storage/PlanQueries.h"
#include "core/storage/TimelineQueries.h"
#include "tests/support/Builders.h"
#include "tests/support/PlanBuilders.h"

#include <gmock/gmock.h>

using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace {

const QDate today(2026, 3, 23);

PlanDraft draftOf(const char *csv)
{
    const auto tables = readPlanTables(QByteArray(csv), QStringLiteral("plan.csv"));
    return draftPlan(tables->first(), columnsOf(tables->first().headings));
}

PlanContents imported(const Database &database, const char *csv, const PlanDestination &destination)
{
    const auto import = preparePlanImport(database, draftOf(csv), destination, today);
    if (!import || !Journal(database).apply(import->changes, testStamp()))
        return {};
    return *planContents(database, import->plan);
}

const char *const firstVersion =
    "Theme,Ref,Action,Due\nQuality,1.1,One standard,2025-06-30\nQuality,1.2,Audit,2025-09-30\n";
const char *const nextVersion =
    "Theme,Ref,Action,Due\nQuality,1.1,One standard,2025-12-31\nQuality,1.3,Survey,2026-01-31\n";

} // namespace

TEST(ImportPlan, GivenATable_WhenImportedAsNew_ThenThePlanHasItsThemesAndActions)
{
    const Database database = emptyWorkspace();

    const PlanContents plan = imported(database, firstVersion, {.title = QStringLiteral("Plan")});

    EXPECT_EQ(plan.plan.title, QStringLiteral("Plan"));
    EXPECT_THAT(plan.themes, SizeIs(1));
    ASSERT_THAT(plan.actions, SizeIs(2));
    EXPECT_EQ(plan.actions[1].dueOriginal, QDate(2025, 9, 30));
}

TEST(ImportPlan, GivenANextVersion_WhenImported_ThenTheFirstDateStaysTheMoveIsKeptAndTheDifferencesAreTold)
{
    const Database database = emptyWorkspace();
    const PlanContents first = imported(database, firstVersion, {.title = QStringLiteral("Plan")});
    const PlanDestination next{PlanDestination::Way::NextVersion, QStringLiteral("Plan"), QStringLiteral("2"),
                               QDate(2025, 10, 1), first.plan.id};

    const auto import = preparePlanImport(database, draftOf(nextVersion), next, today);
    ASSERT_TRUE(import);
    ASSERT_TRUE(Journal(database).apply(import->changes, testStamp()));
    const PlanContents later = *planContents(database, import->plan);

    EXPECT_THAT(import->differences, SizeIs(3)) << "one moved, one dropped, one new";
    ASSERT_THAT(later.actions, SizeIs(2));
    EXPECT_EQ(later.actions[0].dueOriginal, QDate(2025, 6, 30));
    EXPECT_EQ(slippedDays(later.actions[0]), 184);
    ASSERT_THAT(later.moves, SizeIs(1));
    EXPECT_EQ(later.moves[0].toDate, QDate(2025, 12, 31));
    EXPECT_EQ(later.plan.previousVersion, first.plan.id);
}

TEST(ImportPlan, GivenAPlanWithThemesOnly_WhenFilled_ThenItsOwnThemesTakeTheActions)
{
    const Database database = emptyWorkspace();
    PlanBuilder empty;
    const PlanThemeId theme = empty.theme(QStringLiteral("quality")).id;
    empty.saveTo(database);

    const PlanContents plan = imported(
        database, firstVersion, {.way = PlanDestination::Way::Fill, .title = {}, .plan = empty.contents.plan.id});

    ASSERT_THAT(plan.actions, SizeIs(2));
    EXPECT_THAT(plan.themes, SizeIs(1));
    EXPECT_EQ(plan.actions[0].theme, theme);
    const auto again = preparePlanImport(database, draftOf(firstVersion),
                                         {.way = PlanDestination::Way::Fill, .title = {}, .plan = plan.plan.id}, today);
    EXPECT_FALSE(again) << "it has actions now";
}

TEST(ImportPlan, GivenAnImport_WhenUndone_ThenNothingOfThePlanIsLeft)
{
    const Database database = emptyWorkspace();
    const auto import = preparePlanImport(database, draftOf(firstVersion), {.title = QStringLiteral("Plan")}, today);
    const Result<qint64> entry = Journal(database).apply(import->changes, testStamp());
    ASSERT_TRUE(entry);

    ASSERT_TRUE(Journal(database).undo({*entry}, QStringLiteral("Undo"), testStamp()));

    EXPECT_THAT(*allPlans(database), IsEmpty());
}

TEST(TimelineQueries, GivenAPlanAndAnInspection_WhenTheStoryIsRead_ThenBothStandInOrderAndALateActionIsLate)
{
    const Database database = emptyWorkspace();
    imported(database, firstVersion, {.title = QStringLiteral("Plan"), .approvedOn = QDate(2025, 4, 1)});
    Inspection inspection;
    inspection.id = InspectionId::create();
    inspection.body = QStringLiteral("Ofsted");
    inspection.visitedOn = QDate(2024, 10, 11);
    inspection.judgement = InspectionGrade::Inadequate;
    ASSERT_TRUE(Journal(database).apply(ChangeSet(QStringLiteral("Add")).add(inspection), testStamp()));

    const auto story = timelineContents(database, today);

    ASSERT_TRUE(story);
    ASSERT_THAT(story->events, SizeIs(3));
    EXPECT_EQ(story->events[0].kind, TimelineEvent::Kind::Inspection);
    EXPECT_TRUE(story->events[1].isLate);
    EXPECT_EQ(story->events[1].from, QDate(2025, 4, 1));
}
