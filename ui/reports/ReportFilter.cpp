#include "ui/reports/ReportFilter.h"

#include <algorithm>

namespace {

constexpr int monthWhenTheYearBegins = 5;

/// The values that one report has in each group.
class Values
{
public:
    Values(const ReportCatalogue &catalogue, quint32 index)
    {
        m_single[0] = catalogue.committeeOf(index);
        m_single[1] = municipalYearOf(catalogue.meetingDateOf(index));
        const auto publicity = catalogue.publicityOf(index);
        m_single[2] = publicity ? int(*publicity) : -1;
        m_traits[size_t(ReportTrait::Recommendations)] = catalogue.recommendationsOf(index) > 0;
        m_traits[size_t(ReportTrait::Figures)] = catalogue.figuresOf(index) > 0;
        m_traits[size_t(ReportTrait::ToReview)] = catalogue.needsReview(index);
    }

    bool meets(int group, const QSet<int> &ticked) const
    {
        if (ticked.isEmpty())
            return true;
        if (group < int(FacetGroup::Has))
            return ticked.contains(m_single[size_t(group)]);
        return std::all_of(ticked.cbegin(), ticked.cend(), [this](int trait) { return m_traits[size_t(trait)]; });
    }
    void countIn(QHash<int, int> &counts, int group) const
    {
        if (group < int(FacetGroup::Has)) {
            ++counts[m_single[size_t(group)]];
            return;
        }
        for (size_t trait = 0; trait < m_traits.size(); ++trait)
            if (m_traits[trait])
                ++counts[int(trait)];
    }

private:
    std::array<int, 3> m_single{};
    std::array<bool, 3> m_traits{};
};

} // namespace

bool ReportFilter::isEmpty() const
{
    return std::all_of(ticked.cbegin(), ticked.cend(), [](const QSet<int> &values) { return values.isEmpty(); });
}

int municipalYearOf(std::optional<QDate> date)
{
    return date ? date->year() - (date->month() < monthWhenTheYearBegins ? 1 : 0) : -1;
}

ReportSelection selectReports(const ReportCatalogue &catalogue, const std::vector<quint32> &order,
                              const std::vector<bool> &hasWords, const ReportFilter &filter)
{
    ReportSelection selection;
    selection.shown.reserve(order.size());
    for (const quint32 index : order) {
        if (!hasWords[index])
            continue;
        const Values values(catalogue, index);
        int missed = 0;
        int missedGroup = -1;
        for (int group = 0; group < facetGroupCount; ++group) {
            if (values.meets(group, filter.ticked[size_t(group)]))
                continue;
            ++missed;
            missedGroup = group;
        }
        if (missed == 0)
            selection.shown.push_back(index);
        for (int group = 0; group < facetGroupCount; ++group)
            if (missed == 0 || (missed == 1 && missedGroup == group))
                values.countIn(selection.counts[size_t(group)], group);
    }
    return selection;
}
