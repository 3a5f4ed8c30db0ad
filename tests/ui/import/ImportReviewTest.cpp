#include "tests/ui/import/ReviewOfImports.h"

#include <QMimeData>
#include <QUrl>

TEST_F(ReviewOfImports, GivenFilesOfAllKinds_WhenAdded_ThenEachSaysItsStateAndNothingIsSaved)
{
    const qsizetype before = entries();

    add({write(QStringLiteral("a.txt"), sureReport), write(QStringLiteral("b.txt"), datelessReport),
         write(QStringLiteral("c.txt"), QByteArray()), write(QStringLiteral("d.txt"), QByteArray("\0\1\2\3\xff\0", 6)),
         m_folder.filePath(QStringLiteral("none.txt")), write(QStringLiteral("e.txt"), sureReport)});

    EXPECT_THAT(stateOf(0).toStdString(), testing::StartsWith("Ready"));
    EXPECT_EQ(stateOf(1), QStringLiteral("1 to check"));
    EXPECT_THAT(stateOf(2).toStdString(), testing::StartsWith("Refused: this file is empty"));
    EXPECT_THAT(stateOf(3).toStdString(), testing::StartsWith("Refused: this file holds binary data"));
    EXPECT_THAT(stateOf(4).toStdString(), testing::StartsWith("Refused: this file is not there"));
    EXPECT_EQ(stateOf(5), QStringLiteral("Already held, the same as a.txt"));
    EXPECT_EQ(m_review->waitingCount(), 2);
    EXPECT_EQ(entries(), before);
}

TEST_F(ReviewOfImports, GivenASureReport_WhenAcceptedByKey_ThenItIsSavedAndTheNextIsShown)
{
    add({write(QStringLiteral("a.txt"), sureReport), write(QStringLiteral("b.txt"), datelessReport)});
    QSignalSpy accepted(m_review.get(), &ImportReview::reportAccepted);
    QSignalSpy waiting(m_review.get(), &ImportReview::waitingCountChanged);

    press(Qt::Key_Return, Qt::ControlModifier);

    EXPECT_EQ(list()->currentIndex().row(), 1);
    ASSERT_TRUE(becomes(0, QStringLiteral("Accepted, item 5")));
    EXPECT_EQ(accepted.size(), 1);
    EXPECT_EQ(waiting.last().at(0).toInt(), 1);
    EXPECT_EQ(m_workspace->undoHistory().done().last().label, QStringLiteral("Import a.txt"));
}

TEST_F(ReviewOfImports, GivenAnAcceptedReport_WhenUndone_ThenItWaitsAgain)
{
    add({write(QStringLiteral("a.txt"), sureReport)});
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(becomes(0, QStringLiteral("Accepted")));

    ASSERT_TRUE(m_workspace->undo());

    EXPECT_EQ(m_review->waitingCount(), 1);
    EXPECT_EQ(stateOf(0), QStringLiteral("Taken back, not saved"));
}

TEST_F(ReviewOfImports, GivenAMissingDate_WhenAccepted_ThenItIsAskedFirst)
{
    add({write(QStringLiteral("b.txt"), datelessReport)});
    ASSERT_TRUE(row(ReviewField::MeetingDate)->hasQuestion());

    press(Qt::Key_Return, Qt::ControlModifier);

    EXPECT_EQ(stateOf(0), QStringLiteral("1 to check"));
    EXPECT_TRUE(m_review->findChild<MessageBar *>()->isVisible());
    click(QStringLiteral("Not stated"));
    EXPECT_FALSE(row(ReviewField::MeetingDate)->hasQuestion());
    click(QStringLiteral("Accept"));
    EXPECT_TRUE(becomes(0, QStringLiteral("Accepted, item 6")));
}

TEST_F(ReviewOfImports, GivenWordsSelected_WhenTheFieldsKeysArePressed_ThenTheyFillIt)
{
    add({write(QStringLiteral("b.txt"), datelessReport)});
    select(QStringLiteral("3 March 2026"));

    press(Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);

    const auto *date = qobject_cast<QComboBox *>(row(ReviewField::MeetingDate)->editor());
    EXPECT_EQ(date->currentText(), QStringLiteral("Tue 3 Mar 2026"));
    EXPECT_FALSE(row(ReviewField::MeetingDate)->hasQuestion());
    EXPECT_TRUE(stateOf(0).startsWith(QStringLiteral("Ready")));
}

