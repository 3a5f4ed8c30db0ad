#include "ui/render/charts/TrendFlags.h"

#include <QCoreApplication>

#include <algorithm>

QList<TrendFlag> flagsOf(const Trend &trend)
{
    QList<TrendFlag> flags;
    for (const Annotation &annotation : trend.source.annotations)
        flags.append({annotation.date, annotation.text});
    for (const Rebase &rebase : trend.source.rebases)
        flags.append(
            {rebase.date, QCoreApplication::translate("TrendFlags", "%1; limits recalculated").arg(rebase.reason)});
    for (const IndicatorDefinition &definition : trend.source.definitions)
        if (definition.breaksSeries)
            flags.append({definition.validFrom,
                          QCoreApplication::translate("TrendFlags", "Definition changes: %1").arg(definition.text)});
    for (const TrendEvent &event : trend.source.events)
        flags.append({event.date, event.text});
    if (trend.figures().isEmpty())
        return {};
    const QDate from = trend.figures().first().start;
    const QDate to = trend.figures().last().end;
    flags.removeIf([&](const TrendFlag &flag) { return flag.date < from || flag.date > to; });
    std::ranges::stable_sort(flags, {}, &TrendFlag::date);
    return flags;
}
