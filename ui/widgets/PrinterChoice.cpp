#include "ui/widgets/PrinterChoice.h"

#include <QPrintDialog>
#include <QPrinter>

void askPrinter(QWidget *owner, QPageLayout::Orientation orientation,
                const std::function<void(const std::shared_ptr<QPrinter> &)> &print)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(orientation);
    auto *const dialog = new QPrintDialog(printer.get(), owner);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, owner, [printer, print] { print(printer); });
    dialog->open();
}
