#include "core/domain/Committee.h"
#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

TEST(Committee, GivenTwoPrintedFormsOfOneName_WhenKeyed_ThenTheKeysAreEqual)
{
    EXPECT_EQ(committeeNameKey(QStringLiteral("HEALTH & CARE SCRUTINY COMMITTEE")),
              committeeNameKey(QStringLiteral("The Health and Care Scrutiny Committee")));
}

TEST(Committee, GivenAPanelAndACommittee_WhenKeyed_ThenOnlyTheLikenessKeysAreEqual)
{
    const QString panel = QStringLiteral("Health Scrutiny Panel");
    const QString committee = QStringLiteral("Health Scrutiny Committee");

    EXPECT_NE(committeeNameKey(panel), committeeNameKey(committee));
    EXPECT_EQ(committeeLikenessKey(panel), committeeLikenessKey(committee));
}

TEST(Committee, GivenANameInCapitals_WhenPutInTitleCase_ThenSmallWordsStaySmall)
{
    EXPECT_EQ(inTitleCase(QStringLiteral("HEALTH AND CARE SCRUTINY COMMITTEE")),
              QStringLiteral("Health and Care Scrutiny Committee"));
    EXPECT_EQ(inTitleCase(QStringLiteral("CHILDREN'S SERVICES (SAFEGUARDING) PANEL")),
              QStringLiteral("Children's Services (Safeguarding) Panel"));
    EXPECT_EQ(inTitleCase(QStringLiteral("Economy Scrutiny")), QStringLiteral("Economy Scrutiny"));
}
