#include "ui/tables/RowFilter.h"

#include "tests/support/TestFiles.h"
#include "tests/ui/tables/Towns.h"

#include <gmock/gmock.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace {

class FilteredTowns : public testing::Test
{
protected:
    FilteredTowns()
    {
        filter.setSourceModel(&model);
        model.setRows(towns());
    }

    QStringList names() const
    {
        QStringList shown;
        for (int row = 0; row < filter.rowCount(); ++row)
            shown.append(filter.index(row, 0).data().toString());
        return shown;
    }

    TableModel<Town> model{townColumns()};
    RowFilter filter{nullptr};
    QAbstractItemModelTester tester{&filter, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(FilteredTowns, GivenNamesWithNumbers_WhenSorted_ThenNineComesBeforeTen)
{
    filter.sort(0, Qt::AscendingOrder);
    const QStringList shown = names();
    EXPECT_LT(shown.indexOf(QStringLiteral("Ward 9")), shown.indexOf(QStringLiteral("Ward 10")));
}

TEST_F(FilteredTowns, GivenNumbers_WhenSorted_ThenTheyStandByValue)
{
    filter.sort(1, Qt::AscendingOrder);
    EXPECT_EQ(names().first(), QStringLiteral("Ward 9"));
    EXPECT_EQ(names().last(), QStringLiteral("Fenbridge"));
}

TEST_F(FilteredTowns, GivenAMissingDate_WhenSortedEitherWay_ThenItStandsLast)
{
    filter.sort(2, Qt::AscendingOrder);
    EXPECT_EQ(names().last(), QStringLiteral("=Ashford"));
    filter.sort(2, Qt::DescendingOrder);
    EXPECT_EQ(names().last(), QStringLiteral("=Ashford"));
}

TEST_F(FilteredTowns, GivenTwoWords_WhenFiltered_ThenBothMustStandSomewhereInTheRow)
{
    QSignalSpy counts(&filter, &RowFilter::countChanged);

    filter.setText(QStringLiteral("  ward   1997 "));
    EXPECT_EQ(names().size(), 2);
    filter.setText(QStringLiteral("WARD 10"));
    EXPECT_EQ(names(), QStringList{QStringLiteral("Ward 10")});

    EXPECT_EQ(counts.last(), (QVariantList{1, 4}));
}

TEST_F(FilteredTowns, GivenACondition_WhenSet_ThenItNarrowsFurther)
{
    filter.setCondition([this](int row) { return model.row(row).people > 1000; });
    EXPECT_EQ(names().size(), 2);
    filter.setText(QStringLiteral("fen"));
    EXPECT_EQ(names(), QStringList{QStringLiteral("Fenbridge")});
    filter.setCondition(nullptr);
    filter.setText({});
    EXPECT_EQ(filter.shownCount(), filter.totalCount());
}

TEST_F(FilteredTowns, GivenANarrowList_WhenAHiddenRowIsAdded_ThenTheTotalIsTold)
{
    filter.setText(QStringLiteral("Fenbridge"));
    QSignalSpy counts(&filter, &RowFilter::countChanged);

    model.setRows(towns() << Town{5, QStringLiteral("Elsewhere")});

    ASSERT_FALSE(counts.isEmpty());
    EXPECT_EQ(counts.last(), (QVariantList{1, 5}));
}
