#pragma once

#include "core/storage/Database.h"

#include <QString>

#include <functional>

/// Stops the benchmark in words: a figure from a run that failed is worse than none.
[[noreturn]] void stop(const QString &what);

template<typename T>
T valueOr(Result<T> result, const char *what)
{
    if (!result)
        stop(QLatin1String(what) + QStringLiteral(": ") + result.error().message);
    return std::move(*result);
}
void require(const Result<void> &result, const char *what);

Database openWorkspace(const QString &path);

/// A workspace whose 3,030 reports of 33 paragraphs each are in the tables and wait for the index.
void makePendingWorkspace(const QString &path, int reports);

/// A copy that no connection has open.
void copyFile(const QString &from, const QString &to);
void removeWorkspace(const QString &path);
