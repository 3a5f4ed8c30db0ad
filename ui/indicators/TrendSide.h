#pragma once

#include "ui/indicators/TrendTable.h"
#include "ui/widgets/Card.h"

class ChipLabel;
class SignLabel;
class TableView;
class QPushButton;
class TextLabel;

/// What a trend says in plain words, with icons and rating, and its figures as a table.
class TrendSide : public Card
{
    Q_OBJECT

public:
    explicit TrendSide(QWidget *parent);

    void showTrend(const Trend &trend, const QStringList &cautions, const QList<FigureOrigin> &origins);
    void setCurrent(std::optional<int> place);

Q_SIGNALS:
    void pointChosen(int place);
    /// Somebody wants to see the paragraph that a figure came from.
    void sourceAsked(const ReportId &report, const QString &paragraph);

private:
    void layOutSigns();
    void createSourceLink();
    void showSource(const QModelIndex &index);

    TableModel<TrendRow> m_model;
    SignLabel *m_signs;
    ChipLabel *m_rating;
    TextLabel *m_polarity;
    TextLabel *m_lead;
    TextLabel *m_rest;
    TextLabel *m_cautions;
    TableView *m_table;
    QPushButton *m_source;
    std::optional<FigureOrigin> m_origin;
    bool m_isSelecting = false;
};
