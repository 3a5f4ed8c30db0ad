#pragma once

#include "core/import/ReportDraft.h"
#include "ui/tables/TableModel.h"

#include <QWidget>

class Settings;
class TableView;
class TextLabel;
struct ReportDetail;

/// What the import read from a report's document: every finding, how far it may be trusted, and the words it comes
/// from.
class ReadingPane : public QWidget
{
    Q_OBJECT

public:
    ReadingPane(Settings &settings, QWidget *parent);

    void showReport(const ReportDetail &detail);
    void clearReport();

Q_SIGNALS:
    /// Somebody wants to see the line in the original.
    void lineChosen(int line);

private:
    TableModel<Finding> *m_model;
    TextLabel *m_summary;
    TableView *m_table;
};
