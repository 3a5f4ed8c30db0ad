#include "core/performance/SeriesReader.h"

#include "core/performance/SeriesCells.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace {

enum Column
{
    Series,
    Date,
    Value,
    Target,
    Direction,
    Rebase,
    Baseline,
    ColumnCount
};

constexpr std::array<const char *, ColumnCount> columnNames{"series",    "date",   "value",   "target",
                                                            "direction", "rebase", "baseline"};

/// Reads the rows of one file into its series.
class SeriesReading
{
    Q_DECLARE_TR_FUNCTIONS(SeriesReader)

public:
    explicit SeriesReading(QByteArray bytes) { m_file.bytes = std::move(bytes); }

    Result<SeriesFile> read()
    {
        SeriesCells cells(m_file.bytes);
        if (const Result<void> head = readHead(cells); !head)
            return head.error();
        while (cells.nextRow())
            if (!cells.isBlankRow())
                takeRow(cells);
        for (MeasuredSeries &series : m_file.series)
            sortByDay(series);
        return std::move(m_file);
    }

private:
    Result<void> readHead(SeriesCells &cells)
    {
        m_places.fill(-1);
        if (cells.nextRow())
            for (int place = 0; place < cells.count(); ++place)
                for (size_t column = 0; column < columnNames.size(); ++column)
                    if (cells.text(place).compare(columnNames[column], Qt::CaseInsensitive) == 0)
                        m_places[column] = place;
        for (const Column needed : {Series, Date, Value})
            if (m_places[needed] < 0)
                return Error{Error::Kind::Unreadable,
                             tr("it has no column '%1'. The first line has to name the columns series, date and "
                                "value.")
                                 .arg(QLatin1String(columnNames[needed]))};
        m_least = 1 + std::max({m_places[Series], m_places[Date], m_places[Value]});
        return {};
    }

    void refuse(const SeriesCells &cells, Column column, const QString &sentence)
    {
        m_file.problems.append(
            {cells.line(), QStringLiteral("%1: %2").arg(QLatin1String(columnNames[column]), sentence)});
    }

    void takeRow(const SeriesCells &cells)
    {
        if (cells.count() < m_least)
            return refuse(cells, Value, tr("the row has too few cells."));
        const QByteArrayView date = cells.text(m_places[Date]);
        const std::optional<qint32> day = dayOf(date);
        if (!day)
            return refuse(cells, Date, tr("'%1' is no date. Write it as 2026-03-31.").arg(shown(date)));
        const std::optional<double> value = numberIn(cells, Value);
        const std::optional<double> target = numberIn(cells, Target);
        if (!value || !target)
            return;
        MeasuredSeries &series = seriesNamed(cells.text(m_places[Series]));
        if (!takeSettings(cells, series))
            return;
        series.dates.push_back(date);
        series.days.push_back(*day);
        series.values.push_back(*value);
        if (hasColumn(Target))
            series.targets.push_back(*target);
        if (hasColumn(Rebase)) {
            const QByteArrayView rebase = cell(cells, Rebase);
            series.rebases.push_back(rebase.isEmpty() || rebase == "0" ? 0 : 1);
        }
        if (series.days.size() > 1 && series.days[series.days.size() - 2] == *day)
            dropLast(cells, series);
    }

    void dropLast(const SeriesCells &cells, MeasuredSeries &series)
    {
        refuse(cells, Date, tr("'%1' comes twice in this series.").arg(shown(series.dates.back())));
        series.dates.pop_back();
        series.days.pop_back();
        series.values.pop_back();
        if (hasColumn(Target))
            series.targets.pop_back();
        if (hasColumn(Rebase))
            series.rebases.pop_back();
    }

    bool hasColumn(Column column) const { return m_places[column] >= 0; }

    QByteArrayView cell(const SeriesCells &cells, Column column) const
    {
        const int place = m_places[column];
        return place >= 0 && place < cells.count() ? cells.text(place) : QByteArrayView();
    }

    static QString shown(QByteArrayView text)
    {
        return QString::fromUtf8(text.first(std::min(text.size(), qsizetype(40))));
    }

