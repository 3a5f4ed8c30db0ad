#include "ui/reports/reader/OutlineModel.h"

#include "tests/ui/reports/reader/ReaderFixture.h"

#include <QAbstractItemModelTester>

namespace {

class OutlineModelTest : public ReaderFixture
{
protected:
    QModelIndex partOf(OutlineModel::Group group) const
    {
        for (int row = 0; row < m_model.rowCount(); ++row)
            if (m_model.index(row, 0).data(OutlineModel::GroupRole).toInt() == int(group))
                return m_model.index(row, 0);
        return {};
    }
    QString firstOf(OutlineModel::Group group) const { return m_model.index(0, 0, partOf(group)).data().toString(); }

    OutlineModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

using Group = OutlineModel::Group;

} // namespace

TEST_F(OutlineModelTest, GivenAReport_WhenShown_ThenItsPartsStandInOrder)
{
    m_model.setReport(detailOf(QStringLiteral("R15")));

    ASSERT_EQ(m_model.rowCount(), 5);
    EXPECT_EQ(m_model.rowCount(partOf(Group::Sections)), 10);
    EXPECT_EQ(firstOf(Group::Sections), QStringLiteral("Purpose"));
    EXPECT_EQ(m_model.index(0, 0, partOf(Group::Sections)).data(OutlineModel::NumberRole), QStringLiteral("1"));
}

TEST_F(OutlineModelTest, GivenARecommendation_WhenShown_ThenItsParagraphAndItsAskersAreTold)
{
    m_model.setReport(detailOf(QStringLiteral("R15")));

    const QModelIndex first = m_model.index(0, 0, partOf(Group::Recommendations));
    EXPECT_EQ(first.data(OutlineModel::MarkRole), QStringLiteral("¶ 2.1"));
    EXPECT_EQ(first.data(OutlineModel::NoteRole), QStringLiteral("asked by officers"));
    EXPECT_EQ(first.data(OutlineModel::ParagraphRole), paragraphOf(QStringLiteral("R15"), QStringLiteral("2.1")));
    EXPECT_TRUE(first.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("¶ 2.1")));
}

TEST_F(OutlineModelTest, GivenPapersListedNoneOrNotSaid_WhenShown_ThenTheThreeAreToldApart)
{
    ReportDetail detail = detailOf(QStringLiteral("R15"));
    BackgroundPaper workbook;
    workbook.title = QStringLiteral("Workbook");
    detail.backgroundPapers = {workbook};
    detail.report.backgroundPapers = Mention::Listed;
    detail.report.appendices = Mention::None;
    m_model.setReport(detail);
    EXPECT_EQ(firstOf(Group::BackgroundPapers), QStringLiteral("Workbook"));
    EXPECT_EQ(firstOf(Group::Appendices), QStringLiteral("None, says the report"));

    detail.report.appendices = Mention::NotSaid;
    m_model.setReport(detail);
    EXPECT_EQ(firstOf(Group::Appendices), QStringLiteral("The report does not say"));
}

TEST_F(OutlineModelTest, GivenHits_WhenToldBySection_ThenTheSectionHasItsCount)
{
    m_model.setReport(detailOf(QStringLiteral("R15")));

    m_model.setHits({0, 0, 0, 0, 2});

    EXPECT_EQ(m_model.indexOfSection(4).data(OutlineModel::HitsRole), 2);
    EXPECT_EQ(m_model.indexOfSection(0).data(OutlineModel::HitsRole), 0);
    m_model.clear();
    EXPECT_EQ(m_model.rowCount(), 0);
}
