#include "core/workflows/ImportObservations.h"

#include "core/storage/ListQueries.h"
#include "core/storage/ObservationQueries.h"
#include "core/storage/RecordCheck.h"
#include "tests/support/Builders.h"
#include "tests/support/TestFiles.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using testing::IsEmpty;

namespace {

const QByteArray head = "indicator,area,period,value\n";

/// A folder with a workspace and the files that come into it.
class ImportObservations : public testing::Test
{
protected:
    ObservationsOutcome import(const QByteArray &content, const QString &name = QStringLiteral("figures.csv"),
                               ImportPurpose purpose = ImportPurpose::Save)
    {
        const Result<ObservationsOutcome> outcome = attempt(content, name, purpose);
        EXPECT_TRUE(outcome) << (outcome ? "" : outcome.error().message.toStdString());
        return outcome ? *outcome : ObservationsOutcome();
    }
    Result<ObservationsOutcome> attempt(const QByteArray &content, const QString &name, ImportPurpose purpose)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test's file cannot be written");
        file.close();
        return attempt(file.fileName(), purpose);
    }
    Result<ObservationsOutcome> attempt(const QString &path, ImportPurpose purpose)
    {
        const Result<ObservationFile> looked = lookAtObservations(m_database, path);
        if (!looked)
            return looked.error();
        return importObservations(m_database, testStamp(), *looked, purpose, {});
    }
    Listing observations() { return *listRecords(m_database, QStringLiteral("observations"), QDate(2026, 3, 23)); }
    QVariant cell(const Listing &listing, int row, const char *column)
    {
        return listing.rows.value(row).value(listing.columns.indexOf(QLatin1String(column)));
    }
    Result<UndoneChange> undo(qint64 entry)
    {
        return Journal(m_database, readObservationsAgain()).undo({entry}, QStringLiteral("Undo"), testStamp());
    }

    QTemporaryDir m_folder;
    Database m_database = workspaceFile(m_folder.path());
};

} // namespace

TEST_F(ImportObservations, GivenATidyFile_WhenImported_ThenEveryFigureHasItsPeriodAndPlace)
{
    const auto outcome =
        import(head + "NI 60,Fenbridge,2012-04,92\nNI 60,Fenbridge,2012-Q1,c\nNI 60,Fenbridge,2012-13,\"1,234.5\"\n");

    EXPECT_EQ(outcome.taken, 3);
    EXPECT_EQ(outcome.missing, 1);
    const Listing listing = observations();
    ASSERT_EQ(listing.rows.size(), 3);
    EXPECT_EQ(cell(listing, 0, "period").toString(), QStringLiteral("2012-04"));
    EXPECT_EQ(cell(listing, 1, "period").toString(), QStringLiteral("2012-Q1"));
    EXPECT_EQ(cell(listing, 1, "state").toString(), QStringLiteral("suppressed"));
    EXPECT_TRUE(cell(listing, 1, "value").isNull());
    EXPECT_EQ(cell(listing, 2, "period").toString(), QStringLiteral("2012-13"));
    EXPECT_EQ(cell(listing, 2, "value").toDouble(), 1234.5);
    EXPECT_EQ(cell(listing, 2, "source_row").toInt(), 4);
}

TEST_F(ImportObservations, GivenTheSameFileAgain_WhenImported_ThenNothingChanges)
{
    const QByteArray content = head + "NI 60,Fenbridge,2012-04,92\nNI 60,Fenbridge,2012-05,93\n";
    import(content);

    const auto again = import(content);
    const auto underAnotherName = import(content + "\n", QStringLiteral("other.csv"));

    EXPECT_EQ(again.unchanged, 2);
    EXPECT_EQ(again.journalEntry, 0);
    EXPECT_EQ(underAnotherName.unchanged, 2);
    EXPECT_EQ(underAnotherName.journalEntry, 0);
    EXPECT_EQ(observations().rows.size(), 2);
}

TEST_F(ImportObservations, GivenAChangedFigure_WhenImported_ThenItIsARevisionAndTheOldOneIsKept)
{
    import(head + "NI 60,Fenbridge,2012-04,92\nNI 60,Fenbridge,2012-05,93\n");

    const auto outcome =
        import(head + "NI 60,Fenbridge,2012-04,91.5\nNI 60,Fenbridge,2012-05,93\n", QStringLiteral("b.csv"));

    EXPECT_EQ(outcome.revised, 1);
    EXPECT_EQ(outcome.unchanged, 1);
    const Listing listing = observations();
    ASSERT_EQ(listing.rows.size(), 3);
    EXPECT_EQ(cell(listing, 1, "revision").toInt(), 1);
    EXPECT_EQ(cell(listing, 1, "value").toDouble(), 91.5);
    EXPECT_EQ(cell(listing, 1, "state").toString(), QStringLiteral("revised"));
}

