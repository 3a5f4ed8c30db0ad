
#include "tests/ui/render/packs/StoryPack.h"
#include "ui/render/packs/Qpdf.h"

#include <gmock/gmock.h>

#include <QProcess>
#include <QStandardPaths>

namespace {

QString textOf(const QByteArray &pdf)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-"), QStringLiteral("-")});
    process.waitForStarted();
    process.write(pdf);
    process.closeWriteChannel();
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Pictures made of dots, in any page.
int imagesIn(const QByteArray &pdf)
{
    QPDF file;
    file.processMemoryFile("pack", pdf.constData(), size_t(pdf.size()));
    int images = 0;
    for (QPDFObjectHandle object : file.getAllObjects())
        if (object.isStream() && object.getDict().getKey("/Subtype").isNameAndEquals("/Image"))
            ++images;
    return images;
}

} // namespace

TEST(RecordedCharts, GivenAnIndicator_WhenThePackIsPrinted_ThenItsChartIsTheScreensInVectorsAndLetters)
{
    const FinishedPack pack = finished(plainPackStory(), Edition::Public);

    const QString text = textOf(pack.printed.pdf);

    EXPECT_EQ(pack.draft.trends.size(), 1);
    EXPECT_TRUE(text.contains(QLatin1String("Upper limit"))) << "limits, as on screen";
    EXPECT_TRUE(text.contains(QLatin1String("target 75"), Qt::CaseInsensitive));
    EXPECT_EQ(imagesIn(pack.printed.pdf), 0);
}

TEST(RecordedCharts, GivenAnIndicator_WhenTheWebPageIsMade_ThenTheDrawingHasTheSameLabelsInsideItsFrame)
{
    const QString html = QString::fromUtf8(finished(plainPackStory(), Edition::Public).html);
    const QString drawing = html.section(QStringLiteral("<svg"), 1, 1).section(QStringLiteral("</svg>"), 0, 0);

    EXPECT_TRUE(drawing.contains(QLatin1String("Upper limit")));
    EXPECT_FALSE(drawing.contains(QLatin1String("<image")));
    EXPECT_TRUE(drawing.contains(QLatin1String("matrix(1,0,0,1,4,4)"))) << "neither larger nor smaller than its frame";
}

TEST(RecordedCharts, GivenAFigureFromAnExemptPaper_WhenThePublicPackIsMade_ThenItsChartDoesNotKnowIt)
{
    const FinishedPack open = finished(packStory(), Edition::Public);
    const FinishedPack closed = finished(packStory(), Edition::Members);

    ASSERT_EQ(open.draft.trends.size(), 1);
    EXPECT_EQ(open.draft.trends.cbegin()->figures().size() + 1, closed.draft.trends.cbegin()->figures().size());
}
