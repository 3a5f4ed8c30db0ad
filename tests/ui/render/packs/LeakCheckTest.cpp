#include "ui/render/packs/LeakCheck.h"

#include "tests/support/PackStory.h"
#include "ui/render/packs/PrintPack.h"
#include "ui/render/packs/Qpdf.h"

#include <gmock/gmock.h>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <functional>

using ::testing::IsEmpty;
using ::testing::Not;

namespace {

const QString secret = QStringLiteral("the bidder Zarnivoop asks for more");

WithheldWords secretWords()
{
    return WithheldWords({secret}, {});
}

QByteArray plainPack()
{
    PackPart part;
    part.key = QStringLiteral("one");
    part.title = QStringLiteral("Item 1");
    part.runningHead = part.title;
    part.blocks = {PackHeading{1, QStringLiteral("Item 1"), part.key},
                   Paragraph{plainText(QStringLiteral("Nothing hidden."))}};
    MeetingPack pack{Edition::Public};
    pack.title = QStringLiteral("Pack");
    pack.council = QStringLiteral("Fenbridge");
    pack.parts = {part};
    return printPack(pack, {}, paintFigureChart)->pdf;
}

/// The pack after somebody has worked on its objects.
QByteArray changed(const std::function<void(QPDF &)> &change)
{
    const QByteArray pdf = plainPack();
    QPDF file;
    file.processMemoryFile("pack", pdf.constData(), size_t(pdf.size()));
    change(file);
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setPreserveUnreferencedObjects(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

LeakReport reportOn(const QByteArray &pdf, const QByteArray &html = {})
{
    const Result<LeakReport> report = checkForLeaks(pdf, html, secretWords(), 1);
    if (!report)
        qFatal("the file was not checked");
    return *report;
}

QPDFObjectHandle secretText()
{
    return QPDFObjectHandle::newUnicodeString(secret.toStdString());
}

} // namespace

TEST(LeakCheck, GivenACleanPack_WhenChecked_ThenNothingIsFoundAndAllRoomsWereLookedAt)
{
    const LeakReport report = reportOn(plainPack(), "<p>Nothing hidden.</p>");

    EXPECT_TRUE(report.isClean());
    EXPECT_EQ(report.looked.size(), 6);
}

TEST(LeakCheck, GivenWithheldWordsInTheTitle_WhenChecked_ThenTheyAreASureLeak)
{
    const LeakReport report =
        reportOn(changed([](QPDF &file) { file.getTrailer().getKey("/Info").replaceKey("/Subject", secretText()); }));

    EXPECT_TRUE(report.hasSure());
    EXPECT_EQ(report.findings.first().room, LeakRoom::Description);
}

TEST(LeakCheck, GivenWithheldWordsInABookmark_WhenChecked_ThenTheyAreFound)
{
    const LeakReport report = reportOn(changed(
        [](QPDF &file) { file.getRoot().getKey("/Outlines").getKey("/First").replaceKey("/Title", secretText()); }));

    EXPECT_TRUE(report.hasSure());
    EXPECT_EQ(report.findings.first().room, LeakRoom::Navigation);
}

TEST(LeakCheck, GivenAStreamThatNoPageReaches_WhenChecked_ThenItsWordsAreFound)
{
    const LeakReport report = reportOn(changed([](QPDF &file) {
        file.makeIndirectObject(
            QPDFObjectHandle::newStream(&file, QStringLiteral("BT (%1) Tj ET").arg(secret).toStdString()));
    }));

    EXPECT_TRUE(report.hasSure());
}

TEST(LeakCheck, GivenAnAttachment_WhenChecked_ThenTheFileIsUnfitWhateverIsInIt)
{
    const LeakReport report = reportOn(changed([](QPDF &file) {
        QPDFEmbeddedFileDocumentHelper(file).replaceEmbeddedFile(
            "note.txt",
            QPDFFileSpecObjectHelper::createFileSpec(
                file, "note.txt", QPDFEFStreamObjectHelper::createEFStream(file, std::string("hello"))));
    }));

    EXPECT_THAT(report.faults, Not(IsEmpty()));
    EXPECT_TRUE(report.hasSure());
}

TEST(LeakCheck, GivenAnEarlierRevision_WhenChecked_ThenTheFileIsUnfit)
{
    EXPECT_THAT(reportOn(plainPack() + "\n1 0 obj null endobj\n%%EOF\n").faults, Not(IsEmpty()));
}

TEST(LeakCheck, GivenWithheldWordsInTheWebPageAlone_WhenChecked_ThenTheyAreFound)
{
    const LeakReport report = reportOn(plainPack(), "<p>The Bidder\nZARNIVOOP asks for more</p>");

    EXPECT_TRUE(report.hasSure());
    EXPECT_EQ(report.findings.first().room, LeakRoom::WebPage);
}

TEST(LeakCheck, GivenAnAppendixWithTheWords_WhenItIsBoundIn_ThenThePageIsNamed)
{
    PackPart part;
    part.key = QStringLiteral("appendix");
    part.title = QStringLiteral("Appendix");
    part.documentHash = QStringLiteral("hash");
    MeetingPack pack{Edition::Public};
    pack.parts = {part};
    const Result<PrintedPack> printed = printPack(pack, {{part.documentHash, pdfOfPages(2, secret)}}, paintFigureChart);
    ASSERT_TRUE(printed);

    const LeakReport report = reportOn(printed->pdf);

    EXPECT_TRUE(report.hasSure());
    EXPECT_EQ(report.findings.first().page, 1);
}
