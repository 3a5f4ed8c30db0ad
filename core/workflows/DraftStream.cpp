#include "core/workflows/DraftStream.h"

#include "core/import/ParseReport.h"

#include <QFileInfo>

#include <memory>

namespace {

constexpr size_t filesAhead = 64;
constexpr qint64 mostBytesAhead = 8LL * 1024 * 1024;

DraftedReport readReport(const QString &path, const QSet<QString> &heldHashes, ReaderPool &readers)
{
    DraftedReport drafted{path, readDocument(path, readers), {}, false};
    if (!drafted.document || heldHashes.contains(drafted.document->hash))
        return drafted;
    drafted.draft = parseReport(drafted.document->text);
    drafted.isParsed = true;
    return drafted;
}

} // namespace

DraftStream::DraftStream(const QStringList &files, QSet<QString> heldHashes)
    : m_files(files),
      m_heldHashes(std::move(heldHashes))
{
}

DraftedReport DraftStream::next()
{
    while (m_started < m_files.size() && m_ahead.size() < filesAhead
           && (m_ahead.size() < 2 || m_bytesAhead < mostBytesAhead))
        start(m_files.at(m_started++));
    Ahead ahead = std::move(m_ahead.front());
    m_ahead.pop_front();
    m_bytesAhead -= ahead.size;
    return ahead.drafted.get();
}

void DraftStream::start(const QString &file)
{
    const auto task = std::make_shared<std::packaged_task<DraftedReport()>>(
        [this, file] { return readReport(file, m_heldHashes, m_readers); });
    m_ahead.push_back({task->get_future(), QFileInfo(file).size()});
    m_bytesAhead += m_ahead.back().size;
    m_threads.start([task] { (*task)(); });
}
