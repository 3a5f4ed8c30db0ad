#pragma once

#include "core/pack/MeetingPack.h"
#include "core/workflows/ReleasePack.h"
#include "ui/render/packs/PackCharts.h"

#include <QByteArray>

/// The pack as one web page, for screen readers and small screens: the same words, tables with heads, each chart as a
/// drawing with its words and figures. It needs no other file. `pages` are those of the printed pack.
QByteArray htmlTwin(const MeetingPack &pack, const QList<PartPages> &pages, const ChartPainter &charts);
