#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <type_traits>
#include <utility>

/// One piece of work off the GUI thread. Its functions may be called from any thread; its signals come on the GUI
/// thread.
class BackgroundTask : public QObject
{
    Q_OBJECT

public:
    BackgroundTask();

    bool isCancelled() const { return m_cancelled; }
    /// Asks the work to stop; the work looks at isCancelled() where it may.
    void cancel();
    /// Called by the work, as often as it likes: the screen hears of it ten times a second at most, and of the end.
    void progress(qint64 done, qint64 total, const QString &text);
    /// Called once by inBackground.
    void finish();

Q_SIGNALS:
    void progressed(qint64 done, qint64 total, const QString &text);
    void finished();

private:
    std::atomic<bool> m_cancelled = false;
    std::atomic<qint64> m_lastTold = -1;
    QElapsedTimer m_clock;
};

using BackgroundTaskHandle = std::shared_ptr<BackgroundTask>;

/// The tasks that the status line shows, each from when it is added until it has finished.
class BackgroundTasks : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        BackgroundTaskHandle task;
        QString text;
        qint64 done = 0;
        qint64 total = 0;
    };

    using QObject::QObject;

    void add(const QString &title, const BackgroundTaskHandle &task);
    const QList<Entry> &entries() const { return m_entries; }
    bool isEmpty() const { return m_entries.isEmpty(); }
    void cancelAll();

Q_SIGNALS:
    void changed();

private:
    Entry *entryOf(const BackgroundTask *task);
    void remove(const BackgroundTask *task);

    QList<Entry> m_entries;
};

/// A task that lives until both the work and everybody who watches it are done, and dies on the GUI thread.
BackgroundTaskHandle makeBackgroundTask(QObject *owner);

/// Calls the work, with the task if it asks for it.
template<typename Work>
auto valueOf(Work &work, BackgroundTask &task)
{
    if constexpr (std::is_invocable_v<Work &, BackgroundTask &>)
        return work(task);
    else
        return work();
}

/// Runs `work` on a pool thread and then `done` with its value on the GUI thread, or never if `owner` is gone by then.
/// Work captures values only; it may take a `BackgroundTask &` to tell its progress and to learn that it was cancelled.
template<typename Work, typename Done>
BackgroundTaskHandle inBackground(QObject *owner, Work work, Done done)
{
    const BackgroundTaskHandle task = makeBackgroundTask(owner);
    QThreadPool::globalInstance()->start(
        [task, guard = QPointer(owner), work = std::move(work), done = std::move(done)]() mutable {
            auto deliver = [task, guard, done = std::move(done), value = valueOf(work, *task)]() mutable {
                task->finish();
                if (guard)
                    done(std::as_const(value));
            };
            QMetaObject::invokeMethod(task.get(), std::move(deliver), Qt::QueuedConnection);
        });
    return task;
}
