#pragma once

#include "core/domain/Committee.h"
#include "core/domain/ImprovementPlan.h"
#include "core/domain/Meeting.h"
#include "core/domain/Recommendation.h"
#include "core/domain/Report.h"

#include <variant>

/// Any record that a change can be about.
using Record =
    std::variant<Committee, CommitteeName, Meeting, Report, AgendaItem, ReportAuthor, ReportSection, ReportParagraph,
                 BackgroundPaper, Appendix, ReportedFigure, ReportReading, Recommendation, ImprovementPlan, PlanTheme>;

/// The record's id as text, unique over all kinds.
inline QString idOf(const Record &record)
{
    return std::visit([](const auto &value) { return value.id.toString(); }, record);
}
