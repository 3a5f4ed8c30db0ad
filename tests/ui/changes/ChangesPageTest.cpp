#include "ui/changes/ChangesPage.h"

#include "tests/support/Builders.h"
#include "ui/tables/TableView.h"
#include "ui/workspace/Settings.h"
#include "ui/workspace/Workspace.h"

#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>

TEST(ChangesPage, GivenChanges_WhenThePageIsShown_ThenTheyAreListedNewestFirstAndFollowNewOnes)
{
    const QTemporaryDir folder;
    {
        const Database database = workspaceFile(folder.path());
        addReport(database, report(QStringLiteral("Fostering")), {});
    }
    auto workspace = Workspace::open(folder.filePath(QStringLiteral("test.scrutiny")), QStringLiteral("Clerk"));
    ASSERT_TRUE(workspace);
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    ChangesPage page(**workspace, settings, nullptr);
    page.show();
    auto *const table = page.findChild<TableView *>();
    ASSERT_EQ(table->model()->rowCount(), 1);

    ASSERT_TRUE(
        (*workspace)->perform(ChangeSet(QStringLiteral("Add a committee")).add(committee(QStringLiteral("Health")))));

    ASSERT_EQ(table->model()->rowCount(), 2);
    EXPECT_EQ(table->model()->index(0, 1).data().toString(), QStringLiteral("Add a committee"));
    EXPECT_EQ(table->model()->index(0, 3).data().toString(), QStringLiteral("Clerk"));
}
