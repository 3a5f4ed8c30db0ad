#include "core/import/TrackerDraft.h"

#include "tests/support/SheetFile.h"
#include "tests/support/TestFiles.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace {

using Outcome = TrackerRowDraft::Outcome;
using Status = Recommendation::Status;

class TrackerTest : public ::testing::Test
{
protected:
    QString fileWith(const QByteArray &content) const
    {
        const QString path = m_folder.filePath(QStringLiteral("tracker"));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path;
    }
    QList<TrackerRowDraft> drafts(const QByteArray &csv) const
    {
        const Result<TrackerTable> table = readTracker(fileWith(csv));
        EXPECT_TRUE(table);
        return table ? draftTracker(*table, guessedFields(table->heads), Register::Scrutiny) : QList<TrackerRowDraft>();
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(TrackerTest, GivenACouncilsTracker_WhenRead_ThenEveryRowIsAccountedFor)
{
    const auto rows = drafts("Scrutiny tracker 2025/26,,,,,,\n"
                             "Ref,Recommendation,Date,Status,Lead officer,Target date,RAG\n"
                             "SR (25/26) 01,Publish team caseloads.,8 July 2025,Ongoing,Imran Sayle,31/03/2026,Amber\n"
                             "SR (25/26) 02,,8 July 2025,Ongoing,,,\n"
                             "SR (25/26) 03,Open the hubs on Saturdays.,2025-07-08,Completed,,soon,\n"
                             ",,,,,,\n"
                             "SR (25/26) 04,\"Never closed,8 July 2025\n");

    ASSERT_EQ(rows.size(), 4);
    EXPECT_EQ(rows.at(0).outcome, Outcome::Ready);
    EXPECT_EQ(rows.at(0).history.recommendation.status, Status::InProgress);
    EXPECT_EQ(rows.at(0).history.recommendation.targetDateOriginal, QDate(2026, 3, 31));
    EXPECT_EQ(rows.at(0).history.updates.first().selfRating, Rating::Amber);
    EXPECT_EQ(rows.at(0).leadOfficer, QStringLiteral("Imran Sayle"));
    EXPECT_EQ(rows.at(1).outcome, Outcome::Refused);
    EXPECT_EQ(rows.at(1).line, 4);
    EXPECT_EQ(rows.at(2).outcome, Outcome::Doubtful);
    EXPECT_EQ(rows.at(2).history.recommendation.status, Status::ImplementedClaimed);
    EXPECT_THAT(rows.at(2).remarks.join(QLatin1Char(' ')).toStdString(), ::testing::HasSubstr("'soon' is not a date"));
    EXPECT_EQ(rows.at(3).outcome, Outcome::Refused);
}

TEST_F(TrackerTest, GivenASpreadsheet_WhenRead_ThenItIsTheSameAsItsCsv)
{
    const QString path =
        fileWith(sheetFile("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Ref</t></is></c>"
                           "<c r=\"B1\" t=\"inlineStr\"><is><t>Recommendation</t></is></c></row>"
                           "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>SR (25/26) 01</t></is></c>"
                           "<c r=\"B2\" t=\"inlineStr\"><is><t>Publish team caseloads.</t></is></c></row>",
                           QByteArray()));

    const Result<TrackerTable> table = readTracker(path);

    ASSERT_TRUE(table) << table.error().message.toStdString();
    EXPECT_EQ(table->heads, (QStringList{QStringLiteral("Ref"), QStringLiteral("Recommendation")}));
    EXPECT_EQ(table->lines.first().cells.last(), QStringLiteral("Publish team caseloads."));
}

TEST_F(TrackerTest, GivenResponses_WhenRead_ThenTheStatusFollowsAndMissingReasonsAreSaid)
{
    const auto rows = drafts("Ref,Recommendation,Date,Response,Reasons,Response date\n"
                             "A,First.,8 July 2025,Accepted,It is funded.,2 Sept 2025\n"
                             "B,Second.,8 July 2025,Rejected,,2 Sept 2025\n");

    EXPECT_EQ(rows.at(0).outcome, Outcome::Ready);
    EXPECT_EQ(rows.at(0).history.recommendation.status, Status::NotStarted);
    EXPECT_EQ(rows.at(1).outcome, Outcome::Doubtful);
    EXPECT_EQ(rows.at(1).history.recommendation.status, Status::NotAccepted);
}

TEST_F(TrackerTest, GivenAFileWithoutHeads_WhenRead_ThenASentenceAsksForThem)
{
    const Result<TrackerTable> table = readTracker(fileWith("only one cell\n"));

    ASSERT_FALSE(table);
    EXPECT_THAT(table.error().message.toStdString(), ::testing::HasSubstr("names of its columns"));
}

TEST(TrackerField, GivenHeadsAsCouncilsWriteThem_WhenGuessed_ThenEachFieldIsFoundOnce)
{
    using Field = TrackerField;
    const auto fields = guessedFields({QStringLiteral("Ref No."), QStringLiteral("Recommendation"),
                                       QStringLiteral("Responsible Officer"), QStringLiteral("RAG status"),
                                       QStringLiteral("Notes"), QStringLiteral("Officer")});

    EXPECT_THAT(fields,
                ::testing::ElementsAre(Field::Reference, Field::Text, Field::Lead, Field::Rating, Field::Ignored,
                                       Field::Ignored));
}
