#include "ui/text/StatusGlyph.h"

#include "ui/text/Measures.h"
#include "ui/text/StatusChips.h"

#include <gmock/gmock.h>

#include <QImage>
#include <QPainter>

namespace {

constexpr int first = int(StatusGlyph::Circle);
constexpr int last = int(StatusGlyph::Globe);

QImage pictureOf(StatusGlyph glyph, int scale)
{
    QImage image(Measures::glyph * scale, Measures::glyph * scale, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintGlyph(painter, glyph, image.rect(), Qt::black);
    return image;
}

} // namespace

TEST(StatusGlyph, GivenAllShapes_WhenDrawnInOneColour_ThenNoTwoLookAlike)
{
    for (int one = first; one <= last; ++one)
        for (int other = one + 1; other <= last; ++other)
            EXPECT_NE(pictureOf(StatusGlyph(one), 1), pictureOf(StatusGlyph(other), 1)) << one << " and " << other;
}

TEST(StatusGlyph, GivenAnyShape_WhenDrawnLarge_ThenItStaysInsideItsGrid)
{
    for (int glyph = first; glyph <= last; ++glyph) {
        const QImage image = pictureOf(StatusGlyph(glyph), 4);
        for (int at = 0; at < image.width(); ++at) {
            EXPECT_EQ(image.pixelColor(at, 0), QColor(Qt::white)) << glyph;
            EXPECT_EQ(image.pixelColor(0, at), QColor(Qt::white)) << glyph;
        }
    }
}

TEST(StatusGlyph, GivenATickBox_WhenDrawn_ThenTheGroundShowsThroughItsTick)
{
    const QImage image = pictureOf(StatusGlyph::TickBox, 10);
    EXPECT_EQ(image.pixelColor(53, 81), QColor(Qt::white));
    EXPECT_EQ(image.pixelColor(25, 95), QColor(Qt::black));
}

TEST(StatusChips, GivenEveryStatus_WhenItsChipIsMade_ThenItHasAShapeAndAWord)
{
    for (const auto &[status, word] : Words<Recommendation::Status>::all) {
        EXPECT_TRUE(chipOf(status).glyph.has_value());
        EXPECT_FALSE(chipOf(status).word.isEmpty());
    }
    for (const auto &[status, word] : Words<Meeting::Status>::all)
        EXPECT_FALSE(chipOf(status).word.isEmpty());
}

TEST(StatusChips, GivenAnExemptPaper_WhenItsChipIsMade_ThenItCarriesALockAndTheReason)
{
    const Chip chip = chipOf(std::optional(Publicity::Exempt));
    EXPECT_EQ(chip.glyph, StatusGlyph::Lock);
    EXPECT_TRUE(chip.explanation.contains(QStringLiteral("Schedule 12A")));
}
