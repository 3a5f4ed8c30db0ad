#include "ui/workspace/Background.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

constexpr qint64 millisecondsBetweenWords = 100;

} // namespace

BackgroundTask::BackgroundTask()
{
    m_clock.start();
}

void BackgroundTask::cancel()
{
    m_cancelled = true;
}

void BackgroundTask::progress(qint64 done, qint64 total, const QString &text)
{
    const qint64 now = m_clock.elapsed();
    const qint64 last = m_lastTold;
    const bool isEnd = total > 0 && done >= total;
    if (last >= 0 && now - last < millisecondsBetweenWords && !isEnd)
        return;
    m_lastTold = now;
    QMetaObject::invokeMethod(
        this, [this, done, total, text] { Q_EMIT progressed(done, total, text); }, Qt::QueuedConnection);
}

void BackgroundTask::finish()
{
    Q_EMIT finished();
}

/// The last handle may be let go on a pool thread, but a QObject dies on its own. While the application ends, Qt holds
/// the lock of the list that deleteLater would have to take.
static void letGo(BackgroundTask *last)
{
    if (QCoreApplication::closingDown())
        delete last;
    else
        last->deleteLater();
}

BackgroundTaskHandle makeBackgroundTask(QObject *owner)
{
    const BackgroundTaskHandle task(new BackgroundTask, letGo);
    QObject::connect(owner, &QObject::destroyed, task.get(), &BackgroundTask::cancel);
    return task;
}

void BackgroundTasks::add(const QString &title, const BackgroundTaskHandle &task)
{
    const BackgroundTask *key = task.get();
    m_entries.append({task, title});
    connect(key, &BackgroundTask::progressed, this, [this, key](qint64 done, qint64 total, const QString &text) {
        Entry *entry = entryOf(key);
        if (!entry)
            return;
        entry->done = done;
        entry->total = total;
        if (!text.isEmpty())
            entry->text = text;
        Q_EMIT changed();
    });
    connect(key, &BackgroundTask::finished, this, [this, key] { remove(key); });
    Q_EMIT changed();
}

void BackgroundTasks::cancelAll()
{
    for (const Entry &entry : std::as_const(m_entries))
        entry.task->cancel();
}

BackgroundTasks::Entry *BackgroundTasks::entryOf(const BackgroundTask *task)
{
    const auto found = std::ranges::find(m_entries, task, [](const Entry &entry) { return entry.task.get(); });
    return found == m_entries.end() ? nullptr : &*found;
}

void BackgroundTasks::remove(const BackgroundTask *task)
{
    if (m_entries.removeIf([task](const Entry &entry) { return entry.task.get() == task; }) > 0)
        Q_EMIT changed();
}
