#pragma once

#include "core/import/ReaderMessages.h"

#include <memory>

namespace poppler {
class document;
}

/// A PDF that opened, or why it did not.
struct OpenedPdf
{
    std::unique_ptr<poppler::document> document;
    ReadingFault fault = ReadingFault::None;
};
OpenedPdf openedPdf(const QByteArray &content);

/// The text of a PDF: lines as they are printed, columns of a table beside each other, columns of prose one after the
/// other. Pages are told by form feeds.
ReaderAnswer readPdf(const QByteArray &content);
