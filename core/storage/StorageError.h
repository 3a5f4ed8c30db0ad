#pragma once

#include "core/base/Result.h"

#include <exception>
#include <type_traits>

class QSqlError;
struct sqlite3;

/// Leaves the storage room only as a Result: see guarded.
class StorageError : public std::exception
{
public:
    explicit StorageError(Error error) : m_error(std::move(error)) { }

    const Error &error() const { return m_error; }
    const char *what() const noexcept override { return "storage error"; }

private:
    Error m_error;
};

/// The Error for one of SQLite's (extended) result codes on a file, in words for the user.
Error errorFor(int sqliteCode, const QString &path, const QString &detail);

/// Throws the StorageError that a failed statement or connection reports.
[[noreturn]] void throwFor(const QSqlError &error, const QString &path);
[[noreturn]] void throwFor(sqlite3 *connection, const QString &path);

/// Runs work that may throw a StorageError and returns its value or its Error.
template<typename Work>
auto guarded(Work work) -> Result<std::invoke_result_t<Work>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const StorageError &failure) {
        return failure.error();
    }
}
