#pragma once

#include "core/storage/ReportQueries.h"

#include <QJsonObject>

/// A saved report with its parts and links, with the keys of `parse --json` where they are the same.
QJsonObject reportJson(const ReportDetail &detail);
