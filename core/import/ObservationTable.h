#pragma once

#include "core/import/ObservationCell.h"
#include "core/import/ObservationMapping.h"
#include "core/import/ObservationPeriod.h"

#include <QByteArrayView>
#include <QHash>

#include <array>
#include <functional>
#include <vector>

/// An indicator as a file names it: by a code of its own, or by a column and what stands in its filters.
struct FoundIndicator
{
    QString code; ///< as the file has it; empty where the column is the indicator
    QString name;
    QString unit; ///< as the file has it
    QString column;
    QList<std::pair<QString, QString>> filters;
    Indicator::Frequency frequency = Indicator::Frequency::Year;
    IndicatorColumn::PeriodForm periodForm = IndicatorColumn::PeriodForm::Plain;
    int decimals = 0; ///< the most that were met
    bool isPercent = false;
};

/// An area as a file names it. Empty is what the file does not say.
struct FoundArea
{
    Area::Level level = Area::Level::Council;
    QString code;
    QString laNumber;
    QString name;

    bool operator==(const FoundArea &) const = default;
};

/// One figure of a row; indicator and area are places in what was found so far.
struct FoundFigure
{
    qint64 row = 0;
    int column = 0;
    int indicator = 0;
    int area = 0;
    int periodStart = 0; ///< Julian day
    int periodEnd = 0;
    double value = 0; ///< NaN where there is none
    double numerator = 0;
    double denominator = 0;
    Observation::State state = Observation::State::Actual;
};

/// Why a row, or one figure of it, is not taken.
struct RefusedCell
{
    qint64 row = 0;
    QString column; ///< empty for the row as a whole
    QString reason; ///< a whole sentence with row and column
};

/// Understands the rows of a file of observations by its mapping. Every figure of every row is either given or refused
/// with the reason.
class ObservationTable
{
public:
    using TakeFigure = std::function<void(const FoundFigure &figure)>;
    using TakeRefused = std::function<void(const RefusedCell &refused)>;

    ObservationTable(const ObservationMapping &mapping, TakeFigure takeFigure, TakeRefused takeRefused);

    void read(qint64 row, const std::vector<QByteArrayView> &cells);
    const std::vector<FoundIndicator> &indicators() const { return m_indicators; }
    const std::vector<FoundArea> &areas() const { return m_areas; }

private:
    /// The days of a period; start 0 where the text is no period.
    struct Days
    {
        int start = 0;
        int end = 0;
        Indicator::Frequency frequency = Indicator::Frequency::Year;
        IndicatorColumn::PeriodForm form = IndicatorColumn::PeriodForm::Plain;
    };
    /// Texts that were met, with the place of what they mean; the last one is asked for most often.
    struct Met
    {
        QHash<QByteArray, int> places;
        QByteArray lastKey;
        int lastPlace = -1;

        int placeOf(const QByteArray &key) const;
        void remember(const QByteArray &key, int place);
    };

    bool hasRightWidth(qint64 row, std::size_t width);
    QByteArrayView cell(int column) const;
    QString text(int column) const;
    const QByteArray &keyOf(const std::vector<int> &columns);
    std::optional<int> area(qint64 row);
    std::optional<FoundArea> areaOfRow(qint64 row);
    std::optional<FoundArea> publishedArea(qint64 row, const QString &level);
    std::optional<Days> days(qint64 row);
    int group();
    int indicatorIn(int group, int column, const Days &period);
    FoundIndicator describe(int column) const;
    void readFigure(FoundFigure figure);
    bool readParts(FoundFigure &figure);
    void refuse(qint64 row, int column, const QString &reason);

    const ObservationMapping m_mapping;
    const TakeFigure m_takeFigure;
    const TakeRefused m_takeRefused;
    std::vector<int> m_areaColumns;
    std::vector<int> m_periodColumns;
    std::vector<int> m_groupColumns; ///< those that tell indicators apart
    std::vector<int> m_figureColumns;
    std::array<int, Words<ObservationField>::all.size()> m_columnOf{}; ///< -1 where there is none
    const std::vector<QByteArrayView> *m_cells = nullptr;
    QByteArray m_key;
    Met m_metAreas;
    Met m_metPeriods;
    Met m_metGroups;
    std::vector<FoundArea> m_areas;
    std::vector<Days> m_periods;
    std::vector<std::vector<int>> m_groups; ///< the indicator of each figure column
    std::vector<FoundIndicator> m_indicators;
};
