#include "ui/recommendations/RegisterModel.h"

#include <QLocale>

namespace {

using Status = Recommendation::Status;

RecommendationRow rowOf(const QString &title, Status status)
{
    RecommendationRow row;
    row.id = RecommendationId::create();
    row.kind = Recommendation::Kind::ScrutinyToExecutive;
    row.title = title;
    row.text = title;
    row.status = status;
    row.madeOn = QDate(2025, 7, 8);
    return row;
}

class RegisterModelTest : public ::testing::Test
{
protected:
    RegisterModelTest()
    {
        m_model.setRows({rowOf(QStringLiteral("Saturday family hubs"), Status::AwaitingResponse),
                         rowOf(QStringLiteral("Exit interviews"), Status::InProgress),
                         rowOf(QStringLiteral("Audit outcomes"), Status::InProgress),
                         rowOf(QStringLiteral("Old one"), Status::CompleteEvidenceSeen)},
                        {QDate(2026, 3, 23), std::nullopt, std::nullopt, QDate(2025, 5, 1)}, QStringLiteral("05-01"));
    }
    QStringList lines() const
    {
        QStringList texts;
        for (int line = 0; line < m_model.rowCount(); ++line)
            texts.append(m_model.index(line, 0).data().toString());
        return texts;
    }

    RegisterModel m_model{nullptr};
};

} // namespace

TEST_F(RegisterModelTest, GivenLiveOnes_WhenGroupedByStatus_ThenEachGroupHasItsHeadAndCount)
{
    EXPECT_EQ(lines(),
              (QStringList{QStringLiteral("Awaiting response"), QStringLiteral("Saturday family hubs"),
                           QStringLiteral("In progress"), QStringLiteral("Exit interviews"),
                           QStringLiteral("Audit outcomes")}));
    EXPECT_EQ(m_model.index(2, 0).data(RegisterModel::CountRole).toInt(), 2);
}

TEST_F(RegisterModelTest, GivenAGroup_WhenFolded_ThenOnlyItsHeadStays)
{
    EXPECT_EQ(m_model.setFolded(3, true), 2);

    EXPECT_EQ(m_model.rowCount(), 3);
    EXPECT_EQ(m_model.shownCount(), 3);
    EXPECT_EQ(m_model.setFolded(2, false), 2);
    EXPECT_EQ(m_model.rowCount(), 5);
}

TEST_F(RegisterModelTest, GivenWords_WhenFiltered_ThenOnlyRowsWithAllOfThemStay)
{
    m_model.setWords(QStringLiteral("INTERV exit"));

    EXPECT_EQ(lines(), (QStringList{QStringLiteral("In progress"), QStringLiteral("Exit interviews")}));
}

TEST_F(RegisterModelTest, GivenTheTitlesHead_WhenSorted_ThenTheGroupsStayAndTheirRowsAreInOrder)
{
    m_model.sort(0, Qt::AscendingOrder);

    EXPECT_EQ(lines().last(), QStringLiteral("Exit interviews"));
    EXPECT_EQ(lines().at(3), QStringLiteral("Audit outcomes"));
}

TEST_F(RegisterModelTest, GivenViews_WhenCounted_ThenTheyDoNotDependOnWhatIsShown)
{
    m_model.setWords(QStringLiteral("nothing has this"));

    EXPECT_EQ(m_model.countIn(RecommendationView::Live), 3);
    EXPECT_EQ(m_model.countIn(RecommendationView::AwaitingResponse), 1);
    EXPECT_EQ(m_model.rowCount(), 0);
}
