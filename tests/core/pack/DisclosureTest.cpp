#include "core/pack/Disclosure.h"

#include <gmock/gmock.h>

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace {

PackPaper paperOf(const QString &title, std::optional<Publicity> publicity)
{
    PackPaper paper;
    paper.report.id = ReportId::create();
    paper.report.title = title;
    paper.report.publicity = publicity;
    return paper;
}

AgendaItem itemOf(const PackPaper &paper, std::optional<Publicity> publicity)
{
    AgendaItem item;
    item.id = AgendaItemId::create();
    item.title = paper.report.title;
    item.number = QStringLiteral("5");
    item.report = paper.report.id;
    item.publicity = publicity;
    return item;
}

/// One item on the agenda, and its report.
PackRecords agendaOf(std::optional<Publicity> item, std::optional<Publicity> report)
{
    PackRecords records;
    records.papers = {paperOf(QStringLiteral("Agency contract"), report)};
    records.agenda = {itemOf(records.papers.first(), item)};
    return records;
}

bool isShown(const PackRecords &records, Edition edition)
{
    return !disclose(records, edition).shown.papers.isEmpty();
}

} // namespace

TEST(Disclosure, GivenWhatItemAndReportSay_WhenDisclosed_ThenTheStricterCounts)
{
    EXPECT_TRUE(isShown(agendaOf(Publicity::Public, Publicity::Public), Edition::Public));
    EXPECT_TRUE(isShown(agendaOf(std::nullopt, Publicity::Public), Edition::Public));
    EXPECT_FALSE(isShown(agendaOf(Publicity::Exempt, Publicity::Public), Edition::Public));
    EXPECT_FALSE(isShown(agendaOf(Publicity::Public, Publicity::Confidential), Edition::Public));
    EXPECT_TRUE(isShown(agendaOf(Publicity::Exempt, Publicity::Exempt), Edition::Members));
    EXPECT_TRUE(isShown(agendaOf(Publicity::Confidential, std::nullopt), Edition::Chair));
}

TEST(Disclosure, GivenNobodySaidWhetherItIsPublic_WhenDisclosed_ThenItIsWithheldAsUndecided)
{
    const Disclosure disclosure = disclose(agendaOf(std::nullopt, std::nullopt), Edition::Public);

    ASSERT_THAT(disclosure.matters, SizeIs(1));
    EXPECT_TRUE(disclosure.matters.first().isUndecided);
    EXPECT_THAT(disclosure.shown.papers, IsEmpty());
}

TEST(Disclosure, GivenAPartExemptReportWithoutAMarkedPart_WhenDisclosed_ThenAllOfItIsWithheld)
{
    EXPECT_FALSE(isShown(agendaOf(Publicity::PartExempt, Publicity::PartExempt), Edition::Public));
}

TEST(Disclosure, GivenAPartExemptReportWithAnExemptAppendix_WhenDisclosed_ThenOnlyTheAppendixGoes)
{
    PackRecords records = agendaOf(Publicity::PartExempt, Publicity::PartExempt);
    records.papers.first().appendices = {
        {AppendixId::create(), records.papers.first().report.id, 0, QStringLiteral("Costs"), {}, Publicity::Public},
        {AppendixId::create(), records.papers.first().report.id, 1, QStringLiteral("Bids"), {}, Publicity::Exempt}};
    records.exemptions = {{ExemptionId::create(), records.agenda.first().id, 3}};

    const Disclosure disclosure = disclose(records, Edition::Public);

    ASSERT_THAT(disclosure.shown.papers, SizeIs(1));
    EXPECT_THAT(disclosure.shown.papers.first().appendices, SizeIs(1));
    ASSERT_THAT(disclosure.matters, SizeIs(1));
    EXPECT_EQ(disclosure.matters.first().place, QStringLiteral("Item 5, appendix 2"));
    EXPECT_THAT(disclosure.matters.first().paragraphs, ElementsAre(3));
}

