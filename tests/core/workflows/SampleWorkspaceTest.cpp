#include "core/workflows/SampleWorkspace.h"

#include "core/procedure/RecommendationViews.h"
#include "core/storage/Database.h"
#include "core/storage/ListQueries.h"
#include "core/storage/MeetingQueries.h"
#include "core/storage/PlanQueries.h"
#include "core/storage/RecommendationLinks.h"
#include "core/storage/RecommendationQueries.h"
#include "core/storage/TrendQueries.h"
#include "core/workflows/BuildPack.h"
#include "core/workflows/LoadTrend.h"
#include "core/workflows/VerifyWorkspace.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <algorithm>

namespace {

const QDate today(2026, 11, 25);
const QDate nextMeeting(2026, 12, 8);

/// The sample workspace, made once, as a newcomer sees it.
class SampleWorkspaceStory : public ::testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_folder = std::make_unique<QTemporaryDir>();
        const auto made = createSampleWorkspace(path());
        ASSERT_TRUE(made) << made.error().message.toStdString();
        s_database = std::make_unique<Database>(*Database::open(path(), Database::Access::ReadOnly));
    }
    static void TearDownTestSuite()
    {
        s_database.reset();
        s_folder.reset();
    }
    static QString path() { return s_folder->filePath(QStringLiteral("sample.scrutiny")); }
    static QList<RecommendationRow> scrutiny() { return *recommendationRows(*s_database, Register::Scrutiny); }
    static RegisterDays days() { return *registerDays(*s_database, today, std::nullopt); }
    static RecommendationHistory history(const char *reference)
    {
        return *recommendationHistory(*s_database, QString::fromLatin1(reference));
    }
    static Trend trend(const char *code) { return *loadTrend(*s_database, QString::fromLatin1(code)); }

    /// Whether one of the list has this value in the field.
    template<typename Item, typename Value>
    static bool has(const QList<Item> &list, const Value &value, Value Item::*field)
    {
        return std::ranges::find(list, value, field) != list.end();
    }

    static std::unique_ptr<QTemporaryDir> s_folder;
    static std::unique_ptr<Database> s_database;
};

std::unique_ptr<QTemporaryDir> SampleWorkspaceStory::s_folder;
std::unique_ptr<Database> SampleWorkspaceStory::s_database;

} // namespace

TEST_F(SampleWorkspaceStory, GivenTheFile_WhenVerified_ThenItIsSoundAndSmallEnoughToBeVerifiedAtEachOpening)
{
    EXPECT_TRUE(verifyWorkspace(*s_database, std::nullopt)->isSound());
    EXPECT_LT(QFileInfo(path()).size(), 3 * 1024 * 1024);
}

TEST_F(SampleWorkspaceStory, GivenEveryKindOfList_WhenListed_ThenNoneIsEmpty)
{
    const QStringList kinds = listedKinds();
    for (const QString &kind : kinds)
        EXPECT_FALSE(listRecords(*s_database, kind, today)->rows.isEmpty()) << kind.toStdString();
}

TEST_F(SampleWorkspaceStory, GivenTheRegister_WhenLookedThrough_ThenEveryStatusKindAndAnswerIsThere)
{
    const QList<RecommendationRow> rows = scrutiny();
    for (const auto &[status, word] : Words<Recommendation::Status>::all)
        EXPECT_TRUE(has(rows, status, &RecommendationRow::status)) << word.data();
    for (const auto kind : {Recommendation::Kind::ScrutinyToExecutive, Recommendation::Kind::ScrutinyToPartner,
                            Recommendation::Kind::ScrutinyToNhs})
        EXPECT_TRUE(has(rows, kind, &RecommendationRow::kind));
    for (const auto decision : {Response::Decision::Accepted, Response::Decision::AcceptedInPart,
                                Response::Decision::NotAccepted, Response::Decision::Deferred})
        EXPECT_TRUE(has(rows, std::optional(decision), &RecommendationRow::decision));
    EXPECT_GE(rows.size(), 24);
    EXPECT_GE(recommendationRows(*s_database, Register::Inspectorate)->size(), 7);
}

