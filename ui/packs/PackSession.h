#pragma once

#include "ui/render/packs/FinishPack.h"
#include "ui/workspace/Background.h"

#include <QHash>
#include <QObject>
#include <QTimer>

class Workspace;

/// The pack that is being made: what was chosen, the finished bytes once they are there, and what somebody answered
/// for. Every choice makes it anew in the background.
class PackSession : public QObject
{
    Q_OBJECT

public:
    PackSession(Workspace &workspace, BackgroundTasks &tasks, QObject *parent);

    void setMeeting(std::optional<MeetingId> meeting);
    /// There is none until somebody chooses one.
    void setEdition(Edition edition);
    void setOrder(const PackOrder &order);

    std::optional<MeetingId> meeting() const { return m_meeting; }
    std::optional<Edition> edition() const { return m_edition; }
    const PackOrder &order() const { return m_order; }

    /// The latest finished pack, or nothing before the first.
    const FinishedPack *pack() const { return m_pack.get(); }
    bool isBuilding() const { return m_isBuilding; }
    qint64 milliseconds() const { return m_milliseconds; }
    void rebuild();

    /// Phrases of the leak check that nobody has answered for yet.
    QStringList undecided() const;
    /// Somebody answers for a phrase, with a reason that the journal keeps.
    void judgeSafe(const QString &phrase, const QString &reason);
    bool canRelease() const;
    /// Freezes the pages and writes the PDF, with the web page beside it.
    Result<void> release(const QString &path);

Q_SIGNALS:
    void building();
    void built();
    void failed(const QString &problem);
    void decided();

private:
    void start();
    void recordNext(const std::shared_ptr<const PackDraft> &draft, int number);
    void print(const std::shared_ptr<const PackDraft> &draft, int number);
    void take(const Result<FinishedPack> &pack, int number);

    Workspace &m_workspace;
    BackgroundTasks &m_tasks;
    std::optional<MeetingId> m_meeting;
    std::optional<Edition> m_edition;
    PackOrder m_order;
    std::shared_ptr<const FinishedPack> m_pack;
    RecordedCharts m_charts;
    QHash<QString, QString> m_judgedSafe;
    QTimer m_delay;
    QElapsedTimer m_clock;
    BackgroundTaskHandle m_task;
    qint64 m_milliseconds = 0;
    int m_number = 0;
    bool m_isBuilding = false;
};
