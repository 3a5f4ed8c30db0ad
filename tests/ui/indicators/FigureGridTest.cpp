#include "ui/indicators/FigureGrid.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <gmock/gmock.h>

namespace {

TrendSource source()
{
    TrendSource source;
    source.indicator = {.id = IndicatorId::create(),
                        .code = QStringLiteral("NI 60"),
                        .name = QStringLiteral("Core assessments on time")};
    source.area = {AreaId::create(), std::nullopt, QStringLiteral("Fenbridge")};
    source.figures = {{QDate(2025, 4, 1), QDate(2025, 4, 30), 81}};
    return source;
}

class FigureGridTest : public ::testing::Test
{
protected:
    FigureGridTest() : m_grid(source(), QStringLiteral("Fenbridge City Council"), nullptr)
    {
        QObject::connect(&m_grid, &FigureGrid::changeAsked, [this](const ChangeSet &changes) { m_asked << changes; });
        m_grid.show();
    }

    QTableView *table() const { return m_grid.findChild<QTableView *>(); }
    QPushButton *save() const
    {
        for (QPushButton *const button : m_grid.findChildren<QPushButton *>())
            if (button->text() == QLatin1String("Save figures"))
                return button;
        return nullptr;
    }
    QString meaning(int row) const { return table()->model()->index(row, FigureGridModel::Meaning).data().toString(); }
    void paste(const char *text)
    {
        QApplication::clipboard()->setText(QString::fromUtf8(text));
        QTest::keySequence(table(), QKeySequence::Paste);
    }

    FigureGrid m_grid;
    QList<ChangeSet> m_asked;
};

} // namespace

TEST_F(FigureGridTest, GivenASheet_WhenOpened_ThenTheFirstEmptyRowIsReadyAndNothingCanBeSaved)
{
    EXPECT_EQ(table()->currentIndex(), table()->model()->index(1, FigureGridModel::Period));
    EXPECT_FALSE(save()->isEnabled());
}

TEST_F(FigureGridTest, GivenRowsOfASpreadsheet_WhenPastedAndSaved_ThenTheyAreOneChange)
{
    paste("2025-05\t83\r\n2025-06\t\t46\t50\r\n");
    EXPECT_EQ(meaning(1), QStringLiteral("new"));
    EXPECT_EQ(meaning(2), QStringLiteral("new"));

    QTest::mouseClick(save(), Qt::LeftButton);

    ASSERT_EQ(m_asked.size(), 1);
    EXPECT_EQ(m_asked.first().changes().size(), 2);
    EXPECT_FALSE(m_grid.isVisible());
}

TEST_F(FigureGridTest, GivenARowThatCannotBeTaken_WhenPasted_ThenItSaysWhyAndNothingCanBeSavedUntilItIsUndone)
{
    paste("2025-05\t83\n31 Feb\t5");
    EXPECT_THAT(meaning(2).toStdString(), ::testing::HasSubstr("is no period"));
    EXPECT_FALSE(save()->isEnabled());

    QTest::keySequence(table(), QKeySequence::Undo);
    EXPECT_EQ(meaning(1), QString());
    QTest::keySequence(table(), QKeySequence::Redo);
    EXPECT_EQ(meaning(1), QStringLiteral("new"));
}

TEST_F(FigureGridTest, GivenTypedFigures_WhenTheKeyboardAloneIsUsed_ThenARevisionIsToldAsOne)
{
    table()->setCurrentIndex(table()->model()->index(0, FigureGridModel::Value));
    QTest::keyClick(table(), Qt::Key_8);
    auto *const editor = table()->findChild<QLineEdit *>();
    ASSERT_NE(editor, nullptr);
    QTest::keyClicks(editor, QStringLiteral("2"));
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_EQ(meaning(0), QStringLiteral("revision"));
    EXPECT_TRUE(save()->isEnabled());
    EXPECT_EQ(table()->currentIndex().row(), 1);
    EXPECT_EQ(m_asked.size(), 0);
}

TEST_F(FigureGridTest, GivenUnsavedFigures_WhenEscapeIsPressedOnce_ThenTheSheetStaysAndTwiceItGoes)
{
    paste("2025-05\t83");
    QTest::keyClick(&m_grid, Qt::Key_Escape);
    EXPECT_TRUE(m_grid.isVisible());
    QTest::keyClick(&m_grid, Qt::Key_Escape);
    EXPECT_FALSE(m_grid.isVisible());
}

TEST(FigureGridModel, GivenChangesOfAllKinds_WhenMade_ThenTheModelKeepsItsPromises)
{
    FigureGridModel model(source());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int before = model.rowCount();
    model.paste(model.index(1, 0), QStringLiteral("2025-05\t1\n2025-06\t2\n2025-07\t3"));
    EXPECT_EQ(model.rowCount(), before + 3);
    model.clear({model.index(0, FigureGridModel::Value)});
    EXPECT_EQ(model.countOf(CheckedFigure::Kind::Refused), 1);
    while (model.undoStack()->canUndo())
        model.undoStack()->undo();
    EXPECT_EQ(model.rowCount(), before);
    EXPECT_EQ(model.countOf(CheckedFigure::Kind::Unchanged), 1);
}
