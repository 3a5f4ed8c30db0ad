#pragma once

#include <string>
#include <vector>

/// Every row of a finished workspace and every text of its index, held in memory: what a program without any of our
/// care would have to write.
class RowFloor
{
public:
    explicit RowFloor(const std::string &finished);

    /// Writes them into a workspace that has the tables and no rows, by prepared statements in one transaction.
    void writeInto(const std::string &path) const;

private:
    struct Value
    {
        int type = 0;
        long long number = 0;
        double real = 0;
        std::string bytes;
    };
    struct Table
    {
        std::string name;
        int columns = 0;
        std::vector<Value> values; ///< row after row
    };
    static Table read(const class RawDatabase &database, const std::string &name, const std::string &query);
    static void write(const class RawDatabase &database, const Table &table);
    static void bind(struct sqlite3_stmt *statement, int index, const Value &value);

    std::vector<Table> m_tables;
};
