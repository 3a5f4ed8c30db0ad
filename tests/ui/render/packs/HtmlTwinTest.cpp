#include "ui/render/packs/HtmlTwin.h"

#include "tests/support/PackStory.h"
#include "ui/render/packs/FinishPack.h"

#include <gmock/gmock.h>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace {

const QDate today(2026, 3, 2);

QByteArray twin(Edition edition = Edition::Public)
{
    const PackStory story = packStory();
    const Result<FinishedPack> pack = finishPack(story.database, {story.meeting, edition, {}, today}, {});
    return pack ? pack->html : QByteArray();
}

int countOf(const QString &html, const QString &pattern)
{
    return int(html.count(QRegularExpression(pattern)));
}

} // namespace

TEST(HtmlTwin, GivenAPack_WhenWritten_ThenItHasLanguageLandmarksAndOneMainHeading)
{
    const QString html = QString::fromUtf8(twin());

    EXPECT_TRUE(html.startsWith(QLatin1String("<!DOCTYPE html>\n<html lang=\"en-GB\">")));
    EXPECT_EQ(countOf(html, QStringLiteral("<h1>")), 1);
    for (const char *const landmark : {"<header>", "<nav ", "<main ", "<footer>"})
        EXPECT_EQ(html.count(QLatin1String(landmark)), 1) << landmark;
}

TEST(HtmlTwin, GivenHeadings_WhenWritten_ThenNoLevelIsSkipped)
{
    const QString html = QString::fromUtf8(twin());

    int before = 0;
    static const QRegularExpression heading(QStringLiteral("<h(\\d)>"));
    for (auto headings = heading.globalMatch(html); headings.hasNext();) {
        const int level = headings.next().captured(1).toInt();
        EXPECT_LE(level, before + 1);
        before = level;
    }
    EXPECT_GT(before, 1);
}

TEST(HtmlTwin, GivenLinks_WhenWritten_ThenEachLeadsToAPlaceOfThePage)
{
    const QString html = QString::fromUtf8(twin());

    static const QRegularExpression link(QStringLiteral("href=\"#([^\"]+)\""));
    for (auto links = link.globalMatch(html); links.hasNext();) {
        const QString place = links.next().captured(1);
        EXPECT_EQ(html.count(QStringLiteral("id=\"%1\"").arg(place)), 1) << place.toStdString();
    }
}

TEST(HtmlTwin, GivenAChart_WhenWritten_ThenItIsADrawingWithWordsAndFigures)
{
    const QString html = QString::fromUtf8(twin());

    EXPECT_EQ(countOf(html, QStringLiteral("<svg viewBox=\"0 0 688 362\" role=\"img\" aria-label=\"Line chart of")), 1);
    EXPECT_TRUE(html.contains(QLatin1String("<caption>The figures: Core assessments")));
    EXPECT_FALSE(html.contains(QLatin1String("http://localhost")));
}

TEST(HtmlTwin, GivenTheWholePage_WhenAxeReadsItInABrowser_ThenItFindsNoViolation)
{
    const QString script = QStringLiteral(SCRUTINEER_ACCESSIBILITY "/check-page");
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("twin.html")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(twin(Edition::Members));
    file.close();
    QProcess process;
    process.start(script, {file.fileName()});
    ASSERT_TRUE(process.waitForFinished(120000));
    const std::string output =
        process.readAllStandardOutput().toStdString() + process.readAllStandardError().toStdString();

    constexpr int isAbsent = 77;
    if (process.exitCode() == isAbsent)
        GTEST_SKIP() << output;
    EXPECT_EQ(process.exitCode(), 0) << output;
}
