#include "ui/plan/InspectionDetail.h"

#include "ui/widgets/LinkButton.h"

#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

namespace {

InspectionFinding finding(int position, InspectionFinding::Kind kind)
{
    InspectionFinding finding;
    finding.id = InspectionFindingId::create();
    finding.position = position;
    finding.kind = kind;
    finding.text = QStringLiteral("What was found.");
    return finding;
}

} // namespace

TEST(InspectionDetail, GivenFindings_WhenOneIsTakenUp_ThenItIsAskedForAndStrengthsAndLinkedOnesCannotBe)
{
    InspectionRow row;
    row.findings = {finding(0, InspectionFinding::Kind::Strength), finding(1, InspectionFinding::Kind::PriorityAction),
                    finding(2, InspectionFinding::Kind::AreaForImprovement)};
    row.findings[2].recommendation = RecommendationId::create();
    InspectionDetail detail(nullptr);
    QList<int> asked;
    QObject::connect(&detail, &InspectionDetail::recommendationAsked, &detail, [&](const InspectionFinding &found) {
        asked << found.position;
        detail.showInspection(row);
    });
    detail.showInspection(row);
    detail.show();
    const QList<LinkButton *> links = detail.findChildren<LinkButton *>();
    ASSERT_EQ(links.size(), 1);
    EXPECT_EQ(links.first()->accessibleName(), QStringLiteral("Make a scrutiny recommendation of finding 2"));

    QTest::mouseClick(links.first(), Qt::LeftButton);
    QCoreApplication::processEvents();

    EXPECT_THAT(asked, ::testing::ElementsAre(1));
}
