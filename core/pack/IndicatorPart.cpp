#include "core/pack/PackParts.h"
#include "core/pack/PackWords.h"
#include "core/pack/RecordWords.h"

#include <QLocale>

namespace {

/// The figure that counts of each period: the latest revision.
QList<Observation> latestOf(const PackIndicator &indicator)
{
    QList<Observation> latest;
    for (const Observation &observation : indicator.observations) {
        if (!latest.isEmpty() && latest.last().periodStart == observation.periodStart
            && latest.last().periodEnd == observation.periodEnd)
            latest.last() = observation;
        else
            latest.append(observation);
    }
    return latest;
}

const Target *targetOn(const PackIndicator &indicator, QDate day)
{
    const Target *found = nullptr;
    for (const Target &target : indicator.targets)
        if (target.validFrom <= day && (!target.validTo || *target.validTo >= day))
            found = &target;
    return found;
}

QString targetWords(const PackIndicator &indicator, QDate day)
{
    const Target *const target = targetOn(indicator, day);
    if (!target)
        return {};
    const int decimals = indicator.indicator.precision;
    if (target->low && target->high)
        return PackWords::tr("%1 to %2")
            .arg(printedNumber(*target->low, decimals), printedNumber(*target->high, decimals));
    return printedNumber(target->low ? *target->low : target->high.value_or(0), decimals);
}

bool isMet(const PackIndicator &indicator, const Observation &observation)
{
    const Target *const target = targetOn(indicator, observation.periodEnd);
    return target && observation.value && (!target->low || *observation.value >= *target->low)
        && (!target->high || *observation.value <= *target->high);
}

QString periodWords(const Observation &observation)
{
    const QDate first = observation.periodStart;
    const QDate last = observation.periodEnd;
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    if (first.year() == last.year() && first.month() == last.month())
        return british.toString(first, QStringLiteral("MMM yyyy"));
    if (first.addYears(1).addDays(-1) == last)
        return QStringLiteral("%1/%2").arg(first.year()).arg((first.year() + 1) % 100, 2, 10, QLatin1Char('0'));
    if (first.year() == last.year())
        return PackWords::tr("%1 to %2")
            .arg(british.toString(first, QStringLiteral("MMM")), british.toString(last, QStringLiteral("MMM yyyy")));
    return PackWords::tr("%1 to %2")
        .arg(british.toString(first, QStringLiteral("MMM yyyy")), british.toString(last, QStringLiteral("MMM yyyy")));
}

Table figuresOf(const PackIndicator &indicator)
{
    using Side = TableColumn::Side;
    Table table{PackWords::tr("The figures: %1").arg(indicator.indicator.name),
                {{PackWords::tr("Period"), 2.55},
                 {printedWord(indicator.indicator.unit), 2.15, Side::Right},
                 {PackWords::tr("Target"), 2, Side::Right},
                 {PackWords::tr("Met"), 2.9}},
                {}};
    for (const Observation &observation : latestOf(indicator)) {
        const QString value = observation.value ? printedNumber(*observation.value, indicator.indicator.precision)
                                                : PackWords::tr("not available");
        const QString target = targetWords(indicator, observation.periodEnd);
        const QString met = target.isEmpty() || !observation.value ? QString()
            : isMet(indicator, observation)                        ? PackWords::tr("● met")
                                                                   : PackWords::tr("▼ missed");
        table.rows.append(
            {{plainText(periodWords(observation)), strongText(value), plainText(target), plainText(met)}});
    }
    return table;
}

QList<ChartPoint> pointsOf(const PackIndicator &indicator, const QList<Observation> &latest)
{
    QList<ChartPoint> points;
    for (const Observation &observation : latest) {
        const Target *const target = targetOn(indicator, observation.periodEnd);
        if (observation.value)
            points.append({periodWords(observation), *observation.value,
                           target ? (target->low ? target->low : target->high) : std::nullopt});
    }
    return points;
}

QString finding(const PackIndicator &indicator, const QList<Observation> &latest)
{
    const Observation *last = nullptr;
    for (const Observation &observation : latest)
        if (observation.value)
            last = &observation;
    if (!last)
        return PackWords::tr("%1: no figure is available").arg(indicator.indicator.name);
    const QString value = printedNumber(*last->value, indicator.indicator.precision);
    const QString target = targetWords(indicator, last->periodEnd);
    if (target.isEmpty())
        return PackWords::tr("%1: %2 in %3, no target").arg(indicator.indicator.name, value, periodWords(*last));
    return (isMet(indicator, *last) ? PackWords::tr("%1: %2 in %3, target %4 met")
                                    : PackWords::tr("%1: %2 in %3, target %4 missed"))
        .arg(indicator.indicator.name, value, periodWords(*last), target);
}

QString alternativeOf(const PackIndicator &indicator, const QList<Observation> &latest)
{
    const Observation *lowest = nullptr;
    const Observation *highest = nullptr;
    for (const Observation &observation : latest) {
        if (!observation.value)
            continue;
        lowest = lowest && *lowest->value <= *observation.value ? lowest : &observation;
        highest = highest && *highest->value >= *observation.value ? highest : &observation;
    }
    const QString sentence = finding(indicator, latest);
    if (!lowest)
        return PackWords::tr("Chart. %1.").arg(sentence);
    const int decimals = indicator.indicator.precision;
    return PackWords::tr("Line chart of figures, %1 in all. ").arg(latest.size())
        + PackWords::tr("%1. Lowest %2 in %3, highest %4 in %5. The figures follow in a table.")
              .arg(sentence, printedNumber(*lowest->value, decimals), periodWords(*lowest),
                   printedNumber(*highest->value, decimals), periodWords(*highest));
}

PackPart indicatorPart(const PackIndicator &indicator)
{
    const QList<Observation> latest = latestOf(indicator);
    const QString sentence = finding(indicator, latest);
    PackPart part;
    part.key = QStringLiteral("indicator:") + indicator.indicator.id.toString();
    part.title = PackWords::tr("Indicator %1, %2").arg(indicator.indicator.code, indicator.indicator.name);
    part.runningHead = PackWords::tr("Indicators");
    part.blocks = {PackHeading{1, sentence, part.key},
                   Chart{part.key, indicator.indicator.name,
                         PackWords::tr("%1, %2").arg(indicator.indicator.code, printedWord(indicator.indicator.unit)),
                         alternativeOf(indicator, latest), pointsOf(indicator, latest), figuresOf(indicator)}};
    if (indicator.indicator.source)
        part.blocks.append(Paragraph{plainText(PackWords::tr("Source: %1.").arg(*indicator.indicator.source)),
                                     Paragraph::Style::Note});
    return part;
}

} // namespace

QList<PackPart> indicatorParts(const PackSource &source)
{
    QList<PackPart> parts;
    for (const PackIndicator &indicator : source.records.indicators)
        if (!indicator.observations.isEmpty())
            parts.append(indicatorPart(indicator));
    return parts;
}
