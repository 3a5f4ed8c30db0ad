#include "core/workflows/StatedFigures.h"

#include "core/storage/FigureOrigins.h"
#include "core/storage/ListQueries.h"
#include "core/storage/ObservationQueries.h"
#include "core/storage/PublicView.h"
#include "core/storage/ReportQueries.h"
#include "core/storage/TrendQueries.h"
#include "tests/support/Builders.h"

#include <gmock/gmock.h>

using testing::HasSubstr;
using testing::SizeIs;
using Kind = StatedOutcome::Kind;

namespace {

/// A report that states figures, and one indicator that is known.
class StatedFiguresOfReport : public testing::Test
{
protected:
    void SetUp() override
    {
        Report paper = report(QStringLiteral("Safeguarding performance"));
        paper.meetingDate = QDate(2012, 7, 23);
        paper.publicity = Publicity::Public;
        m_report = addReport(m_database, paper, {QStringLiteral("In May 92% of core assessments were on time.")});
        m_paragraph = reportDetail(m_database, m_report.id.toString())->paragraphs.first().id;
        m_indicator = {.id = IndicatorId::create(),
                       .code = QStringLiteral("NI 60"),
                       .name = QStringLiteral("Core assessments completed in 35 days")};
        m_area = {AreaId::create(), std::nullopt, QStringLiteral("Fenbridge"), Area::Level::Council, std::nullopt};
        ChangeSet changes(QStringLiteral("Known"));
        changes.add(m_indicator).add(m_area);
        ASSERT_TRUE(Journal(m_database).apply(changes, testStamp()));
    }
    void state(const QString &name, double value, const QString &unit, const std::optional<QString> &period)
    {
        ChangeSet changes(QStringLiteral("Figure"));
        changes.add(ReportedFigure{ReportedFigureId::create(), m_report.id, m_paragraph, m_stated++, name, value, unit,
                                   std::nullopt, period, 1, 0.9});
        ASSERT_TRUE(Journal(m_database).apply(changes, testStamp()));
    }
    void stateOne()
    {
        state(QStringLiteral("core assessments completed within 35 days"), 92, QStringLiteral("%"),
              QStringLiteral("May"));
    }
    StatedFigures stated() const { return *statedFigures(m_database, m_report.id); }
    StatedOutcome outcomeOf(const FigureChoice &choice) const
    {
        return checkChoices(m_database, stated(), {choice})->first();
    }
    qint64 record(const QList<FigureChoice> &choices) const
    {
        const StatedFigures known = stated();
        return *Journal(m_database)
                    .apply(recordingOf(known, choices, *checkChoices(m_database, known, choices)), testStamp());
    }
    Listing observations() const { return *listRecords(m_database, QStringLiteral("observations"), QDate(2012, 8, 1)); }
    QString cell(const char *column) const
    {
        const Listing listing = observations();
        return listing.rows.value(0).value(listing.columns.indexOf(QLatin1String(column))).toString();
    }

    Database m_database = emptyWorkspace();
    Report m_report;
    Indicator m_indicator;
    Area m_area;
    std::optional<ReportParagraphId> m_paragraph;
    int m_stated = 0;
};

} // namespace

TEST_F(StatedFiguresOfReport, GivenAFigureThatIsNamedAlmostLikeAnIndicator_WhenSuggested_ThenThatIndicatorIsTaken)
{
    stateOne();

    const FigureChoice choice = suggestedChoices(stated()).first();

    EXPECT_TRUE(choice.isTaken);
    EXPECT_EQ(choice.indicator, m_indicator.id);
    EXPECT_EQ(choice.area, m_area.id);
    const StatedOutcome outcome = outcomeOf(choice);
    EXPECT_EQ(outcome.kind, Kind::New);
    EXPECT_EQ(outcome.observation.periodStart, QDate(2012, 5, 1));
    EXPECT_EQ(outcome.observation.value, 92);
}

TEST_F(StatedFiguresOfReport, GivenWordsOfSomethingElse_WhenSuggested_ThenNothingIsTaken)
{
    state(QStringLiteral("foster carers recruited"), 12, QStringLiteral("count"), QStringLiteral("May"));

    EXPECT_FALSE(suggestedChoices(stated()).first().isTaken);
}

TEST_F(StatedFiguresOfReport, GivenARecordedFigure_WhenListed_ThenItsSourceIsTheReportsParagraph)
{
    stateOne();

    record(suggestedChoices(stated()));

    EXPECT_EQ(cell("value"), QStringLiteral("92"));
    EXPECT_EQ(cell("source"), m_report.reference);
    const auto origins = *figureOrigins(m_database, m_indicator.id, m_area.id);
    ASSERT_THAT(origins, SizeIs(1));
    EXPECT_EQ(origins.first().report, m_report.id);
    EXPECT_EQ(origins.first().paragraph, m_paragraph->toString());
}

TEST_F(StatedFiguresOfReport, GivenARecordedFigure_WhenItIsCheckedAgain_ThenItStandsAlready)
{
    stateOne();
    record(suggestedChoices(stated()));

    EXPECT_EQ(outcomeOf(suggestedChoices(stated()).first()).kind, Kind::Unchanged);
}

