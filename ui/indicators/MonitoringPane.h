#pragma once

#include "core/changes/ChangeSet.h"
#include "ui/indicators/MonitoringLine.h"
#include "ui/tables/RowFilter.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class SearchField;
class Settings;
class TableView;
class TextLabel;
class Workspace;

/// Money by heading, or posts by team: a table of its own, period by period, that is entered, put right and imported.
class MonitoringPane : public QWidget
{
    Q_OBJECT

public:
    MonitoringPane(Workspace &workspace, Settings &settings, MonitoringFamily family, QWidget *parent);

    int shownCount() const { return m_filter.rowCount(); }
    int totalCount() const { return int(m_lines.size()); }
    /// What is true of the period that is shown.
    QString sentence() const { return m_sentence; }
    void startFilter();

public Q_SLOTS:
    void reload();

Q_SIGNALS:
    void changeAsked(const ChangeSet &changes);
    void importAsked();
    void failed(const QString &problem);
    void shownChanged();

private:
    void createFilters(QLayout *row);
    void createTable(Settings &settings);
    void fillPeriods();
    void showRows();
    void showCurrent();
    void add();
    void edit();
    void remove();
    void openForm(const std::optional<MonitoringLine> &before);
    std::optional<MonitoringLine> current() const;

    Workspace &m_workspace;
    const MonitoringFamily m_family;
    QList<MonitoringLine> m_lines;
    QString m_sentence;
    TableModel<MonitoringLine> m_model;
    RowFilter m_filter;
    SearchField *m_field = nullptr;
    QComboBox *m_period = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    TableView *m_table = nullptr;
    TextLabel *m_reason = nullptr;
};
