#pragma once

#include "ui/start/DropReports.h"
#include "ui/start/RecentModel.h"
#include "ui/start/StartCards.h"

#include <QWidget>

class LinkButton;
class QBoxLayout;
class QListView;
class QStackedWidget;
class TextLabel;

/// What stands before any workspace is open: the ways to begin, the workspaces open before, and a place to drop
/// reports.
class FirstRunPage : public QWidget
{
    Q_OBJECT

public:
    FirstRunPage(Settings &settings, QWidget *parent);

    /// Reads the recent workspaces again.
    void reload();

Q_SIGNALS:
    void sampleAsked();
    void newAsked();
    void openAsked();
    void restoreAsked();
    void workspaceChosen(const QString &path);
    void filesDropped(const QStringList &paths);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    QWidget *makeTitle();
    QWidget *makeRecent();
    QWidget *makeStory();
    QWidget *makeSteps();
    void connectParts();

    void choose(const QModelIndex &index);
    void locate(const QModelIndex &index);
    void clearRecents();

    Settings &m_settings;
    RecentModel m_recents;
    StartCards *m_start;
    DropReports *m_drop;
    QBoxLayout *m_columns = nullptr;
    QBoxLayout *m_steps = nullptr;
    QStackedWidget *m_recentStack = nullptr;
    QListView *m_list = nullptr;
    LinkButton *m_clear = nullptr;
    TextLabel *m_recentTitle = nullptr;
};
