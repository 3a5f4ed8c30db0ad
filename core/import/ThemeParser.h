#pragma once

#include "core/import/SectionParser.h"

/// The improvement plan a report speaks of, with the themes it lists.
struct PlanMention
{
    std::optional<Found<QString>> title;
    QList<Found<QString>> themes;
};

/// Reads the list below words that announce a plan's themes. Other lists, of elements or key issues, are not themes.
PlanMention planIn(const QList<ParsedSection> &sections);
