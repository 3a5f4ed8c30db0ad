#pragma once

#include <QIcon>
#include <QString>

/// An icon by its Breeze name, or one of our own (`exempt`, `scrutineer`). It is read when first drawn, in the text
/// colour of the theme then worn; selected it takes the accent.
QIcon themedIcon(const QString &name);
/// The same for use on the accent, as in a PrimaryButton.
QIcon onAccentIcon(const QString &name);
/// The application's own icon, in its own colours.
QIcon applicationIcon();
