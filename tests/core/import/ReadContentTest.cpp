#include "core/import/ReadContent.h"
#include "core/import/ReaderPool.h"
#include "tests/support/RenderedReports.h"
#include "tests/support/TestFiles.h"

#include <QStandardPaths>

#include <QRegularExpression>

#include <gmock/gmock.h>

namespace {

const QString report =
    QStringLiteral("## Scrutiny Committee\n\nDate\t12 March 2026\nAgenda item\t6\n\n1. Purpose\n\n1.1 To "
                   "say what was done & what was not.\n\n2. Recommendations\n\n2.1 That it be noted.\n");

DocumentText textOf(const QByteArray &content)
{
    ReaderPool readers;
    const Result<ReadContent> read = readContent(content, QStringLiteral("report"), readers);
    EXPECT_TRUE(read.has_value()) << (read ? "" : read.error().message.toStdString());
    return read ? read->text : DocumentText();
}

QStringList wordsOf(const DocumentText &text)
{
    return text.lines().join(u' ').simplified().split(u' ');
}

QByteArray word(const QByteArray &body)
{
    return "<?xml version=\"1.0\"?><w:document "
           "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
        + body + "</w:body></w:document>";
}

} // namespace

TEST(ReadContent, GivenOneReportInFourFormats_WhenRead_ThenEachGivesTheSameWordsAndRows)
{
    for (const QByteArray &content : {asWord(report), asOpenDocument(report), asWebPage(report)}) {
        const DocumentText text = textOf(content);
        EXPECT_THAT(text.lines(), testing::Contains(QStringLiteral("Agenda item\t6")));
        EXPECT_THAT(text.lines(), testing::Contains(QStringLiteral("1.1 To say what was done & what was not.")));
        EXPECT_TRUE(text.isEmphasised(1));
        EXPECT_FALSE(text.isEmphasised(3));
    }
    EXPECT_THAT(wordsOf(textOf(asPdf(report))), testing::IsSupersetOf(wordsOf(textOf(asWord(report)))));
}

TEST(ReadContent, GivenAWordDocumentWithLists_WhenRead_ThenTheNumbersStandBeforeTheWords)
{
    const QByteArray numbering =
        "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:abstractNum "
        "w:abstractNumId=\"4\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"2\"/><w:numFmt w:val=\"decimal\"/><w:lvlText "
        "w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerRoman\"/><w:lvlText "
        "w:val=\"(%2)\"/></w:lvl></w:abstractNum><w:num w:numId=\"9\"><w:abstractNumId "
        "w:val=\"4\"/></w:num></w:numbering>";
    const auto item = [](const char *level, const char *words) -> QByteArray {
        return QByteArray("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"") + level
            + "\"/><w:numId w:val=\"9\"/></w:numPr></w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    };
    const QByteArray body =
        item("0", "Purpose") + item("1", "first") + item("1", "second") + item("0", "Background") + item("1", "again");

    const DocumentText text = textOf(
        zipped({{QStringLiteral("word/document.xml"), word(body)}, {QStringLiteral("word/numbering.xml"), numbering}}));

    EXPECT_EQ(text.lines().filter(QRegularExpression(QStringLiteral("."))),
              (QStringList{QStringLiteral("2. Purpose"), QStringLiteral("(i) first"), QStringLiteral("(ii) second"),
                           QStringLiteral("3. Background"), QStringLiteral("(i) again")}));
}

TEST(ReadContent, GivenDeletedAndHiddenWordsAndATickedBox_WhenRead_ThenOnlyWhatIsPrintedIsThere)
{
    const QByteArray body =
        "<w:p><w:r><w:t>Kept</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:"
        "rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p><w:p><w:r><w:sym w:font=\"Wingdings\" "
        "w:char=\"F0FE\"/><w:t> Exempt</w:t></w:r></w:p>";

    const DocumentText text = textOf(zipped({{QStringLiteral("word/document.xml"), word(body)}}));

    EXPECT_EQ(text.lines(), (QStringList{QStringLiteral("Kept"), QString(), QStringLiteral("☒ Exempt")}));
}

TEST(ReadContent, GivenAPageHeaderThatMarksADocument_WhenRead_ThenTheMarkingIsNotLost)
{
    const QByteArray header =
        "<w:hdr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p><w:r><w:"
        "t>NOT FOR PUBLICATION by virtue of paragraph 3</w:t></w:r></w:p></w:hdr>";

    const DocumentText text =
        textOf(zipped({{QStringLiteral("word/document.xml"), word("<w:p><w:r><w:t>Body</w:t></w:r></w:p>")},
                       {QStringLiteral("word/header1.xml"), header}}));

    EXPECT_EQ(text.lines().first(), QStringLiteral("NOT FOR PUBLICATION by virtue of paragraph 3"));
}

TEST(ReadContent, GivenAWebPageWithScriptsAndHiddenParts_WhenRead_ThenOnlyWhatIsShownIsThere)
{
    const DocumentText text = textOf("<html><head><script>var a = 'one';</script></head><body><p>Shown<br>twice</p>"
                                     "<p style=\"display: none\">hidden</p><ol type=\"a\"><li>first<li>second</ol>"
                                     "<script>document.write('no')</script></body></html>");

    EXPECT_EQ(text.lines().filter(QRegularExpression(QStringLiteral("."))),
              (QStringList{QStringLiteral("Shown"), QStringLiteral("twice"), QStringLiteral("a. first"),
                           QStringLiteral("b. second")}));
}

TEST(ReadContent, GivenAPdfOfSeveralPages_WhenRead_ThenAFormFeedBeginsEachPage)
{
    QString lines;
    for (int i = 1; i <= 60; ++i)
        lines += QStringLiteral("Paragraph %1 is here.\n\n").arg(i);

    const DocumentText text = textOf(asPdf(lines));

    EXPECT_EQ(text.pageOf(1), 1);
    EXPECT_EQ(text.pageOf(int(text.lines().size())), 3);
}

TEST(ReadContent, GivenAPdfWithoutWords_WhenRead_ThenItIsSaidThatItHoldsPictures)
{
    ReaderPool readers;

    const Result<ReadContent> read =
        readContent(asPdf(QString()).replace("(1) Tj", "() Tj"), QStringLiteral("scan.pdf"), readers);

    ASSERT_FALSE(read.has_value());
    EXPECT_THAT(read.error().message.toStdString(), testing::HasSubstr("scan.pdf holds pictures of pages"));
}

TEST(ReadContent, GivenABoldLineInAPdf_WhenRead_ThenItIsKeptAsAHeadingWithAGapAboveIt)
{
    const DocumentText text = textOf(asPdf(QStringLiteral("Plain words of the first paragraph.\n\n## What we found\n\n"
                                                          "Plain words of the second.\n")));

    const qsizetype heading = text.lines().indexOf(QStringLiteral("What we found"));
    ASSERT_GT(heading, 0);
    EXPECT_TRUE(text.isEmphasised(int(heading) + 1));
    EXPECT_FALSE(text.isEmphasised(1));
    EXPECT_TRUE(text.lines().at(heading - 1).trimmed().isEmpty());
}
