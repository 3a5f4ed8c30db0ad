#include "ui/originals/PageWords.h"

#include <gmock/gmock.h>

namespace {

/// Words of ten points' height, so many on a line.
PageWords pageOf(const QStringList &lines)
{
    QList<PageWord> words;
    for (qsizetype line = 0; line < lines.size(); ++line) {
        double left = 50;
        for (const QString &word : lines[line].split(u' ')) {
            words.append({word, QRectF(left, 20.0 * double(line), 6.0 * double(word.size()), 10)});
            left += 6.0 * double(word.size() + 1);
        }
    }
    return PageWords(words, 20.0 * double(lines.size()));
}

} // namespace

TEST(PageWords, GivenWordsOverTwoLines_WhenFound_ThenEachLineHasItsPlace)
{
    const PageWords page = pageOf({QStringLiteral("The Committee is asked to"), QStringLiteral("note the report.")});

    const auto found = page.find(QStringLiteral("asked to note"), 0);

    ASSERT_TRUE(found);
    EXPECT_EQ(page.text(*found), QStringLiteral("asked to note"));
    EXPECT_EQ(page.places(*found).size(), 2);
}

TEST(PageWords, GivenWordsThatStandTwice_WhenFound_ThenTheDepthDecides)
{
    const PageWords page = pageOf({QStringLiteral("Cabinet"), QStringLiteral("other words"),
                                   QStringLiteral("more words"), QStringLiteral("Cabinet again")});

    EXPECT_EQ(page.find(QStringLiteral("Cabinet"), 0)->first, 0);
    EXPECT_EQ(page.find(QStringLiteral("Cabinet"), 0.9)->first, 5);
}

TEST(PageWords, GivenWordsOfWhichOnlyTheBeginningIsThere_WhenFound_ThenItIsTheirBeginning)
{
    const PageWords page = pageOf({QStringLiteral("That the Panel ask Cabinet to fund")});

    const auto found =
        page.find(QStringLiteral("That the Panel ask Cabinet to fund two further workers in the north"), 1);

    ASSERT_TRUE(found);
    EXPECT_EQ(found->first, 0);
    EXPECT_FALSE(page.find(QStringLiteral("Something quite different"), 0));
    EXPECT_FALSE(page.find(QStringLiteral("?!"), 0));
}

TEST(PageWords, GivenAPlace_WhenAskedForItsWord_ThenTheNearestOfTheLineIsGiven)
{
    const PageWords page = pageOf({QStringLiteral("one two"), QStringLiteral("three four")});

    EXPECT_EQ(page.wordAt({52, 5}), 0);
    EXPECT_EQ(page.wordAt({500, 24}), 3);
    EXPECT_FALSE(PageWords().wordAt({0, 0}));
}
