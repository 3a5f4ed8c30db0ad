#include "core/import/ReadContent.h"
#include "core/import/ReaderPool.h"
#include "tests/support/RenderedReports.h"
#include "tests/support/TestFiles.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace {

constexpr qint64 longestReading = 10'000;

const QByteArray wordStart =
    "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";

/// Reads and says how it was refused; empty where it was read.
std::string refusalOf(const QByteArray &content, ReaderPool &readers)
{
    QElapsedTimer timer;
    timer.start();
    const Result<ReadContent> read = readContent(content, QStringLiteral("hostile"), readers);
    EXPECT_LT(timer.elapsed(), longestReading);
    return read ? std::string() : read.error().message.toStdString();
}

std::string refusalOf(const QByteArray &content)
{
    ReaderPool readers;
    return refusalOf(content, readers);
}

QByteArray wordFile(const QByteArray &document)
{
    return zipped({{QStringLiteral("word/document.xml"), document}});
}

/// A copy with some bytes changed, taken out, doubled or cut off.
QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    for (int i = random.bounded(1, 12); i > 0 && !bytes.isEmpty(); --i) {
        const qsizetype at = random.bounded(int(bytes.size()));
        switch (random.bounded(5)) {
        case 0:
            bytes[at] = char(random.bounded(256));
            break;
        case 1:
            bytes.remove(at, random.bounded(1, 40));
            break;
        case 2:
            bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), random.bounded(1, 60)));
            break;
        case 3:
            bytes.insert(at, QByteArray::number(random.generate()));
            break;
        default:
            if (random.bounded(8) == 0)
                bytes.truncate(at);
        }
    }
    return bytes;
}

} // namespace

TEST(HostileDocuments, GivenAZipBomb_WhenRead_ThenItIsRefusedBeforeItFillsTheMemory)
{
    EXPECT_THAT(refusalOf(wordFile(wordStart + QByteArray(200 * 1024 * 1024, ' '))),
                testing::HasSubstr("unpacks to more"));
}

TEST(HostileDocuments, GivenEntitiesThatGrowOrFetchFiles_WhenRead_ThenTheDocumentIsRefused)
{
    const QByteArray grow =
        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">"
        "<!ENTITY c \"&b;&b;&b;&b;\">]><a>&c;</a>";
    const QByteArray fetch =
        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";

    EXPECT_THAT(refusalOf(wordFile(grow)), testing::HasSubstr("damaged"));
    EXPECT_THAT(refusalOf(wordFile(fetch)), testing::HasSubstr("damaged"));
}

TEST(HostileDocuments, GivenAPackageWithNamesThatClimbOut_WhenRead_ThenNothingIsWritten)
{
    const QTemporaryDir folder;
    const QString before = QDir::currentPath();
    QDir::setCurrent(folder.path());

    EXPECT_THAT(refusalOf(zipped({{QStringLiteral("../../escaped.txt"), "out"}})), testing::HasSubstr("zip file"));

    QDir::setCurrent(before);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
    EXPECT_FALSE(QFile::exists(QDir(folder.path()).filePath(QStringLiteral("../../escaped.txt"))));
}

TEST(HostileDocuments, GivenElementsNestedWithoutEnd_WhenRead_ThenTheyAreRefusedOrPassedOver)
{
    refusalOf("<html><body>" + QByteArray("<div><table><tr><td>").repeated(50'000));
    EXPECT_THAT(refusalOf(wordFile(wordStart + QByteArray("<w:tbl><w:tr><w:tc>").repeated(50'000))),
                testing::HasSubstr("damaged"));
    EXPECT_EQ(refusalOf(QByteArray("[").repeated(200'000) + " text"), "");
}

TEST(HostileDocuments, GivenAPdfWhosePagesLeadInACircle_WhenRead_ThenTheReadingEnds)
{
    const QByteArray pdf = asPdf(QStringLiteral("A report."));
    QByteArray circle = pdf;
    circle.replace("/Kids [5 0 R ]", "/Kids [2 0 R ]").replace("/Count 1", "/Count 9");
    QByteArray missing = pdf;
    missing.replace("/Count 1", "/Count 5");

    refusalOf(circle);
    refusalOf(missing);
    EXPECT_EQ(refusalOf(pdf), "");
}

TEST(HostileDocuments, GivenOneLineOfFiftyMegabytes_WhenRead_ThenItIsReadOrRefusedInTime)
{
    refusalOf(QByteArray("word ").repeated(10 * 1024 * 1024));
    refusalOf("<html><body><p>" + QByteArray("word ").repeated(10 * 1024 * 1024));
}

TEST(HostileDocuments, GivenManyMutationsOfEachFormat_WhenRead_ThenTheReadersAnswerAllOfThem)
{
    const QString report =
        QStringLiteral("## Scrutiny Committee\n\nDate\t12 March 2026\n\n1. Purpose\n\n1.1 To say so.\n");
    // Pages that lost their words would each be shown to tesseract, which is slow and not what is tested.
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "");
    QRandomGenerator random(20260312);
    ReaderPool readers;
    const int rounds = qEnvironmentVariableIsSet("SCRUTINEER_SOAK") ? 5000 : 60;
    for (const QByteArray &whole : {asPdf(report), asWord(report), asOpenDocument(report), asWebPage(report)})
        for (int i = 0; i < rounds; ++i)
            EXPECT_THAT(refusalOf(mutated(whole, random), readers),
                        testing::Not(testing::HasSubstr("made its reader stop")))
                << "round " << i;
    qputenv("PATH", path);
}
