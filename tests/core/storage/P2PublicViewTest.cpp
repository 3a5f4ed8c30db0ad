#include "core/storage/PublicView.h"

#include "core/storage/Documents.h"
#include "core/storage/Journal.h"
#include "core/storage/ListQueries.h"
#include "core/storage/Records.h"
#include "core/storage/SearchIndex.h"
#include "core/workflows/ExportWorkspace.h"
#include "core/workflows/LoadDigest.h"
#include "tests/support/Builders.h"
#include "tests/support/ExemptStory.h"
#include "tests/support/TestFiles.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using ::testing::IsEmpty;

namespace {

const QDate today(2026, 3, 2);
const QString marker = QStringLiteral("Zarnivoop");

/// Everything that the tables give to whoever reads them by their names.
QString everythingIn(const Database &database)
{
    QString all;
    const QStringList tables =
        Statement(database,
                  QStringLiteral("SELECT name FROM main.sqlite_schema WHERE type IN ('table', 'view') AND name NOT "
                                 "LIKE 'search|_index%' ESCAPE '|' AND name NOT LIKE 'sqlite|_%' ESCAPE '|'"))
            .rows([](const Row &row) { return row.text(0); });
    for (const QString &table : tables) {
        Statement rows(database, QStringLiteral("SELECT * FROM \"%1\"").arg(table));
        const qsizetype columns = rows.columnNames().size();
        rows.each([&](const Row &row) {
            for (int i = 0; i < columns; ++i)
                all += QString::fromUtf8(row.bytes(i)) + QLatin1Char('\n');
        });
    }
    return all;
}

QStringList filesWithMarker(const QString &folder)
{
    QStringList found;
    for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly) || file.readAll().contains(marker.toLatin1()))
            found.append(file.fileName());
    }
    return found;
}

class ExemptWords : public ::testing::TestWithParam<int>
{
protected:
    void SetUp() override
    {
        m_story = tellExemptStory(m_database, ExemptStory::places().at(GetParam()), marker);
        ASSERT_TRUE(updateSearchIndex(m_database, IndexBatch::Large));
        ASSERT_TRUE(everythingIn(m_database).contains(marker));
        ASSERT_TRUE(showPublicMatterAlone(m_database));
    }

    Database m_database = emptyWorkspace();
    ExemptStory m_story;
};

} // namespace

TEST_P(ExemptWords, GivenAMarkerInExemptMatter_WhenTheTablesAreRead_ThenThePublicViewHasNoneOfIt)
{
    EXPECT_FALSE(everythingIn(m_database).contains(marker));
    EXPECT_TRUE(everythingIn(m_database).contains(QLatin1String("Waiting times")));
}

TEST_P(ExemptWords, GivenAMarkerInExemptMatter_WhenSearchedFor_ThenNeitherHitsNorCountsBetrayIt)
{
    EXPECT_THAT(*search(m_database, {marker}), IsEmpty());
    EXPECT_THAT(*reportsWithWords(m_database, marker), IsEmpty());
    EXPECT_EQ(search(m_database, {QStringLiteral("bid")})->size(), 1) << "the public report's own, however many others";
    EXPECT_EQ(reportsWithWords(m_database, QStringLiteral("bid"))->size(), 1);
}

