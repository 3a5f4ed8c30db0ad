#pragma once

#include <QStringList>

/// Everything that is wrong with a workspace, found as its owner would: it opens for writing within a second without a
/// question, and every check passes. Empty when all is well.
QStringList workspaceFaults(const QString &path);

/// Files in the folder beside those named that a killed program left behind.
QStringList strayFiles(const QString &folder, const QStringList &expected);

/// Makes the file an exact copy of another, with the other's log where it has one.
void copyWorkspace(const QString &from, const QString &to);
void removeWorkspace(const QString &path);

/// SHA-256 of a file's bytes.
QByteArray fileHash(const QString &path);
