#include "ui/search/Command.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QToolBar>

#include <gmock/gmock.h>

namespace {

QStringList textsOf(const QList<Command> &commands)
{
    QStringList texts;
    for (const Command &command : commands)
        texts.append(command.text);
    return texts;
}

/// A window with a bar of actions and two pages, of which one is shown.
class CommandTest : public ::testing::Test
{
protected:
    CommandTest()
    {
        bar.addAction(&import);
        bar.addAction(&undo);
        undo.setEnabled(false);
        import.setShortcut(QKeySequence(QStringLiteral("Ctrl+I")));
        shortcut.setWhatsThis(QStringLiteral("Go to Reports"));
        hiddenPage.hide();
        goneButton.hide();
        window.show();
    }
    QList<Command> commands()
    {
        return commandsOf(window,
                          {{QStringLiteral("Reports"), &shownPage}, {QStringLiteral("Pack builder"), &hiddenPage}});
    }

    QWidget window;
    QToolBar bar{&window};
    QAction import{QStringLiteral("&Import\u2026"), &bar};
    QAction undo{QStringLiteral("Undo"), &bar};
    QShortcut shortcut{QKeySequence(QStringLiteral("Ctrl+2")), &window};
    QWidget shownPage{&window};
    QPushButton compare{QStringLiteral("Compare reports"), &shownPage};
    QPushButton goneButton{QStringLiteral("Not here"), &shownPage};
    QWidget hiddenPage{&window};
    QPushButton write{QStringLiteral("Ysgrifennu\u2019r pecyn \u00e2\u2019i atodiadau"), &hiddenPage};
};

} // namespace

TEST_F(CommandTest, GivenAWindow_WhenItsCommandsAreAsked_ThenTheyAreWhatCanBeDoneNow)
{
    EXPECT_THAT(textsOf(commands()),
                ::testing::ElementsAre(QStringLiteral("Import\u2026"), QStringLiteral("Go to Reports"), compare.text(),
                                       write.text()));
    EXPECT_EQ(commands().first().keys, QStringLiteral("Ctrl+I"));
    EXPECT_EQ(commands().last().page, &hiddenPage);
}

TEST_F(CommandTest, GivenTypedBeginnings_WhenMatched_ThenAccentsDoNotMatterAndTheNearestComesFirst)
{
    EXPECT_THAT(textsOf(matchingCommands(commands(), QStringLiteral("ysg a"))), ::testing::ElementsAre(write.text()));
    EXPECT_THAT(textsOf(matchingCommands(commands(), QStringLiteral("report"))),
                ::testing::ElementsAre(QStringLiteral("Go to Reports"), compare.text()));
    EXPECT_THAT(textsOf(matchingCommands(commands(), QStringLiteral("comp rep"))),
                ::testing::ElementsAre(compare.text()));
    EXPECT_TRUE(matchingCommands(commands(), QStringLiteral("zebra")).isEmpty());
}

TEST_F(CommandTest, GivenEachKindOfCommand_WhenRun_ThenItIsDone)
{
    QSignalSpy imported(&import, &QAction::triggered);
    QSignalSpy went(&shortcut, &QShortcut::activated);
    QSignalSpy written(&write, &QPushButton::clicked);

    for (const Command &command : commands())
        run(command);

    EXPECT_EQ(imported.size(), 1);
    EXPECT_EQ(went.size(), 1);
    EXPECT_EQ(written.size(), 1);
}

TEST_F(CommandTest, GivenACommandWhoseButtonIsGone_WhenRun_ThenNothingHappens)
{
    Command command;
    {
        QPushButton button(QStringLiteral("Short-lived"), &shownPage);
        button.show();
        command = matchingCommands(commands(), QStringLiteral("short")).first();
    }

    run(command);

    EXPECT_FALSE(command.object);
}
