#include "ui/reports/reader/ReportEditForm.h"
#include "core/storage/Journal.h"
#include "tests/ui/reports/reader/ReaderFixture.h"
#include "ui/widgets/MessageBar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace {

const QString improvement = QStringLiteral("R15");

class ReportEditFormTest : public ReaderFixture
{
protected:
    ReportEditForm &openForm()
    {
        show(improvement);
        press(QStringLiteral("Edit details"));
        return *part<ReportEditForm>();
    }
    template<typename Widget>
    Widget *field(const QString &name)
    {
        for (Widget *widget : part<ReportEditForm>()->findChildren<Widget *>())
            if (widget->accessibleName() == name)
                return widget;
        return nullptr;
    }
    void type(const QString &name, const QString &text)
    {
        auto *line = field<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
};

} // namespace

TEST_F(ReportEditFormTest, GivenANewTitle_WhenCtrlReturnIsPressed_ThenItIsSavedAsOneStepThatCanBeUndone)
{
    const ReportEditForm &form = openForm();
    type(QStringLiteral("Title"), QStringLiteral("Progress of the programme"));
    EXPECT_TRUE(m_reader->hasUnsavedDetails());

    QTest::keyClick(field<QLineEdit>(QStringLiteral("Title")), Qt::Key_Return, Qt::ControlModifier);

    EXPECT_FALSE(form.isVisible());
    EXPECT_FALSE(m_reader->hasUnsavedDetails());
    EXPECT_EQ(detailOf(improvement).report.title, QStringLiteral("Progress of the programme"));
    ASSERT_EQ(m_workspace->undoHistory().done().size(), 1);
    EXPECT_EQ(m_workspace->undoHistory().done().first().label, QStringLiteral("Edit report"));
    ASSERT_TRUE(m_workspace->undo());
    EXPECT_NE(detailOf(improvement).report.title, QStringLiteral("Progress of the programme"));
}

TEST_F(ReportEditFormTest, GivenSomethingTyped_WhenEscIsPressed_ThenItIsDiscarded)
{
    const ReportEditForm &form = openForm();
    const Report before = detailOf(improvement).report;
    type(QStringLiteral("Title"), QStringLiteral("Never mind"));

    QTest::keyClick(field<QLineEdit>(QStringLiteral("Title")), Qt::Key_Escape);

    EXPECT_FALSE(form.isVisible());
    EXPECT_EQ(detailOf(improvement).report, before);
    EXPECT_TRUE(m_workspace->undoHistory().done().isEmpty());
}

TEST_F(ReportEditFormTest, GivenNoTitle_WhenSaved_ThenTheFormSaysSoAndStays)
{
    const ReportEditForm &form = openForm();
    field<QLineEdit>(QStringLiteral("Title"))->clear();

    press(QStringLiteral("Save"));

    EXPECT_TRUE(form.isVisible());
    EXPECT_TRUE(form.findChild<MessageBar *>()->isVisible());
    EXPECT_TRUE(form.findChild<MessageBar *>()->text().contains(QStringLiteral("title")));
}

TEST_F(ReportEditFormTest, GivenANewCommitteeAndNoDate_WhenSaved_ThenBothAreKeptInOneStep)
{
    openForm();
    auto *committee = field<QComboBox>(QStringLiteral("Committee"));
    committee->lineEdit()->selectAll();
    QTest::keyClicks(committee->lineEdit(), QStringLiteral("Flood Risk Scrutiny Panel"));
    QTest::mouseClick(field<QCheckBox>(QStringLiteral("The meeting date is stated")), Qt::LeftButton, {},
                      QPoint(8, field<QCheckBox>(QStringLiteral("The meeting date is stated"))->height() / 2));

    press(QStringLiteral("Save"));

    EXPECT_EQ(detailOf(improvement).committee, QStringLiteral("Flood Risk Scrutiny Panel"));
    EXPECT_FALSE(detailOf(improvement).report.meetingDate);
    EXPECT_EQ(m_workspace->undoHistory().done().size(), 1);
}

TEST_F(ReportEditFormTest, GivenAReportChangedMeanwhile_WhenSaved_ThenTheConflictIsToldInTheForm)
{
    const ReportEditForm &form = openForm();
    type(QStringLiteral("Title"), QStringLiteral("Mine"));
    const Report before = detailOf(improvement).report;
    Report after = before;
    after.title = QStringLiteral("Theirs");
    ASSERT_TRUE(m_workspace->perform(ChangeSet(QStringLiteral("Edit report")).edit(before, after)));

    press(QStringLiteral("Save"));

    EXPECT_TRUE(form.isVisible());
    EXPECT_TRUE(form.findChild<MessageBar *>()->isVisible());
    EXPECT_EQ(detailOf(improvement).report.title, QStringLiteral("Theirs"));
}

TEST_F(ReportEditFormTest, GivenAWorkspaceThatCanOnlyBeRead_WhenLookedAt_ThenEditingIsOffAndSaysWhy)
{
    show(improvement);

    m_workspace->becomeReadOnly(QStringLiteral("The disk is full."));

    auto *edit = button<QPushButton>(QStringLiteral("Edit details"));
    EXPECT_FALSE(edit->isEnabled());
    EXPECT_EQ(edit->toolTip(), QStringLiteral("The disk is full."));
}
