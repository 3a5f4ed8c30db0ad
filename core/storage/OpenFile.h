#pragma once

#include "core/storage/WorkspaceFile.h"

/// Says, as long as it lives, that this process has a workspace file open through SQLite. A plain close of such a file
/// would drop the locks that the process holds on it (POSIX), so its header is then taken from memory.
class OpenFile
{
public:
    explicit OpenFile(const QString &path);
    ~OpenFile();
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;

private:
    std::optional<FileIdentity> m_identity;
};

/// The first 100 bytes of a file, read plainly, or what they were when this process opened the file.
QByteArray headerBytes(const QString &path);
