#include "ui/search/SearchPanel.h"

#include "core/storage/SearchIndex.h"
#include "tests/support/Builders.h"
#include "ui/widgets/SearchField.h"
#include "ui/workspace/Workspace.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <gmock/gmock.h>

namespace {

/// A window with the search field over a workspace with two reports.
class SearchPanelTest : public ::testing::Test
{
protected:
    SearchPanelTest()
    {
        {
            const Database database = workspaceFile(folder.path());
            Report older = report(QStringLiteral("Fostering"));
            older.meetingDate = QDate(2024, 1, 23);
            Report newer = report(QStringLiteral("Adoption"));
            newer.meetingDate = QDate(2026, 1, 20);
            addReport(database, older, {QStringLiteral("Councillor O'Dowd visited twelve carers.")});
            addReport(database, newer, {QStringLiteral("Three carers were approved.")});
            EXPECT_TRUE(updateSearchIndex(database, IndexBatch::Small));
        }
        auto opened = Workspace::open(folder.filePath(QStringLiteral("test.scrutiny")), QStringLiteral("Clerk"));
        EXPECT_TRUE(opened);
        workspace = std::move(*opened);
        panel.setWorkspace(workspace.get());
        window.resize(900, 600);
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        field.setFocus();
    }

    bool waitForPanel()
    {
        return QTest::qWaitFor([this] { return panel.isVisible(); });
    }

    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;
    QWidget window;
    SearchField field{QStringLiteral("Search"), &window};
    SearchPanel panel{field, &window};
};

} // namespace

TEST_F(SearchPanelTest, GivenWordsTyped_WhenReturnIsPressed_ThenTheBestPlaceIsOpened)
{
    QSignalSpy chosen(&panel, &SearchPanel::hitChosen);

    QTest::keyClicks(&field, QStringLiteral("o'dow"));
    ASSERT_TRUE(waitForPanel());
    QTest::keyClick(&field, Qt::Key_Return);

    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.first().first().value<SearchHit>().title, QStringLiteral("Fostering"));
    EXPECT_FALSE(panel.isVisible());
}

TEST_F(SearchPanelTest, GivenSeveralPlaces_WhenTheArrowIsPressed_ThenTheNextIsChosen)
{
    QSignalSpy chosen(&panel, &SearchPanel::hitChosen);

    QTest::keyClicks(&field, QStringLiteral("carers"));
    ASSERT_TRUE(waitForPanel());
    QTest::qWait(400);
    QTest::keyClick(&field, Qt::Key_Down);
    QTest::keyClick(&field, Qt::Key_Return);

    ASSERT_EQ(chosen.size(), 1);
}

TEST_F(SearchPanelTest, GivenAnOpenPanel_WhenEscapeIsPressed_ThenItGoesAndTheWordsStayForTheNextEscape)
{
    QTest::keyClicks(&field, QStringLiteral("carers"));
    ASSERT_TRUE(waitForPanel());

    QTest::keyClick(&field, Qt::Key_Escape);

    EXPECT_FALSE(panel.isVisible());
}

TEST_F(SearchPanelTest, GivenTheSignForCommands_WhenWordsFollow_ThenReturnDoesTheFirst)
{
    QPushButton button(QStringLiteral("Write the pack"), &window);
    button.show();
    panel.setCommands([this] { return commandsOf(window, {}); });
    QSignalSpy chosen(&panel, &SearchPanel::commandChosen);

    QTest::keyClicks(&field, QStringLiteral(">pack"));
    ASSERT_TRUE(waitForPanel());
    QTest::keyClick(&field, Qt::Key_Return);

    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.first().first().value<Command>().object, &button);
    EXPECT_TRUE(field.text().isEmpty());
}

TEST_F(SearchPanelTest, GivenALinkToARecord_WhenReturnIsPressed_ThenItIsHandedOn)
{
    QSignalSpy chosen(&panel, &SearchPanel::linkChosen);

    QTest::keyClicks(&field, QStringLiteral("scrutineer:report/1"));
    ASSERT_TRUE(waitForPanel());
    QTest::keyClick(&field, Qt::Key_Return);

    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.first().first().toString(), QStringLiteral("scrutineer:report/1"));
}

TEST(SearchHitsModel, GivenHits_WhenExchanged_ThenTheModelKeepsQtsRules)
{
    SearchHitsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    SearchHit hit;
    hit.kind = QStringLiteral("paragraph");
    hit.number = QStringLiteral("5.1");
    hit.title = QStringLiteral("Fostering");

    Command command;
    command.text = QStringLiteral("Import…");
    command.keys = QStringLiteral("Ctrl+I");

    model.setFound({}, {hit, hit});
    model.setFound({command}, {hit});

    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Command, Import…, Ctrl+I"));
    EXPECT_THAT(model.index(1).data(Qt::AccessibleTextRole).toString().toStdString(),
                ::testing::HasSubstr("Paragraph 5.1"));
}
