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

/// What is true today, in one or two sentences: the line under the page's title.
QString lineOf(const Digest &digest);
/// '2 responses, 3 actions'; empty where there are none.
QString inWords(const DueCounts &counts);
/// What the plan's colours mean, each with its letter and how many actions have it; empty without a plan.
QString legendOf(const Digest &digest);
QString titleOf(DigestGroup::Kind kind);
