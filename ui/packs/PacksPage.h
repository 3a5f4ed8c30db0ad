#pragma once

#include "ui/packs/PackPartsModel.h"
#include "ui/packs/PackSession.h"

#include <QWidget>

class LeakPanel;
class MessageBar;
class PackChooser;
class PackPreview;
class PageHeader;
class PaneSplitter;
class PrimaryButton;
class QPushButton;
class Settings;
class WithheldPanel;
class Workspace;

/// Builds the pack of a meeting: choose meeting, edition and parts; see the pages; print, or release the checked file.
class PacksPage : public QWidget
{
    Q_OBJECT

public:
    PacksPage(Workspace &workspace, Settings &settings, BackgroundTasks &tasks, QWidget *parent);

    void showMeeting(const MeetingId &meeting);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createHeader();
    void createPanes(Settings &settings);
    void connectPanes();
    void reloadMeetings();
    void takeChoices();
    void showBuilding();
    void showPack();
    void sayState();
    void askWhere();
    void release(const QString &path);
    void askWhereForTwin();
    void print();

    Workspace &m_workspace;
    BackgroundTasks &m_tasks;
    PackSession m_session;
    PackPartsModel m_parts;
    PageHeader *m_header = nullptr;
    MessageBar *m_messages = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_twin = nullptr;
    PrimaryButton *m_release = nullptr;
    PaneSplitter *m_panes = nullptr;
    PackChooser *m_chooser = nullptr;
    PackPreview *m_preview = nullptr;
    LeakPanel *m_leaks = nullptr;
    WithheldPanel *m_withheld = nullptr;
    bool m_isShowing = false;
};
