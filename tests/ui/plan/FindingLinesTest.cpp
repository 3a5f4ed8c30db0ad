#include "ui/plan/FindingLines.h"

#include <gmock/gmock.h>

namespace {

using Kind = InspectionFinding::Kind;

/// An inspection with two findings.
class FindingLines : public ::testing::Test
{
protected:
    QList<InspectionFinding> read(const char *lines) const
    {
        return findingsIn(QString::fromUtf8(lines), m_inspection, m_before);
    }

    const InspectionId m_inspection = InspectionId::create();
    const QList<InspectionFinding> m_before{{InspectionFindingId::create(), m_inspection, 0, Kind::PriorityAction,
                                             QStringLiteral("See children sooner"), RecommendationId::create()},
                                            {InspectionFindingId::create(), m_inspection, 1, Kind::AreaForImprovement,
                                             QStringLiteral("Record supervision"), std::nullopt}};
};

} // namespace

TEST_F(FindingLines, GivenFindings_WhenWrittenAndReadBack_ThenTheyAreTheSame)
{
    EXPECT_EQ(read((lineOf(m_before[0]) + QLatin1Char('\n') + lineOf(m_before[1])).toUtf8()), m_before);
}

TEST_F(FindingLines, GivenALineBeforeTheOthers_WhenRead_ThenEachFindingKeepsWhatAnswersIt)
{
    const QList<InspectionFinding> after = read("Plan for leaving care\n! See children sooner\nRecord supervision");

    ASSERT_EQ(after.size(), 3);
    EXPECT_EQ(after[1].id, m_before[0].id);
    EXPECT_EQ(after[1].recommendation, m_before[0].recommendation);
    EXPECT_EQ(after[1].position, 1);
    EXPECT_EQ(after[2].id, m_before[1].id);
    EXPECT_FALSE(after[0].id == m_before[0].id || after[0].id == m_before[1].id || after[0].id.isNull());
}

TEST_F(FindingLines, GivenALineThatWasReworded_WhenRead_ThenItIsStillTheSameFinding)
{
    const QList<InspectionFinding> after = read("Record supervision\n! See every child within ten days");

    EXPECT_EQ(after[0].id, m_before[1].id);
    EXPECT_EQ(after[1].id, m_before[0].id);
}

TEST_F(FindingLines, GivenALineThatWent_WhenRead_ThenOnlyTheOtherIsLeft)
{
    const QList<InspectionFinding> after = read("Record supervision");

    ASSERT_EQ(after.size(), 1);
    EXPECT_EQ(after[0].id, m_before[1].id);
}