TEST_F(SampleWorkspaceStory, GivenEveryViewOfTheRegister_WhenOpenedInNovember2026_ThenEachShowsSomething)
{
    const QList<RecommendationRow> rows = scrutiny();
    for (const auto &view : Words<RecommendationView>::all)
        EXPECT_TRUE(std::ranges::any_of(rows, [&](const RecommendationRow &row) {
            return isIn(view.first, row, days());
        })) << view.second.data();
    EXPECT_EQ(days().nextMeeting, nextMeeting);
}

TEST_F(SampleWorkspaceStory, GivenEveryRecommendation_WhenItsRecordIsChecked_ThenNoRuleIsBroken)
{
    for (const Register wanted : {Register::Scrutiny, Register::Inspectorate, Register::Officers}) {
        const auto records = recommendationsIn(*s_database, wanted);
        for (const Recommendation &recommendation : *records) {
            const auto told = recommendationHistory(*s_database, recommendation.id.toString());
            const Result<void> record = checkRecord(*told);
            const Result<void> status = checkStatus(*told, recommendation.status);
            EXPECT_TRUE(record) << recommendation.text.toStdString() << record.error().message.toStdString();
            EXPECT_TRUE(status) << recommendation.text.toStdString() << status.error().message.toStdString();
        }
    }
}

TEST_F(SampleWorkspaceStory, GivenALongRunningAndAReopenedOne_WhenRead_ThenExtensionsAndJudgementsTellWhy)
{
    EXPECT_EQ(extensionsGranted(history("SR (24/25) 03").extensions), 3);

    const RecommendationHistory reopened = history("SR (25/26) 05");
    EXPECT_EQ(reopened.judgements.last().decision, CommitteeJudgement::Decision::Reopen);
    EXPECT_EQ(reopened.recommendation.status, Recommendation::Status::InProgress);
    EXPECT_TRUE(reopened.judgements.last().meeting);
}

TEST_F(SampleWorkspaceStory,
       GivenARecommendationOfTheTaskGroup_WhenItsLinksAreRead_ThenReportActionAndIndicatorAreThere)
{
    const auto links = recommendationLinks(*s_database, history("SR (25/26) 02").recommendation.id);

    QList<RecommendationLink::Kind> kinds;
    for (const RecommendationLink &link : *links)
        kinds.append(link.kind);
    using Kind = RecommendationLink::Kind;
    EXPECT_THAT(kinds, ::testing::IsSupersetOf({Kind::Report, Kind::Parent, Kind::PlanAction, Kind::Indicator}));
}

TEST_F(SampleWorkspaceStory, GivenTheInspectorsFindings_WhenRead_ThenEachToBeActedOnHasItsRecommendation)
{
    const auto inspections = allInspections(*s_database);
    int asked = 0;
    for (const InspectionRow &row : *inspections)
        for (const InspectionFinding &finding : row.findings) {
            EXPECT_EQ(finding.recommendation.has_value(), finding.kind != InspectionFinding::Kind::Strength);
            asked += finding.recommendation ? 1 : 0;
        }
    EXPECT_EQ(asked, 9);
}

TEST_F(SampleWorkspaceStory, GivenTheScorecard_WhenLoaded_ThenAboutThirtyIndicatorsEachHaveAYearOfFiguresOrSayWhyNot)
{
    const auto scorecard = loadScorecard(*s_database, today);

    ASSERT_GE(scorecard->rows.size(), 30);
    for (const ScorecardRow &row : scorecard->rows) {
        EXPECT_GE(row.trend.figures().size(), 4) << row.trend.indicator().code.toStdString();
        EXPECT_FALSE(row.trend.source.definitions.isEmpty());
        EXPECT_TRUE(row.trend.indicator().accountablePerson);
        EXPECT_FALSE(row.trend.indicator().source.value_or(QString()).isEmpty());
    }
    EXPECT_GT(scorecard->againstTarget.worse, 5);
    EXPECT_GT(scorecard->againstTarget.better, 5);
    EXPECT_GT(scorecard->againstNeighbours.total(), 5);
    EXPECT_GE(scorecard->againstEngland.total(), 2);
}

