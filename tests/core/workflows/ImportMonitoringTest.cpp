#include "core/workflows/ImportObservations.h"

#include "core/storage/MonitoringQueries.h"
#include "tests/support/Builders.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

const QByteArray budgetHead = "Service,Month,Net budget (£),Actual to date,Forecast outturn,Comments\n";
const QByteArray workforceHead = "Team,As at,Establishment (FTE),Vacancies,Agency,Turnover (%)\n";

class ImportMonitoring : public testing::Test
{
protected:
    ObservationFile look(const QByteArray &content)
    {
        QFile file(m_folder.filePath(QStringLiteral("monitoring.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test's file cannot be written");
        file.close();
        return *lookAtObservations(m_database, file.fileName());
    }
    ObservationsOutcome import(const QByteArray &content, ImportPurpose purpose = ImportPurpose::Save)
    {
        return *importObservations(m_database, testStamp(), look(content), purpose, {});
    }

    QTemporaryDir m_folder;
    Database m_database = workspaceFile(m_folder.path());
};

} // namespace

TEST_F(ImportMonitoring, GivenBudgetMonitoring_WhenImported_ThenEveryColumnIsKept)
{
    const auto outcome = import(budgetHead
                                + "Placements,Dec 2025,\"14,900,000\",£12146000,16240000,Dearer places\n"
                                  "Adoption,Dec 2025,100,(20),80,\n");

    EXPECT_EQ(outcome.layout, QStringLiteral("budget"));
    EXPECT_EQ(outcome.taken, 2);
    const auto figures = *budgetFigures(m_database);
    ASSERT_THAT(figures, SizeIs(2));
    EXPECT_EQ(figures.at(0).budget, 14'900'000);
    EXPECT_EQ(figures.at(0).varianceReason, QStringLiteral("Dearer places"));
    EXPECT_EQ(figures.at(0).periodEnd, QDate(2025, 12, 31));
    EXPECT_EQ(figures.at(1).actual, -20);
    EXPECT_EQ(figures.at(1).varianceReason, std::nullopt);
}

TEST_F(ImportMonitoring, GivenWorkforceFigures_WhenImported_ThenTheDayStaysTheDay)
{
    const auto outcome = import(workforceHead + "Court,1/3/2025,11,1.5,2,20\n");

    EXPECT_EQ(outcome.layout, QStringLiteral("workforce"));
    const auto figures = *workforceFigures(m_database);
    ASSERT_THAT(figures, SizeIs(1));
    EXPECT_EQ(figures.first().asAt, QDate(2025, 3, 1));
    EXPECT_EQ(figures.first().vacancies, 1.5);
    EXPECT_EQ(figures.first().turnover, 20);
}

TEST_F(ImportMonitoring, GivenTheSameFileAgain_WhenImported_ThenNothingChanges)
{
    const QByteArray file = budgetHead + "Placements,Dec 2025,100,50,90,\n";
    import(file);

    const auto again = import(file);

    EXPECT_EQ(again.unchanged, 1);
    EXPECT_EQ(again.taken + again.revised, 0);
    EXPECT_EQ(again.journalEntry, 0);
}

TEST_F(ImportMonitoring, GivenAnotherForecast_WhenImportedAndUndone_ThenTheFirstIsBack)
{
    import(budgetHead + "Placements,Dec 2025,100,50,90,Early\n");

    const auto later = import("Heading,Period,Budget,Forecast\nplacements,Dec 2025,100,95\n");

    EXPECT_EQ(later.revised, 1);
    const BudgetFigure revised = budgetFigures(m_database)->first();
    EXPECT_EQ(revised.forecast, 95);
    EXPECT_EQ(revised.actual, 50) << "what the file does not speak of stays";
    EXPECT_EQ(revised.varianceReason, QStringLiteral("Early"));
    ASSERT_TRUE(Journal(m_database).undo({later.journalEntry}, QStringLiteral("Undo"), testStamp()));
    EXPECT_EQ(budgetFigures(m_database)->first().forecast, 90);
}

TEST_F(ImportMonitoring, GivenADryRun_WhenImported_ThenNothingIsSaved)
{
    EXPECT_EQ(import(budgetHead + "Placements,Dec 2025,100,50,90,\n", ImportPurpose::DryRun).taken, 1);
    EXPECT_THAT(*budgetFigures(m_database), IsEmpty());
}

TEST_F(ImportMonitoring, GivenRowsThatCannotBe_WhenImported_ThenEachIsToldByItsRowAndTheRestIsKept)
{
    const auto outcome = import(budgetHead
                                + "Placements,31/02/2025,1,1,1,\n"
                                  ",Dec 2025,1,1,1,\n"
                                  "A,Dec 2025,NaN,1,1,\n"
                                  "B,Dec 2025,inf,1,1,\n"
                                  "C,Dec 2025,,,,\n"
                                  "D,Dec 2025,=1+1,1,1,\n"
                                  "E,Dec 2025,5,1,1,ok\n"
                                  "e,Dec 2025,6,1,1,twice\n"
                                  "F,Dec 2025,6,1,1,one,too many\n");

    EXPECT_EQ(outcome.taken, 1);
    EXPECT_EQ(outcome.refused, 8);
    ASSERT_THAT(outcome.problems, SizeIs(8));
    EXPECT_THAT(outcome.problems.at(7).reason.toStdString() + outcome.problems.at(0).reason.toStdString(),
                HasSubstr("Row"));
}

TEST_F(ImportMonitoring, GivenMoreVacanciesThanPosts_WhenImported_ThenTheRowIsRefused)
{
    const auto outcome = import(workforceHead + "Court,31/12/2025,10,12,0,\nCare,31/12/2025,-3,0,0,\n");

    EXPECT_EQ(outcome.refused, 2);
    EXPECT_THAT(outcome.problems.first().reason.toStdString(), HasSubstr("more vacancies (12) than posts (10)"));
}

TEST_F(ImportMonitoring, GivenAColumnByAnotherName_WhenMapped_ThenItIsRead)
{
    ObservationFile file = look("Heading,Period,Budget,Forecast,Spent so far in all\nA,Dec 2025,5,6,3\n");
    ASSERT_TRUE(mapMonitoring(*file.monitoring, {QStringLiteral("Spent so far in all=actual")}));
    EXPECT_FALSE(mapMonitoring(*file.monitoring, {QStringLiteral("Heading=turnover")}));

    ASSERT_TRUE(importObservations(m_database, testStamp(), file, ImportPurpose::Save, {}));

    EXPECT_EQ(budgetFigures(m_database)->first().actual, 3);
}

TEST_F(ImportMonitoring, GivenAnIndicatorsFile_WhenLookedAt_ThenItIsNoMonitoring)
{
    EXPECT_FALSE(look("indicator,area,period,value\nNI 60,Fenbridge,2012-04,92\n").monitoring);
}
