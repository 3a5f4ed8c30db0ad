#pragma once

#include "core/import/ReaderPool.h"
#include "core/workflows/ImportReports.h"

#include <QSet>
#include <QThreadPool>

#include <deque>
#include <future>

/// Reads the next files in other threads while this one saves, and gives them out in their order. Far enough ahead that
/// nobody waits, and never so far that large files fill the memory.
class DraftStream
{
public:
    /// Documents whose hash is held are read but not parsed.
    DraftStream(const QStringList &files, QSet<QString> heldHashes);

    bool isAtEnd() const { return m_started == m_files.size() && m_ahead.empty(); }
    DraftedReport next();

private:
    struct Ahead
    {
        std::future<DraftedReport> drafted;
        qint64 size = 0;
    };
    void start(const QString &file);

    const QStringList &m_files;
    const QSet<QString> m_heldHashes;
    qsizetype m_started = 0;
    qint64 m_bytesAhead = 0;
    std::deque<Ahead> m_ahead;
    ReaderPool m_readers;
    QThreadPool m_threads; ///< last, so that it ends first
};
