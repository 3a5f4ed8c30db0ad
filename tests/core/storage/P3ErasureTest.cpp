#include "core/storage/Erasure.h"

#include "core/storage/Records.h"
#include "core/storage/SearchIndex.h"
#include "core/storage/WorkspaceQueries.h"
#include "core/workflows/ExportWorkspace.h"
#include "core/workflows/VerifyWorkspace.h"
#include "tests/support/Builders.h"
#include "tests/support/ExemptStory.h"
#include "tests/support/TestFiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using ::testing::IsEmpty;

namespace {

const QString marker = QStringLiteral("Zarnivoop");
const QString reason = QStringLiteral("asked for under article 17");

/// The files of a folder in which the marker stands, in any letters, also in UTF-16.
QStringList filesWithMarker(const QString &folder)
{
    QStringList found;
    const QString utf16 = marker.toLower();
    const QByteArray wide(reinterpret_cast<const char *>(utf16.utf16()), utf16.size() * 2);
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(folder + QLatin1Char('/') + name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll().toLower();
        if (bytes.contains(marker.toLower().toLatin1()) || bytes.contains(wide))
            found.append(name);
    }
    return found;
}

/// A workspace that was used for a while: the index has several segments, and the log has pages.
class WordsInPlace : public ::testing::TestWithParam<int>
{
protected:
    QString place() const { return ExemptStory::places().at(GetParam()); }
    ExemptStory tell(const Database &database) const
    {
        EXPECT_TRUE(nameWorkspace(database, QStringLiteral("Fenbridge City Council")));
        for (int i = 0; i < 12; ++i) {
            addReport(database, report(QStringLiteral("Report %1").arg(i)), {QStringLiteral("Words about housing")});
            const bool isTime = i % 3 == 0;
            EXPECT_TRUE(!isTime || updateSearchIndex(database, IndexBatch::Small));
        }
        const ExemptStory story = tellExemptStory(database, place(), marker);
        EXPECT_TRUE(updateSearchIndex(database, IndexBatch::Small));
        return story;
    }

    QTemporaryDir m_folder;
};

/// Blocks of the index in which the marker stands.
qint64 oldSegmentsWithMarker(const Database &database)
{
    return Statement(database,
                     QStringLiteral("SELECT count(*) FROM search_index_data WHERE instr(block, CAST('zarnivoop' AS "
                                    "BLOB)) > 0"))
        .first([](const Row &row) { return row.number(0); })
        .value_or(-1);
}

QStringList problemsOf(const Database &database)
{
    const Result<Verification> verification = verifyWorkspace(database, std::nullopt);
    return verification ? verification->all() : QStringList{verification.error().message};
}

} // namespace

TEST_P(WordsInPlace, GivenAnExemptReport_WhenItIsErased_ThenTheFileAndItsLogHaveNoTraceAndTheChainHolds)
{
    const Database database = workspaceFile(m_folder.path());
    const ExemptStory story = tell(database);
    ASSERT_THAT(filesWithMarker(m_folder.path()), ::testing::Not(IsEmpty())) << place().toStdString();

    const auto erased = eraseReport(database, story.exempt, reason, testStamp());

    ASSERT_TRUE(erased) << erased.error().message.toStdString();
    EXPECT_THAT(filesWithMarker(m_folder.path()), IsEmpty()) << place().toStdString();
    EXPECT_THAT(problemsOf(database), IsEmpty());
    EXPECT_EQ(erased->recommendations, 1);
    EXPECT_EQ(erased->packs, 1);
}

