#include "core/storage/SearchedRecords.h"

#include "core/storage/SearchIndex.h"
#include "core/storage/Statement.h"
#include "core/workflows/SampleWorkspace.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <algorithm>

namespace {

/// The sample council, in which every kind of record that is searched has one.
class SearchedRecords : public ::testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_folder = std::make_unique<QTemporaryDir>();
        const QString path = s_folder->filePath(QStringLiteral("sample.scrutiny"));
        ASSERT_TRUE(createSampleWorkspace(path));
        auto opened = Database::open(path, Database::Access::ReadWrite);
        ASSERT_TRUE(opened);
        s_database = std::make_unique<Database>(std::move(*opened));
        ASSERT_TRUE(updateSearchIndex(*s_database, IndexBatch::Large));
    }
    static void TearDownTestSuite()
    {
        s_database.reset();
        s_folder.reset();
    }

    static QString wordsOfOne(const QString &kind)
    {
        const auto text =
            Statement(*s_database,
                      QStringLiteral("SELECT text FROM search_place WHERE kind = ? ORDER BY place LIMIT 1"))
                .bindEach(kind)
                .first([](const Row &row) { return row.text(0); });
        static const QRegularExpression gaps(QStringLiteral("[^\\p{L}\\p{N}]+"));
        return text.value_or(QString()).split(gaps, Qt::SkipEmptyParts).mid(0, 6).join(QLatin1Char(' '));
    }
    static QList<SearchHit> hitsFor(const QString &words)
    {
        const auto hits = search(*s_database, {words, SearchOrder::BestFirst, 200});
        return hits ? *hits : QList<SearchHit>();
    }

    static std::unique_ptr<QTemporaryDir> s_folder;
    static std::unique_ptr<Database> s_database;
};

std::unique_ptr<QTemporaryDir> SearchedRecords::s_folder;
std::unique_ptr<Database> SearchedRecords::s_database;

} // namespace

TEST_F(SearchedRecords, GivenTheSample_WhenOneOfEachKindIsSoughtByItsWords_ThenItIsFound)
{
    for (const QString &kind : searchedTables()) {
        const QString words = wordsOfOne(kind);
        ASSERT_FALSE(words.isEmpty()) << kind.toStdString() << " has no words in the index";
        const QList<SearchHit> hits = hitsFor(words);
        EXPECT_TRUE(std::ranges::any_of(hits, [&](const SearchHit &hit) { return hit.kind == kind; }))
            << kind.toStdString() << " by " << words.toStdString();
    }
}

TEST_F(SearchedRecords, GivenAResponse_WhenFound_ThenItsRecommendationShowsIt)
{
    const QList<SearchHit> hits = hitsFor(wordsOfOne(QStringLiteral("response")));
    const auto response = std::ranges::find(hits, QStringLiteral("response"), &SearchHit::kind);

    ASSERT_NE(response, hits.end());
    EXPECT_EQ(response->opensKind, QStringLiteral("recommendation"));
    EXPECT_EQ(Statement(*s_database, QStringLiteral("SELECT count(*) FROM recommendation WHERE id = ?"))
                  .bindEach(response->opens)
                  .first([](const Row &row) { return row.number(0); }),
              1);
}

TEST_F(SearchedRecords, GivenARecommendationsReference_WhenSought_ThenItIsTheFirst)
{
    const auto reference =
        Statement(*s_database,
                  QStringLiteral("SELECT reference FROM recommendation WHERE reference IS NOT NULL LIMIT 1"))
            .first([](const Row &row) { return row.text(0); });
    ASSERT_TRUE(reference);

    const QList<SearchHit> hits = hitsFor(QStringLiteral("\"%1\"").arg(*reference));

    ASSERT_FALSE(hits.isEmpty());
    EXPECT_TRUE(std::ranges::any_of(hits, [&](const SearchHit &hit) { return hit.title.startsWith(*reference); }));
}