TEST(Disclosure, GivenAnExemptItem_WhenDisclosed_ThenItsPlaceAndReasonStayAndItsWordsGo)
{
    PackRecords records = agendaOf(Publicity::Exempt, Publicity::Exempt);
    records.agenda.first().publicInterestReason = QStringLiteral("Bids are open.");
    records.agenda.first().outcome = QStringLiteral("Agreed the contract");
    records.agenda.first().lead = QStringLiteral("Head of Law");

    const AgendaItem item = disclose(records, Edition::Public).shown.agenda.first();

    EXPECT_EQ(item.number, QStringLiteral("5"));
    EXPECT_EQ(item.publicInterestReason, QStringLiteral("Bids are open."));
    EXPECT_TRUE(item.title.isEmpty());
    EXPECT_FALSE(item.report || item.outcome || item.lead);
}

TEST(Disclosure, GivenARecommendationOfAnExemptReport_WhenDisclosed_ThenItGoesWithAllThatWasSaidOfIt)
{
    PackRecords records = agendaOf(Publicity::Exempt, Publicity::Exempt);
    TrackedRecommendation tracked;
    tracked.recommendation.id = RecommendationId::create();
    tracked.recommendation.kind = Recommendation::Kind::ScrutinyToExecutive;
    tracked.recommendation.sourceReport = records.papers.first().report.id;
    records.recommendations = {tracked};

    const Disclosure disclosure = disclose(records, Edition::Public);

    EXPECT_THAT(disclosure.shown.recommendations, IsEmpty());
    EXPECT_THAT(disclosure.matters, SizeIs(2));
}

TEST(Disclosure, GivenAFigureOfAnExemptReport_WhenDisclosed_ThenItIsNotAmongTheIndicatorsFigures)
{
    PackRecords records = agendaOf(Publicity::Exempt, Publicity::Exempt);
    const ReportedFigure figure{
        ReportedFigureId::create(), records.papers.first().report.id, {}, 0, QStringLiteral("Cost"), 5,
        QStringLiteral("GBP")};
    records.papers.first().figures = {figure};
    Observation open;
    open.id = ObservationId::create();
    Observation secret = open;
    secret.id = ObservationId::create();
    secret.sourceFigure = figure.id;
    records.indicators = {{Indicator(), {open, secret}, {}, {}}};

    EXPECT_THAT(disclose(records, Edition::Public).shown.indicators.first().observations, ElementsAre(open));
}

TEST(Disclosure, GivenAnIndicatorThatIsKnownFromAnExemptReportAlone_WhenDisclosed_ThenItsNameIsWithheldToo)
{
    PackRecords records = agendaOf(Publicity::Exempt, Publicity::Exempt);
    const ReportedFigure figure{
        ReportedFigureId::create(), records.papers.first().report.id, {}, 0, QStringLiteral("Cost"), 5,
        QStringLiteral("GBP")};
    records.papers.first().figures = {figure};
    Observation secret;
    secret.id = ObservationId::create();
    secret.sourceFigure = figure.id;
    Indicator unknown;
    unknown.id = IndicatorId::create();
    unknown.name = QStringLiteral("Cost of one placement");
    records.indicators = {{unknown, {secret}, {}, {}}};

    const Disclosure disclosure = disclose(records, Edition::Public);

    EXPECT_THAT(disclosure.shown.indicators, IsEmpty());
    EXPECT_TRUE(disclosure.withheld.contains(Record(unknown)));
    EXPECT_THAT(disclose(records, Edition::Members).shown.indicators, SizeIs(1));
}

TEST(Disclosure, GivenARecommendationOfAPrivateItemWithoutAPaper_WhenDisclosed_ThenItIsWithheldLikeTheItem)
{
    PackRecords records = agendaOf(Publicity::Public, Publicity::Public);
    TrackedRecommendation made;
    made.recommendation.id = RecommendationId::create();
    made.recommendation.kind = Recommendation::Kind::ScrutinyToExecutive;
    made.recommendation.text = QStringLiteral("End the contract");
    records.recommendations = {made};
    records.madeInPrivate = {made.recommendation.id};

    EXPECT_THAT(disclose(records, Edition::Public).shown.recommendations, IsEmpty());
    EXPECT_THAT(disclose(records, Edition::Public).matters, SizeIs(1));
    EXPECT_THAT(disclose(records, Edition::Members).shown.recommendations, SizeIs(1));
}
