#pragma once

#include "core/base/Result.h"
#include "ui/backups/BackupColumns.h"
#include "ui/tables/TableModel.h"

#include <QDialog>

class MessageBar;
class QPushButton;
class TableView;
class TextLabel;

/// The backups of the open workspace: each with its size, its changes and whether it is sound; for the chosen one what
/// would be different if it were restored. Nothing is restored here: restoreAsked says that somebody confirmed it.
class BackupsDialog : public QDialog
{
    Q_OBJECT

public:
    BackupsDialog(const QString &workspacePath, const QString &folder, QWidget *parent);

    const QList<HeldBackup> &backups() const { return m_backups.rows(); }

Q_SIGNALS:
    void restoreAsked(const QString &backup);
    /// The preview of the chosen backup is on the screen.
    void previewed();

private:
    void createLists();
    void layOut();
    void lookThroughBackups();
    void showBackups(const QList<HeldBackup> &backups);
    void preview(const QModelIndex &index);
    void showPreview(const Result<RestorePreview> &preview);
    void askOnce();
    const HeldBackup *chosen() const;

    const QString m_workspacePath;
    const QString m_folder;
    TableModel<HeldBackup> m_backups{backupColumns()};
    TableModel<JournalEntry> m_lost{lostChangeColumns()};
    TextLabel *m_line = nullptr;
    MessageBar *m_messages = nullptr;
    TableView *m_list = nullptr;
    TextLabel *m_sentence = nullptr;
    TextLabel *m_counts = nullptr;
    TableView *m_lostList = nullptr;
    QPushButton *m_restore = nullptr;
};
