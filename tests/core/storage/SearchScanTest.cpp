#include "core/storage/SearchIndex.h"
#include "tests/support/Builders.h"
#include "tests/support/TestFiles.h"

#include <QRegularExpression>
#include <QSet>

#include <gmock/gmock.h>

namespace {

/// A text's words as a reader sees them: no case, no accents, split at everything that is no letter or digit.
QStringList wordsIn(const QString &text)
{
    static const QRegularExpression marks(QStringLiteral("\\p{Mn}"));
    static const QRegularExpression gaps(QStringLiteral("[^\\p{L}\\p{N}]+"));
    const QString plain = text.normalized(QString::NormalizationForm_D).remove(marks).toLower();
    return plain.split(gaps, Qt::SkipEmptyParts);
}

bool standsAt(const QStringList &text, qsizetype at, const QStringList &phrase, bool anyEnding)
{
    if (at + phrase.size() > text.size())
        return false;
    for (qsizetype i = 0; i < phrase.size(); ++i) {
        const bool goesOn = anyEnding && i + 1 == phrase.size();
        if (goesOn ? !text.at(at + i).startsWith(phrase.at(i)) : text.at(at + i) != phrase.at(i))
            return false;
    }
    return true;
}

bool hasPhrase(const QStringList &text, const QString &typed)
{
    const QStringList phrase = wordsIn(typed);
    for (qsizetype at = 0; at < text.size(); ++at)
        if (standsAt(text, at, phrase, typed.endsWith(QLatin1Char('*'))))
            return true;
    return false;
}

/// The paragraphs that have all the phrases, by reading every one of them.
QSet<QString> scan(const QStringList &paragraphs, const QStringList &phrases)
{
    QSet<QString> found;
    for (const QString &paragraph : paragraphs) {
        const QStringList words = wordsIn(paragraph);
        if (std::all_of(phrases.cbegin(), phrases.cend(),
                        [&](const QString &phrase) { return hasPhrase(words, phrase); }))
            found.insert(paragraph);
    }
    return found;
}

/// The paragraphs that the index finds; each is short enough to be its own snippet.
QSet<QString> indexed(const Database &database, const QString &words, SearchOrder order)
{
    QSet<QString> found;
    const auto hits = search(database, {words, order, 10000});
    for (const SearchHit &hit : hits ? *hits : QList<SearchHit>())
        if (hit.kind == QLatin1String("paragraph"))
            found.insert(QString(hit.snippet).remove(matchBegin).remove(matchEnd));
    return found;
}

QStringList mixedParagraphs()
{
    const QStringList words{QStringLiteral("Caf\u00e9"),    QStringLiteral("cafe"),        QStringLiteral("CAFE\u0301"),
                            QStringLiteral("co-ordinated"), QStringLiteral("coordinated"), QStringLiteral("O'Dowd"),
                            QStringLiteral("o\u2019dowd"),  QStringLiteral("Si\u00e2n"),   QStringLiteral("council's"),
                            QStringLiteral("Council"),      QStringLiteral("well-being"),  QStringLiteral("99%"),
                            QStringLiteral("2012/13"),      QStringLiteral("Tŷ"),          QStringLiteral("service"),
                            QStringLiteral("services,"),    QStringLiteral("the")};
    QStringList paragraphs;
    for (int i = 0; i < 400; ++i) {
        QStringList chosen{QStringLiteral("n%1").arg(i)};
        for (int word = 0, state = i * 7 + 3; word < 6; ++word, state = (state * 31 + 11) % 9973)
            chosen.append(words.at(state % words.size()));
        paragraphs.append(chosen.join(QLatin1Char(' ')));
    }
    return paragraphs;
}

} // namespace

TEST(SearchScan, GivenAccentsHyphensAndApostrophes_WhenSearched_ThenTheParagraphsOfABruteScanAreFound)
{
    const Database database = emptyWorkspace();
    const QStringList paragraphs = mixedParagraphs();
    addReport(database, report(QStringLiteral("Mixed")), paragraphs);
    ASSERT_TRUE(updateSearchIndex(database, IndexBatch::Large));
    const QList<QStringList> queries{{QStringLiteral("cafe")},
                                     {QStringLiteral("CAF\u00c9")},
                                     {QStringLiteral("co-ordinated")},
                                     {QStringLiteral("co*")},
                                     {QStringLiteral("c*")},
                                     {QStringLiteral("coord*")},
                                     {QStringLiteral("o'dowd")},
                                     {QStringLiteral("O\u2019D*")},
                                     {QStringLiteral("sian"), QStringLiteral("council")},
                                     {QStringLiteral("well-being"), QStringLiteral("serv*")},
                                     {QStringLiteral("99%")},
                                     {QStringLiteral("2012/13"), QStringLiteral("t*")},
                                     {QStringLiteral("ty")},
                                     {QStringLiteral("services")},
                                     {QStringLiteral("n1*"), QStringLiteral("the")}};

    for (const QStringList &query : queries) {
        const QSet<QString> expected = scan(paragraphs, query);
        const QString words = query.join(QLatin1Char(' '));
        EXPECT_FALSE(expected.isEmpty()) << words.toStdString();
        EXPECT_EQ(indexed(database, words, SearchOrder::NewestFirst), expected) << words.toStdString();
        EXPECT_EQ(indexed(database, words, SearchOrder::BestFirst), expected) << words.toStdString();
    }
}

TEST(SearchScan, GivenAPhraseInQuotes_WhenSearched_ThenOnlyItsOrderIsFound)
{
    const Database database = emptyWorkspace();
    const QStringList paragraphs = mixedParagraphs();
    addReport(database, report(QStringLiteral("Mixed")), paragraphs);
    ASSERT_TRUE(updateSearchIndex(database, IndexBatch::Small));

    for (const char *words : {"council s", "the cafe", "o dowd"}) {
        const QString phrase = QString::fromUtf8(words);
        const QString quoted = QLatin1Char('"') + phrase + QLatin1Char('"');
        EXPECT_EQ(indexed(database, quoted, SearchOrder::NewestFirst), scan(paragraphs, {phrase})) << words;
    }
}
