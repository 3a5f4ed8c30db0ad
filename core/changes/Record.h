#pragma once

#include "core/domain/Annotation.h"
#include "core/domain/Authority.h"
#include "core/domain/Committee.h"
#include "core/domain/ExecutiveDecision.h"
#include "core/domain/ImprovementPlan.h"
#include "core/domain/Indicator.h"
#include "core/domain/Inspection.h"
#include "core/domain/Meeting.h"
#include "core/domain/Observation.h"
#include "core/domain/Pack.h"
#include "core/domain/Person.h"
#include "core/domain/Progress.h"
#include "core/domain/RatingRule.h"
#include "core/domain/Recommendation.h"
#include "core/domain/Report.h"
#include "core/domain/Target.h"
#include "core/domain/WorkProgramme.h"

#include <variant>

/// Any record that a change can be about.
using Record =
    std::variant<Committee, CommitteeName, Person, Membership, HolidayCalendar, NonWorkingDay, Authority, Meeting,
                 AgendaItem, Exemption, Attendance, Declaration, WorkProgrammeItem, InformationRequest,
                 ExecutiveDecision, CallIn, Report, ReportAuthor, ReportSection, ReportParagraph, BackgroundPaper,
                 Appendix, ReportedFigure, ReportReading, Recommendation, Response, Extension, CommitteeJudgement,
                 ProgressUpdate, Evidence, Inspection, InspectionJudgement, InspectionFinding, ImprovementNotice,
                 NoticeReviewPoint, ImprovementPlan, PlanTheme, PlanAction, Milestone, ActionDependency, DateMove,
                 ActionLink, RatingRule, Indicator, IndicatorName, IndicatorDefinition, Target, Annotation, Rebase,
                 Area, Observation, DistributionBand, Comparator, ComparatorMember, BudgetFigure, WorkforceFigure, Pack,
                 PackEntry>;

/// The record's id as text, unique over all kinds.
inline QString idOf(const Record &record)
{
    return std::visit([](const auto &value) { return value.id.toString(); }, record);
}
