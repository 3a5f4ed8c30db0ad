#pragma once

#include "ui/workspace/UndoHistory.h"

#include <QToolBar>

class QMenu;
class QToolButton;
class SearchField;
class Settings;

/// The strip at the top of the window: the workspace's menu, back and forward, undo and redo, the search field, import
/// and settings.
class TopBar : public QToolBar
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent);

    SearchField &searchField() const { return *m_search; }
    /// Without a workspace only its menu and the settings work.
    void setWorkspace(const QString &name);
    void clearWorkspace();
    void setWritable(const QString &readOnlyReason);
    void setUndo(const UndoHistory &history);
    void setPlaces(int before, int after);

    QAction *backAction() const { return m_back; }
    QAction *forwardAction() const { return m_forward; }
    QAction *undoAction() const { return m_undo; }
    QAction *redoAction() const { return m_redo; }
    QAction *importAction() const { return m_import; }
    QAction *newAction() const { return m_new; }
    QAction *openAction() const { return m_open; }
    QAction *closeAction() const { return m_close; }
    QAction *backupAction() const { return m_backup; }
    QAction *restoreAction() const { return m_restore; }
    QAction *backupsAction() const { return m_backups; }
    QAction *verifyAction() const { return m_verify; }
    /// Checked while the window shows what the public may see and nothing else.
    QAction *publicViewAction() const { return m_publicView; }
    QAction *eraseAction() const { return m_erase; }
    QAction *settingsAction() const { return m_settings; }
    QAction *guideAction() const { return m_guide; }
    QAction *shortcutsAction() const { return m_shortcuts; }
    QAction *copyLinkAction() const { return m_copyLink; }
    QAction *quitAction() const { return m_quit; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QAction *makeAction(const char *iconName, const QString &text, const QKeySequence &keys);
    void createActions();
    void createMenu();
    void addStretch();

    QToolButton *m_menuButton = nullptr;
    SearchField *m_search = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_import = nullptr;
    QAction *m_new = nullptr;
    QAction *m_open = nullptr;
    QAction *m_close = nullptr;
    QAction *m_backup = nullptr;
    QAction *m_restore = nullptr;
    QAction *m_backups = nullptr;
    QAction *m_verify = nullptr;
    QAction *m_publicView = nullptr;
    QAction *m_erase = nullptr;
    QAction *m_settings = nullptr;
    QAction *m_guide = nullptr;
    QAction *m_shortcuts = nullptr;
    QAction *m_copyLink = nullptr;
    QAction *m_quit = nullptr;
};
