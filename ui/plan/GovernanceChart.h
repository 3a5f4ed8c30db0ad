#pragma once

#include "core/storage/PlanQueries.h"

#include <QWidget>

/// The bodies that oversee, each under the one it reports to, with when it last met and meets next. The
/// arrow keys walk through them and Enter opens one, as a double click does.
class GovernanceChart : public QWidget
{
    Q_OBJECT

public:
    explicit GovernanceChart(QWidget *parent);

    void setBodies(const QList<OverseeingBody> &bodies);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    /// The body with the ring around it, or nothing.
    const Committee *current() const;

Q_SIGNALS:
    void currentChanged();
    /// Somebody opened the current body.
    void opened();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Node
    {
        OverseeingBody body;
        int parent = -1;
        int level = 0;
        double place = 0; ///< in widths of a box, from the left
    };

    void addBelow(const std::optional<CommitteeId> &parent, int parentNode, int level,
                  const QList<OverseeingBody> &bodies);
    QRectF boxOf(const Node &node) const;
    void paintNode(QPainter &painter, const Node &node) const;
    void paintRing(QPainter &painter) const;
    void setCurrent(int node);
    /// The nearest body to the right or left, or in the row below or above.
    int nextAlong(int step) const;
    int nextAcross(int step) const;
    QString sentenceOf(const Node &node) const;
    QString descriptionOf() const;

    QList<Node> m_nodes;
    double m_nextPlace = 0;
    int m_levels = 0;
    int m_current = -1;
};
