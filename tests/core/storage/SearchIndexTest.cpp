#include "core/storage/SearchIndex.h"

#include "core/storage/Integrity.h"
#include "core/storage/Records.h"
#include "core/storage/SearchWords.h"
#include "tests/support/Builders.h"
#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

namespace {

QStringList titlesOf(const Database &database, const SearchRequest &request)
{
    QStringList titles;
    const auto hits = search(database, request);
    for (const SearchHit &hit : hits ? *hits : QList<SearchHit>())
        titles.append(hit.title);
    return titles;
}

Report reportOn(const QString &title, const QDate &date)
{
    Report made = report(title);
    made.meetingDate = date;
    return made;
}

} // namespace

TEST(SearchWords, GivenWhatPeopleType_WhenMadeAnExpression_ThenItIsNeverASyntaxError)
{
    const Database database = emptyWorkspace();
    for (const char *words : {"", "\"", "a\"b", "AND", "NOT NEAR(", "O'Dowd", "&", "*", "a*", "-", "col:on", "^x",
                              "(((", "caf\xc3\xa9", "\"two words\"*"})
        EXPECT_TRUE(search(database, {QString::fromUtf8(words)})) << words;
}

TEST(SearchIndex, GivenReports_WhenSearchedByWordAccentAndApostrophe_ThenThePlacesAreFoundAndMarked)
{
    const Database database = emptyWorkspace();
    addReport(database, reportOn(QStringLiteral("Caf\u00e9 visits"), QDate(2026, 1, 20)),
              {QStringLiteral("Councillor O'Dowd visited the caf\u00e9.")});
    ASSERT_TRUE(updateSearchIndex(database, IndexBatch::Small));

    EXPECT_EQ(titlesOf(database, {QStringLiteral("o'dowd")}).size(), 1);
    EXPECT_EQ(titlesOf(database, {QStringLiteral("cafe")}).size(), 2);
    EXPECT_EQ(titlesOf(database, {QStringLiteral("visi*")}).size(), 2);
    EXPECT_EQ(titlesOf(database, {QStringLiteral("\"the caf\u00e9\"")}).size(), 1);
    EXPECT_EQ(titlesOf(database, {QStringLiteral("visited nowhere")}).size(), 0);
    const auto hits = search(database, {QStringLiteral("visited")});
    EXPECT_EQ(hits->first().snippet, QStringLiteral("Councillor O'Dowd \u0002visited\u0003 the caf\u00e9."));
    EXPECT_EQ(hits->first().kind, QStringLiteral("paragraph"));
}

TEST(SearchIndex, GivenReportsOfSeveralYears_WhenSearchedNewestFirst_ThenTheMeetingDateDecides)
{
    const Database database = emptyWorkspace();
    const QStringList words{QStringLiteral("Threshold decisions were audited.")};
    addReport(database, reportOn(QStringLiteral("Middle"), QDate(2024, 6, 4)), words);
    addReport(database, report(QStringLiteral("Undated")), words);
    addReport(database, reportOn(QStringLiteral("Newest"), QDate(2026, 6, 2)), words);
    addReport(database, reportOn(QStringLiteral("Oldest"), QDate(2010, 6, 1)), words);
    ASSERT_TRUE(updateSearchIndex(database, IndexBatch::Small));

    EXPECT_EQ(titlesOf(database, {QStringLiteral("audited"), SearchOrder::NewestFirst}),
              (QStringList{QStringLiteral("Newest"), QStringLiteral("Middle"), QStringLiteral("Oldest"),
                           QStringLiteral("Undated")}));
}

TEST(SearchIndex, GivenAReportThatIsEditedAndRemoved_WhenSearched_ThenTheIndexFollows)
{
    const Database database = emptyWorkspace();
    const Report before = addReport(database, reportOn(QStringLiteral("Fostering"), QDate(2025, 1, 21)),
                                    {QStringLiteral("Kinship carers.")});
    ASSERT_TRUE(updateSearchIndex(database, IndexBatch::Small));
    Report after = before;
    after.title = QStringLiteral("Adoption");
    after.meetingDate = QDate(2026, 1, 20);

    ASSERT_TRUE(Journal(database).apply(ChangeSet(QStringLiteral("Rename")).edit(before, after), testStamp()));
    ASSERT_TRUE(updateSearchIndex(database, IndexBatch::Small));

    EXPECT_EQ(titlesOf(database, {QStringLiteral("fostering")}).size(), 0);
    EXPECT_EQ(titlesOf(database, {QStringLiteral("adoption")}).size(), 1);
    EXPECT_EQ(titlesOf(database, {QStringLiteral("kinship")}).size(), 1);
    EXPECT_EQ(integrityProblems(database)->size(), 0);

    ASSERT_TRUE(Journal(database).undo({1, 2}, QStringLiteral("Undo both"), testStamp()));
    EXPECT_EQ(titlesOf(database, {QStringLiteral("kinship")}).size(), 0);
    EXPECT_EQ(integrityProblems(database)->size(), 0);
    EXPECT_EQ(*pendingSearchRecords(database), 0);
}

TEST(SearchIndex, GivenWordsInManyReports_WhenReportsAreCounted_ThenEachKnowsItsPlaces)
{
    const Database database = emptyWorkspace();
    addReport(database, report(QStringLiteral("One")),
              {QStringLiteral("audit"), QStringLiteral("audit again"), QStringLiteral("none")});
    addReport(database, report(QStringLiteral("Two")), {QStringLiteral("an audit")});
    ASSERT_TRUE(updateSearchIndex(database, IndexBatch::Small));

    const auto matches = reportsWithWords(database, QStringLiteral("audit"));

    ASSERT_EQ(matches->size(), 2);
    EXPECT_EQ(matches->at(0).places + matches->at(1).places, 3);
    const auto snippets = snippetsAt(database, QStringLiteral("audit"), {matches->at(0).newestPlace});
    EXPECT_THAT(snippets->first().toStdString(),
                ::testing::HasSubstr("\x02"
                                     "audit\x03"));
}
