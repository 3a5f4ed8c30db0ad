#include "core/import/ObservationTable.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

using Field = ObservationField;

QString say(const char *sentence)
{
    return QCoreApplication::translate("ObservationTable", sentence);
}

std::optional<Area::Level> levelNamed(const QString &name)
{
    const QString word = name.trimmed().toLower();
    if (word == QLatin1String("national") || word == QLatin1String("country"))
        return Area::Level::National;
    if (word == QLatin1String("regional") || word == QLatin1String("region"))
        return Area::Level::Regional;
    if (word == QLatin1String("local authority") || word == QLatin1String("local_authority")
        || word == QLatin1String("la"))
        return Area::Level::LocalAuthority;
    if (word == QLatin1String("council"))
        return Area::Level::Council;
    return std::nullopt;
}

/// The level that an area's code of the Office for National Statistics tells.
Area::Level levelOfCode(const QString &code, Area::Level otherwise)
{
    if (code.startsWith(QLatin1String("E92")) || code.startsWith(QLatin1String("W92")))
        return Area::Level::National;
    if (code.startsWith(QLatin1String("E12")) || code.startsWith(QLatin1String("E13")))
        return Area::Level::Regional;
    return code.size() == 9 ? Area::Level::LocalAuthority : otherwise;
}

} // namespace

std::optional<int> ObservationTable::area(qint64 row)
{
    const QByteArray &key = keyOf(m_areaColumns);
    int place = m_metAreas.placeOf(key);
    if (place < 0) {
        const QByteArray ownKey(key.constData(), key.size());
        const std::optional<FoundArea> found = areaOfRow(row);
        if (!found)
            return std::nullopt;
        const auto known = std::find(m_areas.cbegin(), m_areas.cend(), *found);
        place = int(known - m_areas.cbegin());
        if (known == m_areas.cend())
            m_areas.push_back(*found);
        m_metAreas.remember(ownKey, place);
        return place;
    }
    m_metAreas.remember(key, place);
    return place;
}

std::optional<FoundArea> ObservationTable::areaOfRow(qint64 row)
{
    const int level = m_columnOf[std::size_t(Field::Level)];
    if (level >= 0 && (m_mapping.has(Field::CountryName) || m_mapping.has(Field::RegionName)))
        return publishedArea(row, text(level));
    FoundArea found{Area::Level::Council, text(m_columnOf[std::size_t(Field::AreaCode)]),
                    text(m_columnOf[std::size_t(Field::LaNumber)]), text(m_columnOf[std::size_t(Field::Area)])};
    found.level = levelNamed(text(level)).value_or(levelOfCode(found.code, Area::Level::Council));
    if (found.name.isEmpty())
        found.name = found.code.isEmpty() ? found.laNumber : found.code;
    if (found.name.isEmpty())
        found.name = m_mapping.area;
    if (!found.name.isEmpty())
        return found;
    refuse(row, m_columnOf[std::size_t(Field::Area)],
           say("Row %1 names no area. Name one for the whole file, or add a column.").arg(row));
    return std::nullopt;
}

std::optional<FoundArea> ObservationTable::publishedArea(qint64 row, const QString &level)
{
    const auto column = [this](Field field) { return text(m_columnOf[std::size_t(field)]); };
    const std::optional<Area::Level> known = levelNamed(level);
    FoundArea found;
    found.level = known.value_or(Area::Level::Council);
    if (known == Area::Level::National) {
        found.code = column(Field::CountryCode);
        found.name = column(Field::CountryName);
    } else if (known == Area::Level::Regional) {
        found.code = column(Field::RegionCode);
        found.name = column(Field::RegionName);
    } else if (known) {
        found.code = column(Field::AreaCode);
        found.laNumber = column(Field::LaNumber);
        found.name = column(Field::Area);
    }
    if (known && !found.name.isEmpty())
        return found;
    const int place = m_columnOf[std::size_t(Field::Level)];
    refuse(row, place,
           known ? say("Row %1 has no name for its area.").arg(row)
                 : say("Row %1, column %2: figures for the level “%3” are not kept.")
                       .arg(row)
                       .arg(m_mapping.columns.at(place), level));
    return std::nullopt;
}
