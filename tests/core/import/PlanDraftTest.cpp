#include "core/import/PlanDraft.h"

#include <gmock/gmock.h>

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace {

PlanDraft draftOf(const char *csv)
{
    const auto tables = readPlanTables(QByteArray(csv), QStringLiteral("plan.csv"));
    if (!tables)
        return {};
    return draftPlan(tables->first(), columnsOf(tables->first().headings));
}

} // namespace

TEST(PlanDraft, GivenATitleOverTheHeadings_WhenRead_ThenEveryRowIsAnAction)
{
    const PlanDraft draft = draftOf("Improvement plan of the council,,,,\n"
                                    "\n"
                                    "Theme,Ref,Action,Lead officer,By when,RAG,% complete\n"
                                    "1 Performance,1.1,Weekly dashboard,J. Bowyer,30/06/2025,Green,85%\n"
                                    ",1.2,Targets for teams,J. Bowyer,Oct 2025,A,\n"
                                    "Theme 2: Quality,2.1,One standard,S. Okoro,31 July 2025,Blue,100\n");

    ASSERT_THAT(draft.actions, SizeIs(3));
    EXPECT_THAT(draft.troubles, IsEmpty());
    ASSERT_THAT(draft.themes, SizeIs(2));
    EXPECT_EQ(draft.themes[1], (DraftTheme{2, QStringLiteral("Quality")}));
    EXPECT_EQ(draft.actions[0].action.dueCurrent, QDate(2025, 6, 30));
    EXPECT_EQ(draft.actions[0].action.percent, 85);
    EXPECT_EQ(draft.actions[1].theme, 0) << "a merged cell names the theme once";
    EXPECT_EQ(draft.actions[1].action.dueCurrent, QDate(2025, 10, 31)) << "a month ends with its last day";
    EXPECT_EQ(draft.actions[1].action.rating, Rating::Amber);
    EXPECT_EQ(draft.actions[2].action.who, QStringLiteral("S. Okoro"));
}

TEST(PlanDraft, GivenBadRowsAndCells_WhenRead_ThenEachIsToldByItsLineAndNothingIsInvented)
{
    const PlanDraft draft = draftOf("Theme,Ref,Action,Due,RAG,Percent\n"
                                    "Quality,2.1,One standard,soon,purple,140\n"
                                    "Quality,2.2,,30/06/2025,Green,\n"
                                    "Quality,2.1,Another,30/06/2025,Green,\n");

    ASSERT_THAT(draft.actions, SizeIs(1));
    EXPECT_EQ(draft.actions[0].action.dueCurrent, std::nullopt);
    EXPECT_EQ(draft.actions[0].action.rating, std::nullopt);
    EXPECT_EQ(draft.actions[0].action.percent, std::nullopt);
    QList<qint64> refused;
    int leftOut = 0;
    for (const DraftTrouble &trouble : draft.troubles) {
        if (trouble.kind == DraftTrouble::Kind::RowRefused)
            refused.append(trouble.line);
        else
            ++leftOut;
    }
    EXPECT_THAT(refused, ElementsAre(3, 4));
    EXPECT_EQ(leftOut, 3);
}

TEST(PlanDraft, GivenNoReferences_WhenRead_ThenActionsAreNumberedWithinTheirTheme)
{
    const PlanDraft draft = draftOf("Theme,What,Who\nQuality,First,A\nQuality,Second,B\nVoice,Third,C\n");

    ASSERT_THAT(draft.actions, SizeIs(3));
    EXPECT_EQ(draft.actions[1].action.reference, QStringLiteral("1.2"));
    EXPECT_EQ(draft.actions[2].action.reference, QStringLiteral("2.1"));
}

TEST(PlanDraft, GivenAFileThatIsNoPlan_WhenRead_ThenItIsRefusedInASentence)
{
    for (const char *bytes : {"", "%PDF-1.7", "a,b,c\n1,2,3\n", "PK\x03\x04 no package"}) {
        const auto tables = readPlanTables(QByteArray(bytes), QStringLiteral("x.csv"));
        ASSERT_FALSE(tables) << bytes;
        EXPECT_FALSE(tables.error().message.isEmpty());
    }
}
