#include "tests/core/import/SeedDrafts.h"

#include <gmock/gmock.h>

using testing::Each;
using testing::Field;
using testing::Ge;
using testing::IsEmpty;
using testing::Optional;
using testing::SizeIs;

TEST(ParseReportSeeds, GivenSeed000_WhenParsed_ThenTheHeaderIsReadWithItsEvidence)
{
    SKIP_WITHOUT_SEEDS();
    const QStringList lines = linesOf(QStringLiteral("000"));

    const ReportDraft draft = seed(QStringLiteral("000"));

    EXPECT_EQ(draft.committee->value, lines[0]);
    EXPECT_EQ(draft.meetingDate->value, QDate(2010, 9, 20));
    EXPECT_EQ(draft.meetingDate->line, 5);
    EXPECT_EQ(draft.agendaItem->value, QStringLiteral("9"));
    EXPECT_EQ(draft.agendaItem->words, lines[2]);
    EXPECT_EQ(draft.publicity->value, Publicity::Public);
    EXPECT_TRUE(lines[8].endsWith(draft.reportOf->value));
    EXPECT_EQ(draft.title->value, lines[12]);
    EXPECT_EQ(draft.title->line, 13);
    ASSERT_THAT(draft.authors, SizeIs(1));
    EXPECT_TRUE(lines[10].contains(draft.authors[0].name.value));
    EXPECT_TRUE(lines[10].endsWith(draft.authors[0].email.value()));
    EXPECT_EQ(draft.authors[0].phone, std::nullopt);
}

TEST(ParseReportSeeds, GivenSeed000_WhenParsed_ThenTheBodyIsReadAndNothingIsInvented)
{
    SKIP_WITHOUT_SEEDS();
    const QStringList lines = linesOf(QStringLiteral("000"));

    const ReportDraft draft = seed(QStringLiteral("000"));

    EXPECT_EQ(numbersOf(draft), countedTo(10, QString()));
    EXPECT_EQ(draft.sections[2].heading, lines[22].sliced(3));
    ASSERT_THAT(draft.recommendations, SizeIs(1));
    EXPECT_EQ(draft.recommendations[0].text, lines[20].sliced(4));
    EXPECT_THAT(draft.backgroundDocuments, Optional(IsEmpty()));
    EXPECT_EQ(valuesOf(draft.appendices), QStringList(lines[52].sliced(5)));
    EXPECT_THAT(draft.figures, IsEmpty());
    EXPECT_THAT(draft.planThemes, IsEmpty());
    EXPECT_EQ(draft.planTitle, std::nullopt);
    EXPECT_EQ(draftLetters(draft), bodyLetters(QStringLiteral("000"), 15));
}

TEST(ParseReportSeeds, GivenSeed001_WhenParsed_ThenWhatItDoesNotSayIsNull)
{
    SKIP_WITHOUT_SEEDS();
    const QStringList lines = linesOf(QStringLiteral("001"));

    const ReportDraft draft = seed(QStringLiteral("001"));

    EXPECT_EQ(draft.committee->value, lines[0]);
    EXPECT_TRUE(draft.committee->value.contains(u'&'));
    EXPECT_EQ(draft.meetingDate->value, QDate(2012, 7, 23));
    EXPECT_EQ(draft.agendaItem, std::nullopt);
    EXPECT_EQ(draft.publicity, std::nullopt);
    EXPECT_EQ(draft.title->value, lines[8]);
    ASSERT_THAT(draft.authors, SizeIs(1));
    EXPECT_EQ(draft.authors[0].phone, QStringLiteral("863606"));
    EXPECT_EQ(draft.authors[0].email, std::nullopt);
}

