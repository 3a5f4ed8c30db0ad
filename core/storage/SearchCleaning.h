#pragma once

#include <QtGlobal>

#include <functional>

class Database;

/// Notes that words left the search index: its old segments still have them. Part of a journal transaction.
void noteForgottenWords(const Database &database);
bool hasForgottenWords(const Database &database);

/// Merges the index's segments in small steps, each a transaction, until no old one is left, and empties the log: with
/// secure_delete on, what was in them is gone from the file then. Stops where goOn says so; the note stays until all is
/// done.
void cleanSearchIndex(const Database &database, const std::function<bool()> &goOn);