TEST_F(SampleWorkspaceStory, GivenTheSeries_WhenTheirVariationIsRead_ThenEveryKindOfMessageIsAmongThem)
{
    EXPECT_EQ(trend("N6").behaviour.variation, Variation::ImprovementHigh);
    EXPECT_EQ(trend("L4").behaviour.variation, Variation::ConcernHigh);
    EXPECT_EQ(trend("N2").behaviour.variation, Variation::CommonCause);
    EXPECT_EQ(trend("N1").assurance, Assurance::ConsistentPass);
    EXPECT_EQ(trend("L8").assurance, Assurance::ConsistentFail);
    EXPECT_EQ(trend("V1").figures().size(), 4);
    EXPECT_FALSE(trend("N1").source.rebases.isEmpty());
    EXPECT_EQ(trend("L3").behaviour.segments.size(), 2U);
}

TEST_F(SampleWorkspaceStory, GivenFiguresThatAreNotPlain_WhenLoaded_ThenTheyKeepWhatTheirFileSaid)
{
    const QList<Figure> missing = trend("L14").figures();
    EXPECT_TRUE(has(missing, Observation::State::Suppressed, &Figure::state));
    EXPECT_EQ(trend("N1").figures().last().state, Observation::State::Provisional);

    const QList<SanityFinding> stale = sanityReport(trend("W4").source, today);
    EXPECT_TRUE(has(stale, SanityFinding::Kind::StalePeriod, &SanityFinding::kind));
}

TEST_F(SampleWorkspaceStory, GivenAYearlyIndicator_WhenCompared_ThenTenNeighboursAndEnglandStandBesideIt)
{
    const Trend yearly = trend("Y1");

    using Kind = Comparator::Kind;
    EXPECT_EQ(std::ranges::count(yearly.source.comparators, Kind::StatisticalNeighbours, &ComparedSeries::kind), 10);
    EXPECT_EQ(std::ranges::count(yearly.source.comparators, Kind::England, &ComparedSeries::kind), 1);
    EXPECT_TRUE(yearly.indicator().source->contains(QStringLiteral("Open Government Licence")));
}

TEST_F(SampleWorkspaceStory, GivenAssessmentsByDaysTaken_WhenTheDistributionIsLoaded_ThenItsBandsAddUpToItsFigure)
{
    const auto distribution = loadDistribution(*s_database, trend("N1Q").source);

    ASSERT_TRUE(distribution) << distribution.error().message.toStdString();
    const DistributionFindings findings = findingsOf(*distribution);
    EXPECT_EQ(findings.total, distribution->figure.denominator);
    EXPECT_EQ(findings.within, distribution->figure.numerator);
    EXPECT_EQ(distribution->limit, 45);
}

TEST_F(SampleWorkspaceStory, GivenTheNotice_WhenRead_ThenItsEightTargetsAreMeasuredAndItWasLifted)
{
    const auto notices = allNotices(*s_database);

    ASSERT_EQ(notices->size(), 1);
    EXPECT_EQ(notices->first().targets.size(), 8);
    EXPECT_EQ(notices->first().notice.liftedOn, QDate(2026, 10, 29));
    for (const NoticeRow::NoticeTarget &target : notices->first().targets)
        EXPECT_TRUE(target.latest) << target.indicator.toStdString();
}

TEST_F(SampleWorkspaceStory,
       GivenTheNextMeeting_WhenItsPublicPackIsComposed_ThenItHasEveryPartAndTheIndicatorsOfItsAgenda)
{
    const auto meetings = meetingRows(*s_database);
    const auto next = std::ranges::find_if(
        *meetings, [](const MeetingRow &row) { return row.meeting.date == nextMeeting && row.items > 0; });
    ASSERT_NE(next, meetings->end());

    const auto pack = buildPack(*s_database, next->id, Edition::Public, {}, today);

    ASSERT_TRUE(pack) << pack.error().message.toStdString();
    QStringList parts;
    for (const PackPart &part : pack->pack.parts)
        parts.append(part.key);
    EXPECT_TRUE(parts.contains(QStringLiteral("changes")));
    EXPECT_EQ(pack->shown.indicators.size(), 6);
    for (const PackIndicator &indicator : pack->shown.indicators)
        EXPECT_GE(indicator.observations.size(), 14) << indicator.indicator.name.toStdString();
    EXPECT_FALSE(pack->pack.withheld.isEmpty());
}
