#include "tests/ui/import/ReviewOfImports.h"
#include "tests/ui/originals/PrintedPdf.h"
#include "ui/import/WaitingFiles.h"
#include "ui/originals/PdfView.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QFileInfo>
#include <QMenu>

namespace {

class WaitingQueue : public ReviewOfImports
{
protected:
    WaitingFiles files() const { return WaitingFiles(m_workspace->path()); }
    void restart()
    {
        m_review.reset();
        m_review = std::make_unique<ImportReview>(*m_workspace, m_tasks, nullptr);
        m_review->resize(1184, 820);
        m_review->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_review.get()));
        m_review->activateWindow();
    }
    QAction *limit(const QString &words)
    {
        for (QPushButton *button : m_review->findChildren<QPushButton *>()) {
            if (!button->menu())
                continue;
            Q_EMIT button->menu()->aboutToShow();
            for (QAction *action : button->menu()->actions())
                if (action->text().startsWith(words))
                    return action;
        }
        return nullptr;
    }
};

/// A report whose committee is told by a label that no rule knows.
QByteArray ownLabels(const QByteArray &group, const QByteArray &item)
{
    return "FENBRIDGE CITY COUNCIL\nPaper prepared for: " + group
        + "\nDate of meeting: 20 January 2026\nAgenda item: " + item
        + "\nReport title: Homes\nOpen or exempt: Public\n\nPURPOSE\n\nTo say how it went.\n\nRECOMMENDATIONS\n\nTo "
          "note "
          "the report.\n";
}

} // namespace

TEST_F(WaitingQueue, GivenAFileLeftForLater_WhenTheReviewIsOpenedAgain_ThenItWaitsAgain)
{
    const QString path = write(QStringLiteral("b.txt"), datelessReport);
    add({path});
    ASSERT_TRUE(QTest::qWaitFor([this] { return !files().files().isEmpty(); }, 20000));
    const QFileInfo copy(files().files().first());
    EXPECT_EQ(copy.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), 0);
    QFile::remove(path);

    restart();

    ASSERT_TRUE(QTest::qWaitFor([this] { return m_review->waitingCount() == 1 && m_tasks.isEmpty(); }, 20000));
    EXPECT_EQ(list()->model()->index(0, 0).data().toString(), QStringLiteral("b.txt"));
}

TEST_F(WaitingQueue, GivenAnAcceptedFile_WhenTheReviewIsOpenedAgain_ThenNothingOfItIsKept)
{
    add({write(QStringLiteral("a.txt"), sureReport)});
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(becomes(0, QStringLiteral("Accepted")));
    QThreadPool::globalInstance()->waitForDone();

    restart();

    EXPECT_TRUE(files().files().isEmpty());
    EXPECT_EQ(m_review->waitingCount(), 0);
}

TEST_F(WaitingQueue, GivenALimit_WhenChosen_ThenWhatIsBelowItAndWhatAPersonMustSayStay)
{
    add({write(QStringLiteral("a.txt"), sureReport), write(QStringLiteral("b.txt"), datelessReport)});

    QAction *action = limit(QStringLiteral("60 %"));
    ASSERT_TRUE(action);
    EXPECT_EQ(action->text(), QStringLiteral("60 % and more: 1 file"));
    action->trigger();

    EXPECT_TRUE(becomes(0, QStringLiteral("Accepted")));
    EXPECT_EQ(m_review->waitingCount(), 1);
    EXPECT_TRUE(m_review->findChild<MessageBar *>()->isVisible());
}

TEST_F(WaitingQueue, GivenAFileThatWaits_WhenTakenOffTheQueue_ThenItsCopyGoesAndTheOriginalStays)
{
    const QString path = write(QStringLiteral("b.txt"), datelessReport);
    add({path});
    ASSERT_TRUE(QTest::qWaitFor([this] { return !files().files().isEmpty(); }, 20000));

    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Delete);

    EXPECT_EQ(m_review->waitingCount(), 0);
    EXPECT_TRUE(files().files().isEmpty());
    EXPECT_TRUE(QFile::exists(path));
}

TEST_F(WaitingQueue, GivenACorrectionOnOneReport_WhenTheNextOfItsLayoutIsShown_ThenItIsOfferedAndTakenOnlyWhenAsked)
{
    add({write(QStringLiteral("one.txt"), ownLabels("Roads Group", "5")),
         write(QStringLiteral("two.txt"), ownLabels("Homes Group", "6"))});
    select(QStringLiteral("Roads Group"));
    press(Qt::Key_1, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(becomes(0, QStringLiteral("Accepted"))) << stateOf(0).toStdString();

    list()->setCurrentIndex(list()->model()->index(0, 0));
    list()->setCurrentIndex(list()->model()->index(1, 0));

    ASSERT_TRUE(row(ReviewField::Committee)->hasQuestion());
    const auto *combo = qobject_cast<QComboBox *>(row(ReviewField::Committee)->editor());
    EXPECT_NE(combo->currentText(), QStringLiteral("Homes Group"));
    click(QStringLiteral("Yes, use it"));
    EXPECT_EQ(combo->currentText(), QStringLiteral("Homes Group"));
}

TEST_F(WaitingQueue, GivenAPdf_WhenReviewed_ThenItsPagesAreShownAndItsTextOnRequest)
{
    add({write(
        QStringLiteral("a.pdf"),
        printedPdf(QStringLiteral("<p>HOUSING SCRUTINY COMMITTEE</p><p>20 January 2026</p><p>Agenda item 5</p>"
                                  "<p>REPORT TITLE: Homes repaired</p><p>1. Purpose</p><p>1.1 To tell members of "
                                  "the repairs.</p><p>2. Recommendations</p><p>2.1 To note them.</p>")))});
    auto *pages = m_review->findChild<PdfView *>();
    ASSERT_TRUE(QTest::qWaitFor([pages] { return pages->isVisible() && pages->hasDrawn(1); }, 20000));

    EXPECT_FALSE(pages->placesOf(1).isEmpty());
    for (SegmentedSwitch *faces : m_review->findChildren<SegmentedSwitch *>())
        faces->setCurrentSegment(1);

    EXPECT_FALSE(pages->isVisible());
    EXPECT_TRUE(original()->isVisible());
}
