#include "core/storage/Journal.h"
#include "tests/ui/reports/reader/ReaderFixture.h"
#include "ui/reports/reader/OriginalPane.h"
#include "ui/reports/reader/OriginalText.h"
#include "ui/reports/reader/OutlineModel.h"
#include "ui/reports/reader/OutlineView.h"
#include "ui/reports/reader/ReportText.h"
#include "ui/tables/TableView.h"
#include "ui/widgets/EmptyState.h"

#include <QPushButton>
#include <QToolButton>

namespace {

const QString improvement = QStringLiteral("R15");
const QString exempt = QStringLiteral("R13");

class ReportReaderTest : public ReaderFixture
{
protected:
    void clickOutline(const QModelIndex &index)
    {
        auto *outline = part<OutlineView>();
        outline->scrollTo(index);
        QTest::mouseClick(outline->viewport(), Qt::LeftButton, {}, outline->visualRect(index).center());
    }
    QModelIndex entry(OutlineModel::Group group, int row) const
    {
        const QAbstractItemModel *model = part<OutlineView>()->model();
        for (int i = 0; i < model->rowCount(); ++i)
            if (model->index(i, 0).data(OutlineModel::GroupRole).toInt() == int(group))
                return model->index(row, 0, model->index(i, 0));
        return {};
    }
    bool originalSays(const QString &words) const
    {
        return QTest::qWaitFor([&] { return part<OriginalText>()->toPlainText().contains(words); });
    }
};

} // namespace

TEST_F(ReportReaderTest, GivenNoReport_WhenLookedAt_ThenItSaysWhatToDo)
{
    const ReportReader &reader = readerOf(760);

    EXPECT_FALSE(reader.report());
    EXPECT_TRUE(reader.findChild<EmptyState *>()->isVisible());
    EXPECT_EQ(reader.findChild<EmptyState *>()->accessibleName(), QStringLiteral("Choose a report to read it."));
}

TEST_F(ReportReaderTest, GivenAFigureInTheOutline_WhenClicked_ThenItsParagraphIsTheCurrentOne)
{
    show(improvement);

    clickOutline(entry(OutlineModel::Group::Figures, 0));

    EXPECT_EQ(part<ReportText>()->currentParagraph(), paragraphOf(improvement, QStringLiteral("5.2")));
}

TEST_F(ReportReaderTest, GivenTheOutline_WhenWalkedByKeys_ThenTheTextFollows)
{
    show(improvement);
    auto *outline = part<OutlineView>();
    outline->setFocus();
    QTest::keyClick(outline, Qt::Key_Down);
    QTest::keyClick(outline, Qt::Key_Down);

    EXPECT_EQ(part<ReportText>()->currentParagraph(), paragraphOf(improvement, QStringLiteral("3.1")));
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(outline, Qt::Key_Down);
    EXPECT_EQ(part<ReportText>()->currentParagraph(), paragraphOf(improvement, QStringLiteral("2.1")))
        << "below the last section stands the first request";
}

TEST_F(ReportReaderTest, GivenAParagraphElsewhere_WhenAskedFor_ThenTheReportOpensAtIt)
{
    ReportReader &reader = readerOf(1000);
    const QString paragraph = paragraphOf(improvement, QStringLiteral("5.3"));

    reader.showParagraph(detailOf(improvement).report.id, paragraph);

    EXPECT_EQ(reader.report(), detailOf(improvement).report.id);
    EXPECT_EQ(part<ReportText>()->currentParagraph(), paragraph);
    EXPECT_EQ(part<OutlineView>()->currentIndex().data(), QStringLiteral("Key Issues"));
}

