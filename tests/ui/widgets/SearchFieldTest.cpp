#include "ui/widgets/SearchField.h"

#include "tests/support/TestFiles.h"
#include "ui/widgets/KeyHint.h"

#include <gmock/gmock.h>

#include <QSignalSpy>
#include <QTest>

namespace {

class Field : public testing::Test
{
protected:
    Field()
    {
        window.resize(400, 100);
        field.resize(300, 32);
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    QWidget window;
    SearchField &field = *new SearchField(QStringLiteral("Filter these"), &window);
};

} // namespace

TEST_F(Field, GivenTyping_WhenItRests_ThenTheSearchIsAskedOnce)
{
    QSignalSpy asked(&field, &SearchField::searchAsked);

    QTest::keyClicks(&field, QStringLiteral("45 days"));

    ASSERT_TRUE(QTest::qWaitFor([&] { return !asked.isEmpty(); }));
    EXPECT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.first().first().toString(), QStringLiteral("45 days"));
}

TEST_F(Field, GivenText_WhenEscapeIsPressed_ThenItIsClearedAndAskedAtOnce)
{
    field.setText(QStringLiteral("words"));
    QTest::keyClick(&field, Qt::Key_Return);
    QSignalSpy asked(&field, &SearchField::searchAsked);

    QTest::keyClick(&field, Qt::Key_Escape);

    EXPECT_TRUE(field.text().isEmpty());
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.first().first().toString(), QString());
}

TEST_F(Field, GivenAShortcut_WhenPressed_ThenTheFieldHasTheFocusAndItsHintHidesWhileThereIsText)
{
    field.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    auto *hint = field.findChild<KeyHint *>();
    ASSERT_TRUE(hint);
    field.clearFocus();

    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);

    EXPECT_TRUE(field.hasFocus());
    EXPECT_TRUE(hint->isVisible());
    QTest::keyClicks(&field, QStringLiteral("a"));
    EXPECT_FALSE(hint->isVisible());
}
