#pragma once

#include "core/base/Id.h"

using WorkspaceId = Id<struct WorkspaceTag>;
using CommitteeId = Id<struct CommitteeTag>;
using CommitteeNameId = Id<struct CommitteeNameTag>;
using MeetingId = Id<struct MeetingTag>;
using AgendaItemId = Id<struct AgendaItemTag>;
using ReportId = Id<struct ReportTag>;
using ReportAuthorId = Id<struct ReportAuthorTag>;
using ReportSectionId = Id<struct ReportSectionTag>;
using ReportParagraphId = Id<struct ReportParagraphTag>;
using BackgroundPaperId = Id<struct BackgroundPaperTag>;
using AppendixId = Id<struct AppendixTag>;
using ReportedFigureId = Id<struct ReportedFigureTag>;
using ReportReadingId = Id<struct ReportReadingTag>;
using RecommendationId = Id<struct RecommendationTag>;
using ImprovementPlanId = Id<struct ImprovementPlanTag>;
using PlanThemeId = Id<struct PlanThemeTag>;