    /// The cell's number, NaN for an empty one; nothing, and a problem told, for anything else.
    std::optional<double> numberIn(const SeriesCells &cells, Column column)
    {
        const QByteArrayView text = cell(cells, column);
        if (text.isEmpty())
            return std::nan("");
        const std::optional<double> number = numberOf(text);
        if (!number)
            refuse(cells, column,
                   tr("'%1' is no number. Leave the cell empty where nothing is known.").arg(shown(text)));
        return number;
    }

    bool takeSettings(const SeriesCells &cells, MeasuredSeries &series)
    {
        const QByteArrayView direction = cell(cells, Direction);
        if (!direction.isEmpty()) {
            const auto known = fromWord<Improvement>(QString::fromUtf8(direction).toLower());
            if (!known) {
                refuse(cells, Direction, tr("'%1' is none of increase, decrease and neutral.").arg(shown(direction)));
                return false;
            }
            series.improvement = *known;
        }
        return takeBaseline(cells, series);
    }

    bool takeBaseline(const SeriesCells &cells, MeasuredSeries &series)
    {
        const QByteArrayView text = cell(cells, Baseline);
        if (text.isEmpty())
            return true;
        const std::optional<double> number = numberOf(text);
        if (!number || *number < leastBaseline || *number > 1e6 || std::floor(*number) != *number) {
            refuse(cells, Baseline,
                   tr("'%1' is no count of points. Give %2 or more, or leave it empty.")
                       .arg(shown(text))
                       .arg(leastBaseline));
            return false;
        }
        series.baseline = int(*number);
        return true;
    }

    MeasuredSeries &seriesNamed(QByteArrayView name)
    {
        if (m_current >= 0 && QByteArrayView(m_file.series[size_t(m_current)].name) == name)
            return m_file.series[size_t(m_current)];
        const QByteArray key = name.toByteArray();
        const auto known = m_byName.constFind(key);
        if (known != m_byName.constEnd())
            return m_file.series[size_t(m_current = *known)];
        m_current = int(m_file.series.size());
        m_byName.insert(key, m_current);
        m_file.series.emplace_back().name = key;
        if (m_current > 0)
            reserve(m_file.series.back(), m_file.series[size_t(m_current) - 1].days.size());
        return m_file.series.back();
    }

    /// Series of one file are mostly of one length.
    void reserve(MeasuredSeries &series, size_t points) const
    {
        series.dates.reserve(points);
        series.days.reserve(points);
        series.values.reserve(points);
        series.targets.reserve(hasColumn(Target) ? points : 0);
        series.rebases.reserve(hasColumn(Rebase) ? points : 0);
    }

    void sortByDay(MeasuredSeries &series)
    {
        if (std::ranges::adjacent_find(series.days, std::greater_equal<>()) == series.days.end())
            return;
        std::vector<size_t> order(series.days.size());
        std::iota(order.begin(), order.end(), size_t(0));
        std::ranges::stable_sort(order, {}, [&](size_t place) { return series.days[place]; });
        MeasuredSeries sorted{.name = series.name, .improvement = series.improvement, .baseline = series.baseline};
        for (const size_t place : order) {
            if (!sorted.days.empty() && sorted.days.back() == series.days[place]) {
                m_file.problems.append({0,
                                        tr("date: '%1' comes twice in series '%2'; the first was taken.")
                                            .arg(shown(series.dates[place]), QString::fromUtf8(series.name))});
                continue;
            }
            sorted.dates.push_back(series.dates[place]);
            sorted.days.push_back(series.days[place]);
            sorted.values.push_back(series.values[place]);
            if (hasColumn(Target))
                sorted.targets.push_back(series.targets[place]);
            if (hasColumn(Rebase))
                sorted.rebases.push_back(series.rebases[place]);
        }
        series = std::move(sorted);
    }

    SeriesFile m_file;
    std::array<int, ColumnCount> m_places{};
    int m_least = 3;
    int m_current = -1;
    QHash<QByteArray, int> m_byName;
};

} // namespace

Result<SeriesFile> readSeries(QByteArray bytes)
{
    return SeriesReading(std::move(bytes)).read();
}
