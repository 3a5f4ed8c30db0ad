#include "tests/ui/render/packs/StoryPack.h"

#include "core/storage/Journal.h"
#include "ui/render/packs/PdfStream.h"
#include "ui/render/packs/Qpdf.h"

#include <gmock/gmock.h>

#include <QProcess>
#include <QStandardPaths>

using ::testing::IsEmpty;

namespace {

/// All bytes of a PDF in which a word could be, decompressed, and what a reader makes of its pages.
QByteArray everythingIn(const QByteArray &pdf)
{
    QPDF file;
    file.processMemoryFile("pack", pdf.constData(), size_t(pdf.size()));
    QByteArray all = pdf;
    for (QPDFObjectHandle object : file.getAllObjects()) {
        all += QByteArray::fromStdString(object.isStream() ? object.getDict().unparse() : object.unparse());
        if (object.isStream() && !object.getDict().hasKey("/Length1"))
            all += streamOf(object);
        if (object.isString())
            all += QByteArray::fromStdString(object.getUTF8Value());
    }
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-"), QStringLiteral("-")});
    if (process.waitForStarted()) {
        process.write(pdf);
        process.closeWriteChannel();
        process.waitForFinished();
        all += process.readAllStandardOutput();
    }
    return all;
}

QByteArray hexOf(const QString &text)
{
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

/// The markers that the bytes have, as they are or in UTF-16.
QStringList markersIn(const QByteArray &bytes, const QStringList &markers)
{
    QStringList found;
    for (const QString &marker : markers) {
        const QByteArray small = hexOf(marker);
        QByteArray big = small;
        for (qsizetype i = 0; i + 1 < big.size(); i += 2)
            std::swap(big[i], big[i + 1]);
        if (bytes.contains(marker.toUtf8()) || bytes.contains(small) || bytes.contains(big)
            || bytes.toLower().contains(marker.toUtf8().toHex()) || bytes.toLower().contains(big.toHex()))
            found.append(marker);
    }
    return found;
}

} // namespace

TEST(P1ExemptMarkers, GivenMarkersInEveryExemptText_WhenThePublicPackIsMade_ThenNoneIsInIt)
{
    const PackStory story = packStory();

    const FinishedPack pack = finished(story, Edition::Public);

    ASSERT_GT(story.markers.size(), 20);
    EXPECT_THAT(markersIn(everythingIn(pack.printed.pdf), story.markers), IsEmpty());
    EXPECT_THAT(markersIn(pack.html, story.markers), IsEmpty());
    EXPECT_FALSE(pack.html.contains("98,765"));
    EXPECT_TRUE(pack.leaks.isClean()) << pack.leaks.findings.size();
}

TEST(P1ExemptMarkers, GivenTheMembersEdition_WhenMade_ThenItHasTheExemptPapersSoThatTheTestCanFail)
{
    const PackStory story = packStory();

    const FinishedPack pack = finished(story, Edition::Members);

    EXPECT_GT(markersIn(everythingIn(pack.printed.pdf), story.markers).size(), 8);
    EXPECT_GT(markersIn(pack.html, story.markers).size(), 8);
}

TEST(P1ExemptMarkers, GivenTheMembersFile_WhenThePublicWordsAreHeldAgainstIt_ThenTheLeakCheckFindsThem)
{
    const PackStory story = packStory();
    const FinishedPack open = finished(story, Edition::Public);
    const FinishedPack closed = finished(story, Edition::Members);

    const Result<LeakReport> leaks = checkForLeaks(closed.printed.pdf, closed.html, open.draft.withheldWords, 1);

    ASSERT_TRUE(leaks);
    QSet<LeakRoom> rooms;
    for (const LeakFinding &finding : leaks->findings)
        rooms.insert(finding.room);
    EXPECT_TRUE(leaks->hasSure());
    EXPECT_TRUE(rooms.contains(LeakRoom::PageText));
    EXPECT_TRUE(rooms.contains(LeakRoom::Navigation));
    EXPECT_TRUE(rooms.contains(LeakRoom::HiddenParts));
    EXPECT_TRUE(rooms.contains(LeakRoom::WebPage));
}

TEST(P3MarkedLater, GivenAPublicReport_WhenItIsMadeExempt_ThenTheNextPackHasNoTraceOfIt)
{
    const PackStory story = packStory();
    ASSERT_TRUE(finished(story, Edition::Public).html.contains("Fostering and adoption"));
    Report exempt = story.publicReport;
    exempt.publicity = Publicity::Exempt;
    ASSERT_TRUE(Journal(story.database)
                    .apply(ChangeSet(QStringLiteral("Mark exempt")).edit(story.publicReport, exempt),
                           {QStringLiteral("R. Teague"), QDateTime(storyDay, QTime(9, 0), Qt::UTC)}));

    const FinishedPack pack = finished(story, Edition::Public);

    const QStringList gone{QStringLiteral("Fostering and adoption"), QStringLiteral("letter page 1")};
    EXPECT_THAT(markersIn(everythingIn(pack.printed.pdf), gone), IsEmpty());
    EXPECT_THAT(markersIn(pack.html, gone), IsEmpty());
    EXPECT_TRUE(pack.leaks.isClean()) << (pack.leaks.findings.isEmpty()
                                              ? std::string()
                                              : pack.leaks.findings.first().hit.words.toStdString());
}

TEST(P4PublicAlone, GivenAnExemptItem_WhenThePublicPackIsMade_ThenItsPlaceParagraphAndReasonArePrinted)
{
    const FinishedPack pack = finished(packStory(), Edition::Public);
    const QString html = QString::fromUtf8(pack.html);

    EXPECT_TRUE(html.contains(QLatin1String("Not for publication")));
    EXPECT_TRUE(html.contains(QLatin1String("3. information relating to the financial or business affairs")));
    EXPECT_TRUE(html.contains(QLatin1String("Bids are still open, and prices would be known to rivals.")));
    EXPECT_TRUE(html.contains(QLatin1String("Item 4, appendix")));
    EXPECT_TRUE(html.contains(QLatin1String("under section 100A(4)")));
}
