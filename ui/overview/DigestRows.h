#pragma once

#include "core/insight/Digest.h"
#include "ui/overview/OverviewRow.h"

/// A digest as the rows of the page's cards.
QList<OverviewRow> meetingRows(const Digest &digest);
/// Every group with its heading; of a long group the first ones, and where the rest can be seen.
QList<OverviewRow> changeRows(const Digest &digest);
QList<OverviewRow> enquiryRows(const Digest &digest);
QList<OverviewRow> overdueRows(const Digest &digest);
QList<OverviewRow> statusRows(const Digest &digest);
QList<OverviewRow> themeRows(const Digest &digest);
