#include "core/import/ObservationTable.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace {

using Field = ObservationField;

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

QString say(const char *sentence)
{
    return QCoreApplication::translate("ObservationTable", sentence);
}

bool isBlank(QByteArrayView cell)
{
    return cell.trimmed().isEmpty();
}

} // namespace

int ObservationTable::Met::placeOf(const QByteArray &key) const
{
    return key == lastKey && lastPlace >= 0 ? lastPlace : places.value(key, -1);
}

void ObservationTable::Met::remember(const QByteArray &key, int place)
{
    // A copy of its own: the key is a buffer that is filled again.
    lastKey = QByteArray(key.constData(), key.size());
    lastPlace = place;
    if (!places.contains(lastKey))
        places.insert(lastKey, place);
}

ObservationTable::ObservationTable(const ObservationMapping &mapping, TakeFigure takeFigure, TakeRefused takeRefused)
    : m_mapping(mapping),
      m_takeFigure(std::move(takeFigure)),
      m_takeRefused(std::move(takeRefused))
{
    m_columnOf.fill(-1);
    for (int i = 0; i < mapping.fields.size(); ++i) {
        const Field field = mapping.fields.at(i);
        if (m_columnOf[std::size_t(field)] < 0)
            m_columnOf[std::size_t(field)] = i;
        if (field >= Field::Area && field <= Field::RegionName)
            m_areaColumns.push_back(i);
        else if (field == Field::Period || field == Field::PeriodEnd || field == Field::TimeIdentifier)
            m_periodColumns.push_back(i);
        else if (field == Field::Indicator || field == Field::IndicatorName || field == Field::Filter)
            m_groupColumns.push_back(i);
        else if (field == Field::Value || field == Field::Figure)
            m_figureColumns.push_back(i);
    }
}

QByteArrayView ObservationTable::cell(int column) const
{
    return column >= 0 && std::size_t(column) < m_cells->size() ? (*m_cells)[std::size_t(column)] : QByteArrayView();
}

QString ObservationTable::text(int column) const
{
    return QString::fromUtf8(cell(column)).trimmed();
}

const QByteArray &ObservationTable::keyOf(const std::vector<int> &columns)
{
    m_key.resize(0);
    for (const int column : columns) {
        const QByteArrayView part = cell(column);
        m_key.append(part.data(), part.size());
        m_key.append('\x1f');
    }
    return m_key;
}

void ObservationTable::read(qint64 row, const std::vector<QByteArrayView> &cells)
{
    m_cells = &cells;
    if (std::all_of(cells.cbegin(), cells.cend(), isBlank) || !hasRightWidth(row, cells.size()))
        return;
    const std::optional<Days> period = days(row);
    if (!period)
        return;
    const std::optional<int> place = area(row);
    if (!place)
        return;
    const int found = group();
    for (std::size_t i = 0; i < m_figureColumns.size(); ++i) {
        FoundFigure figure{row,
                           m_figureColumns[i],
                           indicatorIn(found, int(i), *period),
                           *place,
                           period->start,
                           period->end,
                           nothing,
                           nothing,
                           nothing};
        readFigure(figure);
    }
}

bool ObservationTable::hasRightWidth(qint64 row, std::size_t width)
{
    const auto wanted = std::size_t(m_mapping.columns.size());
    const bool hasMore =
        width > wanted && !std::all_of(m_cells->cbegin() + qsizetype(wanted), m_cells->cend(), isBlank);
    if (width >= wanted && !hasMore)
        return true;
    refuse(row, -1,
           say("Row %1 has %2 cells where the head has %3. Put it right and import the file again.")
               .arg(row)
               .arg(width)
               .arg(wanted));
    return false;
}

