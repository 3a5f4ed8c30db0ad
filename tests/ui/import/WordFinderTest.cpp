#include "ui/import/WordFinder.h"

#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

namespace {

QString found(const WordFinder &finder, const QString &words, int line)
{
    const std::optional<TextStretch> place = finder.find(words, line);
    return place ? finder.text().mid(place->begin, place->end - place->begin) : QString();
}

} // namespace

TEST(WordFinder, GivenWordsOverTwoLines_WhenSought_ThenTheStretchRunsOverBoth)
{
    const WordFinder finder({QStringLiteral("2.1 • To note the progress"), QStringLiteral("made by members")});

    EXPECT_EQ(found(finder, QStringLiteral("To note the progress made by members"), 1),
              QStringLiteral("To note the progress\nmade by members"));
}

TEST(WordFinder, GivenATableRow_WhenSought_ThenTheBarsDoNotCount)
{
    const WordFinder finder({QStringLiteral("Title"), QStringLiteral("| Visits | 88.4% | 90% |")});

    EXPECT_EQ(found(finder, QStringLiteral("Visits 88.4% 90%"), 2), QStringLiteral("Visits | 88.4% | 90"));
}

TEST(WordFinder, GivenWordsThatAreNotThere_WhenSought_ThenTheLineIsShown)
{
    const WordFinder finder({QStringLiteral("First line"), QStringLiteral("Second line")});

    EXPECT_EQ(found(finder, QStringLiteral("altogether different"), 2), QStringLiteral("Second line"));
    EXPECT_FALSE(finder.find(QStringLiteral("anything"), 9));
}

TEST(WordFinder, GivenAValueWithinASentence_WhenNarrowed_ThenOnlyTheValueIsLeft)
{
    const WordFinder finder({QStringLiteral("It was 80.0% and then 79.5%.")});

    const TextStretch value = finder.narrowed({0, 28}, {QStringLiteral("79.5%")});

    EXPECT_EQ(finder.text().mid(value.begin, value.end - value.begin), QStringLiteral("79.5%"));
}