TEST_F(ImportObservations, GivenAnImport_WhenUndoneAndRedone_ThenItGoesWholeAndComesBackTheSame)
{
    const auto outcome = import(head + "NI 60,Fenbridge,2012-04,92\nNI 61,Fenbridge,2012-04,7\n");
    const QList<QVariantList> before = observations().rows;

    const auto undone = undo(outcome.journalEntry);
    ASSERT_TRUE(undone) << undone.error().message.toStdString();
    EXPECT_THAT(observations().rows, IsEmpty());
    EXPECT_THAT(listRecords(m_database, QStringLiteral("indicators"), QDate())->rows, IsEmpty());
    EXPECT_THAT(*recordProblems(m_database), IsEmpty());

    const auto redone = undo(undone->entry);
    ASSERT_TRUE(redone) << redone.error().message.toStdString();
    EXPECT_EQ(observations().rows, before);
    EXPECT_THAT(*recordProblems(m_database), IsEmpty());
}

TEST_F(ImportObservations, GivenARevisedImport_WhenTheFirstIsTakenBack_ThenItIsRefusedUntilTheSecondIs)
{
    const auto first = import(head + "NI 60,Fenbridge,2012-04,92\n");
    const auto second = import(head + "NI 60,Fenbridge,2012-04,91\n", QStringLiteral("b.csv"));

    EXPECT_FALSE(undo(first.journalEntry));
    EXPECT_TRUE(undo(second.journalEntry));
    EXPECT_TRUE(undo(first.journalEntry));
    EXPECT_THAT(observations().rows, IsEmpty());
}

TEST_F(ImportObservations, GivenBadRows_WhenImported_ThenEachIsToldByRowAndColumnAndTheRestIsTaken)
{
    const auto outcome =
        import(head
               + "NI 60,Fenbridge,2012-04,NaN\nNI 60,Fenbridge,31/02/2012,5\nNI 60,Fenbridge\n"
                 "NI 60,Fenbridge,2012-05,inf\nNI 60,Fenbridge,2012-06,7\nNI 60,Fenbridge,2012-06,8\n");

    EXPECT_EQ(outcome.taken, 1);
    EXPECT_EQ(outcome.refused, 5);
    QList<std::pair<qint64, QString>> places;
    for (const RefusedCell &refused : outcome.problems)
        places.append({refused.row, refused.column});
    using Place = std::pair<qint64, QString>;
    EXPECT_THAT(places,
                testing::UnorderedElementsAre(Place(2, QStringLiteral("value")), Place(3, QStringLiteral("period")),
                                              Place(4, QString()), Place(5, QStringLiteral("value")),
                                              Place(7, QStringLiteral("value"))));
}

TEST_F(ImportObservations, GivenAListOfChildren_WhenLookedAt_ThenItIsRefusedInOneSentence)
{
    const auto outcome = attempt("Child Unique ID,Date of Birth,Gender\n1,2010-01-01,F\n", QStringLiteral("list.csv"),
                                 ImportPurpose::Save);

    ASSERT_FALSE(outcome);
    EXPECT_TRUE(outcome.error().message.contains(QStringLiteral("single children")));
}

TEST_F(ImportObservations, GivenADryRun_WhenDone_ThenItCountsAsTheImportAndSavesNothing)
{
    const QByteArray content = head + "NI 60,Fenbridge,2012-04,92\nNI 60,Fenbridge,2012-04,92\n";

    const auto dry = import(content, QStringLiteral("figures.csv"), ImportPurpose::DryRun);
    EXPECT_THAT(observations().rows, IsEmpty());
    const auto real = import(content);

    EXPECT_EQ(dry.taken, 1);
    EXPECT_EQ(dry.refused, 1);
    EXPECT_EQ(std::pair(dry.taken, dry.refused), std::pair(real.taken, real.refused));
}

TEST_F(ImportObservations, GivenAnImport_WhenARowIsAlteredPastTheJournal_ThenTheCheckSeesIt)
{
    import(head + "NI 60,Fenbridge,2012-04,92\n");
    m_database.execute("UPDATE imported_observation SET value = 93");

    EXPECT_EQ(recordProblems(m_database)->size(), 1);
}

TEST_F(ImportObservations, GivenACancelledImport_WhenStopped_ThenNothingIsKept)
{
    QByteArray content = head;
    for (int i = 0; i < 10000; ++i)
        content += "NI 60,Area " + QByteArray::number(i) + ",2012-04,92\n";
    QFile file(m_folder.filePath(QStringLiteral("large.csv")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();

    const auto outcome = importObservations(m_database, testStamp(), *lookAtObservations(m_database, file.fileName()),
                                            ImportPurpose::Save, [](qint64, qint64) { return false; });

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, Error::Kind::Cancelled);
    EXPECT_THAT(observations().rows, IsEmpty());
}
