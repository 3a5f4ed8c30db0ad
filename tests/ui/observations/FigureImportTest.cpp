#include "ui/observations/FigureImport.h"

#include "core/storage/ListQueries.h"
#include "tests/support/Builders.h"
#include "ui/observations/FigureFiles.h"
#include "ui/tables/TableView.h"
#include "ui/workspace/Workspace.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace {

constexpr int longest = 10000;

/// A workspace and a file of figures that comes into it through the window.
class FigureImportTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        workspaceFile(m_folder.path());
        auto opened = Workspace::open(m_folder.filePath(QStringLiteral("test.scrutiny")), QStringLiteral("Ada Marsh"));
        ASSERT_TRUE(opened);
        m_workspace = std::move(*opened);
    }
    QString write(const QByteArray &content) const
    {
        QFile file(m_folder.filePath(QStringLiteral("figures.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test's file cannot be written");
        return file.fileName();
    }
    /// The window, when it is known what would become of the figures.
    std::unique_ptr<FigureImport> checked(const QByteArray &content)
    {
        const auto file = lookAtFigures(m_workspace->path(), write(content));
        if (!file)
            qFatal("%s", qPrintable(file.error().message));
        auto window = std::make_unique<FigureImport>(*m_workspace, m_tasks, *file, nullptr);
        waitForCheck(*window);
        return window;
    }
    static void waitForCheck(FigureImport &window)
    {
        QSignalSpy checked(&window, &FigureImport::checked);
        EXPECT_TRUE(checked.wait(longest));
    }
    static QPushButton *importButton(const FigureImport &window)
    {
        const auto buttons = window.findChildren<QPushButton *>();
        const auto found = std::ranges::find(buttons, QStringLiteral("Import"), &QPushButton::text);
        return found == buttons.end() ? nullptr : *found;
    }
    static QComboBox *choiceOf(const FigureImport &window, const char *column)
    {
        const QString name = QStringLiteral("What the column %1 holds").arg(QLatin1String(column));
        const auto choices = window.findChildren<QComboBox *>();
        const auto found = std::ranges::find(choices, name, &QWidget::accessibleName);
        return found == choices.end() ? nullptr : *found;
    }
    static void choose(QComboBox *choice, ObservationField field)
    {
        choice->setCurrentIndex(choice->findData(int(field)));
        Q_EMIT choice->activated(choice->currentIndex());
    }
    qsizetype figures() const
    {
        return listRecords(m_workspace->database(), QStringLiteral("observations"), QDate(2026, 3, 23))->rows.size();
    }

    QTemporaryDir m_folder;
    BackgroundTasks m_tasks;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace

TEST_F(FigureImportTest, GivenAFileWithABadRow_WhenChecked_ThenItsReasonIsShownAndNothingIsSavedYet)
{
    const auto window = checked("indicator,area,period,value\nNI 60,Fenbridge,2012-04,92\nNI 60,Fenbridge,spring,3\n");

    const auto *const refused = window->findChild<TableView *>();
    ASSERT_EQ(refused->model()->rowCount(), 1);
    EXPECT_EQ(refused->model()->index(0, 0).data().toString(), QStringLiteral("3"));
    EXPECT_EQ(refused->model()->index(0, 1).data().toString(), QStringLiteral("period"));
    EXPECT_TRUE(importButton(*window)->isEnabled());
    EXPECT_EQ(figures(), 0);
}

TEST_F(FigureImportTest, GivenACheckedFile_WhenImported_ThenItIsOneStepThatIsUndoneAndRedoneWhole)
{
    const auto window = checked("indicator,area,period,value\nNI 60,Fenbridge,2012-04,92\nNI 60,Fenbridge,2012-05,9\n");
    QSignalSpy imported(window.get(), &FigureImport::imported);

    importButton(*window)->click();
    ASSERT_TRUE(imported.wait(longest));

    EXPECT_EQ(imported.first().first().toString(),
              QStringLiteral("figures.csv: 2 figures taken, 0 revised, 0 unchanged, 0 refused."));
    EXPECT_EQ(figures(), 2);
    ASSERT_EQ(m_workspace->undoHistory().done().size(), 1);
    ASSERT_TRUE(m_workspace->undo());
    EXPECT_EQ(figures(), 0);
    ASSERT_TRUE(m_workspace->redo());
    EXPECT_EQ(figures(), 2);
}

TEST_F(FigureImportTest, GivenAColumnTakenForTheWrongThing_WhenPutRight_ThenTheFiguresAreCheckedAgain)
{
    const auto window = checked("indicator,area,period,old,value\nNI 60,Fenbridge,2012-04,7,92\n");

    choose(choiceOf(*window, "old"), ObservationField::Value);
    waitForCheck(*window);
    QSignalSpy imported(window.get(), &FigureImport::imported);
    importButton(*window)->click();
    ASSERT_TRUE(imported.wait(longest));

    EXPECT_EQ(choiceOf(*window, "value")->currentData().toInt(), int(ObservationField::Ignored));
    const auto listing = listRecords(m_workspace->database(), QStringLiteral("observations"), QDate(2026, 3, 23));
    EXPECT_EQ(listing->rows.first().value(listing->columns.indexOf(QStringLiteral("value"))).toDouble(), 7.0);
}

TEST_F(FigureImportTest, GivenNoColumnForThePeriod_WhenChecked_ThenItIsSaidAndNothingCanBeImported)
{
    const auto window = checked("indicator,area,period,value\nNI 60,Fenbridge,2012-04,92\n");

    choose(choiceOf(*window, "period"), ObservationField::Ignored);
    waitForCheck(*window);

    EXPECT_FALSE(importButton(*window)->isEnabled());
}

TEST_F(FigureImportTest, GivenAListOfChildren_WhenLookedAt_ThenItIsRefusedBeforeAnyWindow)
{
    QWidget page;
    FigureFiles files(*m_workspace, m_tasks, &page);
    QSignalSpy failed(&files, &FigureFiles::failed);

    files.lookAt(write("Child Unique ID,Date of Birth,Gender\n1,2010-01-01,F\n"));
    ASSERT_TRUE(failed.wait(longest));

    EXPECT_TRUE(failed.first().first().toString().contains(QStringLiteral("single children")));
    EXPECT_EQ(page.findChild<FigureImport *>(), nullptr);
}
