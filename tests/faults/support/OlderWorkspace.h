#pragma once

#include <QString>

/// Makes a file as an older version of the program left it: that version's schema, with every row of the workspace
/// `from` that the version has a table for.
void makeOlderWorkspace(const QString &from, int version, const QString &path);
