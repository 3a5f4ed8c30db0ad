#pragma once

#include "core/base/Result.h"
#include "core/domain/Words.h"

#include <QHash>
#include <QIODevice>
#include <QStringList>

#include <functional>
#include <optional>

/// The two families of figures that have columns of their own: money by heading, and posts by team.
enum class MonitoringFamily
{
    Budget,
    Workforce
};

/// What a column of such a table holds.
enum class MonitoringField
{
    Ignored,
    Subject, ///< the budget's heading, or the team
    Period,
    Budget,
    Actual,
    Forecast,
    Reason,
    Establishment,
    Vacancies,
    Agency,
    Turnover
};

/// A row as a person or a file writes it. A field that is not among them is not spoken of.
using MonitoringEntry = QHash<MonitoringField, QString>;

/// What each column of a file was taken for.
struct MonitoringMapping
{
    MonitoringFamily family = MonitoringFamily::Budget;
    QStringList columns{};
    QList<MonitoringField> fields{};
};

struct MonitoringRow
{
    qint64 number = 0;
    MonitoringEntry entry{};
};

/// The fields of a family in the order in which people read them.
QList<MonitoringField> fieldsOf(MonitoringFamily family);
/// The family of a table by its headings; nothing where it is neither.
std::optional<MonitoringMapping> recogniseMonitoring(const QStringList &columns);
/// Takes a column for what a person says; another that was taken for the same loses it.
void mapMonitoringColumn(MonitoringMapping &mapping, int column, MonitoringField field);
/// The same for "column=field".
Result<void> mapMonitoring(MonitoringMapping &mapping, const QStringList &choices);
/// Every row below the head. One that cannot be read is told by `refuse`, with its number and the reason.
Result<QList<MonitoringRow>> readMonitoring(QIODevice &file, const MonitoringMapping &mapping, qint64 headerRow,
                                            const std::function<void(qint64 row, const QString &reason)> &refuse);

template<>
struct Words<MonitoringFamily>
{
    static constexpr WordTable<MonitoringFamily, 2> all{{{MonitoringFamily::Budget, QLatin1String("budget")},
                                                         {MonitoringFamily::Workforce, QLatin1String("workforce")}}};
};

template<>
struct Words<MonitoringField>
{
    using Field = MonitoringField;
    static constexpr WordTable<Field, 11> all{{{Field::Ignored, QLatin1String("ignored")},
                                               {Field::Subject, QLatin1String("subject")},
                                               {Field::Period, QLatin1String("period")},
                                               {Field::Budget, QLatin1String("budget")},
                                               {Field::Actual, QLatin1String("actual")},
                                               {Field::Forecast, QLatin1String("forecast")},
                                               {Field::Reason, QLatin1String("reason")},
                                               {Field::Establishment, QLatin1String("establishment")},
                                               {Field::Vacancies, QLatin1String("vacancies")},
                                               {Field::Agency, QLatin1String("agency")},
                                               {Field::Turnover, QLatin1String("turnover")}}};
};
