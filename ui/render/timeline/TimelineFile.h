#pragma once

#include "core/base/Result.h"
#include "ui/render/timeline/TimelineChoice.h"

class QPagedPaintDevice;

/// Writes the story as a vector picture; the file's ending says whether SVG or PDF (A3 across). It is written beside
/// and then put in its place, so that a full disk leaves no half picture.
Result<void> writeTimeline(const QString &path, const TimelineContents &contents, const TimelineChoice &choice,
                           QDate today);

/// Lays the story on one page of a printer or a PDF.
void layTimeline(QPagedPaintDevice &device, const TimelineContents &contents, const TimelineChoice &choice,
                 QDate today);
