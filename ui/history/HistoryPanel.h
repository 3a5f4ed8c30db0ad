#pragma once

#include "core/storage/Journal.h"
#include "ui/history/ChangeWords.h"
#include "ui/tables/TableModel.h"

#include <QWidget>

class ElidedLabel;
class TableView;
class Workspace;

/// The history of one record from the journal: who did what when, newest first, and for the chosen entry what was
/// before and after.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    HistoryPanel(Workspace &workspace, QWidget *parent);

    void showRecord(const QString &recordId);

private:
    struct Entry
    {
        qint64 id = 0;
        QDateTime madeAt;
        QString madeBy;
        QString label;

        bool operator==(const Entry &) const = default;
    };
    struct Change
    {
        QString field;
        QString before;
        QString after;
        bool wasThere = true;

        bool operator==(const Change &) const = default;
    };

    static QList<Column<Entry>> entryColumns();
    static QList<Column<Change>> changeColumns();
    void layOut();
    void reload();
    void showEntry(const QModelIndex &index);
    void say(const QString &sentence);
    QList<Change> changesIn(const ChangeSet &changes) const;
    RecordNames committeeNames() const;

    Workspace &m_workspace;
    QString m_record;
    TableModel<Entry> *m_entries;
    TableModel<Change> *m_changes;
    TableView *m_list;
    ElidedLabel *m_what;
    TableView *m_fields;
};
