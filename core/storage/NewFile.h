#pragma once

#include "core/base/Result.h"

#include <QString>

/// A file in the making: private (0600), under a temporary name beside its place, and in its place only when it is
/// whole. What an earlier run that was killed left there is removed first; nothing is overwritten.
class NewFile
{
public:
    explicit NewFile(const QString &path);
    /// Removes what was not moved into place.
    ~NewFile();
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    Result<void> create();
    const QString &temporary() const { return m_temporary; }
    /// Durable under its name: fsync of the file, rename, fsync of the folder.
    Result<void> moveIntoPlace();
    /// Takes it from its place again, with what SQLite put beside it: it turned out that it cannot be used.
    void takeBack() const;
    /// An error on the temporary file in words about the file that was asked for.
    Error inWordsOf(Error error) const;

private:
    QString m_path;
    QString m_temporary;
};
