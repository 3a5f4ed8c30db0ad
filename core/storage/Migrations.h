#pragma once

#include <QString>

class Database;

/// The schema version that this program writes: the number of migration files.
int currentSchemaVersion();

/// The version of the schema that a file says it has.
int schemaVersionOf(const Database &database);

/// Brings the database from its version to `version` in one transaction. New files start at version 0.
void migrate(const Database &database, int version);

/// What the schema of a version must look like, object for object. A file that differs has been altered by something
/// else.
bool hasSchemaOfVersion(const Database &database, int version);

/// A digest of every table, index, view and trigger with its SQL.
QString schemaFingerprint(const Database &database);
