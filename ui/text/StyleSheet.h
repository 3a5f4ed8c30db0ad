#pragma once

#include <QString>

class Theme;

/// The application's one style sheet over Fusion, made from a theme.
QString styleSheet(const Theme &theme);
