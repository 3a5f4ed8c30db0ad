#pragma once

#include "ui/workspace/Background.h"

#include <QByteArray>

class QWidget;

/// Asks for a printer and prints the pages of a PDF in the background.
void printPdf(QWidget *owner, BackgroundTasks &tasks, const QByteArray &pdf);
