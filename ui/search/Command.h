#pragma once

#include "ui/widgets/WindowPlace.h"

#include <QList>
#include <QMetaType>
#include <QObject>
#include <QPointer>

/// Something that the window can do, by the words of its action, button or shortcut.
struct Command
{
    QString text;
    QString place; ///< the page it belongs to; empty: it works everywhere
    QString keys;
    QPointer<QObject> object;
    QPointer<QWidget> page;
};

/// Everything that can be done now: what is disabled or hidden on its page is left out. Made from the window as it is,
/// so that no list of commands grows stale.
QList<Command> commandsOf(QWidget &window, const QList<WindowPlace> &places);

/// Those whose words begin with the typed ones, the nearest first. Letters count without their case and accents.
QList<Command> matchingCommands(const QList<Command> &commands, const QString &typed);

/// Does it, as a click or its keys would.
void run(const Command &command);

Q_DECLARE_METATYPE(Command)
