#pragma once

#include "core/domain/Words.h"
#include "ui/text/Colours.h"
#include "ui/text/Measures.h"

#include <QFont>
#include <QPalette>
#include <QString>

/// What the user asked for: a fixed theme, or whatever the rest of the desktop wears.
enum class ThemeChoice
{
    FollowSystem,
    Light,
    Dark
};

/// Light words on a dark ground, or the other way round.
enum class Shade
{
    Light,
    Dark
};

/// The five sizes of type on the screen, by what they are for.
enum class TypeRole
{
    PageTitle,
    Section,
    Body,
    Strong,
    Muted
};

/// How much air the rows of a table have.
enum class RowDensity
{
    Compact,
    Normal,
    Roomy
};

/// The only source of colours, distances and type: everything drawn asks the current one when it is drawn, so that a
/// change of theme needs no restart.
class Theme
{
public:
    explicit Theme(Shade shade);

    /// The theme the application wears now; light until `wear` was called.
    static const Theme &current();
    /// Dresses the running application: style, palette, style sheet, font and icons.
    static void wear(Shade shade);

    Shade shade() const { return m_shade; }
    const Colours &colours() const { return m_colours; }
    QPalette palette() const;

    static QFont font(TypeRole role);
    /// The font of number columns: all ten figures are equally wide in it.
    static QFont figureFont();
    /// The height of a table row, grown where the user's font is larger than ours.
    static int rowHeight(RowDensity density);

private:
    static Theme &worn();

    Shade m_shade;
    Colours m_colours;
};

template<>
struct Words<ThemeChoice>
{
    static constexpr WordTable<ThemeChoice, 3> all{{{ThemeChoice::FollowSystem, QLatin1String("system")},
                                                    {ThemeChoice::Light, QLatin1String("light")},
                                                    {ThemeChoice::Dark, QLatin1String("dark")}}};
};

template<>
struct Words<RowDensity>
{
    static constexpr WordTable<RowDensity, 3> all{{{RowDensity::Compact, QLatin1String("compact")},
                                                   {RowDensity::Normal, QLatin1String("normal")},
                                                   {RowDensity::Roomy, QLatin1String("roomy")}}};
};
