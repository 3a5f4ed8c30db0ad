#include "ui/start/NewWorkspaceForm.h"

#include "tests/support/TestFiles.h"
#include "ui/widgets/MessageBar.h"

#include <gmock/gmock.h>

#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace {

class NewWorkspace : public testing::Test
{
protected:
    NewWorkspace()
    {
        m_form.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_form));
    }
    QLineEdit *council() const { return m_form.findChildren<QLineEdit *>().at(0); }
    QLineEdit *path() const { return m_form.findChildren<QLineEdit *>().at(1); }
    void type(QLineEdit *field, const QString &words)
    {
        field->selectAll();
        QTest::keyClicks(field, words);
    }
    QString error() const
    {
        const auto *bar = m_form.findChild<MessageBar *>();
        return bar->isVisible() ? bar->text() : QString();
    }

    QTemporaryDir m_folder;
    NewWorkspaceForm m_form{nullptr};
};

} // namespace

TEST_F(NewWorkspace, GivenACouncilsName_WhenTyped_ThenAFileIsSuggested)
{
    type(council(), QStringLiteral("Fenbridge city council"));

    EXPECT_TRUE(path()->text().endsWith(QStringLiteral("/FenbridgeCityCouncil.scrutiny")));
}

TEST_F(NewWorkspace, GivenNoName_WhenReturnIsPressed_ThenTheFormSaysWhatIsMissing)
{
    QSignalSpy asked(&m_form, &NewWorkspaceForm::createAsked);

    QTest::keyClick(council(), Qt::Key_Return);

    EXPECT_TRUE(asked.isEmpty());
    EXPECT_TRUE(error().contains(QStringLiteral("name")));
}

TEST_F(NewWorkspace, GivenAFileThatExists_WhenCreating_ThenNothingIsOverwritten)
{
    QFile file(m_folder.filePath(QStringLiteral("there.scrutiny")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    QSignalSpy asked(&m_form, &NewWorkspaceForm::createAsked);
    type(council(), QStringLiteral("Fenbridge"));
    type(path(), file.fileName());

    QTest::keyClick(path(), Qt::Key_Return);

    EXPECT_TRUE(asked.isEmpty());
    EXPECT_TRUE(error().contains(QStringLiteral("there.scrutiny")));
}

TEST_F(NewWorkspace, GivenNameAndFile_WhenCreating_ThenBothAreTold)
{
    QSignalSpy asked(&m_form, &NewWorkspaceForm::createAsked);
    type(council(), QStringLiteral("Fenbridge"));
    type(path(), m_folder.filePath(QStringLiteral("fen")));

    QTest::keyClick(path(), Qt::Key_Return);

    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.first().at(0).toString(), m_folder.filePath(QStringLiteral("fen.scrutiny")));
    EXPECT_EQ(asked.first().at(1).toString(), QStringLiteral("Fenbridge"));
}

TEST_F(NewWorkspace, GivenTheForm_WhenEscIsPressed_ThenItIsCancelled)
{
    QSignalSpy cancelled(&m_form, &NewWorkspaceForm::cancelled);

    QTest::keyClick(council(), Qt::Key_Escape);

    EXPECT_EQ(cancelled.size(), 1);
}
