#include "ui/render/charts/LabelRoom.h"

#include <algorithm>
#include <numeric>

bool LabelRoom::isFree(const QRectF &place) const
{
    return m_bounds.contains(place)
        && std::ranges::none_of(m_taken, [&](const QRectF &taken) { return taken.intersects(place); });
}

std::optional<QRectF> LabelRoom::firstFree(const QList<QRectF> &places)
{
    for (const QRectF &place : places)
        if (isFree(place)) {
            take(place);
            return place;
        }
    return std::nullopt;
}

QList<double> spread(QList<double> wishes, double distance, double top, double bottom)
{
    QList<qsizetype> order(wishes.size());
    std::iota(order.begin(), order.end(), qsizetype(0));
    std::ranges::stable_sort(order, {}, [&](qsizetype place) { return wishes[place]; });
    // Labels that touch move apart by half each, until none does; a few rounds are enough for a handful.
    for (int round = 0; round < 200; ++round) {
        bool isMoved = false;
        for (qsizetype i = 1; i < order.size(); ++i) {
            const double lack = distance - (wishes[order[i]] - wishes[order[i - 1]]);
            if (lack < 0.01)
                continue;
            wishes[order[i - 1]] -= lack / 2;
            wishes[order[i]] += lack / 2;
            isMoved = true;
        }
        for (double &wish : wishes)
            wish = std::clamp(wish, top, std::max(top, bottom));
        if (!isMoved)
            break;
    }
    return wishes;
}
