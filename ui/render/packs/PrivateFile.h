#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

/// Writes a file that only its owner can read, whole or not at all. Until it is whole it has no name: what is left of a
/// crash is gone with the process.
Result<void> writePrivateFile(const QString &path, const QByteArray &content);
