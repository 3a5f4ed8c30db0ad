#include "ui/recommendations/ResponseRulesDialog.h"

#include "core/storage/RecommendationQueries.h"
#include "tests/ui/recommendations/RegisterPageFixture.h"
#include "ui/recommendations/RegisterFiles.h"
#include "ui/widgets/LinkButton.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gmock/gmock.h>

namespace {

/// The dialog as the register's menu opens it.
class ResponseRulesDialogTest : public RegisterPageFixture
{
protected:
    ResponseRulesDialog *open()
    {
        page().findChild<RegisterFiles *>()->editResponseRules();
        return part<ResponseRulesDialog>();
    }
    static void press(const QWidget *within, const QString &words)
    {
        for (QPushButton *const button : within->findChildren<QPushButton *>())
            if (button->text() == words && button->isVisible())
                return QTest::mouseClick(button, Qt::LeftButton);
        FAIL() << "no button " << words.toStdString();
    }
    static QString shown(const QWidget *dialog)
    {
        QStringList lines;
        for (const QLabel *const label : dialog->findChildren<QLabel *>())
            lines << label->text();
        return lines.join(QLatin1Char('\n'));
    }
    QList<ResponseRule> rules() const { return responseRules(m_workspace->database()).value(); }
};

} // namespace

TEST_F(ResponseRulesDialogTest, GivenNoOwnRule_WhenOpened_ThenTheLawsRulesAreShownAndCannotBeRemoved)
{
    const ResponseRulesDialog *const dialog = open();
    ASSERT_NE(dialog, nullptr);
    EXPECT_THAT(shown(dialog).toStdString(), ::testing::HasSubstr("2 months"));
    EXPECT_THAT(shown(dialog).toStdString(), ::testing::HasSubstr("28 days"));
    EXPECT_EQ(dialog->findChild<LinkButton *>(), nullptr);
}

TEST_F(ResponseRulesDialogTest, GivenARuleOfTheCouncil_WhenAddedAndRemoved_ThenItIsKeptShownAndCanBeUndone)
{
    const ResponseRulesDialog *const dialog = open();
    press(dialog, QStringLiteral("Add rule"));
    EXPECT_TRUE(rules().isEmpty()) << "it has no source yet";
    for (QLineEdit *const edit : dialog->findChildren<QLineEdit *>())
        if (!edit->placeholderText().isEmpty())
            edit->setText(QStringLiteral("Constitution, part 4, rule 12"));
    press(dialog, QStringLiteral("Add rule"));

    ASSERT_EQ(rules().size(), 1);
    EXPECT_EQ(rules().first().length, 8);
    EXPECT_EQ(rules().first().unit, ResponseRule::Unit::Weeks);
    EXPECT_THAT(shown(dialog).toStdString(), ::testing::HasSubstr("8 weeks. Constitution, part 4, rule 12"));

    QCoreApplication::processEvents();
    press(dialog, QStringLiteral("Remove"));
    EXPECT_TRUE(rules().isEmpty());
    ASSERT_TRUE(m_workspace->undo());
    EXPECT_EQ(rules().size(), 1);
}
