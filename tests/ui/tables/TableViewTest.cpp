#include "ui/tables/TableView.h"

#include "tests/support/TestFiles.h"
#include "tests/ui/tables/Towns.h"
#include "ui/tables/RowFilter.h"
#include "ui/workspace/Settings.h"

#include <gmock/gmock.h>

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QString table = QStringLiteral("towns");

class TownView : public testing::Test
{
protected:
    TownView()
    {
        filter.setSourceModel(&model);
        view.setModel(&filter);
        view.resize(800, 400);
        view.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&view));
    }

    void fill() { model.setRows(towns()); }
    QPoint middleOf(int row, int column) const { return view.visualRect(filter.index(row, column)).center(); }
    void clickHead(int column)
    {
        QHeaderView *header = view.horizontalHeader();
        const QPoint place(header->sectionViewportPosition(column) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    }
    QString nameAt(int row) const { return filter.index(row, 0).data().toString(); }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    TableModel<Town> model{townColumns()};
    RowFilter filter{nullptr};
    TableView view{QStringLiteral("Towns"), nullptr};
};

} // namespace

TEST_F(TownView, GivenATable_WhenItsHeadIsClicked_ThenItSortsUpAndThenDown)
{
    fill();
    clickHead(1);
    EXPECT_EQ(nameAt(0), QStringLiteral("Ward 9"));
    clickHead(1);
    EXPECT_EQ(nameAt(0), QStringLiteral("Fenbridge"));
}

TEST_F(TownView, GivenATable_WhenACellIsClicked_ThenTheWholeRowIsChosenAndTold)
{
    fill();
    QSignalSpy rows(&view, &TableView::currentRowChanged);

    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, middleOf(2, 1));

    EXPECT_EQ(view.selectionModel()->selectedRows().size(), 1);
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows.first().first().toModelIndex().row(), 2);
}

TEST_F(TownView, GivenFocus_WhenEndAndHomeArePressed_ThenTheLastAndTheFirstRowAreChosen)
{
    fill();
    view.clearFocus();
    view.setFocus(Qt::TabFocusReason);
    EXPECT_EQ(view.currentIndex().row(), 0);
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_EQ(view.currentIndex().row(), 3);
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_EQ(view.currentIndex().row(), 0);
}

TEST_F(TownView, GivenChosenRows_WhenCopied_ThenTheClipboardHoldsTheVisibleColumnsInOrder)
{
    fill();
    view.horizontalHeader()->setSectionHidden(3, true);
    view.horizontalHeader()->moveSection(2, 1);
    view.selectRow(0);
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);

    QTest::keySequence(&view, QKeySequence::Copy);

    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("Fenbridge\t1284-05-02\t91000\n'=Ashford\t\t1200"));
}

TEST_F(TownView, GivenANarrowedList_WhenExported_ThenTheFileHoldsWhatIsShown)
{
    fill();
    filter.setText(QStringLiteral("-5"));
    const QString path = folder.filePath(QStringLiteral("towns.csv"));

    ASSERT_TRUE(view.exportCsv(path).has_value());

    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(),
              QByteArray("\xEF\xBB\xBFTown,People,Founded,Access\r\nWard 9,-5,1997-04-01,Not stated\r\n"));
}

TEST_F(TownView, GivenAPathThatCannotBeWritten_WhenExported_ThenTheErrorSaysSo)
{
    fill();
    const Result<void> exported = view.exportCsv(folder.filePath(QStringLiteral("no/such/folder/towns.csv")));
    ASSERT_FALSE(exported.has_value());
    EXPECT_TRUE(exported.error().message.contains(QStringLiteral("towns.csv")));
}

TEST_F(TownView, GivenNoRows_WhenAnEmptyStateIsSet_ThenItsButtonIsThereUntilRowsCome)
{
    view.setEmptyState(QStringLiteral("No town yet."), QStringLiteral("Add a town…"));
    auto *button = view.findChild<QPushButton *>();
    ASSERT_TRUE(button);
    QSignalSpy asked(&view, &TableView::emptyActionTriggered);

    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(asked.size(), 1);

    fill();
    EXPECT_FALSE(button->isVisible());
}

