#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QString>

class Database;

/// Writes everything a workspace holds into a new folder, in open formats: tables/KIND.csv for people, documents/ as
/// they came, journal.jsonl with every change, and manifest.json with the hash of each file. The folder is private
/// (0700) and appears whole or not at all. Dates in the tables are worked out against `today`. Of a workspace that
/// shows public matter alone (PublicView) it is the public edition, without the journal.
Result<void> exportWorkspace(const Database &database, const QString &folder, QDate today);

/// Makes a workspace from such a folder by doing every change of its journal again. It is made only if every file has
/// the hash of the manifest and the journal ends as it did.
Result<void> createFromExport(const QString &path, const QString &folder);
