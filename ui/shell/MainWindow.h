#pragma once

#include "core/base/Result.h"
#include "core/domain/Ids.h"
#include "ui/workspace/Background.h"

#include <QMainWindow>

#include <memory>

struct Command;
class FirstRunPage;
class HelpWindow;
class MessageBar;
class PublicView;
class QStackedWidget;
class SearchIndexer;
class SearchPanel;
class Settings;
class StatusLine;
class ThemeSwitch;
class TopBar;
class Workspace;
class WorkspaceFiles;
class WorkspaceView;

/// The one window: the start page, or an open workspace.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Settings &settings, ThemeSwitch &themes);
    ~MainWindow() override;

    /// Opens the workspace and shows it, or says why not. Says whether it was opened.
    bool openWorkspace(const QString &path);
    /// Opens the record that a link names: in the workspace that is open, or in the one that was last.
    void openLink(const QString &link);
    /// Opens what the program was called with: a workspace's file or a link.
    void openNamed(const QString &fileOrLink);
    /// Opens the workspace again as the public edition would show it, or as it is.
    void showAsThePublic(bool isWanted);
    void closeWorkspace();
    /// The page that says what to do, with the workspaces that were open before.
    void showStart();

Q_SIGNALS:
    /// The window was drawn for the first time with what it was opened for.
    void firstPainted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool event(QEvent *event) override;

private:
    void layOut();
    void connectTopBar();
    void connectFiles();
    void connectPrivacy();
    bool take(Result<std::unique_ptr<Workspace>> opened);
    void eraseReport();
    void erase(const ReportId &report, const QString &reason);
    void createStartPage();
    void startFrom(const QStringList &files);
    void showWorkspace();
    void followWorkspace();
    void leaveWorkspace();
    void undo();
    void redo();
    void sayIfFailed(const Result<void> &outcome);
    void saySaved();
    void sayProblem(const QString &problem);
    void connectSearch();
    void copyLink();
    void doCommand(const Command &command);
    void showSettings();
    void showBackups();
    void restoreOver(const QString &backup);
    void showGuide(const QString &page);
    void restoreWindow();
    QString userName() const;

    Settings &m_settings;
    ThemeSwitch &m_themes;
    BackgroundTasks m_tasks;
    std::unique_ptr<PublicView> m_publicView;
    std::unique_ptr<Workspace> m_workspace;
    QStringList m_filesToImport;
    TopBar *m_topBar;
    StatusLine *m_statusLine;
    MessageBar *m_publicMark;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    SearchPanel *m_searchPanel;
    WorkspaceFiles *m_files;
    FirstRunPage *m_start = nullptr;
    HelpWindow *m_guide = nullptr;
    WorkspaceView *m_view = nullptr;
    SearchIndexer *m_indexer = nullptr;
    bool m_wasPainted = false;
    bool m_closesAnyway = false;
};
