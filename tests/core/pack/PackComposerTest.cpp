#include "core/pack/PackComposer.h"

#include <gmock/gmock.h>

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Not;

namespace {

const QDate today(2026, 3, 2);

PackRecords meetingWithTwoReports()
{
    PackRecords records;
    records.council = QStringLiteral("Fenbridge City Council");
    records.committee.name = QStringLiteral("Scrutiny Committee");
    records.meeting.date = QDate(2026, 3, 9);
    for (int i = 0; i < 2; ++i) {
        PackPaper paper;
        paper.report.id = ReportId::create();
        paper.report.title = QStringLiteral("Report %1").arg(i + 1);
        paper.report.publicity = Publicity::Public;
        AgendaItem item;
        item.id = AgendaItemId::create();
        item.position = i;
        item.title = paper.report.title;
        item.report = paper.report.id;
        records.papers.append(paper);
        records.agenda.append(item);
    }
    return records;
}

MeetingPack packOf(const PackRecords &records, Edition edition = Edition::Public)
{
    return composePack(disclose(records, edition), edition, today);
}

QStringList titlesOf(const MeetingPack &pack)
{
    QStringList titles;
    for (const PackPart &part : pack.parts)
        titles.append(part.title);
    return titles;
}

} // namespace

TEST(PackComposer, GivenAnAgenda_WhenComposed_ThenCoverAndAgendaComeBeforeTheReports)
{
    EXPECT_THAT(titlesOf(packOf(meetingWithTwoReports())),
                ElementsAre(QStringLiteral("Cover"), QStringLiteral("Agenda"), QStringLiteral("Item 1 Report 1"),
                            QStringLiteral("Item 2 Report 2")));
}

TEST(PackComposer, GivenAChosenOrder_WhenArranged_ThenPartsAreMovedAndLeftOut)
{
    const MeetingPack pack = packOf(meetingWithTwoReports());
    PackOrder order;
    order.order = {pack.parts.at(3).key, pack.parts.at(2).key};
    order.leftOut = {QStringLiteral("cover")};

    EXPECT_THAT(
        titlesOf(arranged(pack, order)),
        ElementsAre(QStringLiteral("Agenda"), QStringLiteral("Item 2 Report 2"), QStringLiteral("Item 1 Report 1")));
}

TEST(PackComposer, GivenAnExemptReport_WhenThePublicEditionIsComposed_ThenItHasNoPart)
{
    PackRecords records = meetingWithTwoReports();
    records.papers.last().report.publicity = Publicity::Exempt;

    EXPECT_THAT(titlesOf(packOf(records)), Not(Contains(QStringLiteral("Item 2 Report 2"))));
    EXPECT_THAT(titlesOf(packOf(records, Edition::Members)), Contains(QStringLiteral("Item 2 Report 2")));
}

TEST(PackComposer, GivenLateRecommendations_WhenComposed_ThenTheTrackersTitleSaysHowMany)
{
    PackRecords records = meetingWithTwoReports();
    for (int i = 0; i < 3; ++i) {
        TrackedRecommendation tracked;
        tracked.recommendation.id = RecommendationId::create();
        tracked.recommendation.kind = Recommendation::Kind::ScrutinyToExecutive;
        tracked.recommendation.status = Recommendation::Status::InProgress;
        tracked.recommendation.targetDateCurrent = today.addDays(i - 1);
        records.recommendations.append(tracked);
    }

    const MeetingPack pack = packOf(records);

    const auto &heading = std::get<PackHeading>(pack.parts.last().blocks.first());
    EXPECT_TRUE(heading.text.contains(QLatin1String("1 of 3 late"))) << heading.text.toStdString();
}