TEST_F(StatedFiguresOfReport, GivenAnotherFigureOfThePeriod_WhenRecorded_ThenItIsARevisionAndTheFirstIsKept)
{
    ChangeSet entered(QStringLiteral("Enter"));
    entered.add(Observation{.id = ObservationId::create(),
                            .indicator = m_indicator.id,
                            .area = m_area.id,
                            .periodStart = QDate(2012, 5, 1),
                            .periodEnd = QDate(2012, 5, 31),
                            .value = 90});
    ASSERT_TRUE(Journal(m_database).apply(entered, testStamp()));
    stateOne();

    const StatedOutcome outcome = outcomeOf(suggestedChoices(stated()).first());
    record(suggestedChoices(stated()));

    EXPECT_EQ(outcome.kind, Kind::Revision);
    EXPECT_EQ(outcome.before, 90);
    EXPECT_THAT(observations().rows, SizeIs(2));
    EXPECT_EQ(trendSource(m_database, m_indicator.id)->figures.first().value, 92);
}

TEST_F(StatedFiguresOfReport, GivenARecording_WhenUndone_ThenNothingOfItIsLeft)
{
    state(QStringLiteral("foster carers recruited"), 12, QStringLiteral("count"), QStringLiteral("May"));
    FigureChoice choice = suggestedChoices(stated()).first();
    choice.isTaken = true;

    const qint64 entry = record({choice});
    EXPECT_THAT(listRecords(m_database, QStringLiteral("indicators"), {})->rows, SizeIs(2));
    ASSERT_TRUE(Journal(m_database).undo({entry}, QStringLiteral("Undo"), testStamp()));

    EXPECT_THAT(observations().rows, SizeIs(0));
    EXPECT_THAT(listRecords(m_database, QStringLiteral("indicators"), {})->rows, SizeIs(1));
}

TEST_F(StatedFiguresOfReport, GivenTwoFiguresOfOneNewIndicator_WhenRecorded_ThenItIsMadeOnce)
{
    const auto name = QStringLiteral("foster carers recruited");
    state(name, 12, QStringLiteral("count"), QStringLiteral("April"));
    state(name, 14, QStringLiteral("count"), QStringLiteral("May"));
    QList<FigureChoice> choices = suggestedChoices(stated());
    for (FigureChoice &choice : choices)
        choice.isTaken = true;

    record(choices);

    EXPECT_THAT(listRecords(m_database, QStringLiteral("indicators"), {})->rows, SizeIs(2));
    EXPECT_THAT(observations().rows, SizeIs(2));
}

TEST_F(StatedFiguresOfReport, GivenAnIndicatorUnderAnotherName_WhenRecorded_ThenTheNameIsKnownNextTime)
{
    state(QStringLiteral("timely full assessments"), 92, QStringLiteral("%"), QStringLiteral("May"));
    FigureChoice choice = suggestedChoices(stated()).first();
    EXPECT_FALSE(choice.isTaken);
    choice.isTaken = true;
    choice.indicator = m_indicator.id;

    record({choice});

    EXPECT_EQ(suggestedChoices(stated()).first().indicator, m_indicator.id);
}

TEST_F(StatedFiguresOfReport, GivenAChoiceThatCannotBe_WhenChecked_ThenOneSentenceSaysWhyAndWhatToDo)
{
    stateOne();
    FigureChoice choice = suggestedChoices(stated()).first();

    choice.period = QStringLiteral("April and May");
    EXPECT_THAT(outcomeOf(choice).problem.toStdString(), HasSubstr("is no period of Core assessments"));
    choice.period = QStringLiteral("31 February 2012");
    EXPECT_THAT(outcomeOf(choice).problem.toStdString(), HasSubstr("is no period. Write one"));
    choice.period.clear();
    EXPECT_THAT(outcomeOf(choice).problem.toStdString(), HasSubstr("prints no period"));
    choice.indicator.reset();
    choice.newName.clear();
    EXPECT_THAT(outcomeOf(choice).problem.toStdString(), HasSubstr("No indicator is chosen"));
}

TEST_F(StatedFiguresOfReport, GivenAnIndicatorOfAnotherUnit_WhenChecked_ThenItIsRefused)
{
    state(QStringLiteral("core assessments completed within 35 days"), 92, QStringLiteral("GBP"),
          QStringLiteral("May"));

    FigureChoice choice = suggestedChoices(stated()).first();
    EXPECT_FALSE(choice.isTaken);
    EXPECT_EQ(choice.indicator, m_indicator.id);
    choice.isTaken = true;

    EXPECT_THAT(outcomeOf(choice).problem.toStdString(), HasSubstr("Choose another indicator"));
}

TEST_F(StatedFiguresOfReport, GivenAnExemptReport_WhenItsFiguresAreRecorded_ThenThePublicSeesNeitherFigureNorName)
{
    Report exempt = m_report;
    exempt.publicity = Publicity::Exempt;
    ASSERT_TRUE(Journal(m_database).apply(ChangeSet(QStringLiteral("Exempt")).edit(m_report, exempt), testStamp()));
    state(QStringLiteral("timely full assessments"), 92, QStringLiteral("%"), QStringLiteral("May"));
    state(QStringLiteral("cost of one placement"), 5400, QStringLiteral("GBP"), QStringLiteral("May"));
    QList<FigureChoice> choices = suggestedChoices(stated());
    choices[0].isTaken = true;
    choices[0].indicator = m_indicator.id;
    choices[1].isTaken = true;
    record(choices);
    EXPECT_THAT(observations().rows, SizeIs(2));

    ASSERT_TRUE(showPublicMatterAlone(m_database));

    EXPECT_THAT(observations().rows, SizeIs(0));
    EXPECT_THAT(listRecords(m_database, QStringLiteral("indicators"), {})->rows, SizeIs(0));
    EXPECT_THAT(observationSubjects(m_database)->names, SizeIs(0));
}
