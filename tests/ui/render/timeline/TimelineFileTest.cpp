#include "ui/render/timeline/TimelineFile.h"

#include "tests/support/TimelineBuilders.h"

#include <QFile>
#include <QPrinter>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace {

const QDate today(2026, 3, 23);

QByteArray written(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST(TimelineFile, GivenAStory_WhenWrittenAsSvg_ThenItIsAVectorPictureWithItsWords)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("story.svg"));

    ASSERT_TRUE(writeTimeline(path, storyOf(40), {}, today));

    const QByteArray svg = written(path);
    EXPECT_TRUE(svg.contains("<svg"));
    EXPECT_TRUE(svg.contains("Recommendations"));
    EXPECT_FALSE(svg.contains("<image")) << "nothing in it is a bitmap";
}

TEST(TimelineFile, GivenAStory_WhenWrittenAsPdf_ThenItIsOnePageAcross)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("story.pdf"));

    ASSERT_TRUE(writeTimeline(path, storyOf(40), {}, today));

    const QByteArray pdf = written(path);
    EXPECT_TRUE(pdf.startsWith("%PDF"));
    EXPECT_EQ(pdf.count("/Type /Page\n"), 1);
}

TEST(TimelineFile, GivenAnotherEnding_WhenWritten_ThenItIsRefusedAndNoFileIsMade)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("story.doc"));

    const Result<void> outcome = writeTimeline(path, storyOf(3), {}, today);

    ASSERT_FALSE(outcome);
    EXPECT_TRUE(outcome.error().message.contains(QStringLiteral(".svg")));
    EXPECT_FALSE(QFile::exists(path));
}

TEST(TimelineFile, GivenAStory_WhenPrinted_ThenThePrinterGetsOnePage)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("printed.pdf"));
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);

    layTimeline(printer, storyOf(40), {}, today);

    EXPECT_TRUE(written(path).startsWith("%PDF"));
    EXPECT_EQ(written(path).count("/Type /Page\n"), 1);
}
