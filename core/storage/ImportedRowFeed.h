#pragma once

#include "core/storage/ImportedRow.h"

#include <functional>
#include <span>

class Database;
struct sqlite3_stmt;

/// Rows in memory as a virtual table of SQLite (https://www.sqlite.org/vtab.html), from which one INSERT ... SELECT
/// takes them all: that saves the step and the reset of each row, which cost more than the row itself.
class ImportedRowFeed
{
public:
    /// The number of the table observation_series for the batch's number of a series.
    using SeriesNumber = std::function<qint64(int series)>;

    /// The rows will belong to the import. Throws a StorageError.
    ImportedRowFeed(const Database &database, qint64 import, SeriesNumber seriesNumber);
    ~ImportedRowFeed();
    ImportedRowFeed(const ImportedRowFeed &) = delete;
    ImportedRowFeed &operator=(const ImportedRowFeed &) = delete;

    /// Writes first revisions. False, with nothing written, if a key is there already or comes twice among the rows.
    /// Throws a StorageError.
    bool write(std::span<const ImportedRow> rows);

private:
    friend struct FeedCursor;

    const Database &m_database;
    const qint64 m_import;
    const SeriesNumber m_seriesNumber;
    std::span<const ImportedRow> m_rows;
    sqlite3_stmt *m_insert = nullptr;
};
