#include "ui/indicators/ScorecardFilter.h"

#include "core/performance/FigureWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace {

constexpr int mostPeriods = 60;

struct ScorecardSpeech
{
    Q_DECLARE_TR_FUNCTIONS(ScorecardFilter)
};

QString countsText(const QString &sentence, const StandingCounts &counts)
{
    return counts.total() == 0 ? QString()
                               : sentence.arg(counts.better).arg(counts.level).arg(counts.worse) + QLatin1Char(' ');
}

} // namespace

bool hasSignal(const Trend &trend)
{
    return trend.variation() && trend.variation() != Variation::CommonCause;
}

bool passes(const ScorecardRow &row, const ScorecardFilter &filter)
{
    if (!filter.theme.isEmpty() && row.trend.indicator().family.value_or(QString()) != filter.theme)
        return false;
    if (filter.rating && row.trend.rating.rating != filter.rating)
        return false;
    return !filter.isNarrowed || row.trend.target.has_value() || hasSignal(row.trend);
}

QString standingLine(const Scorecard &scorecard)
{
    return countsText(ScorecardSpeech::tr("Against target %1 better, %2 level, %3 worse."), scorecard.againstTarget)
        + countsText(ScorecardSpeech::tr("Against neighbours %1, %2, %3."), scorecard.againstNeighbours)
        + countsText(ScorecardSpeech::tr("Against England %1, %2, %3."), scorecard.againstEngland);
}

QString scorecardLine(const Scorecard &scorecard)
{
    const int signalled =
        int(std::ranges::count_if(scorecard.rows, [](const ScorecardRow &row) { return hasSignal(row.trend); }));
    const QString line = standingLine(scorecard);
    if (signalled == 0)
        return line + ScorecardSpeech::tr("No signal: every change is ordinary variation.");
    return line
        + ScorecardSpeech::tr("Signals: %1; look at %2 first.")
              .arg(signalled)
              .arg(labelOf(scorecard.rows.first().trend.indicator()));
}

QStringList themesOf(const Scorecard &scorecard)
{
    QStringList themes;
    for (const ScorecardRow &row : scorecard.rows)
        if (const auto &theme = row.trend.indicator().family; theme && !themes.contains(*theme))
            themes.append(*theme);
    themes.sort(Qt::CaseInsensitive);
    return themes;
}

QList<std::pair<QDate, QString>> periodsOf(const Scorecard &scorecard)
{
    std::map<QDate, QString, std::greater<>> periods;
    for (const ScorecardRow &row : scorecard.rows)
        for (const Figure &figure : row.trend.figures())
            if (!periods.contains(figure.end))
                periods.emplace(figure.end, periodInWords(figure.start, figure.end, row.trend.indicator().frequency));
    QList<std::pair<QDate, QString>> newest;
    for (const auto &period : periods)
        if (newest.size() < mostPeriods)
            newest.append(period);
    return newest;
}
