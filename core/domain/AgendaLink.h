#pragma once

#include "core/domain/Ids.h"

#include <optional>

using AgendaLinkId = Id<struct AgendaLinkTag>;

/// Something beside its main report that an agenda item is about: exactly one of the records is named.
struct AgendaLink
{
    AgendaLinkId id;
    AgendaItemId agendaItem;
    std::optional<ReportId> report{};
    std::optional<RecommendationId> recommendation{};
    std::optional<IndicatorId> indicator{};
    std::optional<ImprovementPlanId> plan{};

    bool operator==(const AgendaLink &) const = default;
};
