#include "core/workflows/EnterFigures.h"

#include <gmock/gmock.h>

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Property;
using ::testing::SizeIs;
using Kind = CheckedFigure::Kind;

namespace {

Figure month(int year, int number, double value)
{
    const QDate start(year, number, 1);
    return {start, start.addMonths(1).addDays(-1), value};
}

TrendSource source()
{
    TrendSource source;
    source.indicator = {.id = IndicatorId::create(),
                        .code = QStringLiteral("NI 60"),
                        .name = QStringLiteral("Core assessments on time"),
                        .precision = 1};
    source.area = {AreaId::create(), std::nullopt, QStringLiteral("Fenbridge")};
    source.figures = {month(2025, 4, 81.5), month(2025, 5, 83)};
    return source;
}

CheckedFigure checkedRow(const EnteredFigure &row)
{
    return checkFigures(source(), {row}).first();
}

std::string problemOf(const EnteredFigure &row)
{
    const CheckedFigure checked = checkedRow(row);
    return checked.kind == Kind::Refused ? checked.problem.toStdString() : std::string("taken");
}

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

} // namespace

TEST(EnterFigures, GivenTheFiguresThatStand_WhenShownAndChecked_ThenNothingIsChanged)
{
    const TrendSource known = source();
    const QList<EnteredFigure> rows = enteredFrom(known);
    ASSERT_THAT(rows, SizeIs(2));
    EXPECT_EQ(rows.first().period, QStringLiteral("Apr 2025"));
    EXPECT_EQ(rows.first().value, QStringLiteral("81.5"));

    const QList<CheckedFigure> checked = checkFigures(known, rows);

    EXPECT_EQ(checked.at(0).kind, Kind::Unchanged);
    EXPECT_EQ(checked.at(1).kind, Kind::Unchanged);
    EXPECT_TRUE(figureChanges(known, checked, QString()).isEmpty());
}

TEST(EnterFigures, GivenAllFrequencies_WhenTheirPeriodsAreShown_ThenTheyAreReadBack)
{
    using Frequency = Indicator::Frequency;
    for (const auto &[frequency, months] :
         {std::pair(Frequency::Month, 1), std::pair(Frequency::Quarter, 3), std::pair(Frequency::Year, 12)}) {
        TrendSource known = source();
        known.indicator.frequency = frequency;
        const QDate start(2024, 4, 1);
        known.figures = {{start, start.addMonths(months).addDays(-1), 5}};

        EXPECT_EQ(checkFigures(known, enteredFrom(known)).first().kind, Kind::Unchanged)
            << enteredFrom(known).first().period.toStdString();
    }
}

TEST(EnterFigures, GivenANewPeriodAndAChangedOne_WhenSaved_ThenOneIsAddedAndOneIsARevision)
{
    const TrendSource known = source();
    const QList<CheckedFigure> checked =
        checkFigures(known, {{text("2025-06"), text("84.25%")}, {text("May 2025"), text("82")}, {}});
    EXPECT_EQ(checked.at(0).kind, Kind::New);
    EXPECT_EQ(checked.at(1).kind, Kind::Revision);
    EXPECT_EQ(checked.at(2).kind, Kind::Empty);

    const ChangeSet changes = figureChanges(known, checked, QString());

    ASSERT_THAT(changes.changes(), SizeIs(2));
    const Observation added = *changes.changes().at(0).after->as<Observation>();
    EXPECT_EQ(added.periodEnd, QDate(2025, 6, 30));
    EXPECT_EQ(added.value, 84.25);
    EXPECT_EQ(added.revision, 0);
    EXPECT_EQ(added.area, known.area.id);
    EXPECT_EQ(changes.changes().at(1).after->as<Observation>()->revision, 1);
}

TEST(EnterFigures, GivenNoAreaYet_WhenSaved_ThenTheCouncilBecomesOne)
{
    TrendSource known = source();
    known.area = {};
    known.figures.clear();

    const ChangeSet changes =
        figureChanges(known, checkFigures(known, {{text("2025-06"), text("84")}}), text("Fenbridge City Council"));

    ASSERT_THAT(changes.changes(), SizeIs(2));
    const Area area = *changes.changes().at(0).after->as<Area>();
    EXPECT_EQ(area.name, QStringLiteral("Fenbridge City Council"));
    EXPECT_EQ(changes.changes().at(1).after->as<Observation>()->area, area.id);
}

TEST(EnterFigures, GivenNumeratorAndDenominator_WhenTheValueIsLeftOut_ThenItIsWorkedOut)
{
    const CheckedFigure checked = checkedRow({text("2025-06"), {}, text("46"), text("50")});
    EXPECT_EQ(checked.kind, Kind::New);
    EXPECT_EQ(checked.figure.value, 92);
    EXPECT_EQ(checked.figure.state, Observation::State::Actual);
}

TEST(EnterFigures, GivenASuppressedFigure_WhenChecked_ThenItIsMissingAndNotZero)
{
    const CheckedFigure checked = checkedRow({text("2025-06"), text("c")});
    EXPECT_EQ(checked.kind, Kind::New);
    EXPECT_EQ(checked.figure.value, std::nullopt);
    EXPECT_EQ(checked.figure.state, Observation::State::Suppressed);
}

TEST(EnterFigures, GivenWhatCannotBeTaken_WhenChecked_ThenTheRowSaysWhy)
{
    EXPECT_THAT(problemOf({text("31 Feb"), text("5")}), HasSubstr("is no period of this indicator"));
    EXPECT_THAT(problemOf({text("2025/26"), text("5")}), HasSubstr("Apr 2025"));
    EXPECT_THAT(problemOf({text("2025-06"), text("many")}), HasSubstr("is no number"));
    EXPECT_THAT(problemOf({text("2025-06"), text("NaN")}), HasSubstr("is no number"));
    EXPECT_THAT(problemOf({text("2025-06"), text("5"), text("c")}), HasSubstr("is no number"));
    EXPECT_THAT(problemOf({text("2025-06")}), HasSubstr("There is no figure"));
    EXPECT_THAT(problemOf({text("2025-06"), text("90"), text("46"), text("50")}), HasSubstr("90.0% is not 46 of 50"));
    EXPECT_THAT(problemOf({text("2025-06"), text("90"), {}, {}, text("suppressed")}), HasSubstr("There is a figure"));
    EXPECT_THAT(problemOf({text("2025-06"), {}, {}, {}, text("actual")}), HasSubstr("There is no figure"));
}

TEST(EnterFigures, GivenAPeriodTwice_WhenChecked_ThenTheSecondNamesTheFirst)
{
    const QList<CheckedFigure> checked =
        checkFigures(source(), {{text("2025-06"), text("5")}, {text("Jun 2025"), text("6")}});
    EXPECT_EQ(checked.at(0).kind, Kind::New);
    EXPECT_EQ(checked.at(1).kind, Kind::Refused);
    EXPECT_THAT(checked.at(1).problem.toStdString(), HasSubstr("stands in row 1 already"));
}
