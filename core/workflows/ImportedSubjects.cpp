#include "core/workflows/ImportedSubjects.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace {

QString filtersJson(const FoundIndicator &found)
{
    QJsonObject filters;
    for (const auto &[name, value] : found.filters)
        filters.insert(name, value);
    return QString::fromUtf8(QJsonDocument(filters).toJson(QJsonDocument::Compact));
}

/// "Children looked after on 31 March each year" -> "children-looked-after-on-31-march".
QString shortWord(const QString &words)
{
    static const QRegularExpression others(QStringLiteral("[^a-z0-9%]+"));
    QString word = words.toLower().replace(others, QStringLiteral("-"));
    if (word.size() > 32) {
        const qsizetype cut = word.lastIndexOf(QLatin1Char('-'), 32);
        word.truncate(cut > 8 ? cut : 32);
    }
    while (word.endsWith(QLatin1Char('-')))
        word.chop(1);
    return word;
}

/// "rate_per_10000" -> "Rate per 10000".
QString readable(const QString &column)
{
    QString name = QString(column).replace(QLatin1Char('_'), QLatin1Char(' ')).simplified();
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

Indicator::Unit unitOf(const FoundIndicator &found)
{
    using Unit = Indicator::Unit;
    const QString words =
        (found.unit.isEmpty() ? found.column + QLatin1Char(' ') + found.code + QLatin1Char(' ') + found.name
                              : found.unit)
            .toLower();
    const auto says = [&](std::initializer_list<const char *> parts) {
        return std::any_of(parts.begin(), parts.end(),
                           [&](const char *part) { return words.contains(QLatin1String(part)); });
    };
    if (says({"per_10000", "per 10,000", "per 10000", "per_10k", "per10,000"}))
        return Unit::RatePer10000;
    if (found.isPercent || says({"%", "percent", "per cent", "pct"}))
        return Unit::Percent;
    if (says({"working days"}))
        return Unit::WorkingDays;
    if (found.unit.compare(QLatin1String("days"), Qt::CaseInsensitive) == 0)
        return Unit::Days;
    if (says({"\xC2\xA3", "gbp"}))
        return Unit::Gbp;
    if (says({"score"}))
        return Unit::Score;
    return says({"ratio"}) ? Unit::Ratio : Unit::Count;
}

/// How much of the columns of two files is the same, from 0 to 1.
double likeness(const QString &one, const QString &other)
{
    const QStringList first = one.split(QLatin1Char('\n'));
    const QStringList second = other.split(QLatin1Char('\n'));
    const QSet<QString> left(first.cbegin(), first.cend());
    const QSet<QString> right(second.cbegin(), second.cend());
    const qsizetype both = (left & right).size();
    const qsizetype all = left.size() + right.size() - both;
    return all == 0 ? 0 : double(both) / double(all);
}

std::optional<QString> unlessEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

ImportedSubjects::ImportedSubjects(ObservationSubjects known, const ObservationMapping &mapping, QString source)
    : m_known(std::move(known)),
      m_mapping(mapping),
      m_beside(mapping.columns.join(QLatin1Char('\n'))),
      m_source(std::move(source))
{
    index();
}

void ImportedSubjects::index()
{
    for (const IndicatorName &name : std::as_const(m_known.names))
        m_indicatorByName.insert(name.name.toLower(), name.indicator);
    for (const Indicator &indicator : std::as_const(m_known.indicators))
        if (!m_indicatorByName.contains(indicator.name.toLower()))
            m_indicatorByName.insert(indicator.name.toLower(), indicator.id);
    for (const Indicator &indicator : std::as_const(m_known.indicators)) {
        m_indicatorByName.insert(indicator.code.toLower(), indicator.id);
        m_codes.insert(indicator.code.toLower());
    }
    for (qsizetype i = 0; i < m_known.areas.size(); ++i) {
        const Area &area = m_known.areas.at(i);
        if (area.code)
            m_areaByCode.insert(*area.code, i);
        if (area.laNumber)
            m_areaByNumber.insert(*area.laNumber, i);
        m_areaByName.insert(area.name.toLower(), i);
    }
}

std::optional<IndicatorId> ImportedSubjects::knownByName(const QString &name) const
{
    const auto found = m_indicatorByName.constFind(name.toLower());
    return found == m_indicatorByName.cend() || name.isEmpty() ? std::nullopt : std::optional(*found);
}

/// The same column with the same filters, in a file with mostly the same columns: last year's edition.
std::optional<IndicatorId> ImportedSubjects::knownByColumn(const FoundIndicator &found) const
{
    const QString filters = filtersJson(found);
    std::optional<IndicatorId> best;
    double bestLikeness = 0.5;
    for (const IndicatorColumn &column : m_known.columns) {
        const double like =
            column.name == found.column && column.filters == filters ? likeness(column.beside, m_beside) : 0;
        if (like >= bestLikeness && (!best || like > bestLikeness)) {
            best = column.indicator;
            bestLikeness = like;
        }
    }
    return best;
}

IndicatorId ImportedSubjects::indicatorFor(const FoundIndicator &found)
{
    ++m_found;
    const bool hasOwnName = !found.code.isEmpty() || !found.name.isEmpty();
    if (hasOwnName && found.filters.isEmpty()) {
        if (const auto known = knownByName(found.code.isEmpty() ? found.name : found.code))
            return *known;
    } else if (const auto known = knownByColumn(found)) {
        return *known;
    }
    return makeIndicator(found);
}

QString ImportedSubjects::codeFor(const FoundIndicator &found) const
{
    QString code = !found.code.isEmpty() ? found.code : !found.name.isEmpty() ? found.name : found.column;
    for (const auto &[name, value] : found.filters)
        if (m_mapping.namingFilters.contains(name) && !value.isEmpty())
            code += QLatin1Char('.') + shortWord(value);
    QString unique = code;
    for (int i = 2; m_codes.contains(unique.toLower()); ++i)
        unique = code + QLatin1Char('-') + QString::number(i);
    return unique;
}

IndicatorId ImportedSubjects::makeIndicator(const FoundIndicator &found)
{
    NewIndicator made;
    made.found = m_found - 1;
    made.indicator.id = IndicatorId::create();
    made.indicator.code = codeFor(found);
    made.indicator.name = !found.name.isEmpty() ? found.name
        : !found.code.isEmpty()                 ? found.code
                                                : readable(found.column);
    for (const auto &[name, value] : found.filters)
        if (m_mapping.namingFilters.contains(name) && !value.isEmpty())
            made.indicator.name += QStringLiteral(": ") + value;
    made.indicator.polarity = Indicator::Polarity::Neutral;
    made.indicator.frequency = found.frequency;
    made.indicator.source = m_source;
    made.column = {IndicatorColumnId::create(), made.indicator.id, found.column,
                   filtersJson(found),          m_beside,          found.periodForm};
    m_codes.insert(made.indicator.code.toLower());
    m_indicatorByName.insert(made.indicator.code.toLower(), made.indicator.id);
    m_known.columns.append(made.column);
    m_newIndicators.append(made);
    return made.indicator.id;
}

std::optional<qsizetype> ImportedSubjects::knownArea(const FoundArea &found) const
{
    if (!found.code.isEmpty() && m_areaByCode.contains(found.code))
        return m_areaByCode.value(found.code);
    if (!found.laNumber.isEmpty() && m_areaByNumber.contains(found.laNumber))
        return m_areaByNumber.value(found.laNumber);
    const auto named = m_areaByName.constFind(found.name.toLower());
    if (named == m_areaByName.cend())
        return std::nullopt;
    // An area of the same name with another code is another area.
    const Area &area = m_known.areas.at(*named);
    const bool differs = (area.code && !found.code.isEmpty()) || (area.laNumber && !found.laNumber.isEmpty());
    return differs ? std::nullopt : std::optional(*named);
}

AreaId ImportedSubjects::areaFor(const FoundArea &found)
{
    if (const auto place = knownArea(found)) {
        complete(*place, found);
        return m_known.areas.at(*place).id;
    }
    const qsizetype place = m_known.areas.size();
    m_known.areas.append(
        {AreaId::create(), unlessEmpty(found.code), found.name, found.level, unlessEmpty(found.laNumber)});
    m_newAreas.insert(place);
    if (!found.code.isEmpty())
        m_areaByCode.insert(found.code, place);
    if (!found.laNumber.isEmpty())
        m_areaByNumber.insert(found.laNumber, place);
    m_areaByName.insert(found.name.toLower(), place);
    return m_known.areas.at(place).id;
}

/// A later file may know the code that an earlier one did not.
void ImportedSubjects::complete(qsizetype place, const FoundArea &found)
{
    Area area = m_known.areas.at(place);
    if (!area.code && !found.code.isEmpty() && !m_areaByCode.contains(found.code)) {
        area.code = found.code;
        m_areaByCode.insert(found.code, place);
    }
    if (!area.laNumber && !found.laNumber.isEmpty() && !m_areaByNumber.contains(found.laNumber)) {
        area.laNumber = found.laNumber;
        m_areaByNumber.insert(found.laNumber, place);
    }
    if (area == m_known.areas.at(place))
        return;
    if (!m_newAreas.contains(place) && !m_changedAreas.contains(place))
        m_changedAreas.insert(place, m_known.areas.at(place));
    m_known.areas[place] = area;
}

void ImportedSubjects::addTo(ChangeSet &changes, const std::vector<FoundIndicator> &found) const
{
    for (qsizetype place = 0; place < m_known.areas.size(); ++place) {
        if (m_newAreas.contains(place))
            changes.add(m_known.areas.at(place));
        else if (m_changedAreas.contains(place))
            changes.edit(m_changedAreas.value(place), m_known.areas.at(place));
    }
    for (const NewIndicator &made : m_newIndicators) {
        Indicator indicator = made.indicator;
        const FoundIndicator &met = found.at(std::size_t(made.found));
        indicator.unit = unitOf(met);
        indicator.precision = std::min(met.decimals, 3);
        changes.add(indicator).add(made.column);
    }
}
