#pragma once

#include "core/domain/RecommendationRow.h"

#include <QWidget>

class QComboBox;
class RecommendationsInTime;
class TextLabel;

/// All recommendations from made to closed along one line of time, with what slipped, by directorate or committee.
class InTimePage : public QWidget
{
    Q_OBJECT

public:
    explicit InTimePage(QWidget *parent);

    void showRows(const QList<RecommendationRow> &rows, QDate today);

Q_SIGNALS:
    void rowChosen(const RecommendationId &id);

private:
    void arrange();
    void saveChart();

    QList<RecommendationRow> m_rows;
    QDate m_today;
    TextLabel *m_finding;
    TextLabel *m_measure;
    QComboBox *m_grouping;
    RecommendationsInTime *m_chart;
};
