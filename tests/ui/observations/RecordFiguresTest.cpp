#include "ui/observations/RecordFigures.h"

#include "core/storage/ListQueries.h"
#include "core/storage/ReportQueries.h"
#include "tests/support/Builders.h"
#include "ui/tables/TableView.h"
#include "ui/workspace/Workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>

namespace {

/// A report with two figures: one of a known indicator, one of something new.
class RecordFiguresTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        const Database database = workspaceFile(m_folder.path());
        Report paper = report(QStringLiteral("Safeguarding performance"));
        paper.meetingDate = QDate(2026, 3, 10);
        paper = addReport(database, paper, {QStringLiteral("In January 95% of assessments were on time.")});
        const ReportParagraphId paragraph = reportDetail(database, paper.id.toString())->paragraphs.first().id;
        ChangeSet changes(QStringLiteral("Figures"));
        changes.add(Indicator{
            .id = IndicatorId::create(), .code = QStringLiteral("N1"), .name = QStringLiteral("Assessments on time")});
        changes.add(ReportedFigure{ReportedFigureId::create(), paper.id, paragraph, 0,
                                   QStringLiteral("assessments on time"), 95, QStringLiteral("%"), std::nullopt,
                                   QStringLiteral("January"), 2, 0.9});
        changes.add(ReportedFigure{ReportedFigureId::create(), paper.id, paragraph, 1,
                                   QStringLiteral("foster homes approved"), 7, QStringLiteral("count"), std::nullopt,
                                   std::nullopt, 2, 0.9});
        ASSERT_TRUE(Journal(database).apply(changes, testStamp()));
        m_report = paper.id;
        auto opened = Workspace::open(m_folder.filePath(QStringLiteral("test.scrutiny")), QStringLiteral("Ada Marsh"));
        ASSERT_TRUE(opened);
        m_workspace = std::move(*opened);
        m_window =
            std::make_unique<RecordFigures>(*m_workspace, *statedFigures(m_workspace->database(), m_report), nullptr);
        m_window->show();
    }
    QPushButton *recordButton() const
    {
        const auto buttons = m_window->findChildren<QPushButton *>();
        return *std::ranges::find(buttons, QStringLiteral("Record"), &QPushButton::text);
    }
    QString said(int row, int column) const
    {
        return m_window->findChild<TableView *>()->model()->index(row, column).data().toString();
    }
    QLineEdit *period() const
    {
        for (QLineEdit *const edit : m_window->findChildren<QLineEdit *>())
            if (edit->placeholderText().startsWith(QLatin1String("such as")))
                return edit;
        return nullptr;
    }
    qsizetype count(const char *kind) const
    {
        return listRecords(m_workspace->database(), QLatin1String(kind), {})->rows.size();
    }

    QTemporaryDir m_folder;
    ReportId m_report;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<RecordFigures> m_window;
};

} // namespace

TEST_F(RecordFiguresTest, GivenAReport_WhenShown_ThenTheSureFigureIsNewAndTheOtherIsLeftOut)
{
    EXPECT_EQ(said(0, 2), QStringLiteral("Assessments on time"));
    EXPECT_EQ(said(0, 3), QStringLiteral("Jan 2026"));
    EXPECT_EQ(said(0, 4), QStringLiteral("New"));
    EXPECT_EQ(said(1, 4), QStringLiteral("Left out"));
    EXPECT_TRUE(recordButton()->isEnabled());
}

TEST_F(RecordFiguresTest, GivenTheSureFigure_WhenRecorded_ThenItIsOneStepThatCanBeUndone)
{
    QSignalSpy recorded(m_window.get(), &RecordFigures::recorded);

    recordButton()->click();

    EXPECT_EQ(recorded.size(), 1);
    EXPECT_EQ(count("observations"), 1);
    ASSERT_TRUE(m_workspace->undo());
    EXPECT_EQ(count("observations"), 0);
}

TEST_F(RecordFiguresTest, GivenTheOtherFigure_WhenItsPeriodIsWritten_ThenItIsTakenForANewIndicator)
{
    m_window->findChild<TableView *>()->selectRow(1);
    EXPECT_TRUE(period()->text().isEmpty());

    QTest::keyClicks(period(), QStringLiteral("31 February 2026"));
    EXPECT_EQ(said(1, 4), QStringLiteral("To be put right"));
    EXPECT_FALSE(recordButton()->isEnabled());
    period()->clear();
    QTest::keyClicks(period(), QStringLiteral("Feb 2026"));

    EXPECT_EQ(said(1, 4), QStringLiteral("New"));
    recordButton()->click();
    EXPECT_EQ(count("observations"), 2);
    EXPECT_EQ(count("indicators"), 2);
}
