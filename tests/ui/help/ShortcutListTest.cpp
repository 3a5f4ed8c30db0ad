#include "ui/help/ShortcutList.h"

#include <QAction>
#include <QDialog>
#include <QPushButton>
#include <QShortcut>

#include <gmock/gmock.h>

namespace {

class ShortcutListTest : public ::testing::Test
{
protected:
    static void addKeys(const QKeySequence &keys, const QString &words, QWidget *widget)
    {
        (new QShortcut(keys, widget))->setWhatsThis(words);
    }

    QWidget window;
    QWidget *page = new QWidget(&window);
};

} // namespace

TEST_F(ShortcutListTest, GivenAnActionAndAShortcutOfAPage_WhenListed_ThenEachStandsUnderItsPlace)
{
    addKeys(Qt::Key_F8, QStringLiteral("Next to check"), page);
    (new QAction(QStringLiteral("&Import…"), &window))->setShortcut(Qt::CTRL | Qt::Key_I);

    const QList<ShownShortcut> shortcuts = shortcutsOf(window, {{QStringLiteral("Review imports"), page}});

    EXPECT_THAT(shortcuts,
                ::testing::ElementsAre(ShownShortcut{QString(), QStringLiteral("Ctrl+I"), QStringLiteral("Import")},
                                       ShownShortcut{QStringLiteral("Review imports"), QStringLiteral("F8"),
                                                     QStringLiteral("Next to check")}));
}

TEST_F(ShortcutListTest, GivenButtons_WhenListed_ThenTheirMnemonicsAreLeftOut)
{
    new QPushButton(QStringLiteral("&Save"), page);
    (new QPushButton(QStringLiteral("Plan meeting"), page))->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);

    const QList<ShownShortcut> shortcuts = shortcutsOf(window, {});

    ASSERT_EQ(shortcuts.size(), 1);
    EXPECT_EQ(shortcuts.first().what, QStringLiteral("Plan meeting"));
}

TEST_F(ShortcutListTest, GivenADialogOfTheWindow_WhenListed_ThenItsOwnShortcutsAreLeftOut)
{
    auto *const dialog = new QDialog(&window);
    addKeys(Qt::Key_F3, QStringLiteral("Next place"), dialog);

    EXPECT_THAT(shortcutsOf(window, {}), ::testing::IsEmpty());
}

TEST_F(ShortcutListTest, GivenWordsWithSigns_WhenWrittenAsTables_ThenTheyAreEscaped)
{
    const QString tables = shortcutTables({{QString(), QStringLiteral("Ctrl+<"), QStringLiteral("A & B")}});

    EXPECT_TRUE(tables.contains(QLatin1String("Ctrl+&lt;")));
    EXPECT_TRUE(tables.contains(QLatin1String("A &amp; B")));
}
