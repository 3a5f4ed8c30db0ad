#pragma once

#include "core/base/Result.h"
#include "core/domain/Pack.h"
#include "core/storage/WorkspaceQueries.h"

#include <QMap>

/// What an export says of itself: whose it is, and the SHA-256 of each of its files by relative path.
struct ExportManifest
{
    static constexpr int currentFormat = 1;

    int format = currentFormat;
    WorkspaceIdentity identity;
    qint64 journalEntries = 0;
    QString journalHash;
    QMap<QString, QString> files;
    Edition edition = Edition::Members; ///< the public one leaves matter out, and cannot be read back
};

QByteArray toJson(const ExportManifest &manifest);
/// Refused in words where it is no manifest, or of a newer format.
Result<ExportManifest> readManifest(const QString &folder);
