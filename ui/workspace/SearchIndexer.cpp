#include "ui/workspace/SearchIndexer.h"

#include "core/storage/SearchIndex.h"
#include "ui/workspace/Workspace.h"

namespace {

Result<void> updateIndex(const QString &path, BackgroundTask &task)
{
    const Result<Database> database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return database.error();
    return updateSearchIndex(*database, IndexBatch::Small, [&task](qint64 done, qint64 total) {
        task.progress(done, total, SearchIndexer::tr("Search index: %1 of %2").arg(done).arg(total));
        return !task.isCancelled();
    });
}

} // namespace

SearchIndexer::SearchIndexer(Workspace &workspace, BackgroundTasks &tasks, QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_tasks(tasks)
{
    connect(&m_workspace, &Workspace::changed, this, &SearchIndexer::start);
    start();
}

void SearchIndexer::start()
{
    if (m_workspace.isReadOnly())
        return;
    m_hasMore = m_isRunning;
    if (m_isRunning)
        return;
    const Result<bool> isBehind = isSearchIndexBehind(m_workspace.database());
    if (!isBehind || !*isBehind)
        return;
    m_isRunning = true;
    Q_EMIT stateChanged();
    const auto work = [path = m_workspace.path()](BackgroundTask &task) { return updateIndex(path, task); };
    m_tasks.add(tr("Search index"), inBackground(this, work, [this](const Result<void> &outcome) { finish(outcome); }));
}

void SearchIndexer::finish(const Result<void> &outcome)
{
    m_isRunning = false;
    if (!outcome)
        Q_EMIT failed(outcome.error().message);
    else if (m_hasMore)
        start();
    Q_EMIT stateChanged();
}
