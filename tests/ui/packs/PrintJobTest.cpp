#include "ui/packs/PrintJob.h"

#include "tests/support/PackStory.h"
#include "tests/support/TestFiles.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using ::testing::Contains;
using ::testing::Not;

namespace {

/// What a reader makes of a file's pages.
QString textOf(const QString &pdf)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// A folder that stands first in the path, with an `lp` that keeps what it is given.
class PrinterInPath : public ::testing::Test
{
protected:
    PrinterInPath() : m_path(qgetenv("PATH")) { qputenv("PATH", m_folder.path().toLocal8Bit() + ':' + m_path); }
    ~PrinterInPath() override { qputenv("PATH", m_path); }
    void install(const QByteArray &script)
    {
        QFile file(path(QStringLiteral("lp")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + script);
        file.close();
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QByteArray m_path;
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(PrinterInPath, GivenAPrinter_WhenAPackIsPrinted_ThenItGetsTheVectorsAndLettersAndNotAPicture)
{
    install("cat > '" + path(QStringLiteral("paper.pdf")).toLocal8Bit() + "'\n");

    const Result<void> printed =
        print({QStringLiteral("Pack"), QStringLiteral("office"), {}}, pdfOfPages(3, QStringLiteral("minutes")));

    ASSERT_TRUE(printed) << printed.error().message.toStdString();
    const QString text = textOf(path(QStringLiteral("paper.pdf")));
    EXPECT_TRUE(text.contains(QLatin1String("minutes page 1")));
    EXPECT_TRUE(text.contains(QLatin1String("minutes page 3")));
}

TEST_F(PrinterInPath, GivenAPrinterThatRefuses_WhenPrinting_ThenASentenceSaysWhyAndWhatToDo)
{
    install("cat > /dev/null; echo 'lp: no such printer' >&2; exit 1\n");

    const Result<void> printed =
        print({QStringLiteral("Pack"), QStringLiteral("nowhere"), {}}, pdfOfPages(1, QStringLiteral("a")));

    ASSERT_FALSE(printed);
    EXPECT_TRUE(printed.error().message.contains(QLatin1String("no such printer")))
        << printed.error().message.toStdString();
}

TEST(PrintJob, GivenSomePages_WhenPrintedToAFile_ThenTheFileHasTheirTextAndNoOther)
{
    const QTemporaryDir folder;
    PrintJob job;
    job.file = folder.filePath(QStringLiteral("some.pdf"));
    job.first = 2;
    job.last = 3;

    ASSERT_TRUE(print(job, pdfOfPages(5, QStringLiteral("minutes"))));

    const QString text = textOf(job.file);
    EXPECT_FALSE(text.contains(QLatin1String("page 1")));
    EXPECT_TRUE(text.contains(QLatin1String("minutes page 2")));
    EXPECT_TRUE(text.contains(QLatin1String("minutes page 3")));
    EXPECT_FALSE(text.contains(QLatin1String("page 4")));
}

TEST(PrintJob, GivenDuplexAndGrey_WhenThePrinterIsTold_ThenBothAreAsked)
{
    PrintJob job;
    job.title = QStringLiteral("Pack");
    job.copies = 12;
    job.sides = PrintJob::Sides::LongEdge;
    job.ink = PrintJob::Ink::Grey;

    const QStringList arguments = printerArguments(job);

    EXPECT_THAT(arguments, Contains(QStringLiteral("12")));
    EXPECT_THAT(arguments, Contains(QStringLiteral("sides=two-sided-long-edge")));
    EXPECT_THAT(arguments, Contains(QStringLiteral("print-color-mode=monochrome")));
    EXPECT_THAT(arguments, Not(Contains(QStringLiteral("-d")))) << "the usual printer";
}