TEST_P(ExemptWords, GivenAMarkerInExemptMatter_WhenListedDigestedAndExported_ThenItIsNowhere)
{
    for (const QString &kind : listedKinds()) {
        const auto listing = listRecords(m_database, kind, today);
        if (kind == QLatin1String("changes"))
            continue;
        ASSERT_TRUE(listing) << listing.error().message.toStdString();
        for (const QVariantList &row : listing->rows)
            EXPECT_FALSE(QVariant(row).toStringList().join(u' ').contains(marker)) << kind.toStdString();
    }
    const auto digest = digestOf(m_database, QDate(2025, 1, 1), today);
    ASSERT_TRUE(digest);
    for (const DigestGroup &group : digest->changes)
        for (const DigestLine &line : group.lines)
            EXPECT_FALSE(line.text.contains(marker)) << line.text.toStdString();
    EXPECT_THAT(digest->enquiries, IsEmpty()) << "they are for the chair alone";
    const QTemporaryDir folder;
    ASSERT_TRUE(exportWorkspace(m_database, folder.filePath(QStringLiteral("out")), today));
    EXPECT_THAT(filesWithMarker(folder.path()), IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(P2, ExemptWords, ::testing::Range(0, int(ExemptStory::places().size())));

TEST(P2PublicView, GivenAPublicReport_WhenItIsMadeExemptLater_ThenTheViewLosesIt)
{
    const QTemporaryDir folder;
    const Database database = workspaceFile(folder.path());
    Report bids = report(QStringLiteral("Bids"));
    bids.publicity = Publicity::Public;
    bids = addReport(database, bids, {QStringLiteral("Zarnivoop asks for more")});
    ASSERT_TRUE(updateSearchIndex(database, IndexBatch::Small));
    const PublicView view(database.path());
    Result<Database> seen = Database::open(database.path(), Database::Access::ReadWrite);
    ASSERT_TRUE(seen);
    ASSERT_EQ(search(*seen, {marker})->size(), 1);
    Report exempt = bids;
    exempt.publicity = Publicity::Exempt;
    ASSERT_TRUE(Journal(database).apply(ChangeSet(QStringLiteral("Mark exempt")).edit(bids, exempt), testStamp()));
    ASSERT_TRUE(updateSearchIndex(database, IndexBatch::Small));

    EXPECT_THAT(*search(*seen, {marker}), IsEmpty());
    EXPECT_FALSE(everythingIn(*seen).contains(marker));
}

TEST(P2PublicView, GivenAViewOfAFile_WhenAnybodyOpensItInThisProcess_ThenNothingElseIsShownAndNothingCanBeWritten)
{
    const QTemporaryDir folder;
    const Database database = workspaceFile(folder.path());
    tellExemptStory(database, QStringLiteral("paragraph"), marker);
    {
        const PublicView view(database.path());
        const Result<Database> worker = Database::open(database.path(), Database::Access::ReadWrite);
        ASSERT_TRUE(worker);
        EXPECT_TRUE(showsPublicMatterAlone(*worker));
        EXPECT_FALSE(Journal(*worker).apply(ChangeSet(QStringLiteral("Add")).add(committee(QStringLiteral("New"))),
                                            testStamp()));
    }
    const Result<Database> after = Database::open(database.path(), Database::Access::ReadOnly);
    ASSERT_TRUE(after);
    EXPECT_FALSE(showsPublicMatterAlone(*after));
    EXPECT_TRUE(everythingIn(*after).contains(marker));
}

TEST(P2PublicView, GivenAnExemptItem_WhenItIsRead_ThenItsPlaceClassAndReasonAreStillThere)
{
    const Database database = emptyWorkspace();
    const ExemptStory story = tellExemptStory(database, QStringLiteral("agenda item"), marker);
    ASSERT_TRUE(showPublicMatterAlone(database));

    const auto item = Records<AgendaItem>(database).find(story.item.toString());

    ASSERT_TRUE(item);
    EXPECT_EQ(item->title, QStringLiteral("Not for publication"));
    EXPECT_EQ(item->publicity, Publicity::Exempt);
    EXPECT_FALSE(item->report);
}

TEST(P2PublicView, GivenARecommendationThatAPrivateItemMade_WhenSeenAsThePublic_ThenItIsNotThere)
{
    const Database database = emptyWorkspace();
    const Committee health = committee(QStringLiteral("Health Scrutiny Committee"));
    const Meeting meeting{MeetingId::create(), health.id, QDate(2026, 3, 9)};
    AgendaItem item;
    item.id = AgendaItemId::create();
    item.meeting = meeting.id;
    item.title = QStringLiteral("Bids");
    item.publicity = Publicity::Exempt;
    Recommendation made;
    made.id = RecommendationId::create();
    made.kind = Recommendation::Kind::ScrutinyToExecutive;
    made.text = marker;
    made.madeAtMeeting = meeting.id;
    ChangeSet changes(QStringLiteral("Record recommendation"));
    changes.add(health).add(meeting).add(item).add(made);
    changes.add(AgendaLink{AgendaLinkId::create(), item.id, {}, made.id});
    ASSERT_TRUE(Journal(database).apply(changes, testStamp()));
    ASSERT_TRUE(everythingIn(database).contains(marker));

    ASSERT_TRUE(showPublicMatterAlone(database));

    EXPECT_FALSE(everythingIn(database).contains(marker));
}

TEST(P2PublicView, GivenEveryTableOfTheSchema_WhenTheViewIsMade_ThenNoneIsLeftUncovered)
{
    const Database database = emptyWorkspace();
    ASSERT_TRUE(showPublicMatterAlone(database));

    const auto uncovered = Statement(database, QStringLiteral(R"(
            SELECT name FROM main.sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'search|_index%' ESCAPE '|'
            AND name NOT LIKE 'sqlite|_%' ESCAPE '|' AND name NOT IN (SELECT name FROM temp.sqlite_schema))"))
                               .rows([](const Row &row) { return row.text(0); });

    EXPECT_THAT(uncovered, IsEmpty());
}
