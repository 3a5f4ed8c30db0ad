#include "core/workflows/ImportTracker.h"

#include "core/storage/RecommendationQueries.h"
#include "tests/support/Builders.h"
#include "tests/support/RecommendationBuilders.h"
#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

namespace {

using Field = TrackerField;
using Outcome = TrackerRowDraft::Outcome;

const QList<Field> fields{Field::Reference, Field::Text, Field::MadeOn, Field::Lead};

TrackerTable table(const QList<QStringList> &rows)
{
    TrackerTable table;
    table.heads = {QStringLiteral("Ref"), QStringLiteral("Recommendation"), QStringLiteral("Date"),
                   QStringLiteral("Lead")};
    for (const QStringList &row : rows)
        table.lines.append({table.lines.size() + 2, row, {}});
    return table;
}

} // namespace

TEST(ImportTracker, GivenRowsSomeOfThemHeld_WhenPlannedAndSaved_ThenEachIsThereOnce)
{
    const Database database = emptyWorkspace();
    addHistory(database,
               historyOf(recommendation(QStringLiteral("SR (25/26) 01"), Recommendation::Status::InProgress)));
    const TrackerTable rows = table({{QStringLiteral("SR (25/26) 01"), QStringLiteral("Held."), QString(), QString()},
                                     {QStringLiteral("SR (25/26) 02"), QStringLiteral("New."),
                                      QStringLiteral("8 July 2025"), QStringLiteral("Imran Sayle")},
                                     {QStringLiteral("SR (25/26) 02"), QStringLiteral("Twice."), QString(), QString()},
                                     {QStringLiteral("SR (25/26) 03"), QString(), QString(), QString()},
                                     {QStringLiteral("SR (25/26) 04"), QStringLiteral("Other."),
                                      QStringLiteral("8 July 2025"), QStringLiteral("imran sayle")}});

    const auto plan = planTracker(database, rows, fields, Register::Scrutiny);

    ASSERT_TRUE(plan) << plan.error().message.toStdString();
    EXPECT_EQ(plan->rows.size(), 5);
    EXPECT_EQ(plan->count(Outcome::Ready), 2);
    EXPECT_EQ(plan->count(Outcome::Held), 2);
    EXPECT_EQ(plan->count(Outcome::Refused), 1);
    ASSERT_TRUE(Journal(database).apply(plan->changes, testStamp()));
    EXPECT_EQ(recommendationRows(database, Register::Scrutiny)->size(), 3);
    EXPECT_EQ(peopleByName(database)->size(), 1);

    const auto again = planTracker(database, rows, fields, Register::Scrutiny);
    EXPECT_EQ(again->count(Outcome::Held), 4);
    EXPECT_TRUE(again->changes.isEmpty());
}

TEST(ImportTracker, GivenNoColumnOfWords_WhenPlanned_ThenItAsksForOne)
{
    const Database database = emptyWorkspace();

    const auto plan = planTracker(database, table({}), {Field::Reference}, Register::Scrutiny);

    ASSERT_FALSE(plan);
    EXPECT_THAT(plan.error().message.toStdString(), ::testing::HasSubstr("Say which one it is"));
}
