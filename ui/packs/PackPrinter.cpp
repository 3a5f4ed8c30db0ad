#include "ui/packs/PackPrinter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfDocument>
#include <QPrintDialog>
#include <QPrinter>

namespace {

/// Fine enough for 8 pt text on paper.
constexpr int printResolution = 300;

void printPages(QPrinter &printer, const QByteArray &pdf, BackgroundTask &task)
{
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? qMin(printer.toPage(), document.pageCount()) : document.pageCount();
    QPainter painter;
    for (int page = first; page < last && !task.isCancelled(); ++page) {
        const QSizeF size = document.pagePointSize(page);
        printer.setPageOrientation(size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
        if (painter.isActive())
            printer.newPage();
        else if (!painter.begin(&printer))
            return;
        const QSize pixels = (size * printResolution / 72.0).toSize();
        painter.drawImage(QRectF(QPointF(), printer.pageRect(QPrinter::DevicePixel).size()),
                          document.render(page, pixels));
        task.progress(page - first + 1, last - first, QCoreApplication::translate("PackPrinter", "Printing"));
    }
}

} // namespace

void printPdf(QWidget *owner, BackgroundTasks &tasks, const QByteArray &pdf)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true);
    auto *const dialog = new QPrintDialog(printer.get(), owner);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    QObject::connect(dialog, &QDialog::accepted, owner, [owner, &tasks, printer, pdf] {
        tasks.add(QCoreApplication::translate("PackPrinter", "Printing the pack"),
                  inBackground(
                      owner,
                      [printer, pdf](BackgroundTask &task) {
                          printPages(*printer, pdf, task);
                          return true;
                      },
                      [](bool) {}));
    });
    dialog->open();
}
