#pragma once

#include "core/procedure/StatutoryDates.h"
#include "core/storage/MeetingQueries.h"

#include <QWidget>

class Workspace;
class ChangeSet;

/// One face of a meeting within its pane. It is told the meeting whenever that was read anew.
class MeetingTab : public QWidget
{
    Q_OBJECT

public:
    MeetingTab(Workspace &workspace, QWidget *parent);

    virtual void showMeeting(const MeetingDetail &detail, const CouncilRules &rules, QDate today) = 0;

Q_SIGNALS:
    /// Something could not be done, and why.
    void failed(const QString &problem);

protected:
    Workspace &workspace() const { return m_workspace; }
    /// Saves the change, where there is one; says why where it cannot be saved.
    bool perform(const ChangeSet &changes);

private:
    Workspace &m_workspace;
};
