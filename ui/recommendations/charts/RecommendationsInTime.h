#pragma once

#include "core/domain/RecommendationRow.h"

#include <QWidget>

class TimeScale;

/// The chart of all recommendations in time: a bar from made to closed (or today), its first target and how far it
/// slipped, in groups. Arrow keys go from bar to bar, Return chooses one.
class RecommendationsInTime : public QWidget
{
    Q_OBJECT

public:
    /// What stands together.
    enum class Grouping
    {
        Portfolio,
        Committee,
        MadeTo
    };

    explicit RecommendationsInTime(QWidget *parent);

    void showRows(const QList<RecommendationRow> &rows, Grouping grouping, QDate today);
    /// Draws the whole chart, on the screen or elsewhere.
    void paintChart(QPainter &painter) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {480, sizeHint().height()}; }

Q_SIGNALS:
    void rowChosen(const RecommendationId &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Line
    {
        QString group{};
        int place = -1;
    };

    TimeScale scale() const;
    int lineAt(QPoint place) const;
    void setCurrent(int line);
    QString explain(const RecommendationRow &row) const;
    void paintBar(QPainter &painter, const RecommendationRow &row, const TimeScale &scale, double top) const;

    QList<RecommendationRow> m_rows;
    QList<Line> m_lines;
    QDate m_today;
    int m_current = -1;
};
