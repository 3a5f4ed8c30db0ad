#include "ui/indicators/IndicatorsPage.h"

#include "core/domain/Annotation.h"
#include "core/storage/TrendQueries.h"
#include "tests/support/Builders.h"
#include "tests/support/IndicatorSample.h"
#include "ui/indicators/ChartView.h"
#include "ui/indicators/FigureGrid.h"
#include "ui/indicators/HistoryDialog.h"
#include "ui/indicators/MonitoringForm.h"
#include "ui/indicators/TrendSide.h"
#include "ui/render/charts/ChartScene.h"
#include "ui/tables/TableView.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/workspace/Settings.h"
#include "ui/workspace/Workspace.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>

namespace {

/// The page over a workspace file with the sample's indicators.
class IndicatorsPageTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        {
            const Database database = workspaceFile(m_folder.path());
            ASSERT_TRUE(Journal(database).apply(indicatorSample(), testStamp()));
        }
        auto opened = Workspace::open(m_folder.filePath(QStringLiteral("test.scrutiny")), QStringLiteral("Ada Marsh"));
        ASSERT_TRUE(opened);
        m_workspace = std::move(*opened);
        m_page = std::make_unique<IndicatorsPage>(*m_workspace, m_settings, nullptr);
        m_page->resize(1200, 800);
        m_page->show();
    }

    TableView *table(const char *name) const
    {
        for (TableView *const view : m_page->findChildren<TableView *>())
            if (view->accessibleName() == QLatin1String(name))
                return view;
        return nullptr;
    }

    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<IndicatorsPage> m_page;
};

} // namespace

TEST_F(IndicatorsPageTest, GivenTheSample_WhenShown_ThenEveryIndicatorHasARowAndTheFirstItsChart)
{
    EXPECT_EQ(table("Indicators")->model()->rowCount(), 9);
    ASSERT_NE(m_page->findChild<ChartView *>()->scene(), nullptr);
    EXPECT_EQ(m_page->findChild<ChartView *>()->scene()->marks().size(), 36);
}

TEST_F(IndicatorsPageTest, GivenAChart_WhenArrowKeysMove_ThenTheTableFollowsPointByPoint)
{
    auto *const view = m_page->findChild<ChartView *>();
    QTest::keyClick(view, Qt::Key_End);
    EXPECT_EQ(view->current(), 35);
    EXPECT_EQ(table("Figures of the indicator")->currentIndex().row(), 0);

    QTest::keyClick(view, Qt::Key_Left);

    EXPECT_EQ(view->current(), 34);
    EXPECT_EQ(table("Figures of the indicator")->currentIndex().row(), 1);
    EXPECT_FALSE(view->accessibleDescription().isEmpty());
}

TEST_F(IndicatorsPageTest, GivenOnlyTargetsAndSignals_WhenChosen_ThenTheTitleCountsTheShownOnes)
{
    for (QCheckBox *const box : m_page->findChildren<QCheckBox *>())
        if (box->text().startsWith(QLatin1String("Only")))
            box->setChecked(true);

    EXPECT_LE(table("Indicators")->model()->rowCount(), 9);
    EXPECT_GE(table("Indicators")->model()->rowCount(), 8);
}

TEST_F(IndicatorsPageTest, GivenARecalculationWithoutAReason_WhenAsked_ThenItIsRefusedAndWithOneItIsSaved)
{
    const auto indicator = *indicatorNamed(m_workspace->database(), QStringLiteral("NI 59"));
    const TrendSource source = *trendSource(m_workspace->database(), *indicator);
    HistoryDialog dialog(source, QStringLiteral("Ada Marsh"), nullptr);
    QSignalSpy asked(&dialog, &HistoryDialog::changeAsked);
    QObject::connect(&dialog, &HistoryDialog::changeAsked, m_page.get(),
                     [this](const ChangeSet &changes) { EXPECT_TRUE(m_workspace->perform(changes)); });
    const auto buttons = dialog.findChildren<QPushButton *>();
    const auto button = std::ranges::find(buttons, QStringLiteral("Recalculate limits"), &QPushButton::text);
    ASSERT_NE(button, buttons.end());
    (*button)->click();
    EXPECT_EQ(asked.size(), 0);

    for (QLineEdit *const edit : (*button)->parentWidget()->findChildren<QLineEdit *>())
        if (edit->text().isEmpty())
            edit->setText(QStringLiteral("A new team"));
    (*button)->click();

    EXPECT_EQ(asked.size(), 1);
    EXPECT_EQ(trendSource(m_workspace->database(), *indicator)->rebases.size(), 1);
    ASSERT_TRUE(m_workspace->undo());
    EXPECT_TRUE(trendSource(m_workspace->database(), *indicator)->rebases.isEmpty());
}

TEST_F(IndicatorsPageTest, GivenFiguresOfOtherAreas_WhenOneIsChosen_ThenTheScorecardIsOfThatArea)
{
    QComboBox *area = nullptr;
    for (QComboBox *const box : m_page->findChildren<QComboBox *>())
        if (box->accessibleName() == QLatin1String("Area"))
            area = box;
    ASSERT_NE(area, nullptr);
    const auto areas = areasWithFigures(m_workspace->database());
    ASSERT_TRUE(areas);
    ASSERT_GT(areas->size(), 1);
    EXPECT_TRUE(areas->first().isOwn);
    ASSERT_EQ(area->count(), areas->size());
    EXPECT_TRUE(area->isVisible());
    EXPECT_EQ(area->currentIndex(), 0);
    const QString own = table("Indicators")->model()->index(0, 2).data().toString();

    QTest::keyClick(area, Qt::Key_Down);

    EXPECT_EQ(area->currentIndex(), 1);
    EXPECT_NE(table("Indicators")->model()->index(0, 2).data().toString(), own);
}

