#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QStringList>

/// What somebody chose in the print dialog.
struct PrintJob
{
    enum class Sides
    {
        AsThePrinterHas,
        One,
        LongEdge,
        ShortEdge
    };
    enum class Ink
    {
        Colour,
        Grey
    };

    QString title;
    QString printer; ///< its name; empty for the usual one
    QString file; ///< where it is written instead of being printed; empty for a printer
    int first = 1;
    int last = 0; ///< 0 for all pages
    int copies = 1;
    Sides sides = Sides::AsThePrinterHas;
    Ink ink = Ink::Colour;

    bool operator==(const PrintJob &) const = default;
};

/// What `lp` is told of the job.
QStringList printerArguments(const PrintJob &job);

/// Prints the finished PDF itself, so that paper has the same vectors and letters as the screen: sent to the printing
/// system through `lp`, or written to a file. Nothing else touches the disk. May take a while: not for the GUI thread.
Result<void> print(const PrintJob &job, const QByteArray &pdf);