TEST_F(TownView, GivenArrangedColumns_WhenTheNextSessionOpens_ThenTheyAreAsTheyWereLeft)
{
    fill();
    {
        TableView first(QStringLiteral("Towns"), nullptr);
        first.setModel(&filter);
        first.rememberColumns(settings, table);
        first.setColumnWidth(1, 133);
        first.setColumnHidden(3, true);
        first.horizontalHeader()->moveSection(2, 1);
    }

    TableView next(QStringLiteral("Towns"), nullptr);
    next.setModel(&filter);
    next.rememberColumns(settings, table);

    EXPECT_EQ(next.columnWidth(1), 133);
    EXPECT_TRUE(next.isColumnHidden(3));
    EXPECT_EQ(next.horizontalHeader()->visualIndex(2), 1);
}

TEST_F(TownView, GivenTheColumnMenu_WhenAColumnIsUnticked_ThenItIsHiddenAndTheFirstCannotBe)
{
    fill();
    Q_EMIT view.columnMenu()->aboutToShow();
    const QList<QAction *> choices = view.columnMenu()->actions();
    ASSERT_EQ(choices.size(), 4);

    choices[2]->trigger();

    EXPECT_TRUE(view.isColumnHidden(2));
    EXPECT_FALSE(choices[0]->isEnabled());
    EXPECT_EQ(view.shown().heads.size(), 3);
}

TEST_F(TownView, GivenATable_WhenAssistiveTechnologyAsks_ThenItHasANameRowsAndColumns)
{
    fill();
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&view);
    ASSERT_TRUE(accessible && accessible->tableInterface());
    EXPECT_EQ(accessible->text(QAccessible::Name), QStringLiteral("Towns"));
    EXPECT_EQ(accessible->tableInterface()->rowCount(), 4);
    EXPECT_EQ(accessible->tableInterface()->columnCount(), 4);
}

TEST_F(TownView, GivenANarrowWindow_WhenThereIsNoRoom_ThenTheFirstColumnStaysReadable)
{
    fill();
    view.resize(200, 300);
    QTest::qWait(0);
    EXPECT_GE(view.columnWidth(0), 200);
    view.resize(1200, 300);
    QTest::qWait(0);
    EXPECT_GT(view.columnWidth(0), 400);
}

TEST_F(TownView, GivenEveryDensityAndTheme_WhenDrawn_ThenNothingFails)
{
    fill();
    view.selectRow(1);
    for (const RowDensity density : {RowDensity::Compact, RowDensity::Normal, RowDensity::Roomy}) {
        view.setDensity(density);
        EXPECT_FALSE(view.grab().isNull());
        EXPECT_EQ(view.rowHeight(0), Theme::rowHeight(density));
    }
}

TEST(TownTableHead, GivenColumnsOfShortFigures_WhenFitted_ThenTheirHeadsAreNotCut)
{
    TableModel<Town> model(townColumns());
    TableView view(QStringLiteral("Towns"), nullptr);
    view.setModel(&model);
    view.resize(900, 300);
    model.setRows(towns());
    const QFontMetrics strong(Theme::font(TypeRole::Strong));
    for (int column = 1; column < model.columnCount(); ++column)
        EXPECT_GE(view.columnWidth(column),
                  strong.horizontalAdvance(model.headerData(column, Qt::Horizontal).toString()) + 24);
}

TEST(TownTableHead, GivenAModelThatGoesFirst_WhenTheTableIsClosed_ThenNothingIsAskedOfIt)
{
    TableView view(QStringLiteral("Towns"), nullptr);
    {
        TableModel<Town> model(townColumns());
        model.setRows(towns());
        view.setModel(&model);
        view.show();
        QCoreApplication::processEvents();
    }
    view.horizontalHeader()->updateGeometry();
    view.close();
    EXPECT_EQ(view.model(), nullptr);
}
