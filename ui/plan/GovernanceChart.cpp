#include "ui/plan/GovernanceChart.h"

#include "ui/text/Theme.h"
#include "ui/text/Words.h"

#include <QPainter>

#include <algorithm>

namespace {

constexpr double boxWidth = 218;
constexpr double boxHeight = 84;
constexpr double gapAcross = 22;
constexpr double gapDown = 46;
constexpr double margin = 20;

} // namespace

GovernanceChart::GovernanceChart(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Who oversees the plan"));
    setFocusPolicy(Qt::StrongFocus);
}

void GovernanceChart::setBodies(const QList<OverseeingBody> &bodies)
{
    const Committee *const chosen = current();
    const std::optional<CommitteeId> kept = chosen ? std::optional(chosen->id) : std::nullopt;
    m_nodes.clear();
    m_nextPlace = 0;
    m_levels = 0;
    addBelow(std::nullopt, -1, 0, bodies);
    setAccessibleDescription(descriptionOf());
    m_current = -1;
    for (int node = 0; node < int(m_nodes.size()); ++node)
        if (m_nodes[node].body.committee.id == kept)
            m_current = node;
    updateGeometry();
    update();
    Q_EMIT currentChanged();
}

/// Children first, so that a body stands over the middle of those that report to it.
void GovernanceChart::addBelow(const std::optional<CommitteeId> &parent, int parentNode, int level,
                               const QList<OverseeingBody> &bodies)
{
    const auto isThere = [&](const CommitteeId &id) {
        return std::any_of(bodies.cbegin(), bodies.cend(),
                           [&](const OverseeingBody &body) { return body.committee.id == id; });
    };
    for (const OverseeingBody &body : bodies) {
        const bool isRoot = !body.committee.parent || !isThere(*body.committee.parent);
        const bool belongs = parent ? body.committee.parent == parent : isRoot;
        const auto isPlaced = [&](const Node &node) { return node.body.committee.id == body.committee.id; };
        if (!belongs || std::any_of(m_nodes.cbegin(), m_nodes.cend(), isPlaced))
            continue;
        const int node = int(m_nodes.size());
        m_nodes.append({body, parentNode, level, 0});
        const double from = m_nextPlace;
        addBelow(body.committee.id, node, level + 1, bodies);
        if (m_nextPlace == from)
            m_nextPlace += 1;
        m_nodes[node].place = (from + m_nextPlace - 1) / 2;
        m_levels = std::max(m_levels, level + 1);
    }
}

QString GovernanceChart::sentenceOf(const Node &node) const
{
    const QString &name = node.body.committee.name;
    return node.parent < 0 ? name : tr("%1 reports to %2").arg(name, m_nodes[node.parent].body.committee.name);
}

QString GovernanceChart::descriptionOf() const
{
    QStringList sentences;
    for (const Node &node : m_nodes)
        sentences.append(sentenceOf(node));
    return sentences.join(QStringLiteral("; "));
}

QSize GovernanceChart::sizeHint() const
{
    return {int(2 * margin + std::max(1.0, m_nextPlace) * (boxWidth + gapAcross)),
            int(2 * margin + std::max(1, m_levels) * (boxHeight + gapDown))};
}

QRectF GovernanceChart::boxOf(const Node &node) const
{
    return {margin + node.place * (boxWidth + gapAcross), margin + node.level * (boxHeight + gapDown), boxWidth,
            boxHeight};
}

void GovernanceChart::paintEvent(QPaintEvent *)
{
    const Colours &colours = Theme::current().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.edge, 1.2));
    for (const Node &node : m_nodes) {
        if (node.parent < 0)
            continue;
        const QRectF above = boxOf(m_nodes[node.parent]);
        const QRectF box = boxOf(node);
        const double middle = above.bottom() + gapDown / 2;
        painter.drawPolyline(
            QPolygonF({QPointF(box.center().x(), box.top()), QPointF(box.center().x(), middle),
                       QPointF(above.center().x(), middle), QPointF(above.center().x(), above.bottom())}));
    }
    for (const Node &node : m_nodes)
        paintNode(painter, node);
    paintRing(painter);
}

void GovernanceChart::paintNode(QPainter &painter, const Node &node) const
{
    const Colours &colours = Theme::current().colours();
    const bool isOutside = node.body.committee.kind == Committee::Kind::ExternalBoard;
    const QRectF box = boxOf(node);
    QPen rim(isOutside ? colours.accent : colours.line, isOutside ? 1.6 : 1);
    painter.setPen(rim);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(box, Measures::radius, Measures::radius);
    const QRectF words = box.adjusted(12, 8, -12, -6);
    painter.setFont(Theme::font(TypeRole::Strong));
    painter.setPen(colours.text);
    painter.drawText(QRectF(words.left(), words.top(), words.width(), 20), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(node.body.committee.name, Qt::ElideRight, int(words.width())));
    painter.setFont(Theme::font(TypeRole::Muted));
    painter.setPen(colours.muted);
    painter.drawText(QRectF(words.left(), words.top() + 20, words.width(), 17), Qt::AlignVCenter,
                     screenWord(node.body.committee.kind));
    const QString last =
        node.body.lastMet ? tr("Last met %1").arg(screenDate(node.body.lastMet)) : tr("Has not met yet");
    const QString next = node.body.meetsNext ? tr("meets %1").arg(screenDate(node.body.meetsNext)) : tr("no date set");
    painter.drawText(QRectF(words.left(), words.top() + 38, words.width(), 17), Qt::AlignVCenter, last);
    painter.drawText(QRectF(words.left(), words.top() + 54, words.width(), 17), Qt::AlignVCenter, next);
}
