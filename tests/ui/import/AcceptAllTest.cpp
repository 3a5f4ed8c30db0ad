#include "tests/ui/import/ReviewOfImports.h"

TEST_F(ReviewOfImports, GivenSureAndUnsureFiles_WhenAllThatAreSureAreAccepted_ThenItIsOneStepAndTheOthersWait)
{
    add({write(QStringLiteral("a.txt"), sureReport), write(QStringLiteral("b.txt"), datelessReport),
         write(QStringLiteral("c.txt"), QByteArray(sureReport).replace("No. 5", "No. 7"))});

    click(QStringLiteral("Accept all that are sure"));

    ASSERT_TRUE(becomes(2, QStringLiteral("Accepted, item 7")));
    EXPECT_TRUE(becomes(0, QStringLiteral("Accepted, item 5")));
    EXPECT_EQ(m_review->waitingCount(), 1);
    ASSERT_EQ(m_workspace->undoHistory().done().size(), 1);
    EXPECT_EQ(m_workspace->undoHistory().done().last().label, QStringLiteral("Import 2 reports"));
    ASSERT_TRUE(m_workspace->undo());
    EXPECT_EQ(m_review->waitingCount(), 3);
}

TEST_F(ReviewOfImports, GivenTwoNewNamesThatAreAlike_WhenAllThatAreSureAreAccepted_ThenTheSecondIsAskedAbout)
{
    add({write(QStringLiteral("a.txt"), sureReport),
         write(QStringLiteral("p.txt"), QByteArray(sureReport).replace("COMMITTEE", "PANEL"))});

    click(QStringLiteral("Accept all that are sure"));

    ASSERT_TRUE(becomes(0, QStringLiteral("Accepted")));
    EXPECT_TRUE(becomes(1, QStringLiteral("1 to check")));
    EXPECT_EQ(m_review->waitingCount(), 1);
}

TEST_F(ReviewOfImports, GivenMoreFilesThanAreKept_WhenOneOfTheLastIsChosen_ThenItIsReadAgainAndCanBeAccepted)
{
    QStringList paths;
    for (int number = 0; number < 210; ++number)
        paths.append(
            write(QStringLiteral("%1.txt").arg(number, 3, 10, QLatin1Char('0')),
                  QByteArray(sureReport).replace("No. 5", QByteArray("No. ").append(QByteArray::number(number + 1)))));
    add(paths);
    ASSERT_EQ(m_review->waitingCount(), 210);

    list()->setCurrentIndex(list()->model()->index(205, 0));
    ASSERT_TRUE(QTest::qWaitFor([this] { return original()->toPlainText().contains(QStringLiteral("No. 206")); }));
    click(QStringLiteral("Accept all that are sure"));

    EXPECT_TRUE(becomes(209, QStringLiteral("Accepted, item 210")));
    EXPECT_EQ(m_review->waitingCount(), 0);
}
