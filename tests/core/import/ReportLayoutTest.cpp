#include "core/import/ReportLayout.h"

#include "core/import/ParseReport.h"

#include <gmock/gmock.h>

namespace {

DocumentText paper(const QString &panel, const QString &title)
{
    return DocumentText(QStringLiteral("FENBRIDGE CITY COUNCIL\nPaper prepared for: %1\nAbout: %2\nWritten for the "
                                       "meeting: see the agenda\nPurpose\n\nTo say how it went.")
                            .arg(panel, title)
                            .split(u'\n'));
}

SourceDocument sourceOf(const DocumentText &text)
{
    SourceDocument source;
    source.fileName = QStringLiteral("first.pdf");
    source.text = text;
    return source;
}

ReportDraft withCommittee(ReportDraft draft, const QString &committee, int line)
{
    draft.committee = Found<QString>{committee, 1, line, committee};
    return draft;
}

const QDate today(2026, 3, 9);

} // namespace

TEST(ReportLayout, GivenTwoReportsOfOneTemplate_WhenCompared_ThenTheirLayoutsAreAlikeAndOthersAreNot)
{
    const QString first = layoutOf(paper(QStringLiteral("Roads Panel"), QStringLiteral("Potholes")));
    const QString second = layoutOf(paper(QStringLiteral("Homes Panel"), QStringLiteral("Repairs")));
    const QString other =
        layoutOf(DocumentText(QStringLiteral("Report of: Director\nSubject: Repairs\nWards: All").split(u'\n')));

    EXPECT_TRUE(areAlike(first, second));
    EXPECT_FALSE(areAlike(first, other));
    EXPECT_FALSE(areAlike(QString(), QString()));
}

TEST(ReportLayout, GivenACorrectedCommittee_WhenTheNextReportIsOfTheSameLayout_ThenTheWordsBehindTheSameLabelAreOffered)
{
    const DocumentText first = paper(QStringLiteral("Roads Group"), QStringLiteral("Potholes"));
    const ReportDraft read;
    const QList<ReportCorrection> made =
        correctionsMade(sourceOf(first), read, withCommittee(read, QStringLiteral("Roads Group"), 2), today);
    ASSERT_EQ(made.size(), 1);
    EXPECT_EQ(made[0].label, QStringLiteral("Paper prepared for"));

    const QList<CorrectionOffer> offers =
        offersFor(paper(QStringLiteral("Homes Group"), QStringLiteral("Repairs")), ReportDraft(), made);

    ASSERT_EQ(offers.size(), 1);
    EXPECT_EQ(offers[0].field, CorrectedField::Committee);
    EXPECT_EQ(offers[0].value.value, QStringLiteral("Homes Group"));
    EXPECT_EQ(offers[0].value.line, 2);
    EXPECT_EQ(offers[0].from.fileName, QStringLiteral("first.pdf"));
    EXPECT_EQ(offers[0].from.correctedOn, today);
}

TEST(ReportLayout, GivenACommitteeThatIsPrintedNowhere_WhenTheNextReportLacksItToo_ThenItIsOfferedAsEntered)
{
    const DocumentText first = paper(QStringLiteral("members"), QStringLiteral("Potholes"));
    const QList<ReportCorrection> made =
        correctionsMade(sourceOf(first), {}, withCommittee({}, QStringLiteral("Transport Scrutiny Panel"), 0), today);
    const DocumentText next = paper(QStringLiteral("members"), QStringLiteral("Repairs"));

    const QList<CorrectionOffer> offers = offersFor(next, {}, made);

    ASSERT_EQ(offers.size(), 1);
    EXPECT_EQ(offers[0].value.value, QStringLiteral("Transport Scrutiny Panel"));
    EXPECT_TRUE(offersFor(next, withCommittee({}, QStringLiteral("Homes Panel"), 2), made).isEmpty());
}

TEST(ReportLayout, GivenATypedTitleThatIsNotPrinted_WhenAccepted_ThenNothingIsLearnt)
{
    ReportDraft accepted;
    accepted.title = Found<QString>{QStringLiteral("A better title"), 1, 0, {}};

    EXPECT_TRUE(
        correctionsMade(sourceOf(paper(QStringLiteral("Roads Panel"), QStringLiteral("Potholes"))), {}, accepted, today)
            .isEmpty());
}

TEST(ReportLayout, GivenAnExemptReport_WhenCorrected_ThenNothingOfItIsKept)
{
    ReportDraft accepted = withCommittee({}, QStringLiteral("Roads Group"), 2);
    accepted.publicity = Found<Publicity>{Publicity::Exempt, 1, 1, {}};

    EXPECT_TRUE(
        correctionsMade(sourceOf(paper(QStringLiteral("Roads Group"), QStringLiteral("Potholes"))), {}, accepted, today)
            .isEmpty());
}

TEST(ReportLayout, GivenADateBehindALabelOfItsOwn_WhenOffered_ThenItIsTheDayAndNeverTheOldOne)
{
    const auto report = [](const char *day) {
        return DocumentText(QStringLiteral("To be taken on: %1\nAbout: Repairs\nWritten by: Ida Moor")
                                .arg(QLatin1String(day))
                                .split(u'\n'));
    };
    ReportDraft accepted;
    accepted.meetingDate = Found<QDate>{QDate(2026, 1, 20), 1, 1, QStringLiteral("20 January 2026")};
    const QList<ReportCorrection> made = correctionsMade(sourceOf(report("20 January 2026")), {}, accepted, today);
    ASSERT_EQ(made.size(), 1);

    const QList<CorrectionOffer> offers = offersFor(report("3 March 2026"), {}, made);

    ASSERT_EQ(offers.size(), 1);
    EXPECT_EQ(offers[0].value.value, QStringLiteral("2026-03-03"));
    EXPECT_TRUE(offersFor(report("to be agreed"), {}, made).isEmpty());
}