TEST_F(ReviewOfImports, GivenADateThatIsNone_WhenTyped_ThenTheFieldSaysSoAndKeepsTheQuestion)
{
    add({write(QStringLiteral("b.txt"), datelessReport)});
    auto *date = qobject_cast<QComboBox *>(row(ReviewField::MeetingDate)->editor());

    date->lineEdit()->selectAll();
    QTest::keyClicks(date->lineEdit(), QStringLiteral("soon"));
    QTest::keyClick(date->lineEdit(), Qt::Key_Return, Qt::ControlModifier);

    EXPECT_EQ(stateOf(0), QStringLiteral("1 to check"));
    EXPECT_TRUE(row(ReviewField::MeetingDate)->hasQuestion());
}

TEST_F(ReviewOfImports, GivenAPanelLikeAKnownCommittee_WhenTheClerkSaysItIsTheSame_ThenNoSecondCommitteeIsMade)
{
    add({write(QStringLiteral("a.txt"), sureReport)});
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(becomes(0, QStringLiteral("Accepted")));
    add({write(QStringLiteral("p.txt"), QByteArray(sureReport).replace("COMMITTEE", "PANEL"))});
    ASSERT_EQ(stateOf(0), QStringLiteral("1 to check"));

    click(QStringLiteral("Yes, same committee"));
    press(Qt::Key_Return, Qt::ControlModifier);

    ASSERT_TRUE(becomes(0, QStringLiteral("Accepted")));
    const auto named = committeesByName(m_workspace->database());
    ASSERT_TRUE(named);
    QSet<QString> bodies;
    for (const NamedCommittee &name : *named)
        bodies.insert(name.committee.id.toString());
    EXPECT_EQ(bodies.size(), 1);
    ASSERT_TRUE(m_workspace->undo());
    EXPECT_EQ(m_review->waitingCount(), 1);
}

TEST_F(ReviewOfImports, GivenAFileLeftForLater_WhenGoingOn_ThenTheOthersComeFirst)
{
    add({write(QStringLiteral("a.txt"), sureReport),
         write(QStringLiteral("c.txt"), QByteArray(sureReport).replace("No. 5", "No. 7"))});

    press(Qt::Key_L, Qt::ControlModifier);

    EXPECT_EQ(list()->currentIndex().row(), 1);
    EXPECT_TRUE(stateOf(0).endsWith(QStringLiteral("for later")));
    EXPECT_EQ(m_review->waitingCount(), 2);
}

TEST_F(ReviewOfImports, GivenOpenQuestions_WhenF8IsPressed_ThenTheAnswerHasTheFocus)
{
    add({write(QStringLiteral("b.txt"), datelessReport)});

    press(Qt::Key_F8);

    ASSERT_NE(m_review->focusWidget(), nullptr);
    EXPECT_EQ(qobject_cast<QPushButton *>(m_review->focusWidget())->text(), QStringLiteral("Not stated"));
}

TEST_F(ReviewOfImports, GivenADocumentAlreadyHeld_WhenAddedAgain_ThenItsReferenceIsTold)
{
    const QString path = write(QStringLiteral("a.txt"), sureReport);
    add({path});
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(becomes(0, QStringLiteral("Accepted")));

    add({path});

    EXPECT_EQ(stateOf(0), QStringLiteral("Already held, R1"));
}

TEST_F(ReviewOfImports, GivenAWorkspaceThatBecomesReadOnly_WhenAccepting_ThenNothingIsSaved)
{
    add({write(QStringLiteral("a.txt"), sureReport)});
    const qsizetype before = entries();

    m_workspace->becomeReadOnly(QStringLiteral("It is damaged."));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(50);

    EXPECT_EQ(entries(), before);
    EXPECT_EQ(m_review->waitingCount(), 1);
}

TEST(DroppableFiles, GivenLocalAndRemoteThings_WhenDragged_ThenOnlyLocalFilesAreTaken)
{
    QMimeData local;
    local.setUrls({QUrl::fromLocalFile(QStringLiteral("/reports/a.txt"))});
    QMimeData remote;
    remote.setUrls({QUrl(QStringLiteral("https://example.org/a.txt"))});

    EXPECT_EQ(ImportReview::droppableFiles(local), QStringList{QStringLiteral("/reports/a.txt")});
    EXPECT_TRUE(ImportReview::droppableFiles(remote).isEmpty());
}
