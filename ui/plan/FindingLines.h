#pragma once

#include "core/domain/Inspection.h"

#include <QList>

/// A finding as a line of text: a priority action begins with '!', a strength with '+'.
QString lineOf(const InspectionFinding &finding);
/// The findings that the lines say. A line that is known stays the same finding, wherever it now stands, with the
/// actions that answer it; so does one that was only reworded.
QList<InspectionFinding> findingsIn(const QString &lines, const InspectionId &inspection,
                                    const QList<InspectionFinding> &before);
