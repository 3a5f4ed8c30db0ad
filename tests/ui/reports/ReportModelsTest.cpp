#include "ui/reports/FacetsModel.h"
#include "ui/reports/FacetsView.h"
#include "ui/reports/ReportsModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

namespace {

std::shared_ptr<ReportCatalogue> someReports(int count)
{
    auto catalogue = std::make_shared<ReportCatalogue>();
    for (int i = 0; i < count; ++i) {
        ReportRow row;
        row.id = ReportId::create();
        row.title = QStringLiteral("Report %1").arg(i);
        row.committee = i % 2 == 0 ? QStringLiteral("Health") : QStringLiteral("Children");
        row.recommendations = i;
        catalogue->append(row);
    }
    return catalogue;
}

} // namespace

TEST(ReportsModel, GivenACatalogue_WhenRowsAreShownAndExchanged_ThenTheModelKeepsQtsRules)
{
    ReportsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto catalogue = someReports(5);
    model.setCatalogue(catalogue);
    model.setShown({0, 1, 2, 3, 4});
    model.setPlaces({{catalogue->idOf(2).toString(), {3, 77}}});
    model.setShown({4, 2});

    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0, ReportsModel::Title).data().toString(), QStringLiteral("Report 4"));
    EXPECT_EQ(model.index(1, ReportsModel::Places).data().toString(), QStringLiteral("3"));
    EXPECT_EQ(model.rowOf(catalogue->idOf(2)), 1);
    EXPECT_EQ(model.rowOf(catalogue->idOf(0)), -1);
}

TEST(ReportsModel, GivenARowWithoutItsSnippet_WhenItIsDrawn_ThenTheSnippetIsAskedForOnce)
{
    ReportsModel model;
    const auto catalogue = someReports(1);
    const QString id = catalogue->idOf(0).toString();
    model.setCatalogue(catalogue);
    model.setShown({0});
    model.setPlaces({{id, {1, 42}}});
    QSignalSpy asked(&model, &ReportsModel::snippetAsked);

    EXPECT_EQ(model.snippetOf(0), QString());
    model.setSnippets({{id, QStringLiteral("words")}});

    EXPECT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.first().at(1).toLongLong(), 42);
    EXPECT_EQ(model.snippetOf(0), QStringLiteral("words"));
    EXPECT_EQ(asked.size(), 1);
}

TEST(FacetsModel, GivenACatalogue_WhenABoxIsClicked_ThenTheFilterSaysSo)
{
    FacetsModel model(nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto catalogue = someReports(4);
    model.setCatalogue(*catalogue);
    FacetsView view(model, nullptr);
    model.setCounts({QHash<int, int>{{0, 2}, {1, 2}}, {}, {}, {}});
    view.resize(200, 400);
    view.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));

    const QModelIndex children = model.index(0, 0, model.index(int(FacetGroup::Committee), 0));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(children).center());

    EXPECT_EQ(children.data().toString(), QStringLiteral("Children"));
    EXPECT_EQ(model.filter().of(FacetGroup::Committee), (QSet<int>{1}));
    view.setCurrentIndex(children);
    QTest::keyClick(&view, Qt::Key_Space);
    EXPECT_TRUE(model.filter().isEmpty());
}
