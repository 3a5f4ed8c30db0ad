#pragma once

#include "ui/widgets/WindowPlace.h"

#include <QList>
#include <QString>

/// One shortcut as the list shows it.
struct ShownShortcut
{
    QString place; ///< empty: it works everywhere in the window
    QString keys;
    QString what;

    bool operator==(const ShownShortcut &) const = default;
};

/// Every shortcut of the window's actions, buttons and QShortcuts (whose words are their whatsThis), in the order of
/// the places: made from the program as it is, so that no list of them grows stale.
QList<ShownShortcut> shortcutsOf(const QWidget &window, const QList<WindowPlace> &places);

/// The list as tables, one for each place.
QString shortcutTables(const QList<ShownShortcut> &shortcuts);
