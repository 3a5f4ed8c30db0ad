#include "ui/widgets/ChipLabel.h"
#include "ui/widgets/ElidedLabel.h"

#include "tests/support/TestFiles.h"
#include "ui/text/StatusChips.h"

#include <gmock/gmock.h>

TEST(ElidedLabel, GivenALongText_WhenNarrow_ThenItIsCutAndKeepsTheWhole)
{
    ElidedLabel label(TextLabel::Role::Body, QStringLiteral("Permanent team managers in all six teams"), nullptr);
    label.resize(80, 20);
    EXPECT_TRUE(label.isCut());
    EXPECT_EQ(label.text(), QStringLiteral("Permanent team managers in all six teams"));
    label.resize(800, 20);
    EXPECT_FALSE(label.isCut());
}

TEST(TextLabel, GivenTextOfADocument_WhenShown_ThenItsMarkupIsNotObeyed)
{
    const TextLabel label(TextLabel::Role::Body, QStringLiteral("<b>bold</b>"), nullptr);
    EXPECT_EQ(label.textFormat(), Qt::PlainText);
}

TEST(ChipLabel, GivenAChip_WhenShown_ThenItsWordAndExplanationCanBeHeard)
{
    const ChipLabel label(chipOf(std::optional(Publicity::Exempt)), nullptr);
    EXPECT_EQ(label.accessibleName(), QStringLiteral("Exempt"));
    EXPECT_FALSE(label.accessibleDescription().isEmpty());
    EXPECT_EQ(label.sizeHint().height(), 20);
}
