#include "ui/history/HistoryPanel.h"

#include "tests/support/Builders.h"
#include "ui/tables/TableView.h"
#include "ui/workspace/Workspace.h"

#include <QTemporaryDir>

namespace {

class HistoryPanelTest : public ::testing::Test
{
protected:
    HistoryPanelTest()
    {
        {
            const Database database = workspaceFile(m_folder.path());
            m_report = addReport(database, report(QStringLiteral("Placements")), {QStringLiteral("Words")});
        }
        auto workspace =
            Workspace::open(m_folder.filePath(QStringLiteral("test.scrutiny")), QStringLiteral("Priya Nandra"));
        if (!workspace)
            qFatal("%s", qUtf8Printable(workspace.error().message));
        m_workspace = std::move(*workspace);
        m_panel = std::make_unique<HistoryPanel>(*m_workspace, nullptr);
        m_panel->resize(600, 500);
        m_panel->show();
    }

    void edit(const Report &after)
    {
        ASSERT_TRUE(m_workspace->perform(ChangeSet(QStringLiteral("Edit report")).edit(m_report, after)));
        m_report = after;
    }
    QAbstractItemModel *table(const QString &name) const
    {
        for (TableView *view : m_panel->findChildren<TableView *>())
            if (view->accessibleName() == name)
                return view->model();
        return nullptr;
    }
    QStringList row(const QString &name, int row) const
    {
        QStringList cells;
        for (int column = 0; column < table(name)->columnCount(); ++column)
            cells.append(table(name)->index(row, column).data().toString());
        return cells;
    }

    const QString entries = QStringLiteral("History");
    const QString changes = QStringLiteral("What changed");
    QTemporaryDir m_folder;
    Report m_report;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<HistoryPanel> m_panel;
};

} // namespace

TEST_F(HistoryPanelTest, GivenAnEdit_WhenShown_ThenTheNewestStandsFirstWithWhoAndWhat)
{
    Report after = m_report;
    after.publicity = Publicity::Exempt;
    edit(after);

    m_panel->showRecord(m_report.id.toString());

    ASSERT_EQ(table(entries)->rowCount(), 2);
    EXPECT_EQ(row(entries, 0).mid(1), QStringList({QStringLiteral("Priya Nandra"), QStringLiteral("Edit report")}));
    EXPECT_EQ(row(entries, 1).at(1), QStringLiteral("Rosalind Teague"));
    const QDateTime made = QDateTime(QDate(2026, 3, 23), QTime(9, 30), Qt::UTC).toLocalTime();
    EXPECT_EQ(row(entries, 1).first(), QStringLiteral("23 Mar 2026, ") + made.toString(QStringLiteral("HH:mm")));
}

TEST_F(HistoryPanelTest, GivenTheNewestEntry_WhenShown_ThenTheChangedFieldsStandInWords)
{
    Report after = m_report;
    after.publicity = Publicity::PartExempt;
    after.meetingDate = QDate(2026, 1, 20);
    after.needsReview = true;
    edit(after);

    m_panel->showRecord(m_report.id.toString());

    ASSERT_EQ(table(changes)->rowCount(), 3);
    EXPECT_EQ(
        row(changes, 0),
        QStringList({QStringLiteral("Meeting date"), QStringLiteral("not stated"), QStringLiteral("20 Jan 2026")}));
    EXPECT_EQ(row(changes, 1),
              QStringList({QStringLiteral("Access"), QStringLiteral("not stated"), QStringLiteral("Part exempt")}));
    EXPECT_EQ(row(changes, 2),
              QStringList({QStringLiteral("To be reviewed"), QStringLiteral("no"), QStringLiteral("yes")}));
}

TEST_F(HistoryPanelTest, GivenACommittee_WhenItIsSet_ThenItsNameIsTold)
{
    const Committee board = committee(QStringLiteral("Corporate Parenting Board"));
    Report after = m_report;
    after.committee = board.id;
    ASSERT_TRUE(m_workspace->perform(ChangeSet(QStringLiteral("Edit report")).add(board).edit(m_report, after)));

    m_panel->showRecord(m_report.id.toString());

    ASSERT_EQ(table(changes)->rowCount(), 1) << "the committee's own record is not this one's history";
    EXPECT_EQ(row(changes, 0).last(), QStringLiteral("Corporate Parenting Board"));
}

TEST_F(HistoryPanelTest, GivenAChangeWhileShown_WhenSaved_ThenTheListGrows)
{
    m_panel->showRecord(m_report.id.toString());
    Report after = m_report;
    after.title = QStringLiteral("Fostering");
    edit(after);

    EXPECT_EQ(table(entries)->rowCount(), 2);
}

TEST_F(HistoryPanelTest, GivenAnUnknownRecord_WhenShown_ThenTheListIsEmpty)
{
    m_panel->showRecord(ReportId::create().toString());

    EXPECT_EQ(table(entries)->rowCount(), 0);
    EXPECT_EQ(table(changes)->rowCount(), 0);
}
