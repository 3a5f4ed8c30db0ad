#include "ui/render/packs/PrintPack.h"

#include "tests/support/PackStory.h"
#include "tests/support/TagCheck.h"
#include "ui/render/packs/FinishPack.h"

#include <gmock/gmock.h>

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using ::testing::IsEmpty;

namespace {

const QDate today(2026, 3, 2);

FinishedPack finished(const PackStory &story, Edition edition = Edition::Public, const PackOrder &order = {})
{
    const Result<FinishedPack> pack = finishPack(story.database, {story.meeting, edition, order, today}, {});
    if (!pack)
        qFatal("no pack: %s", qUtf8Printable(pack.error().message));
    return *pack;
}

/// The output of a program that reads the PDF, or nothing where the program is not there.
std::optional<QString> readBy(const QString &program, const QStringList &options, const QByteArray &pdf)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        return std::nullopt;
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("pack.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return std::nullopt;
    file.close();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(path, options + QStringList{file.fileName()});
    process.waitForFinished();
    return QString::fromUtf8(process.readAll()) + QStringLiteral("\nexit %1").arg(process.exitCode());
}

std::optional<QString> textOf(const QByteArray &pdf)
{
    const QString path = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (path.isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(path, {QStringLiteral("-"), QStringLiteral("-")});
    process.waitForStarted();
    process.write(pdf);
    process.closeWriteChannel();
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

const PartPages *partCalled(const PrintedPack &pack, const QString &title)
{
    for (const PartPages &part : pack.parts)
        if (part.title.startsWith(title))
            return &part;
    return nullptr;
}

} // namespace

TEST(PrintPack, GivenAnyEdition_WhenPrinted_ThenATagCheckerFindsNothingWrong)
{
    const PackStory story = packStory();

    for (const Edition edition : {Edition::Public, Edition::Members, Edition::Chair})
        EXPECT_THAT(tagProblems(finished(story, edition).printed.pdf), IsEmpty());
}

TEST(PrintPack, GivenAPack_WhenQpdfChecksIt_ThenItIsSound)
{
    const auto output = readBy(QStringLiteral("qpdf"), {QStringLiteral("--check")}, finished(packStory()).printed.pdf);
    if (!output)
        GTEST_SKIP() << "qpdf is not installed";

    EXPECT_TRUE(output->contains(QLatin1String("No syntax or stream encoding errors found"))) << output->toStdString();
    EXPECT_TRUE(output->endsWith(QLatin1String("exit 0")));
}

TEST(PrintPack, GivenAPack_WhenPdfinfoReadsIt_ThenItIsTaggedAndHasTitleAndPages)
{
    const FinishedPack pack = finished(packStory());
    const auto output = readBy(QStringLiteral("pdfinfo"), {}, pack.printed.pdf);
    if (!output)
        GTEST_SKIP() << "pdfinfo is not installed";

    EXPECT_TRUE(output->contains(QLatin1String("Children and Education Scrutiny Committee"))) << output->toStdString();
    EXPECT_TRUE(output->contains(QLatin1String("Tagged:          yes")));
    EXPECT_TRUE(output->contains(QStringLiteral("Pages:           %1").arg(pack.printed.pages)));
}

TEST(PrintPack, GivenAPack_WhenItsTextIsExtracted_ThenEveryCharacterIsThereAndSpacesAreSpaces)
{
    const auto text = textOf(finished(packStory()).printed.pdf);
    if (!text)
        GTEST_SKIP() << "pdftotext is not installed";

    const QString flat = text->simplified();
    EXPECT_TRUE(
        flat.contains(QStringLiteral("The office looked at how contracts with suppliers (about £45 – or 10:30 hours "
                                     "a week ± two) are let in paragraph 1, and what families say of the waiting "
                                     "time before a first visit.")));
    EXPECT_FALSE(text->contains(QLatin1Char('\t')));
    EXPECT_TRUE(flat.contains(QStringLiteral("Page 2 of ")));
    EXPECT_TRUE(flat.contains(QLatin1String("letter page 3")));
}

TEST(PrintPack, GivenPartsInOrder_WhenPrinted_ThenTheirPagesFollowEachOtherWithoutAGap)
{
    const PrintedPack pack = finished(packStory()).printed;

    int next = 1;
    for (const PartPages &part : pack.parts) {
        EXPECT_EQ(part.first, next) << part.title.toStdString();
        next = part.last + 1;
    }
    EXPECT_EQ(next - 1, pack.pages);
    ASSERT_TRUE(partCalled(pack, QStringLiteral("Item 2, appendix 1")));
    EXPECT_EQ(partCalled(pack, QStringLiteral("Item 2, appendix 1"))->last
                  - partCalled(pack, QStringLiteral("Item 2, appendix 1"))->first,
              2);
}

TEST(PrintPack, GivenTheAgenda_WhenPrinted_ThenItNamesThePageOnWhichAReportBegins)
{
    const PackStory story = packStory();
    const FinishedPack pack = finished(story);
    const auto text = textOf(pack.printed.pdf);
    if (!text)
        GTEST_SKIP() << "pdftotext is not installed";

    const QString agenda = text->section(QLatin1Char('\f'), 1, 1).simplified();
    const PartPages *const report = partCalled(pack.printed, QStringLiteral("Item 2 "));
    ASSERT_TRUE(report);
    EXPECT_TRUE(agenda.contains(QStringLiteral("Fostering and adoption: the year’s work"))) << agenda.toStdString();
    EXPECT_TRUE(agenda.contains(QString::number(report->first)));
    const QString firstPage = text->section(QLatin1Char('\f'), report->first - 1, report->first - 1);
    EXPECT_TRUE(firstPage.contains(QStringLiteral("Fostering and adoption: the year’s work")));
    EXPECT_TRUE(firstPage.contains(QStringLiteral("Page %1 of %2").arg(report->first).arg(pack.printed.pages)));
}

TEST(PrintPack, GivenATableOverSeveralPages_WhenPrinted_ThenItsHeadStandsOnEveryOne)
{
    PackStory story = packStory();
    const FinishedPack pack = finished(story, Edition::Members);
    const PartPages *const plan = partCalled(pack.printed, QStringLiteral("Improvement plan for"));
    const auto text = textOf(pack.printed.pdf);
    if (!text)
        GTEST_SKIP() << "pdftotext is not installed";

    ASSERT_TRUE(plan);
    ASSERT_GE(plan->last, plan->first);
    for (int page = plan->first; page <= plan->last; ++page)
        EXPECT_TRUE(text->section(QLatin1Char('\f'), page - 1, page - 1).contains(QLatin1String("How it will show")))
            << page;
}

TEST(PrintPack, GivenTheSameMeeting_WhenPrintedTwice_ThenThePagesAreTheSame)
{
    const PackStory story = packStory();

    EXPECT_EQ(textOf(finished(story).printed.pdf), textOf(finished(story).printed.pdf));
}

TEST(PrintPack, GivenAnAppendixThatIsNoPdf_WhenPrinted_ThenASentenceSaysWhichAndWhatToDo)
{
    PackPart part;
    part.key = QStringLiteral("appendix:1");
    part.title = QStringLiteral("Item 2, appendix 1: Letter");
    part.documentHash = QStringLiteral("hash");
    MeetingPack pack{Edition::Public};
    pack.parts = {part};

    const Result<PrintedPack> printed =
        printPack(pack, {{QStringLiteral("hash"), QByteArrayLiteral("not a PDF")}}, paintFigureChart);

    ASSERT_FALSE(printed);
    EXPECT_TRUE(printed.error().message.startsWith(QLatin1String("Item 2, appendix 1: Letter cannot be taken")));
}

TEST(PrintPack, GivenACancelledTask_WhenPrinting_ThenNothingComesOfIt)
{
    const PackStory story = packStory();

    const Result<FinishedPack> pack =
        finishPack(story.database, {story.meeting, Edition::Public, {}, today}, [](int, int) { return false; });

    ASSERT_FALSE(pack);
    EXPECT_EQ(pack.error().kind, Error::Kind::Cancelled);
}

TEST(PrintPack, GivenAnIssuedPack_WhenASupplementIsPrinted_ThenItsPagesGoOn)
{
    const PackStory story = packStory();
    const FinishedPack first = finished(story);
    const ChangeSet release =
        releaseOf({first.draft.pack, first.printed.parts, first.printed.pdf, {}}, first.draft.shown,
                  *journalHead(story.database), QDateTime(today, QTime(9, 0), Qt::UTC));
    ASSERT_TRUE(
        Journal(story.database).apply(release, {QStringLiteral("R. Teague"), QDateTime(today, QTime(9, 0), Qt::UTC)}));

    const FinishedPack supplement = finished(story);

    EXPECT_EQ(supplement.printed.parts.first().first, first.printed.pages + 1);
    EXPECT_EQ(finished(story, Edition::Members).printed.parts.first().first, 1);
}

TEST(PrintPack, GivenTablesOfManyColumns_WhenPrinted_ThenNoHeadIsBrokenWithinAWord)
{
    const auto text = textOf(finished(packStory(), Edition::Members).printed.pdf);
    if (!text)
        GTEST_SKIP() << "pdftotext is not installed";

    const QStringList words = text->simplified().split(QLatin1Char(' '));
    for (const char *head : {"Recommendation", "Response", "Status", "Target", "Number"})
        EXPECT_TRUE(words.contains(QLatin1String(head))) << head;
}
