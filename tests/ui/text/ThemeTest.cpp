#include "ui/text/StyleSheet.h"
#include "ui/text/ThemeSwitch.h"

#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

#include <QApplication>
#include <QFontMetricsF>
#include <QSignalSpy>

TEST(Theme, GivenADarkTheme_WhenWorn_ThenTheApplicationsPaletteIsDark)
{
    Theme::wear(Shade::Dark);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), Colours::dark().window);

    Theme::wear(Shade::Light);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), Colours::light().window);
}

TEST(Theme, GivenEitherTheme_WhenTheStyleSheetIsMade_ThenNoTokenIsLeft)
{
    for (const Shade shade : {Shade::Light, Shade::Dark}) {
        const QString sheet = styleSheet(Theme(shade));

        EXPECT_FALSE(sheet.isEmpty());
        EXPECT_FALSE(sheet.contains(QLatin1Char('@'))) << sheet.mid(sheet.indexOf(QLatin1Char('@')), 40).toStdString();
    }
}

TEST(Theme, GivenNumberColumns_WhenFiguresAreMeasured_ThenAllAreEquallyWide)
{
    const QFontMetricsF metrics(Theme::figureFont());
    for (const QChar figure : QStringLiteral("123456789"))
        EXPECT_DOUBLE_EQ(metrics.horizontalAdvance(figure), metrics.horizontalAdvance(QLatin1Char('0')));
}

TEST(Theme, GivenTheThreeDensities_WhenRowsAreMeasured_ThenEachIsTallerThanTheOneBefore)
{
    EXPECT_LT(Theme::rowHeight(RowDensity::Compact), Theme::rowHeight(RowDensity::Normal));
    EXPECT_LT(Theme::rowHeight(RowDensity::Normal), Theme::rowHeight(RowDensity::Roomy));
}

TEST(ThemeSwitch, GivenALightChoice_WhenDarkIsChosen_ThenTheApplicationChangesWithoutRestart)
{
    ThemeSwitch theme(ThemeChoice::Light, nullptr);
    QSignalSpy changes(&theme, &ThemeSwitch::changed);

    theme.setChoice(ThemeChoice::Dark);

    EXPECT_EQ(changes.size(), 1);
    EXPECT_EQ(Theme::current().shade(), Shade::Dark);
    theme.setChoice(ThemeChoice::Light);
    EXPECT_EQ(Theme::current().shade(), Shade::Light);
}
