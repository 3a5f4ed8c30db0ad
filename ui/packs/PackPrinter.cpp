#include "ui/packs/PackPrinter.h"

#include "ui/packs/PrintJob.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinter>

namespace {

PrintJob::Sides sidesOf(const QPrinter &printer)
{
    switch (printer.duplex()) {
    case QPrinter::DuplexNone:
        return PrintJob::Sides::One;
    case QPrinter::DuplexLongSide:
        return PrintJob::Sides::LongEdge;
    case QPrinter::DuplexShortSide:
        return PrintJob::Sides::ShortEdge;
    case QPrinter::DuplexAuto:
        break;
    }
    return PrintJob::Sides::AsThePrinterHas;
}

PrintJob jobOf(const QPrinter &printer, const QString &title)
{
    PrintJob job;
    job.title = title;
    job.printer = printer.printerName();
    job.file = printer.outputFormat() == QPrinter::PdfFormat ? printer.outputFileName() : QString();
    job.first = qMax(1, printer.fromPage());
    job.last = printer.toPage();
    job.copies = printer.copyCount();
    job.sides = sidesOf(printer);
    job.ink = printer.colorMode() == QPrinter::GrayScale ? PrintJob::Ink::Grey : PrintJob::Ink::Colour;
    return job;
}

} // namespace

void printPdf(QWidget *owner, BackgroundTasks &tasks, const PackToPrint &pack, const PrintedSay &say)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(pack.title);
    auto *const dialog = new QPrintDialog(printer.get(), owner);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    QObject::connect(dialog, &QDialog::accepted, owner, [owner, &tasks, printer, pack, say] {
        const PrintJob job = jobOf(*printer, pack.title);
        tasks.add(QCoreApplication::translate("PackPrinter", "Printing the pack"),
                  inBackground(
                      owner, [job, pdf = pack.pdf] { return print(job, pdf); }, say));
    });
    dialog->open();
}
