#pragma once

#include "core/storage/Journal.h"
#include "ui/tables/RowFilter.h"
#include "ui/tables/TableModel.h"

#include <QWidget>

class PageHeader;
class Settings;
class TableView;
class Workspace;

/// The journal: every change of the workspace, newest first, with who made it and when.
class ChangesPage : public QWidget
{
    Q_OBJECT

public:
    ChangesPage(Workspace &workspace, Settings &settings, QWidget *parent);

Q_SIGNALS:
    void countChanged(int changes);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void reload();

    Workspace &m_workspace;
    TableModel<JournalEntry> m_model;
    RowFilter m_filter;
    PageHeader *m_header;
    TableView *m_table;
};
