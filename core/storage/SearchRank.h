#pragma once

class Database;

/// The ranking function that searches name: 'newest_bm25()'.
/// Okapi BM25 with FTS5's constants (https://www.sqlite.org/fts5.html#the_bm25_function), but it counts the hits of a
/// phrase only as far as that tells phrases apart: not at all where there is one, and else up to a fifth of all places.
/// FTS5's own reads every hit of each phrase before the first row is scored. Throws a StorageError.
void addSearchRank(const Database &database);
