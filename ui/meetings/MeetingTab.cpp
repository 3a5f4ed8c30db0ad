#include "ui/meetings/MeetingTab.h"

#include "ui/workspace/Workspace.h"

MeetingTab::MeetingTab(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace) { }

bool MeetingTab::perform(const ChangeSet &changes)
{
    if (changes.isEmpty())
        return true;
    const Result<void> saved = m_workspace.perform(changes);
    if (!saved)
        Q_EMIT failed(saved.error().message);
    return saved.has_value();
}
