#include "ui/text/Translations.h"

#include "ui/text/Words.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QTranslator>

#include <gmock/gmock.h>

namespace {

/// Takes Welsh off again, for the other tests.
class TranslationsTest : public ::testing::Test
{
protected:
    void speak(const QString &language)
    {
        m_translators = installTranslations(*QCoreApplication::instance(), language);
    }
    void TearDown() override
    {
        for (QTranslator *const translator : m_translators)
            delete translator;
        QLocale::setDefault(m_before);
    }

    template<typename Enum>
    static void addWords(QHash<QString, QString> &words, const char *name)
    {
        for (const auto &[value, word] : Words<Enum>::all)
            words.insert(QLatin1String(name) + QLatin1Char(' ') + word, screenWord(value));
    }
    static QHash<QString, QString> statusWords()
    {
        QHash<QString, QString> words;
        addWords<Publicity>(words, "access");
        addWords<Committee::Kind>(words, "committee");
        addWords<Meeting::Kind>(words, "meeting");
        addWords<Meeting::Status>(words, "meeting status");
        addWords<Recommendation::Kind>(words, "recommendation");
        addWords<Recommendation::Status>(words, "status");
        return words;
    }

    const QLocale m_before;
    QList<QTranslator *> m_translators;
};

} // namespace

TEST_F(TranslationsTest, GivenWelsh_WhenStatusesAreShown_ThenEveryOneHasItsWelshWord)
{
    const QHash<QString, QString> english = statusWords();

    speak(QStringLiteral("cy"));

    const QHash<QString, QString> welsh = statusWords();
    for (auto word = english.cbegin(); word != english.cend(); ++word) {
        EXPECT_FALSE(welsh.value(word.key()).isEmpty()) << word.key().toStdString();
        EXPECT_NE(welsh.value(word.key()), word.value()) << word.key().toStdString() << " is English still";
    }
    EXPECT_EQ(screenWord(Publicity::Exempt), QStringLiteral("Eithriedig"));
}

TEST_F(TranslationsTest, GivenWelsh_WhenThePacksFurnitureIsMade_ThenItIsWelsh)
{
    speak(QStringLiteral("cy"));
    const auto words = [](const char *text) { return QCoreApplication::translate("PackWords", text); };
    EXPECT_EQ(words("Agenda and papers"), QStringLiteral("Agenda a phapurau"));
    EXPECT_EQ(words("Exclusion of the public"), QStringLiteral("Gwahardd y cyhoedd"));
    EXPECT_EQ(words("Background papers"), QStringLiteral("Papurau cefndir"));
}

TEST_F(TranslationsTest, GivenWelsh_WhenDaysAreCounted_ThenNumbersMutateAsTheyShould)
{
    speak(QStringLiteral("cy"));
    EXPECT_EQ(screenDate(QDate(2026, 9, 20)), QStringLiteral("20 Medi 2026"));
    const auto late = [](int days) {
        return QCoreApplication::translate("Words", "%n day(s) late", "distance of a date", days);
    };
    EXPECT_EQ(late(1), QStringLiteral("1 diwrnod yn hwyr"));
    EXPECT_EQ(late(2), QStringLiteral("2 ddiwrnod yn hwyr"));
    EXPECT_EQ(late(7), QStringLiteral("7 diwrnod yn hwyr"));
}

TEST_F(TranslationsTest, GivenAWordWithoutWelsh_WhenShown_ThenItIsEnglish)
{
    speak(QStringLiteral("cy"));
    EXPECT_EQ(QCoreApplication::translate("HoldsNoWords", "Anything"), QStringLiteral("Anything"));
}
