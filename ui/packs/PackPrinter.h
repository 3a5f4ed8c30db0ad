#pragma once

#include "core/base/Result.h"
#include "ui/workspace/Background.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QWidget;

/// A finished pack and what the list of print jobs calls it.
struct PackToPrint
{
    QByteArray pdf;
    QString title;
};

/// Is told how the printing ended.
using PrintedSay = std::function<void(const Result<void> &)>;

/// Asks for a printer, the pages and the sides, and hands the finished PDF to the printing system in the background.
void printPdf(QWidget *owner, BackgroundTasks &tasks, const PackToPrint &pack, const PrintedSay &say);
