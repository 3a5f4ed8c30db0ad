#pragma once

#include "ui/import/QueuedReport.h"

/// The line under the page's title: what is still to do about a file before it can be saved.
QString reviewLine(const QueuedReport &queued, const ReviewedReport *report, const CommitteeNames &names);
