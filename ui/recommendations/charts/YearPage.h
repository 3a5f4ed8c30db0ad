#pragma once

#include "core/procedure/YearOfRecommendations.h"
#include "ui/tables/TableModel.h"

#include <QWidget>

class TableView;
class TextLabel;
class YearBars;

/// The figures of each municipal year for the annual report: as bars and as a table.
class YearPage : public QWidget
{
    Q_OBJECT

public:
    explicit YearPage(QWidget *parent);

    void showRows(const QList<RecommendationRow> &rows, QDate today, const QString &yearStart);

private:
    static QList<Column<YearOfRecommendations>> columns();
    void exportTable();

    TextLabel *m_finding;
    TextLabel *m_measure;
    YearBars *m_bars;
    TableModel<YearOfRecommendations> m_model;
    TableView *m_table;
};
