#include "core/import/ParseReport.h"
#include "tests/support/TestFiles.h"

#include <QElapsedTimer>

#include <gmock/gmock.h>

#include <thread>

using testing::IsEmpty;

namespace {

ReportDraft report(const char *text)
{
    return parseReport(DocumentText(QString::fromUtf8(text).split(u'\n')));
}

const char *const lakeReport =
    "LAKES SCRUTINY PANEL\n\n4 MARCH 2015\n\nTHE LAKE\n\n1. PURPOSE\n\n1.1 To report on the lake.\n\n"
    "2. RECOMMENDATIONS\n\n2.1 To note the report.";

qint64 millisecondsFor(const DocumentText &text)
{
    QElapsedTimer timer;
    timer.start();
    EXPECT_THAT(parseReport(text).recommendations, IsEmpty());
    return timer.elapsed();
}

} // namespace

TEST(ParseReport, GivenAReport_WhenParsed_ThenTheFindingsFollowTheDocument)
{
    const ReportDraft draft = report(lakeReport);

    QStringList fields;
    for (const Finding &finding : findingsOf(draft))
        fields.append(finding.field);
    EXPECT_EQ(fields.join(u' '), QStringLiteral("committee meeting_date title section section recommendation"));
    EXPECT_EQ(textOf(draft.sections[0]), QStringLiteral("1.1 To report on the lake."));
}

TEST(ParseReport, GivenAReport_WhenAskedHowSure_ThenTheLeastSureFindingDecides)
{
    ReportDraft draft = report(lakeReport);
    draft.recommendations[0].confidence = 0.4;

    EXPECT_EQ(confidenceOf(draft), 0.4);
    draft.title.reset();
    EXPECT_EQ(confidenceOf(draft), 0);
}

TEST(ParseReport, GivenNothing_WhenParsed_ThenTheDraftIsEmpty)
{
    EXPECT_EQ(parseReport(DocumentText()), ReportDraft());
    EXPECT_EQ(report("\n \n"), ReportDraft());
}

TEST(ParseReport, GivenProseAboveTheFirstSection_WhenParsed_ThenItIsKeptWithoutAHeading)
{
    const ReportDraft draft = report("THE LAKE\n\nThis note tells members what was done at the lake in the summer of "
                                     "the flood.\n\n1. PURPOSE\n\nx\n\n2. BACKGROUND\n\ny");

    ASSERT_EQ(draft.sections.size(), 3);
    EXPECT_EQ(draft.sections[0].number, std::nullopt);
    EXPECT_EQ(draft.sections[0].heading, QString());
    EXPECT_TRUE(textOf(draft.sections[0]).startsWith(QStringLiteral("This note")));
}

TEST(ParseReport, GivenAnExemptAppendix_WhenTheReportIsPublic_ThenItIsPartExempt)
{
    const ReportDraft draft = report("Public Report\n\nTHE LAKE\n\n1. PURPOSE\n\nAppendix B is not for publication by "
                                     "virtue of\nparagraph 3 of Schedule 12A.\n\n2. BACKGROUND\n\ny");

    EXPECT_EQ(draft.publicity->value, Publicity::PartExempt);
    EXPECT_EQ(draft.exemptParagraph->value, QStringLiteral("3"));
}

TEST(ParseReport, GivenTwoThreads_WhenBothParse_ThenTheyAgree)
{
    const ReportDraft expected = report(lakeReport);
    ReportDraft other;
    std::thread thread([&other] {
        for (int i = 0; i < 50; ++i)
            other = report(lakeReport);
    });
    for (int i = 0; i < 50; ++i)
        EXPECT_EQ(report(lakeReport), expected);
    thread.join();
    EXPECT_EQ(other, expected);
}

TEST(ParseReport, GivenHostileText_WhenParsed_ThenItTakesNoLongTime)
{
    constexpr qsizetype large = 2'000'000;
    constexpr qint64 mostMilliseconds = 10'000; // squared time would be hours
    for (const char *pattern : {"(", "a", "1.1 ", "target 5% ", "of the ", "1 ", "£1 to fund ", "\"", ": ", "- ", "a\t",
                                "a@", "and the number of "}) {
        const QString line = QString::fromUtf8(pattern).repeated(large / qsizetype(qstrlen(pattern)));
        EXPECT_LT(millisecondsFor(DocumentText({line})), mostMilliseconds) << pattern;
        EXPECT_LT(
            millisecondsFor(DocumentText({QStringLiteral("1. PURPOSE"), line, QStringLiteral("2. BACKGROUND"), line})),
            mostMilliseconds)
            << pattern;
        EXPECT_LT(millisecondsFor(DocumentText({line.left(1900)})), mostMilliseconds) << pattern;
    }
}

TEST(ParseReport, GivenVeryManyLines_WhenParsed_ThenTheTimeGrowsWithThem)
{
    // Five times the lines: squared time would be twenty-five times, on a slow machine as on a fast one.
    constexpr qint64 mostTimes = 15;
    for (const QString &line : {QStringLiteral("1. THE LAKE"), QStringLiteral("- 5% of boats")}) {
        const qint64 few = millisecondsFor(DocumentText(QStringList(20'000, line)));
        const qint64 many = millisecondsFor(DocumentText(QStringList(100'000, line)));
        EXPECT_LT(many, mostTimes * few + 1000) << line.toStdString();
    }
}
