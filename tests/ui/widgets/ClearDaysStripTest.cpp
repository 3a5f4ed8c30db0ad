#include "ui/widgets/ClearDaysStrip.h"

#include "tests/support/TestFiles.h"
#include "ui/text/Chip.h"
#include "ui/widgets/StatutoryDateList.h"

#include <gmock/gmock.h>

namespace {

const QDate today(2026, 3, 23);

StatutoryDate dateIn(StatutoryDate::State state)
{
    return {StatutoryDate::Kind::Agenda, QDate(2026, 3, 26), state, QDate(2026, 3, 20), QStringLiteral("Why")};
}

} // namespace

TEST(ClearDaysStrip, GivenACount_WhenRead_ThenItsDescriptionIsTheSentence)
{
    ClearDaysStrip strip(nullptr);
    const ClearDays counted = clearDaysBefore(QDate(2026, 4, 7), 5, CouncilDays());

    strip.setClearDays(counted);

    EXPECT_EQ(strip.accessibleDescription(), inWords(counted));
    EXPECT_GT(strip.sizeHint().width(), strip.minimumSizeHint().width());
}

TEST(ClearDaysStrip, GivenAStripOfEveryWidth_WhenPainted_ThenItIsNotBlank)
{
    ClearDaysStrip strip(nullptr);
    strip.setClearDays(clearDaysBefore(QDate(2026, 4, 7), 5, CouncilDays()));
    for (const int width : {60, 200, 340, 900}) {
        strip.resize(width, strip.sizeHint().height());
        const QImage image = strip.grab().toImage();
        EXPECT_NE(image.pixelColor(3, 6), image.pixelColor(0, 0)) << width;
    }
}

TEST(StatutoryDateList, GivenEveryState_WhenSaidAsAChip_ThenShapeAndWordTellThemApart)
{
    QStringList words;
    using State = StatutoryDate::State;
    for (const State state : {State::Open, State::Kept, State::Late, State::NotRecorded, State::Runs}) {
        const Chip chip = statutoryChip(dateIn(state), today);
        EXPECT_TRUE(chip.glyph);
        EXPECT_EQ(chip.explanation, QStringLiteral("Why"));
        EXPECT_FALSE(words.contains(chip.word)) << chip.word.toStdString();
        words.append(chip.word);
    }
    EXPECT_EQ(words.first(), QStringLiteral("in 3 days"));
}
