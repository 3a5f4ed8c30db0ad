#pragma once

#include "core/domain/RecommendationRow.h"

#include <QWidget>

/// The clocks that run: a bar from receipt to the day the answer is due, and on in red until today where it is late.
class ResponseClockStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ResponseClockStrip(QWidget *parent);

    /// Of these rows the ones without an answer are drawn, the most pressing first.
    void showRows(const QList<RecommendationRow> &rows, QDate today);
    void markRow(std::optional<RecommendationId> row);
    bool isEmpty() const { return m_rows.isEmpty(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void rowChosen(const RecommendationId &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QString labelOf(const RecommendationRow &row) const;
    void paintRow(QPainter &painter, const RecommendationRow &row, const class TimeScale &scale, double top) const;
    class TimeScale scale() const;

    QList<RecommendationRow> m_rows;
    int m_more = 0;
    QDate m_today;
    std::optional<RecommendationId> m_marked;
};
