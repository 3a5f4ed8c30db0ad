#pragma once

#include "core/import/ReportDraft.h"

#include <QJsonArray>
#include <QJsonObject>

/// A draft's findings as compact JSON: [{"field", "value", "confidence", "line", "words"}], as kept with the report.
QString findingsJson(const ReportDraft &draft);
QJsonArray findingsArray(const ReportDraft &draft);
QList<Finding> findingsFromJson(const QString &json);

/// The whole draft as `parse --json` prints a report.
QJsonObject draftJson(const ReportDraft &draft);
