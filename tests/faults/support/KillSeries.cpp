#include "tests/faults/support/KillSeries.h"

namespace {

/// How long the command takes when nobody kills it.
std::chrono::microseconds undisturbed(const KillSeries &series)
{
    double seconds = 0;
    for (int i = 0; i < 2; ++i) {
        series.prepare();
        seconds = runChild(series.command, {.patience = std::chrono::minutes(2)}).seconds;
    }
    return std::chrono::microseconds(qint64(seconds * 1e6));
}

void note(KillFigures &figures, const QStringList &faults, std::chrono::microseconds moment)
{
    for (const QString &fault : faults)
        figures.faults.append(QStringLiteral("killed after %1 us: %2").arg(moment.count()).arg(fault));
}

} // namespace

QString KillFigures::text() const
{
    return QStringLiteral("kills %1 (%2 in flight), failures %3, acknowledged %4, lost %5")
        .arg(kills)
        .arg(inFlight)
        .arg(faults.size())
        .arg(acknowledged)
        .arg(lost);
}

KillFigures killRepeatedly(const KillSeries &series, int kills)
{
    Chance chance = seededChance();
    const std::chrono::microseconds whole = undisturbed(series);
    KillFigures figures;
    for (; figures.kills < kills; ++figures.kills) {
        series.prepare();
        const std::chrono::microseconds moment(below(chance, int(whole.count())));
        const ChildEnd end = runChild(series.command, {.killAfter = moment});
        figures.inFlight += end.wasKilled ? 1 : 0;
        if (series.acknowledged)
            figures.acknowledged += series.acknowledged(end);
        if (series.lost) {
            const QStringList lost = series.lost(end);
            figures.lost += int(lost.size());
            note(figures, lost, moment);
        }
        note(figures, series.faults(end), moment);
    }
    return figures;
}