std::optional<ObservationTable::Days> ObservationTable::days(qint64 row)
{
    const QByteArray &key = keyOf(m_periodColumns);
    int place = m_metPeriods.placeOf(key);
    const int column = m_columnOf[std::size_t(Field::Period)];
    if (place < 0) {
        const int end = m_columnOf[std::size_t(Field::PeriodEnd)];
        const QString identifier = text(m_columnOf[std::size_t(Field::TimeIdentifier)]);
        const auto period = end >= 0 && !isBlank(cell(end)) ? readPeriodBetween(text(column), text(end))
                                                            : readPeriod(text(column), identifier);
        place = int(m_periods.size());
        m_periods.push_back(period ? Days{int(period->start.toJulianDay()), int(period->end.toJulianDay()),
                                          period->frequency, period->form}
                                   : Days());
    }
    m_metPeriods.remember(key, place);
    if (m_periods[std::size_t(place)].start != 0)
        return m_periods[std::size_t(place)];
    refuse(row, column,
           say("Row %1, column %2: “%3” is no period.").arg(row).arg(m_mapping.columns.at(column), text(column)));
    return std::nullopt;
}

int ObservationTable::group()
{
    const QByteArray &key = keyOf(m_groupColumns);
    int place = m_metGroups.placeOf(key);
    if (place < 0) {
        place = int(m_groups.size());
        m_groups.emplace_back(m_figureColumns.size(), -1);
    }
    m_metGroups.remember(key, place);
    return place;
}

int ObservationTable::indicatorIn(int group, int column, const Days &period)
{
    int &place = m_groups[std::size_t(group)][std::size_t(column)];
    if (place < 0) {
        place = int(m_indicators.size());
        m_indicators.push_back(describe(m_figureColumns[std::size_t(column)]));
        m_indicators.back().frequency = period.frequency;
        m_indicators.back().periodForm = period.form;
    }
    return place;
}

FoundIndicator ObservationTable::describe(int column) const
{
    FoundIndicator found;
    found.code = text(m_columnOf[std::size_t(Field::Indicator)]);
    found.name = text(m_columnOf[std::size_t(Field::IndicatorName)]);
    found.unit = text(m_columnOf[std::size_t(Field::Unit)]);
    found.column = m_mapping.columns.at(column).trimmed();
    for (int i = 0; i < m_mapping.fields.size(); ++i)
        if (m_mapping.fields.at(i) == Field::Filter)
            found.filters.append({m_mapping.columns.at(i).trimmed(), text(i)});
    return found;
}

void ObservationTable::readFigure(FoundFigure figure)
{
    const std::optional<ObservationCell> read = readCell(cell(figure.column));
    if (!read)
        return refuse(figure.row, figure.column,
                      say("Row %1, column %2: “%3” is no number.")
                          .arg(figure.row)
                          .arg(m_mapping.columns.at(figure.column), text(figure.column).left(40)));
    figure.value = read->value.value_or(nothing);
    figure.state = read->state;
    FoundIndicator &indicator = m_indicators[std::size_t(figure.indicator)];
    indicator.decimals = std::max(indicator.decimals, read->decimals);
    indicator.isPercent = indicator.isPercent || read->isPercent;
    if (readParts(figure))
        m_takeFigure(figure);
}

/// Numerator, denominator and state, which only a file with one value a row can have.
bool ObservationTable::readParts(FoundFigure &figure)
{
    if (m_figureColumns.size() != 1)
        return true;
    for (const auto &[field, number] :
         {std::pair(Field::Numerator, &figure.numerator), std::pair(Field::Denominator, &figure.denominator)}) {
        const int column = m_columnOf[std::size_t(field)];
        if (column < 0)
            continue;
        const auto read = readCell(cell(column));
        if (!read) {
            refuse(figure.row, column,
                   say("Row %1, column %2: “%3” is no number.")
                       .arg(figure.row)
                       .arg(m_mapping.columns.at(column), text(column).left(40)));
            return false;
        }
        *number = read->value.value_or(nothing);
    }
    const int column = m_columnOf[std::size_t(Field::State)];
    if (column < 0 || figure.state != Observation::State::Actual)
        return true;
    const auto state = readState(cell(column));
    if (!state)
        refuse(figure.row, column,
               say("Row %1, column %2: “%3” is no state of a figure, such as actual or provisional.")
                   .arg(figure.row)
                   .arg(m_mapping.columns.at(column), text(column).left(40)));
    figure.state = state.value_or(Observation::State::Actual);
    return state.has_value();
}

void ObservationTable::refuse(qint64 row, int column, const QString &reason)
{
    m_takeRefused({row, column < 0 ? QString() : m_mapping.columns.at(column), reason});
}
