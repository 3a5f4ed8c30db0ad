#include "ui/text/StyleSheet.h"

#include "ui/text/Theme.h"

#include <QFile>

#include <utility>

QString styleSheet(const Theme &theme)
{
    const Colours &colours = theme.colours();
    QFile file(QStringLiteral(":/style/scrutineer.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    sheet.replace(QLatin1String("@shade"),
                  theme.shade() == Shade::Dark ? QLatin1String("dark") : QLatin1String("light"));
    // Longer names first: @accent stands inside @accentHover.
    const std::pair<const char *, QColor> tokens[] = {{"@accentHover", colours.accentHover},
                                                      {"@onAccent", colours.onAccent},
                                                      {"@accent", colours.accent},
                                                      {"@window", colours.window},
                                                      {"@surface", colours.surface},
                                                      {"@raised", colours.raised},
                                                      {"@navigation", colours.navigation},
                                                      {"@softLine", colours.softLine},
                                                      {"@line", colours.line},
                                                      {"@edge", colours.edge},
                                                      {"@text", colours.text},
                                                      {"@muted", colours.muted},
                                                      {"@faint", colours.faint},
                                                      {"@selection", colours.selection},
                                                      {"@hover", colours.hover},
                                                      {"@greyTint", colours.greyTint},
                                                      {"@redTint", colours.redTint},
                                                      {"@amberTint", colours.amberTint},
                                                      {"@greenTint", colours.greenTint},
                                                      {"@blueTint", colours.blueTint},
                                                      {"@red", colours.red},
                                                      {"@amber", colours.amber},
                                                      {"@green", colours.green},
                                                      {"@blue", colours.blue}};
    for (const auto &[token, colour] : tokens)
        sheet.replace(QLatin1String(token), colour.name());
    return sheet;
}
