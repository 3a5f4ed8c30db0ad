#include "ui/text/Icons.h"
#include "ui/text/Theme.h"

#include <gmock/gmock.h>

#include <QImage>
#include <QPixmap>

namespace {

constexpr QSize place(16, 16);

/// The colour of the most opaque point: what the icon is drawn with.
QColor inkOf(const QIcon &icon, QIcon::Mode mode = QIcon::Normal)
{
    const QImage image = icon.pixmap(place, mode).toImage();
    QColor strongest(Qt::transparent);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).alpha() > strongest.alpha())
                strongest = image.pixelColor(x, y);
    return strongest;
}

} // namespace

TEST(Icons, GivenAnIcon_WhenTheThemeChanges_ThenTheSameIconFollows)
{
    const QIcon icon = themedIcon(QStringLiteral("document-print"));
    if (inkOf(icon).alpha() == 0)
        GTEST_SKIP() << "the Breeze icons are not installed";

    Theme::wear(Shade::Light);
    EXPECT_EQ(inkOf(icon).rgb(), Colours::light().text.rgb());
    Theme::wear(Shade::Dark);
    EXPECT_EQ(inkOf(icon).rgb(), Colours::dark().text.rgb());
    Theme::wear(Shade::Light);
}

TEST(Icons, GivenOneOfOurOwnIcons_WhenDrawn_ThenItTakesTheThemesColours)
{
    EXPECT_EQ(inkOf(themedIcon(QStringLiteral("exempt"))).rgb(), Colours::light().text.rgb());
    EXPECT_EQ(inkOf(themedIcon(QStringLiteral("exempt")), QIcon::Selected).rgb(), Colours::light().accent.rgb());
    EXPECT_EQ(inkOf(onAccentIcon(QStringLiteral("exempt"))).rgb(), Colours::light().onAccent.rgb());
}

TEST(Icons, GivenTheApplicationIcon_WhenDrawn_ThenItKeepsItsOwnColours)
{
    const QImage image = applicationIcon().pixmap(64, 64).toImage();
    EXPECT_EQ(image.pixelColor(32, 5), QColor(0x1F5FA8));
}

TEST(Icons, GivenAnUnknownName_WhenDrawn_ThenThereIsAnEmptyPictureAndNoCrash)
{
    EXPECT_EQ(inkOf(themedIcon(QStringLiteral("no-such-icon-anywhere"))).alpha(), 0);
}