TEST_F(IndicatorsPageTest, GivenPastedFigures_WhenSaved_ThenTheTableHasThemAndOneUndoTakesThemBack)
{
    const TableView *const figures = table("Figures of the indicator");
    const int before = figures->model()->rowCount();
    for (QPushButton *const link : m_page->findChildren<QPushButton *>())
        if (link->text() == QStringLiteral("Enter figures…"))
            QTest::mouseClick(link, Qt::LeftButton);
    auto *const grid = m_page->findChild<FigureGrid *>();
    ASSERT_NE(grid, nullptr);
    auto *const sheet = grid->findChild<QTableView *>();
    QApplication::clipboard()->setText(QStringLiteral("2031-04\t5\n2031-05\t6"));
    QTest::keySequence(sheet, QKeySequence::Paste);
    for (QPushButton *const button : grid->findChildren<QPushButton *>())
        if (button->text() == QLatin1String("Save figures"))
            QTest::mouseClick(button, Qt::LeftButton);

    EXPECT_EQ(figures->model()->rowCount(), before + 2);
    ASSERT_TRUE(m_workspace->undo());
    EXPECT_EQ(figures->model()->rowCount(), before);
}

TEST_F(IndicatorsPageTest, GivenAChart_WhenDownIsPressed_ThenTheKeysGoAlongTheTargetAndUpLeadsBack)
{
    auto *const view = m_page->findChild<ChartView *>();
    ASSERT_FALSE(view->scene()->companions().isEmpty());
    QTest::keyClick(view, Qt::Key_End);
    const QString own = view->accessibleDescription();

    QTest::keyClick(view, Qt::Key_Down);
    const QString target = view->accessibleDescription();
    QTest::keyClick(view, Qt::Key_Up);

    EXPECT_EQ(view->current(), 35);
    EXPECT_TRUE(target.contains(QLatin1String("target"), Qt::CaseInsensitive)) << target.toStdString();
    EXPECT_EQ(view->accessibleDescription(), own);
}

TEST_F(IndicatorsPageTest, GivenGroupsByTheme_WhenChosen_ThenEachHeadStandsAboveItsIndicatorsAndIsRemembered)
{
    const auto grouping = [](const IndicatorsPage &page) {
        for (QComboBox *const box : page.findChildren<QComboBox *>())
            if (box->accessibleName() == QLatin1String("Groups"))
                return box;
        return static_cast<QComboBox *>(nullptr);
    };
    QComboBox *const box = grouping(*m_page);
    ASSERT_NE(box, nullptr);
    const QString chosen = m_page->findChild<ChartView *>()->scene()->title();
    box->setCurrentIndex(1);
    Q_EMIT box->activated(1);
    EXPECT_EQ(m_page->findChild<ChartView *>()->scene()->title(), chosen);
    EXPECT_FALSE(table("Indicators")->selectionModel()->selectedRows().isEmpty());

    const TableView *const shown = table("Indicators");
    EXPECT_GT(shown->model()->rowCount(), 9);
    EXPECT_EQ(shown->columnSpan(0, 0), shown->model()->columnCount());
    EXPECT_FALSE(shown->model()->flags(shown->model()->index(0, 0)) & Qt::ItemIsSelectable);
    for (QLineEdit *const field : m_page->findChildren<QLineEdit *>())
        if (field->placeholderText() == QLatin1String("Find an indicator"))
            field->setText(QStringLiteral("nothing is called so"));
    EXPECT_EQ(shown->model()->rowCount(), 0);
    const IndicatorsPage again(*m_workspace, m_settings, nullptr);
    EXPECT_EQ(grouping(again)->currentIndex(), 1);
}

TEST_F(IndicatorsPageTest, GivenTheBudget_WhenAFigureIsEntered_ThenItStandsInItsTableAndUndoTakesItBack)
{
    m_page->findChild<SegmentedSwitch *>()->setCurrentSegment(1);
    TableView *const budget = table("Budget monitoring");
    ASSERT_NE(budget, nullptr);
    EXPECT_EQ(budget->model()->rowCount(), 0);
    MonitoringForm form(MonitoringFamily::Budget, std::nullopt, {}, m_page.get());
    QObject::connect(&form, &MonitoringForm::changeAsked, m_page.get(),
                     [this](const ChangeSet &changes) { EXPECT_TRUE(m_workspace->perform(changes)); });
    const QList<QLineEdit *> fields = form.findChildren<QLineEdit *>();
    const QStringList words{QStringLiteral("Placements"), QStringLiteral("Dec 2025"), QStringLiteral("100"),
                            QStringLiteral("70"),         QStringLiteral("110"),      QStringLiteral("Dearer")};
    for (int i = 0; i < words.size(); ++i)
        fields.at(i)->setText(words.at(i));
    fields.at(2)->setText(QStringLiteral("a lot"));
    form.accept();
    EXPECT_NE(form.result(), QDialog::Accepted);
    fields.at(2)->setText(QStringLiteral("100"));

    form.accept();

    ASSERT_EQ(budget->model()->rowCount(), 1);
    EXPECT_EQ(budget->model()->index(0, 6).data().toString(), QStringLiteral("+£10"));
    EXPECT_EQ(budget->model()->index(0, 7).data().toString(), QStringLiteral("over by 10.0%"));
    ASSERT_TRUE(m_workspace->undo());
    EXPECT_EQ(budget->model()->rowCount(), 0);
}
