#pragma once

#include "core/base/Result.h"
#include "core/pack/MeetingPack.h"
#include "core/workflows/ReleasePack.h"
#include "ui/render/packs/PackCharts.h"

#include <QByteArray>
#include <QHash>

#include <functional>

/// A pack as a file in memory, with the pages of its parts.
struct PrintedPack
{
    QByteArray pdf;
    QList<PartPages> parts;
    int pages = 0;
};

/// Is told (parts done, parts in all) and says whether to go on.
using PrintProgress = std::function<bool(int, int)>;

/// Prints a pack into a tagged PDF. Works in any thread; nothing is written to disk. The documents are the PDFs that
/// parts take in, by hash.
Result<PrintedPack> printPack(const MeetingPack &pack, const QHash<QString, QByteArray> &documents,
                              const ChartPainter &charts, const PrintProgress &progress = {});
