#include "core/workflows/ImportObservations.h"

#include "core/storage/ListQueries.h"
#include "core/storage/RecordCheck.h"
#include "tests/support/Builders.h"
#include "tests/support/TestFiles.h"

#include <QDir>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace {

QString sharedData(const char *name)
{
    return QStringLiteral(SCRUTINEER_SHARED "/data/") + QLatin1String(name);
}

ObservationsOutcome imported(const Database &database, const QString &path)
{
    const Result<ObservationFile> file = lookAtObservations(database, path);
    EXPECT_TRUE(file) << (file ? "" : file.error().message.toStdString());
    const auto outcome = importObservations(database, testStamp(), *file, ImportPurpose::Save, {});
    EXPECT_TRUE(outcome) << (outcome ? "" : outcome.error().message.toStdString());
    return outcome ? *outcome : ObservationsOutcome();
}

/// Figures that are imported once more come to nothing.
struct PublishedFile
{
    const char *name;
    qint64 rows;
    qint64 figures;
    qsizetype indicators;
};

} // namespace

TEST(PublishedStatistics, GivenEveryPublishedFile_WhenImportedTwice_ThenAllIsTakenOnceAndTheWorkspaceIsSound)
{
    if (!QDir(QStringLiteral(SCRUTINEER_SHARED "/data")).exists())
        GTEST_SKIP() << "the published files are not beside the project; this test needs them";
    const QTemporaryDir folder;
    const Database database = workspaceFile(folder.path());
    for (const PublishedFile &file :
         {PublishedFile{"c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv", 2132, 21320, 10},
          PublishedFile{"cla_number_and_rate_per_10k_children.csv", 2505, 7515, 9},
          PublishedFile{"csww_headline_measures_2017_to_2022.csv", 978, 19560, 20},
          PublishedFile{"d3_cpps_subsequent_plan_2013_to_2025.csv", 2132, 6396, 3}}) {
        const ObservationsOutcome first = imported(database, sharedData(file.name));
        EXPECT_EQ(first.rows, file.rows) << file.name;
        EXPECT_EQ(first.taken, file.figures) << file.name;
        EXPECT_EQ(first.newIndicators, file.indicators) << file.name;
        EXPECT_EQ(first.refused, 0) << file.name;
        EXPECT_EQ(imported(database, sharedData(file.name)).unchanged, file.figures) << file.name;
    }
    EXPECT_THAT(*recordProblems(database), testing::IsEmpty());
}

TEST(PublishedStatistics, GivenTheListsOfNeighbours_WhenImported_ThenBothEditionsAreKept)
{
    if (!QDir(QStringLiteral(SCRUTINEER_SHARED "/data")).exists())
        GTEST_SKIP() << "the published files are not beside the project; this test needs them";
    const Database database = emptyWorkspace();
    EXPECT_EQ(imported(database, sharedData("sn_model_2025_wide.csv")).taken, 153);
    imported(database, sharedData("New_Statistical_Neighbour_Groupings_April_2021.csv"));
    EXPECT_EQ(imported(database, sharedData("sn_model_2025_wide.csv")).unchanged, 153);

    const Listing listing = *listRecords(database, QStringLiteral("neighbours"), QDate());
    QStringList ofBarnet;
    for (const QVariantList &row : listing.rows)
        if (row.at(0) == QLatin1String("Barnet") && row.at(2) == QLatin1String("Statistical neighbours 2025"))
            ofBarnet.append(row.at(4).toString() + QLatin1Char(' ') + row.at(6).toString());
    EXPECT_THAT(ofBarnet.mid(0, 2), testing::ElementsAre(QStringLiteral("320 Close"), QStringLiteral("870 Close")));
    EXPECT_EQ(ofBarnet.size(), 10);
}