TEST_P(WordsInPlace, GivenItWasErased_WhenExportedAndReadBack_ThenNoTraceAndTheSameJournal)
{
    const Database database = workspaceFile(m_folder.path());
    const ExemptStory story = tell(database);
    ASSERT_TRUE(eraseReport(database, story.exempt, reason, testStamp()));
    const QString folder = m_folder.filePath(QStringLiteral("out"));
    ASSERT_TRUE(exportWorkspace(database, folder, QDate(2026, 3, 23)));

    QTemporaryDir elsewhere;
    const QString again = elsewhere.filePath(QStringLiteral("again.scrutiny"));
    const Result<void> made = createFromExport(again, folder);

    ASSERT_TRUE(made) << made.error().message.toStdString();
    for (const QString &part : QStringList{folder, folder + QStringLiteral("/tables"),
                                           folder + QStringLiteral("/documents"), elsewhere.path()})
        EXPECT_THAT(filesWithMarker(part), IsEmpty());
    const Result<Database> copy = Database::open(again, Database::Access::ReadOnly);
    ASSERT_TRUE(copy);
    EXPECT_EQ(*journalHead(*copy), *journalHead(database));
    EXPECT_THAT(problemsOf(*copy), IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(P3, WordsInPlace, ::testing::Range(0, int(ExemptStory::places().size())));

TEST(P3Erasure, GivenAnErasure_WhenLookedAt_ThenTheJournalSaysWhoWhenAndWhyAndTheItemKeepsItsPlace)
{
    const QTemporaryDir folder;
    const Database database = workspaceFile(folder.path());
    const ExemptStory story = tellExemptStory(database, QStringLiteral("title"), marker);

    ASSERT_TRUE(eraseReport(database, story.exempt, reason, testStamp()));

    const auto noted = notedErasures(database);
    ASSERT_TRUE(noted);
    ASSERT_EQ(noted->size(), 1);
    EXPECT_EQ(noted->first().reason, reason);
    EXPECT_EQ(noted->first().madeBy, testStamp().who);
    EXPECT_GE(noted->first().entries, 2);
    const auto item = Records<AgendaItem>(database).find(story.item.toString());
    ASSERT_TRUE(item);
    EXPECT_EQ(item->publicity, Publicity::Exempt);
    EXPECT_FALSE(item->report);
    EXPECT_TRUE(Records<Report>(database).find(story.open.toString()));
}

TEST(P3Erasure, GivenNoReasonOrNoSuchReport_WhenErased_ThenItIsRefusedAndNothingChanges)
{
    const QTemporaryDir folder;
    const Database database = workspaceFile(folder.path());
    const ExemptStory story = tellExemptStory(database, QStringLiteral("title"), marker);
    const JournalHead head = *journalHead(database);

    const auto unreasoned = eraseReport(database, story.exempt, QStringLiteral("  "), testStamp());
    const auto unknown = eraseReport(database, ReportId::create(), reason, testStamp());

    EXPECT_EQ(unreasoned.error().kind, Error::Kind::Refused);
    EXPECT_EQ(unknown.error().kind, Error::Kind::NotFound);
    EXPECT_EQ(*journalHead(database), head);
}

TEST(P3Erasure, GivenACountOfWhatWouldGo_WhenAskedFor_ThenNothingIsErased)
{
    const QTemporaryDir folder;
    const Database database = workspaceFile(folder.path());
    const ExemptStory story = tellExemptStory(database, QStringLiteral("title"), marker);

    const auto count = erasureOf(database, story.exempt);

    ASSERT_TRUE(count);
    EXPECT_EQ(count->recommendations, 1);
    EXPECT_GE(count->documents, 2);
    EXPECT_TRUE(Records<Report>(database).find(story.exempt.toString()));
    EXPECT_THAT(problemsOf(database), IsEmpty());
}

TEST(P3Erasure, GivenAnErasedEntry_WhenItIsAlteredFromOutside_ThenTheChainNamesIt)
{
    const QTemporaryDir folder;
    const Database database = workspaceFile(folder.path());
    const ExemptStory story = tellExemptStory(database, QStringLiteral("title"), marker);
    ASSERT_TRUE(eraseReport(database, story.exempt, reason, testStamp()));

    database.execute("UPDATE journal_entry SET label = 'Another' WHERE number = 1");

    const auto problem = journalProblem(database);
    ASSERT_TRUE(problem);
    EXPECT_EQ(*problem, QStringLiteral("journal entry 1 was altered"));
}

TEST(P3Deletion, GivenAReportThatIsOnlyTakenBack_WhenTheIndexIsBroughtUpToDate_ThenItsWordsHaveLeftTheIndex)
{
    const QTemporaryDir folder;
    const Database database = workspaceFile(folder.path());
    for (int i = 0; i < 40; ++i)
        addReport(database, report(QStringLiteral("Report %1").arg(i)), {QStringLiteral("Words about housing")});
    ASSERT_TRUE(updateSearchIndex(database, IndexBatch::Small));
    addReport(database, report(QStringLiteral("Bids")), {QStringLiteral("Zarnivoop asks for more")});
    ASSERT_TRUE(updateSearchIndex(database, IndexBatch::Small));
    ASSERT_TRUE(Journal(database).undo({41}, QStringLiteral("Undo"), testStamp()));
    ASSERT_TRUE(*isSearchIndexBehind(database));
    ASSERT_GT(oldSegmentsWithMarker(database), 0) << "so that the test can fail";

    ASSERT_TRUE(updateSearchIndex(database, IndexBatch::Small));

    EXPECT_FALSE(*isSearchIndexBehind(database));
    EXPECT_EQ(oldSegmentsWithMarker(database), 0);
}
