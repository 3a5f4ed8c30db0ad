#include "core/workflows/SampleWorkspace.h"

#include "core/domain/Schedule12A.h"
#include "core/storage/CommitteeQueries.h"
#include "core/storage/Database.h"
#include "core/storage/MeetingQueries.h"
#include "tests/support/TestFiles.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <algorithm>

namespace {

/// The sample workspace, made once: it imports all reports.
class SampleMeetings : public ::testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_folder = std::make_unique<QTemporaryDir>();
        const QString path = s_folder->filePath(QStringLiteral("sample.scrutiny"));
        const auto made = createSampleWorkspace(path);
        ASSERT_TRUE(made) << made.error().message.toStdString();
        s_database = std::make_unique<Database>(*Database::open(path, Database::Access::ReadOnly));
    }
    static void TearDownTestSuite()
    {
        s_database.reset();
        s_folder.reset();
    }
    static MeetingDetail meetingOn(QDate date)
    {
        const auto rows = meetingRows(*s_database);
        for (const MeetingRow &row : *rows)
            if (row.meeting.date == date)
                return *meetingDetail(*s_database, row.id);
        return {};
    }

    static std::unique_ptr<QTemporaryDir> s_folder;
    static std::unique_ptr<Database> s_database;
};

std::unique_ptr<QTemporaryDir> SampleMeetings::s_folder;
std::unique_ptr<Database> SampleMeetings::s_database;

} // namespace

TEST_F(SampleMeetings, GivenTheStory_WhenTheNextMeetingIsRead_ThenItsAgendaIsNumberedAndItsExemptItemsAreInOrder)
{
    const MeetingDetail next = meetingOn(QDate(2026, 12, 8));

    ASSERT_EQ(next.items.size(), 10);
    for (int place = 0; place < 10; ++place)
        EXPECT_EQ(next.items.at(place).item.number, QString::number(place + 1));
    EXPECT_EQ(next.items.last().paragraphs(), (QList<int>{3}));
    for (const AgendaItemDetail &item : next.items)
        EXPECT_FALSE(publicityProblem({item.item, item.paragraphs()}, Nation::England));
}

TEST_F(SampleMeetings, GivenTheStory_WhenTheLastMeetingIsRead_ThenTheImportedReportStandsAmongItsItems)
{
    const MeetingDetail last = meetingOn(QDate(2026, 1, 20));

    ASSERT_EQ(last.items.size(), 6);
    EXPECT_TRUE(last.items.at(4).item.report);
    EXPECT_EQ(last.items.at(4).item.number, QStringLiteral("5"));
    EXPECT_EQ(last.requests.size(), 2);
    EXPECT_TRUE(std::ranges::any_of(last.attendees,
                                    [](const AttendeeDetail &person) { return person.declaration.has_value(); }));
}

TEST_F(SampleMeetings, GivenTheStory_WhenCommitteesAreRead_ThenNoneWasMadeTwice)
{
    QStringList names;
    const auto details = committeeDetails(*s_database);
    for (const CommitteeDetail &detail : *details)
        names.append(committeeNameKey(detail.committee.name));

    EXPECT_EQ(names.removeDuplicates(), 0);
    EXPECT_EQ(workProgramme(*s_database)->size(), 6);
}
