#include "ui/backups/BackupsDialog.h"

#include "core/workflows/RollingBackups.h"
#include "tests/support/Builders.h"
#include "ui/tables/TableView.h"
#include "ui/widgets/MessageBar.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>

namespace {

/// A workspace with a backup, and one report that came after it.
class BackupsDialogTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        addReport(workspace, report(QStringLiteral("Fostering")), {QStringLiteral("One.")});
        ASSERT_TRUE(takeDailyBackup(workspace, folder, QDate::currentDate(), BackupPlan()).value());
        backup = keptBackups(folder, workspace.path()).first().path;
    }
    void show(BackupsDialog &dialog) const
    {
        dialog.show();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog.backups().isEmpty(); }));
    }
    static void preview(BackupsDialog &dialog)
    {
        QSignalSpy previewed(&dialog, &BackupsDialog::previewed);
        dialog.show();
        ASSERT_TRUE(previewed.wait());
    }
    static TableView *table(const BackupsDialog &dialog, const QString &name)
    {
        for (TableView *view : dialog.findChildren<TableView *>())
            if (view->accessibleName() == name)
                return view;
        return nullptr;
    }
    static QPushButton *button(const BackupsDialog &dialog, const QString &text)
    {
        for (QPushButton *candidate : dialog.findChildren<QPushButton *>())
            if (candidate->text() == text)
                return candidate;
        return nullptr;
    }

    QTemporaryDir place;
    QString folder = place.filePath(QStringLiteral("backups"));
    Database workspace = workspaceFile(place.path());
    QString backup;
};

} // namespace

TEST_F(BackupsDialogTest, GivenAChangeSinceTheBackup_WhenShown_ThenItStandsAmongWhatWouldBeLost)
{
    addReport(workspace, report(QStringLiteral("Adoption")), {QStringLiteral("Two.")});
    BackupsDialog dialog(workspace.path(), folder, nullptr);

    preview(dialog);

    const TableView *const lost = table(dialog, QStringLiteral("Changes that would be lost"));
    ASSERT_EQ(lost->model()->rowCount(), 1);
    EXPECT_EQ(lost->model()->index(0, 0).data().toString(), Journal(workspace).entries()->last().label);
    EXPECT_TRUE(button(dialog, QStringLiteral("Restore…"))->isEnabled());
}

TEST_F(BackupsDialogTest, GivenNothingChangedSince_WhenShown_ThenThereIsNothingToRestore)
{
    BackupsDialog dialog(workspace.path(), folder, nullptr);

    preview(dialog);

    EXPECT_FALSE(button(dialog, QStringLiteral("Restore…"))->isEnabled());
}

TEST_F(BackupsDialogTest, GivenABackup_WhenRestoreIsPressed_ThenItAsksOnceMoreBeforeItAsksForIt)
{
    addReport(workspace, report(QStringLiteral("Adoption")), {QStringLiteral("Two.")});
    BackupsDialog dialog(workspace.path(), folder, nullptr);
    QSignalSpy asked(&dialog, &BackupsDialog::restoreAsked);
    preview(dialog);

    button(dialog, QStringLiteral("Restore…"))->click();
    EXPECT_EQ(asked.count(), 0);
    EXPECT_TRUE(dialog.findChild<MessageBar *>()->isVisible());
    button(dialog, QStringLiteral("Restore now"))->click();

    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.first().first().toString(), backup);
}

TEST_F(BackupsDialogTest, GivenADamagedBackup_WhenShown_ThenItSaysSoAndCannotBeRestored)
{
    QFile file(backup);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2));
    file.write(QByteArray(8192, 'x'));
    file.close();
    BackupsDialog dialog(workspace.path(), folder, nullptr);

    show(dialog);

    EXPECT_FALSE(dialog.backups().first().isSound());
    EXPECT_FALSE(button(dialog, QStringLiteral("Restore…"))->isEnabled());
}
