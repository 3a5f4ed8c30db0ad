#include "ui/text/Theme.h"

#include "ui/text/StyleSheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QIcon>
#include <QStyle>
#include <QStyleFactory>
#include <QToolTip>

#include <algorithm>

namespace {

constexpr qreal bodySize = 10;

/// People who set a larger font for their desktop get ours enlarged by as much.
qreal enlargement()
{
    static const qreal factor = std::clamp(QFont().pointSizeF() / bodySize, 1.0, 2.0);
    return factor;
}

qreal pointSize(TypeRole role)
{
    switch (role) {
    case TypeRole::PageTitle:
        return 16;
    case TypeRole::Section:
        return 11.5;
    case TypeRole::Body:
    case TypeRole::Strong:
        return bodySize;
    case TypeRole::Muted:
        return 9;
    }
    Q_UNREACHABLE();
}

QString screenFamily()
{
    static const QString family =
        QFontDatabase::hasFamily(QStringLiteral("Noto Sans")) ? QStringLiteral("Noto Sans") : QFont().family();
    return family;
}

bool hasTabularFigures(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal width = metrics.horizontalAdvance(QLatin1Char('0'));
    return std::ranges::all_of(QStringLiteral("123456789"),
                               [&](QChar figure) { return qFuzzyCompare(metrics.horizontalAdvance(figure), width); });
}

void nameIconTheme()
{
    const QString systemIcons = QStringLiteral("/usr/share/icons");
    if (!QIcon::themeSearchPaths().contains(systemIcons))
        QIcon::setThemeSearchPaths(QIcon::themeSearchPaths() << systemIcons);
    // One set for both shades: only its shapes are used, see themedIcon.
    QIcon::setThemeName(QStringLiteral("breeze"));
}

void setForAll(QPalette &palette, QPalette::ColorRole role, const QColor &colour)
{
    palette.setColor(QPalette::All, role, colour);
}

} // namespace

Theme::Theme(Shade shade) : m_shade(shade), m_colours(shade == Shade::Dark ? Colours::dark() : Colours::light()) { }

Theme &Theme::worn()
{
    static Theme theme(Shade::Light);
    return theme;
}

const Theme &Theme::current()
{
    return worn();
}

void Theme::wear(Shade shade)
{
    enlargement();
    worn() = Theme(shade);
    nameIconTheme();
    if (QApplication::style()->name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) != 0
        && qApp->styleSheet().isEmpty())
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(font(TypeRole::Body));
    QApplication::setPalette(worn().palette());
    QToolTip::setPalette(worn().palette());
    qApp->setStyleSheet(styleSheet(worn()));
}

QPalette Theme::palette() const
{
    QPalette palette;
    setForAll(palette, QPalette::Window, m_colours.window);
    setForAll(palette, QPalette::Base, m_colours.surface);
    setForAll(palette, QPalette::AlternateBase, m_colours.surface);
    setForAll(palette, QPalette::Button, m_colours.surface);
    setForAll(palette, QPalette::ToolTipBase, m_colours.raised);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
                            QPalette::HighlightedText, QPalette::BrightText}) {
        setForAll(palette, role, m_colours.text);
        palette.setColor(QPalette::Disabled, role, m_colours.faint);
    }
    setForAll(palette, QPalette::PlaceholderText, m_colours.muted);
    setForAll(palette, QPalette::Highlight, m_colours.selection);
    setForAll(palette, QPalette::Link, m_colours.accent);
    setForAll(palette, QPalette::LinkVisited, m_colours.accent);
    setForAll(palette, QPalette::Light, m_colours.raised);
    setForAll(palette, QPalette::Midlight, m_colours.softLine);
    setForAll(palette, QPalette::Mid, m_colours.line);
    setForAll(palette, QPalette::Dark, m_colours.edge);
    setForAll(palette, QPalette::Shadow, m_colours.line);
    return palette;
}

QFont Theme::font(TypeRole role)
{
    QFont font(screenFamily());
    font.setPointSizeF(pointSize(role) * enlargement());
    font.setWeight(role == TypeRole::Body || role == TypeRole::Muted ? QFont::Normal : QFont::DemiBold);
    return font;
}

QFont Theme::figureFont()
{
    static const QString family = [] {
        for (const QString &name : {screenFamily(), QStringLiteral("Noto Sans"), QStringLiteral("Liberation Sans"),
                                    QStringLiteral("DejaVu Sans")})
            if (QFontDatabase::hasFamily(name) && hasTabularFigures(QFont(name)))
                return name;
        return screenFamily();
    }();
    QFont figures = font(TypeRole::Body);
    figures.setFamily(family);
    return figures;
}

int Theme::rowHeight(RowDensity density)
{
    const int words = QFontMetrics(font(TypeRole::Body)).height();
    switch (density) {
    case RowDensity::Compact:
        return std::max(24, words + 4);
    case RowDensity::Normal:
        return std::max(28, words + 8);
    case RowDensity::Roomy:
        return std::max(36, words + 16);
    }
    Q_UNREACHABLE();
}
