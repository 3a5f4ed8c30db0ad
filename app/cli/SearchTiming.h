#pragma once

#include "app/cli/Command.h"
#include "core/storage/SearchIndex.h"

class Database;

/// Runs a file of `KIND<tab>QUERY` lines and prints median, 95th percentile and worst time of each kind in
/// milliseconds.
ExitStatus timeSearches(const Database &database, const QString &queriesFile, int runs, const SearchRequest &like);