TEST_F(ReportReaderTest, GivenWords_WhenF3IsPressed_ThenTheNextPlaceIsShown)
{
    show(improvement);
    m_reader->setWords(QStringLiteral("assessments within 45"));
    part<ReportText>()->setFocus();

    QTest::keyClick(part<ReportText>(), Qt::Key_F3);
    EXPECT_EQ(part<ReportText>()->currentPlace(), 1);
    QTest::keyClick(part<ReportText>(), Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_EQ(part<ReportText>()->currentPlace(), 0);
    EXPECT_EQ(part<OutlineView>()->outline().indexOfSection(4).data(OutlineModel::HitsRole), 2);
}

TEST_F(ReportReaderTest, GivenANarrowReader_WhenTheButtonIsPressed_ThenTheOutlineUnfolds)
{
    show(improvement);
    readerOf(500);
    EXPECT_FALSE(part<OutlineView>()->isVisible());
    auto *unfold = button<QToolButton>(QStringLiteral("Outline"));
    ASSERT_TRUE(unfold->isVisible());

    QTest::mouseClick(unfold, Qt::LeftButton);

    EXPECT_TRUE(part<OutlineView>()->isVisible());
    readerOf(1000);
    EXPECT_FALSE(unfold->isVisible());
    EXPECT_TRUE(part<OutlineView>()->isVisible());
}

TEST_F(ReportReaderTest, GivenReportsWithLongNames_WhenShown_ThenTheReaderMayStillBeNarrow)
{
    for (const QString &reference : {QStringLiteral("R10"), exempt, improvement}) {
        show(reference);
        EXPECT_LE(m_reader->minimumSizeHint().width(), 540) << qPrintable(reference);
    }
}

TEST_F(ReportReaderTest, GivenThePlainText_WhenOIsPressed_ThenTheOriginalIsShownWithItsLines)
{
    show(improvement);
    part<ReportText>()->setFocus();

    QTest::keyClick(part<ReportText>(), Qt::Key_O);

    EXPECT_TRUE(originalSays(QStringLiteral("5. KEY ISSUES")));
    EXPECT_FALSE(part<ReportText>()->isVisible());
}

TEST_F(ReportReaderTest, GivenBothSideBySide_WhenAParagraphIsChosen_ThenTheOriginalFollows)
{
    show(improvement);
    part<ReportText>()->setFocus();
    QTest::keyClick(part<ReportText>(), Qt::Key_S);
    ASSERT_TRUE(originalSays(QStringLiteral("5. KEY ISSUES")));

    part<ReportText>()->showParagraph(paragraphOf(improvement, QStringLiteral("5.3")));

    EXPECT_TRUE(part<ReportText>()->isVisible());
    EXPECT_TRUE(part<OriginalText>()->textCursor().block().text().startsWith(QStringLiteral("5.3")));
}

TEST_F(ReportReaderTest, GivenAnExemptReport_WhenTheOriginalIsAskedFor_ThenItOpensOnlyAfterTheLineIsActedOn)
{
    show(exempt);
    chooseTab(1);
    EXPECT_TRUE(part<OriginalPane>()->isHeldBack());
    EXPECT_TRUE(part<OriginalText>()->toPlainText().isEmpty());

    press(QStringLiteral("This report is exempt: open the original"));

    EXPECT_FALSE(part<OriginalPane>()->isHeldBack());
    EXPECT_TRUE(originalSays(QStringLiteral("Provider B")));
}

TEST_F(ReportReaderTest, GivenAnExemptReportThatWasOpened_WhenAnotherIsShownAndItAgain_ThenItIsHeldBackAgain)
{
    show(exempt);
    press(QStringLiteral("This report is exempt: open the original"));
    ASSERT_TRUE(originalSays(QStringLiteral("Provider B")));

    show(improvement);
    show(exempt);

    EXPECT_TRUE(part<OriginalPane>()->isHeldBack());
    EXPECT_FALSE(part<OriginalText>()->toPlainText().contains(QStringLiteral("Provider B")));
}

TEST_F(ReportReaderTest, GivenWhatWasRead_WhenAFindingIsActivated_ThenItsLineIsShownInTheOriginal)
{
    show(improvement);
    chooseTab(3);
    TableView *table = nullptr;
    for (TableView *candidate : m_reader->findChildren<TableView *>())
        if (candidate->accessibleName() == QStringLiteral("What was read"))
            table = candidate;
    ASSERT_NE(table, nullptr);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));

    QTest::keyClick(table, Qt::Key_Return);

    EXPECT_TRUE(part<OriginalText>()->isVisible() || originalSays(QStringLiteral("KEY ISSUES")));
}

TEST_F(ReportReaderTest, GivenAPlaceInTheText_WhenTheWorkspaceChanges_ThenThePlaceIsKept)
{
    show(improvement);
    const QString paragraph = paragraphOf(improvement, QStringLiteral("5.3"));
    part<ReportText>()->showParagraph(paragraph);
    const Report before = detailOf(improvement).report;
    Report after = before;
    after.title = QStringLiteral("Another title");

    ASSERT_TRUE(m_workspace->perform(ChangeSet(QStringLiteral("Edit report")).edit(before, after)));

    EXPECT_EQ(part<ReportText>()->currentParagraph(), paragraph);
    EXPECT_EQ(m_reader->report(), before.id);
}

TEST_F(ReportReaderTest, GivenAReport_WhenItIsRemoved_ThenTheReaderSaysSo)
{
    const Report added = [] {
        Report report;
        report.id = ReportId::create();
        report.reference = QStringLiteral("R99");
        report.title = QStringLiteral("Short lived");
        return report;
    }();
    ASSERT_TRUE(m_workspace->perform(ChangeSet(QStringLiteral("Add")).add(added)));
    readerOf(1000).showReport(added.id);
    const QSignalSpy gone(m_reader.get(), &ReportReader::reportGone);

    ASSERT_TRUE(m_workspace->undo());

    EXPECT_EQ(gone.count(), 1);
    EXPECT_FALSE(m_reader->report());
}
