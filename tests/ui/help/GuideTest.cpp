#include "ui/help/GuideContents.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <gmock/gmock.h>

namespace {

/// What one page of docs/guide leads to and what it can be led to.
struct ReadPage
{
    QString problem;
    QString title;
    QString heading;
    QStringList links;
    QStringList contents;
    QStringList pictures;
    QStringList picturesWithoutWords;
    QSet<QString> ids;
};

QString textOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return QString::fromUtf8(file.readAll());
}

void readElement(const QXmlStreamReader &reader, bool isInContents, ReadPage &page)
{
    const QXmlStreamAttributes attributes = reader.attributes();
    if (attributes.hasAttribute(QLatin1String("id")))
        page.ids.insert(attributes.value(QLatin1String("id")).toString());
    if (reader.name() == QLatin1String("a"))
        (isInContents ? page.contents : page.links).append(attributes.value(QLatin1String("href")).toString());
    if (reader.name() != QLatin1String("img"))
        return;
    page.pictures.append(attributes.value(QLatin1String("src")).toString());
    if (attributes.value(QLatin1String("alt")).isEmpty())
        page.picturesWithoutWords.append(page.pictures.last());
}

ReadPage readPage(const QString &path)
{
    ReadPage page;
    QXmlStreamReader reader(textOf(path));
    bool isInContents = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.name() == QLatin1String("nav"))
            isInContents = reader.isStartElement();
        if (reader.isStartElement())
            readElement(reader, isInContents, page);
        if (reader.isStartElement() && reader.name() == QLatin1String("title"))
            page.title = reader.readElementText();
        else if (reader.isStartElement() && reader.name() == QLatin1String("h1"))
            page.heading += reader.readElementText();
    }
    page.problem = reader.hasError() ? reader.errorString() : QString();
    return page;
}

QHash<QString, ReadPage> wholeGuide()
{
    QHash<QString, ReadPage> pages;
    const QDir folder(QStringLiteral(SCRUTINEER_GUIDE));
    for (const QString &name : folder.entryList({QStringLiteral("*.html")}, QDir::Files))
        pages.insert(name, readPage(folder.filePath(name)));
    return pages;
}

} // namespace

TEST(Guide, GivenEveryPage_WhenRead_ThenItIsWellFormedAndHasItsOneHeadingInItsTitle)
{
    const QHash<QString, ReadPage> pages = wholeGuide();

    ASSERT_FALSE(pages.isEmpty());
    for (auto page = pages.begin(); page != pages.end(); ++page) {
        EXPECT_EQ(page->problem, QString()) << page.key().toStdString();
        EXPECT_EQ(page->title, page->heading + QStringLiteral(" - Scrutineer")) << page.key().toStdString();
        EXPECT_THAT(page->picturesWithoutWords, ::testing::IsEmpty()) << page.key().toStdString();
    }
}

TEST(Guide, GivenEveryLink_WhenFollowed_ThenItsPageAndItsAnchorAreThere)
{
    const QHash<QString, ReadPage> pages = wholeGuide();
    QStringList broken;

    for (auto page = pages.begin(); page != pages.end(); ++page)
        for (const QString &link : page->links + page->contents) {
            const QString target =
                link.startsWith(QLatin1Char('#')) ? page.key() : link.section(QLatin1Char('#'), 0, 0);
            const QString anchor = link.section(QLatin1Char('#'), 1);
            const bool isThere = pages.contains(target) && (anchor.isEmpty() || pages[target].ids.contains(anchor));
            if (!isThere)
                broken.append(page.key() + QStringLiteral(": ") + link);
        }

    EXPECT_THAT(broken, ::testing::IsEmpty());
}

TEST(Guide, GivenTheContentsOfEveryPage_WhenCompared_ThenTheyAreTheSameAndHaveEveryPage)
{
    const QHash<QString, ReadPage> pages = wholeGuide();
    QStringList listed;
    for (const GuideEntry &entry : guideContents())
        listed.append(entry.page + QStringLiteral(".html"));

    for (const ReadPage &page : pages)
        EXPECT_EQ(page.contents, listed);
    EXPECT_EQ(QSet<QString>(listed.begin(), listed.end()), QSet<QString>(pages.keyBegin(), pages.keyEnd()));
}

TEST(Guide, GivenEveryPageAndPicture_WhenLookedFor_ThenItIsInTheProgramAsItIsInTheDocuments)
{
    const QDir folder(QStringLiteral(SCRUTINEER_GUIDE));
    const QHash<QString, ReadPage> pages = wholeGuide();

    for (auto page = pages.begin(); page != pages.end(); ++page) {
        EXPECT_EQ(guidePage(page.key().chopped(5)), textOf(folder.filePath(page.key())));
        for (const QString &picture : page->pictures) {
            EXPECT_TRUE(QFile::exists(folder.filePath(picture))) << picture.toStdString();
            EXPECT_TRUE(QFile::exists(QDir::cleanPath(QStringLiteral(":/help/guide/") + picture)))
                << picture.toStdString();
        }
    }
}