TEST(ParseReportSeeds, GivenSeed001_WhenParsed_ThenBulletedParagraphsAndPapersAreRead)
{
    SKIP_WITHOUT_SEEDS();
    const QStringList lines = linesOf(QStringLiteral("001"));

    const ReportDraft draft = seed(QStringLiteral("001"));

    EXPECT_EQ(numbersOf(draft), countedTo(10, QString()));
    EXPECT_EQ(draft.sections[1].heading, QStringLiteral("RECOMMENDATIONS"));
    ASSERT_THAT(draft.recommendations, SizeIs(1));
    EXPECT_EQ(draft.recommendations[0].text, lines[16].sliced(4));
    EXPECT_EQ(draft.sections[3].paragraphs[0].number, QStringLiteral("4.1"));
    EXPECT_TRUE(draft.sections[3].paragraphs[1].bulleted);
    ASSERT_EQ(valuesOf(draft.backgroundDocuments).size(), 3);
    EXPECT_EQ(valuesOf(draft.backgroundDocuments)[0], lines[72].sliced(6));
    EXPECT_EQ(valuesOf(draft.backgroundDocuments)[2], lines[74].sliced(3));
    EXPECT_THAT(draft.appendices, Optional(IsEmpty()));
    EXPECT_EQ(draftLetters(draft), bodyLetters(QStringLiteral("001"), 11));
}

TEST(ParseReportSeeds, GivenSeed002_WhenParsed_ThenTheTwoColumnsAreToldApart)
{
    SKIP_WITHOUT_SEEDS();
    const QStringList lines = linesOf(QStringLiteral("002"));

    const ReportDraft draft = seed(QStringLiteral("002"));

    EXPECT_EQ(draft.committee->value, lines[2].section(u'\t', 0, 0));
    EXPECT_EQ(draft.agendaItem->value, QStringLiteral("5"));
    EXPECT_EQ(draft.meetingDate->value, QDate(2010, 1, 19));
    EXPECT_EQ(draft.publicity->value, Publicity::Public);
    EXPECT_EQ(draft.title->value + u'.', lines[11].section(QStringLiteral(": "), 1));
    ASSERT_THAT(draft.authors, SizeIs(1));
    EXPECT_TRUE(lines[7].endsWith(draft.authors[0].name.value));
    EXPECT_EQ(draft.authors[0].phone, QStringLiteral("863600"));
    EXPECT_TRUE(lines[9].endsWith(draft.authors[0].email.value()));
}

TEST(ParseReportSeeds, GivenSeed002_WhenParsed_ThenEachRecommendationReadsWhole)
{
    SKIP_WITHOUT_SEEDS();
    const QStringList lines = linesOf(QStringLiteral("002"));

    const ReportDraft draft = seed(QStringLiteral("002"));

    EXPECT_EQ(numbersOf(draft), countedTo(11, QString()));
    ASSERT_THAT(draft.recommendations, SizeIs(2));
    EXPECT_EQ(draft.recommendations[0].text, lines[19] + u' ' + lines[21].sliced(2).chopped(5));
    EXPECT_EQ(draft.recommendations[1].text, lines[19] + u' ' + lines[22].sliced(2));
    EXPECT_EQ(valuesOf(draft.backgroundDocuments), lines.sliced(94, 2));
    EXPECT_EQ(valuesOf(draft.appendices), lines.sliced(99, 2));
    EXPECT_EQ(draftLetters(draft), bodyLetters(QStringLiteral("002"), 14));
}

TEST(ParseReportSeeds, GivenSeed003WithoutAHeader_WhenParsed_ThenOnlyTheTitleIsKnown)
{
    SKIP_WITHOUT_SEEDS();

    const ReportDraft draft = seed(QStringLiteral("003"));

    EXPECT_EQ(draft.title->value, linesOf(QStringLiteral("003"))[0].trimmed());
    EXPECT_EQ(draft.committee, std::nullopt);
    EXPECT_EQ(draft.meetingDate, std::nullopt);
    EXPECT_EQ(draft.agendaItem, std::nullopt);
    EXPECT_EQ(draft.publicity, std::nullopt);
    EXPECT_THAT(draft.authors, IsEmpty());
}

