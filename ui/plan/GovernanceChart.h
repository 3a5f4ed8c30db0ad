#pragma once

#include "core/storage/PlanQueries.h"

#include <QWidget>

/// The bodies that oversee, each under the one it reports to, with when it last met and meets next.
class GovernanceChart : public QWidget
{
    Q_OBJECT

public:
    explicit GovernanceChart(QWidget *parent);

    void setBodies(const QList<OverseeingBody> &bodies);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
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
    QString descriptionOf() const;

    QList<Node> m_nodes;
    double m_nextPlace = 0;
    int m_levels = 0;
};
