#pragma once

#include <string>

struct sqlite3;
struct sqlite3_stmt;

/// SQLite by its C API and nothing else, for the floors. What fails stops the benchmark.
class RawDatabase
{
public:
    explicit RawDatabase(const std::string &path);
    ~RawDatabase();
    RawDatabase(const RawDatabase &) = delete;
    RawDatabase &operator=(const RawDatabase &) = delete;

    sqlite3 *handle() const { return m_handle; }
    void execute(const std::string &sql) const;
    sqlite3_stmt *prepare(const std::string &sql) const;
    /// Whether the step gave a row.
    bool step(sqlite3_stmt *statement) const;
    std::string text(const std::string &sql) const;

private:
    void require(int code, const std::string &what) const;

    sqlite3 *m_handle = nullptr;
};