TEST(ParseReportSeeds, GivenSeed003_WhenParsed_ThenWrappedLinesAreJoined)
{
    SKIP_WITHOUT_SEEDS();
    const QStringList lines = linesOf(QStringLiteral("003"));

    const ReportDraft draft = seed(QStringLiteral("003"));

    EXPECT_EQ(numbersOf(draft), countedTo(10, QString()));
    ASSERT_THAT(draft.recommendations, SizeIs(1));
    EXPECT_EQ(draft.recommendations[0].text, lines[12].sliced(6).trimmed() + u' ' + lines[13].trimmed());
    EXPECT_EQ(draft.sections[4].paragraphs.last().number, QStringLiteral("5.4"));
    EXPECT_EQ(draft.sections[5].paragraphs[0].text, lines[97].trimmed().sliced(4) + u' ' + lines[99].trimmed());
    ASSERT_EQ(valuesOf(draft.backgroundDocuments).size(), 3);
    EXPECT_EQ(valuesOf(draft.backgroundDocuments)[1], lines[125].sliced(2).trimmed() + u' ' + lines[126].trimmed());
    EXPECT_EQ(valuesOf(draft.appendices).size(), 2);
    EXPECT_EQ(draftLetters(draft), bodyLetters(QStringLiteral("003"), 3));
}

TEST(ParseReportSeeds, GivenSeed004_WhenParsed_ThenLabelsAndValuesAreRead)
{
    SKIP_WITHOUT_SEEDS();
    const QStringList lines = linesOf(QStringLiteral("004"));

    const ReportDraft draft = seed(QStringLiteral("004"));

    EXPECT_EQ(draft.committee->value, QStringLiteral("SCRUTINY COMMITTEE"));
    EXPECT_EQ(draft.meetingDate->value, QDate(2015, 2, 26));
    EXPECT_EQ(draft.title->value, lines[4]);
    EXPECT_EQ(draft.publicity, std::nullopt) << "an unanswered question is no answer";
    EXPECT_EQ(draft.agendaItem, std::nullopt);
    ASSERT_THAT(draft.authors, SizeIs(1));
    EXPECT_TRUE(lines[1].contains(draft.authors[0].name.value));
    EXPECT_EQ(draft.authors[0].role, QStringLiteral("Scrutiny Manager"));
}

TEST(ParseReportSeeds, GivenSeed004_WhenParsed_ThenItsSectionsAndThemesAreRead)
{
    SKIP_WITHOUT_SEEDS();
    const QStringList lines = linesOf(QStringLiteral("004"));
    QStringList themes;
    for (const QString &line : lines.sliced(35, 6))
        themes.append(line.section(QStringLiteral(". "), 1));

    const ReportDraft draft = seed(QStringLiteral("004"));

    EXPECT_EQ(numbersOf(draft), countedTo(13, QStringLiteral(".0")));
    EXPECT_EQ(draft.sections[0].heading, QStringLiteral("Purpose of the report"));
    EXPECT_EQ(draft.sections[1].heading, QStringLiteral("Recommendation(s)"));
    ASSERT_THAT(draft.recommendations, SizeIs(1));
    EXPECT_EQ(draft.recommendations[0].text, lines[12].sliced(4));
    EXPECT_EQ(valuesOf(draft.planThemes), themes);
    EXPECT_THAT(draft.planThemes, Each(Field(&Found<QString>::confidence, Ge(0.9))));
    EXPECT_TRUE(draft.planTitle->value.startsWith(QStringLiteral("Improvement Plan for")));
    EXPECT_THAT(draft.appendices, Optional(IsEmpty()));
    EXPECT_EQ(valuesOf(draft.backgroundDocuments).size(), 1);
    EXPECT_THAT(draft.figures, IsEmpty());
    EXPECT_EQ(draftLetters(draft), bodyLetters(QStringLiteral("004"), 7));
}

TEST(ParseReportSeeds, GivenSeed004_WhenParsed_ThenNumbersThatAreMissingStayMissing)
{
    SKIP_WITHOUT_SEEDS();

    const ReportDraft draft = seed(QStringLiteral("004"));

    QStringList numbers;
    for (const ParagraphDraft &paragraph : draft.sections[4].paragraphs)
        if (paragraph.number && paragraph.number->startsWith(QStringLiteral("5.")) && paragraph.number->size() > 2)
            numbers.append(*paragraph.number);
    EXPECT_EQ(numbers,
              (QStringList{QStringLiteral("5.1"), QStringLiteral("5.2"), QStringLiteral("5.3"), QStringLiteral("5.5"),
                           QStringLiteral("5.7"), QStringLiteral("5.8"), QStringLiteral("5.8.1")}));
}
