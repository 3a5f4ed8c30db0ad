#pragma once

#include <QPageLayout>

#include <functional>
#include <memory>

class QPrinter;
class QWidget;

/// Asks for a printer, and gives it to the work once somebody chose one.
void askPrinter(QWidget *owner, QPageLayout::Orientation orientation,
                const std::function<void(const std::shared_ptr<QPrinter> &)> &print);
