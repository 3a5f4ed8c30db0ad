#pragma once

#include "core/pack/MeetingPack.h"
#include "ui/render/packs/PackCharts.h"

/// The floor of printing: the same texts and charts drawn by a bare QPdfWriter and QTextLayout, without tags, links,
/// repeated heads or page numbers. Gives the number of pages.
int drawBarePack(const MeetingPack &pack, const ChartPainter &charts);
