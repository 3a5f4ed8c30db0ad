#pragma once

#include "core/storage/ReportCatalogue.h"

#include <QSet>

#include <array>

/// The groups of boxes at the left of the Reports page.
enum class FacetGroup
{
    Committee,
    Year,
    Access,
    Has
};
constexpr int facetGroupCount = 4;

/// What can be ticked under 'Has'.
enum class ReportTrait
{
    Recommendations,
    Figures,
    ToReview
};

/// What is ticked: in each group any of the ticked values, over the groups all of them. No tick in a group: no
/// condition.
struct ReportFilter
{
    std::array<QSet<int>, facetGroupCount> ticked;

    const QSet<int> &of(FacetGroup group) const { return ticked[size_t(group)]; }
    QSet<int> &of(FacetGroup group) { return ticked[size_t(group)]; }
    bool isEmpty() const;

    bool operator==(const ReportFilter &) const = default;
};

/// The reports that are shown, in order, and how many each value of each group would leave under the other groups'
/// ticks.
struct ReportSelection
{
    std::vector<quint32> shown;
    std::array<QHash<int, int>, facetGroupCount> counts;
};

/// `order` holds every index once; `hasWords` says for each whether the search words are met.
ReportSelection selectReports(const ReportCatalogue &catalogue, const std::vector<quint32> &order,
                              const std::vector<bool> &hasWords, const ReportFilter &filter);

/// The municipal year of a date by the year in which it begins (in May); -1 for no date.
int municipalYearOf(std::optional<QDate> date);
