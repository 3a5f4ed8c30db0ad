#include "core/storage/ComparatorQueries.h"

#include "core/storage/Records.h"
#include "core/storage/Statement.h"

#include <algorithm>

namespace {

QHash<AreaId, Area> areasById(const Database &database)
{
    QHash<AreaId, Area> areas;
    Records<Area>(database).each([&](const Area &area) { areas.insert(area.id, area); });
    return areas;
}

/// Of several versions of a kind the newest counts; versions are years.
QList<Comparator> newestOf(const QList<Comparator> &comparators)
{
    QList<Comparator> newest;
    for (const Comparator &comparator : comparators) {
        const auto same = std::ranges::find(newest, comparator.kind, &Comparator::kind);
        if (same == newest.end())
            newest.append(comparator);
        else if (same->version.value_or(QString()) < comparator.version.value_or(QString()))
            *same = comparator;
    }
    return newest;
}

QList<Comparator> chosenFor(const Database &database, const QList<Area> &ownAreas)
{
    QList<Comparator> chosen;
    for (const Area &own : ownAreas)
        chosen += Records<Comparator>(database).where(QStringLiteral("area"), own.id.toString());
    return newestOf(chosen);
}

} // namespace

QList<Area> ownAreas(const Database &database)
{
    static const QString sql = QStringLiteral(R"(
        SELECT area.id FROM area
        WHERE level = 'council' OR code IN (SELECT ons_code FROM authority)
            OR (level = 'local_authority' AND (name IN (SELECT name FROM authority)
                                               OR name IN (SELECT council FROM workspace)))
        ORDER BY level <> 'council', name)");
    const QStringList ids = Statement(database, sql).rows([](const Row &row) { return row.text(0); });
    QList<Area> areas;
    for (const QString &id : ids)
        if (const std::optional<Area> area = Records<Area>(database).find(id))
            areas.append(*area);
    return areas;
}

QList<ComparatorArea> comparatorAreas(const Database &database, const QList<Area> &ownAreas)
{
    const QHash<AreaId, Area> areas = areasById(database);
    QList<ComparatorArea> compared;
    for (const Comparator &comparator : chosenFor(database, ownAreas))
        for (const ComparatorMember &member : Records<ComparatorMember>(database).where(
                 QStringLiteral("comparator"), comparator.id.toString(), QStringLiteral("rank")))
            compared.append(
                {comparator.kind, areas.value(member.area), comparator.model, comparator.version, member.rank});
    const bool hasEngland =
        std::ranges::find(compared, Comparator::Kind::England, &ComparatorArea::kind) != compared.end();
    for (const Area &area : areas)
        if (!hasEngland && area.level == Area::Level::National)
            compared.append({Comparator::Kind::England, area});
    return compared;
}
