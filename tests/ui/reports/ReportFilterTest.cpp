#include "ui/reports/ReportFilter.h"

#include <gmock/gmock.h>

#include <numeric>

namespace {

ReportRow row(const QString &committee, const QDate &date, std::optional<Publicity> publicity)
{
    ReportRow made;
    made.id = ReportId::create();
    made.title = QStringLiteral("Report");
    made.committee = committee;
    made.meetingDate = date;
    made.publicity = publicity;
    return made;
}

/// Health (index 0) public and exempt in two years, Children (index 1) public.
ReportCatalogue threeReports()
{
    ReportCatalogue catalogue;
    catalogue.append(row(QStringLiteral("Health"), QDate(2025, 4, 30), Publicity::Public));
    catalogue.append(row(QStringLiteral("Health"), QDate(2025, 5, 1), Publicity::Exempt));
    catalogue.append(row(QStringLiteral("Children"), QDate(2025, 6, 3), Publicity::Public));
    return catalogue;
}

ReportSelection select(const ReportCatalogue &catalogue, const ReportFilter &filter)
{
    std::vector<quint32> order(size_t(catalogue.size()));
    std::iota(order.begin(), order.end(), 0U);
    return selectReports(catalogue, order, std::vector<bool>(order.size(), true), filter);
}

} // namespace

TEST(ReportFilter, GivenNoTicks_WhenSelected_ThenAllAreShownAndCounted)
{
    const ReportCatalogue catalogue = threeReports();

    const ReportSelection selection = select(catalogue, {});

    EXPECT_EQ(selection.shown.size(), 3U);
    EXPECT_EQ(selection.counts[size_t(FacetGroup::Committee)].value(0), 2);
    EXPECT_EQ(selection.counts[size_t(FacetGroup::Access)].value(int(Publicity::Public)), 2);
}

TEST(ReportFilter, GivenATick_WhenSelected_ThenItsOwnGroupKeepsItsCountsAndTheOthersFollow)
{
    const ReportCatalogue catalogue = threeReports();
    ReportFilter filter;
    filter.of(FacetGroup::Committee).insert(0);

    const ReportSelection selection = select(catalogue, filter);

    EXPECT_EQ(selection.shown, (std::vector<quint32>{0, 1}));
    EXPECT_EQ(selection.counts[size_t(FacetGroup::Committee)].value(1), 1);
    EXPECT_EQ(selection.counts[size_t(FacetGroup::Access)].value(int(Publicity::Public)), 1);
}

TEST(ReportFilter, GivenTicksInTwoGroups_WhenSelected_ThenBothMustHold)
{
    const ReportCatalogue catalogue = threeReports();
    ReportFilter filter;
    filter.of(FacetGroup::Committee).insert(0);
    filter.of(FacetGroup::Access).insert(int(Publicity::Exempt));

    EXPECT_EQ(select(catalogue, filter).shown, (std::vector<quint32>{1}));
}

TEST(ReportFilter, GivenDatesAroundMay_WhenTheMunicipalYearIsAsked_ThenItBeginsInMay)
{
    EXPECT_EQ(municipalYearOf(QDate(2025, 4, 30)), 2024);
    EXPECT_EQ(municipalYearOf(QDate(2025, 5, 1)), 2025);
    EXPECT_EQ(municipalYearOf(std::nullopt), -1);
}
