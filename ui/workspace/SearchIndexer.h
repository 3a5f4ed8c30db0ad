#pragma once

#include "core/base/Result.h"
#include "ui/workspace/Background.h"

#include <QObject>

class Workspace;

/// Brings the search index up to date in the background whenever something was saved, a little at a time so that edits
/// never wait for it.
class SearchIndexer : public QObject
{
    Q_OBJECT

public:
    SearchIndexer(Workspace &workspace, BackgroundTasks &tasks, QObject *parent);

    bool isUpToDate() const { return !m_isRunning; }

Q_SIGNALS:
    void stateChanged();
    void failed(const QString &reason);

private:
    void start();
    void finish(const Result<void> &outcome);

    Workspace &m_workspace;
    BackgroundTasks &m_tasks;
    bool m_isRunning = false;
    bool m_hasMore = false;
};
