#include "core/import/DocumentText.h"
#include "tests/support/TestFiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <sys/stat.h>

namespace {

class DocumentTextTest : public testing::Test
{
protected:
    QString write(const QString &name, const QByteArray &content) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(content), content.size());
        return path;
    }
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

void expectRefusal(const QString &path, Error::Kind kind, const QString &word)
{
    const Result<SourceDocument> document = readDocument(path);
    ASSERT_FALSE(document.has_value());
    EXPECT_EQ(document.error().kind, kind);
    EXPECT_TRUE(document.error().message.contains(path)) << document.error().message.toStdString();
    EXPECT_TRUE(document.error().message.contains(word)) << document.error().message.toStdString();
}

const QStringList twoLines = {QStringLiteral("Caffi’r Bont"), QStringLiteral("£5 – paid")};

} // namespace

TEST_F(DocumentTextTest, GivenEachEncoding_WhenRead_ThenTheLinesAreTheSame)
{
    const QString text = twoLines.join(u'\n') + u'\n';
    const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    const QByteArray windows = "Caffi\x92r Bont\r\n\xA3"
                               "5 \x96 paid\r\n";

    const QByteArrayList encodings = {text.toUtf8(), "\xEF\xBB\xBF" + text.toUtf8(), "\xFF\xFE" + utf16, utf16,
                                      windows};

    for (const QByteArray &bytes : encodings)
        EXPECT_EQ(readDocument(write(QStringLiteral("report.txt"), bytes))->text.lines(), twoLines);
}

TEST_F(DocumentTextTest, GivenAReport_WhenRead_ThenItsNameBytesAndHashAreKept)
{
    const QString path = write(QStringLiteral("a.txt"), "abc");

    const Result<SourceDocument> document = readDocument(path);

    EXPECT_EQ(document->fileName, QStringLiteral("a.txt"));
    EXPECT_EQ(document->content, QByteArray("abc"));
    EXPECT_EQ(document->hash, QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    EXPECT_EQ(document->mediaType, QStringLiteral("text/plain"));
}

TEST_F(DocumentTextTest, GivenNoFileOrAFolder_WhenRead_ThenTheSentenceSaysSo)
{
    expectRefusal(folder() + QStringLiteral("/absent.txt"), Error::Kind::NotFound, QStringLiteral("not there"));
    expectRefusal(folder(), Error::Kind::Refused, QStringLiteral("folder"));
}

TEST_F(DocumentTextTest, GivenAPipeOrADevice_WhenRead_ThenItIsRefusedWithoutWaiting)
{
    const QString pipe = folder() + QStringLiteral("/pipe");
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);

    expectRefusal(pipe, Error::Kind::Refused, QStringLiteral("pipe"));
    expectRefusal(QStringLiteral("/dev/zero"), Error::Kind::Refused, QStringLiteral("device"));
}

TEST_F(DocumentTextTest, GivenNothingOrBlankSpace_WhenRead_ThenItIsRefused)
{
    expectRefusal(write(QStringLiteral("empty.txt"), ""), Error::Kind::Refused, QStringLiteral("empty"));
    expectRefusal(write(QStringLiteral("blank.txt"), " \n\t\n"), Error::Kind::Refused, QStringLiteral("blank"));
}

TEST_F(DocumentTextTest, GivenOtherKindsOfFile_WhenRead_ThenTheSentenceNamesTheKind)
{
    expectRefusal(write(QStringLiteral("a.txt"), "%PDF-1.7\n..."), Error::Kind::Refused, QStringLiteral("damaged"));
    expectRefusal(write(QStringLiteral("b.txt"), "PK\x03\x04rest"), Error::Kind::Refused, QStringLiteral("damaged"));
    expectRefusal(write(QStringLiteral("e.txt"), QByteArray::fromHex("d0cf11e0a1b11ae1")), Error::Kind::Refused,
                  QStringLiteral("older Office"));
    expectRefusal(write(QStringLiteral("c.txt"), "{\\rtf1 x}"), Error::Kind::Refused, QStringLiteral("rich text"));
    expectRefusal(write(QStringLiteral("d.txt"), QByteArray("ab\0cd\0\0\x01\x02", 9)), Error::Kind::Refused,
                  QStringLiteral("binary"));
}

TEST_F(DocumentTextTest, GivenAFileOverTheLimit_WhenRead_ThenItIsTooLarge)
{
    const QString path = write(QStringLiteral("large.txt"), "x");
    ASSERT_TRUE(QFile::resize(path, maximumDocumentSize + 1));

    expectRefusal(path, Error::Kind::TooLarge, QStringLiteral("64 MB"));
}

TEST_F(DocumentTextTest, GivenMoreLinesThanAReportHas_WhenRead_ThenItIsTooLarge)
{
    expectRefusal(write(QStringLiteral("lines.txt"), QByteArray("a\n").repeated(600'000)), Error::Kind::TooLarge,
                  QStringLiteral("lines"));
}
