#include "ui/workspace/Workspace.h"

#include "core/storage/SearchIndex.h"
#include "tests/support/Builders.h"
#include "ui/workspace/SearchIndexer.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>

namespace {

class WorkspaceTest : public ::testing::Test
{
protected:
    WorkspaceTest()
    {
        workspaceFile(folder.path());
        workspace = open();
    }
    std::unique_ptr<Workspace> open() const
    {
        auto opened = Workspace::open(folder.filePath(QStringLiteral("test.scrutiny")), QStringLiteral("Clerk"));
        EXPECT_TRUE(opened);
        return opened ? std::move(*opened) : nullptr;
    }

    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;
};

} // namespace

TEST_F(WorkspaceTest, GivenAChange_WhenUndoneAndRedone_ThenPagesAreToldEachTime)
{
    QSignalSpy told(workspace.get(), &Workspace::changed);

    ASSERT_TRUE(workspace->perform(ChangeSet(QStringLiteral("Add")).add(committee(QStringLiteral("Health")))));
    ASSERT_TRUE(workspace->undo());
    ASSERT_TRUE(workspace->redo());
    ASSERT_TRUE(workspace->undo());

    EXPECT_EQ(told.size(), 4);
    EXPECT_EQ(workspace->undoHistory().done().size(), 0);
    EXPECT_EQ(workspace->undoHistory().undone().size(), 1);
    EXPECT_EQ(Journal(workspace->database()).entries()->size(), 4);
}

TEST_F(WorkspaceTest, GivenAnotherWindowOnTheSameFile_WhenItSaves_ThenThisOneIsToldAndAStaleEditIsRefused)
{
    const auto other = open();
    const Committee before = committee(QStringLiteral("Health Panel"));
    ASSERT_TRUE(workspace->perform(ChangeSet(QStringLiteral("Add")).add(before)));
    QSignalSpy told(workspace.get(), &Workspace::changed);
    Committee theirs = before;
    theirs.name = QStringLiteral("Health Committee");
    Committee mine = before;
    mine.name = QStringLiteral("Health");

    ASSERT_TRUE(other->perform(ChangeSet(QStringLiteral("Theirs")).edit(before, theirs)));

    EXPECT_TRUE(QTest::qWaitFor([&] { return !told.isEmpty(); }));
    const auto refused = workspace->perform(ChangeSet(QStringLiteral("Mine")).edit(before, mine));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Conflict);
}

TEST_F(WorkspaceTest, GivenSomethingSaved_WhenTheIndexerHasRun_ThenItIsFound)
{
    BackgroundTasks tasks;
    const SearchIndexer indexer(*workspace, tasks, nullptr);

    ASSERT_TRUE(workspace->perform(
        ChangeSet(QStringLiteral("Add")).add(committee(QStringLiteral("Corporate Parenting Board")))));

    EXPECT_TRUE(
        QTest::qWaitFor([&] { return search(workspace->database(), {QStringLiteral("parenting")})->size() == 1; }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return indexer.isUpToDate(); }));
}

TEST_F(WorkspaceTest, GivenAWorkspaceThatBecameReadOnly_WhenAChangeIsMade_ThenTheReasonIsGiven)
{
    workspace->becomeReadOnly(QStringLiteral("Because."));

    const auto refused = workspace->perform(ChangeSet(QStringLiteral("Add")).add(committee(QStringLiteral("Health"))));

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().message, QStringLiteral("Because."));
}
