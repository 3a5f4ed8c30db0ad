#include "ui/packs/PrintJob.h"

#include "ui/render/packs/PdfPages.h"
#include "ui/render/packs/PrivateFile.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

#include <limits>

namespace {

/// A printing system that does not answer is given up after so long.
constexpr int longestWait = 60000;

QString say(const char *sentence)
{
    return QCoreApplication::translate("PrintJob", sentence);
}

QString sidesWord(PrintJob::Sides sides)
{
    switch (sides) {
    case PrintJob::Sides::AsThePrinterHas:
        return {};
    case PrintJob::Sides::One:
        return QStringLiteral("one-sided");
    case PrintJob::Sides::LongEdge:
        return QStringLiteral("two-sided-long-edge");
    case PrintJob::Sides::ShortEdge:
        return QStringLiteral("two-sided-short-edge");
    }
    Q_UNREACHABLE();
}

Error refused(const QString &why)
{
    return {Error::Kind::Refused,
            say("The printing system refused the pack: %1. Choose another printer, or write the PDF and print that.")
                .arg(why.simplified())};
}

Result<void> send(const PrintJob &job, const QByteArray &pdf)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("lp"));
    if (program.isEmpty())
        return Error{
            Error::Kind::NotFound,
            say("This computer has no 'lp' to print with. Install cups-client, or write the PDF and print that.")};
    QProcess process;
    process.start(program, printerArguments(job));
    process.write(pdf);
    process.closeWriteChannel();
    if (!process.waitForFinished(longestWait)) {
        const QString why = process.errorString();
        process.kill();
        process.waitForFinished();
        return refused(why);
    }
    const bool isTaken = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return isTaken ? Result<void>() : refused(QString::fromLocal8Bit(process.readAllStandardError()));
}

} // namespace

QStringList printerArguments(const PrintJob &job)
{
    QStringList arguments{QStringLiteral("-t"), job.title, QStringLiteral("-n"), QString::number(qMax(1, job.copies))};
    if (!job.printer.isEmpty())
        arguments += {QStringLiteral("-d"), job.printer};
    if (const QString sides = sidesWord(job.sides); !sides.isEmpty())
        arguments += {QStringLiteral("-o"), QStringLiteral("sides=") + sides};
    if (job.ink == PrintJob::Ink::Grey)
        arguments += {QStringLiteral("-o"), QStringLiteral("print-color-mode=monochrome")};
    // Landscape pages are turned by the printing system; none is cut to fit.
    arguments += {QStringLiteral("-o"), QStringLiteral("fit-to-page"), QStringLiteral("-")};
    return arguments;
}

Result<void> print(const PrintJob &job, const QByteArray &pdf)
{
    const int last = job.last > 0 ? job.last : std::numeric_limits<int>::max();
    const Result<QByteArray> pages = pagesOf(pdf, job.first, last);
    if (!pages)
        return pages.error();
    return job.file.isEmpty() ? send(job, *pages) : writePrivateFile(job.file, *pages);
}
