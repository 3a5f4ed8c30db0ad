#pragma once

#include "core/storage/CommitteeQueries.h"
#include "ui/tables/RowFilter.h"
#include "ui/tables/TableModel.h"

#include <QWidget>

class ProgrammeForm;
class QStackedWidget;
class Settings;
class TableView;
class Workspace;

/// The work programme: every topic with its purpose, its meeting and what is meant to come of it.
class ProgrammeFace : public QWidget
{
    Q_OBJECT

public:
    ProgrammeFace(Workspace &workspace, Settings &settings, QWidget *parent);

    void reload();
    void setWords(const QString &words);
    void add();
    int count() const { return m_model.rowCount(); }

Q_SIGNALS:
    void failed(const QString &problem);

private:
    void layOut(Settings &settings);
    void connectParts();
    void showRow(const QModelIndex &index);
    void removeRow();
    void addToAgenda();
    std::optional<ProgrammeRow> current() const;

    Workspace &m_workspace;
    TableModel<ProgrammeRow> m_model;
    RowFilter m_filter;
    TableView *m_table;
    QStackedWidget *m_side;
    ProgrammeForm *m_form;
};
