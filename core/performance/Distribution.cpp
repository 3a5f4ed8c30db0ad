#include "core/performance/Distribution.h"

#include "core/performance/FigureWords.h"
#include "core/performance/SignalWords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <cmath>

namespace {

constexpr int heapBands = 3;
/// From a fifth of all cases in three bands on, the work is done to the limit.
constexpr double heapShare = 0.2;

double upperOf(const DistributionBand &band)
{
    return band.upper.value_or(band.lower.value_or(0));
}

bool isWithin(const DistributionBand &band, const std::optional<double> &limit)
{
    return limit && band.upper && *band.upper <= *limit;
}

std::optional<double> medianOf(const QList<DistributionBand> &bands, double total)
{
    double sum = 0;
    for (const DistributionBand &band : bands)
        if (sum += band.count; total > 0 && sum * 2 >= total)
            return band.upper;
    return std::nullopt;
}

std::optional<DistributionFindings::Heap> heapIn(const Distribution &distribution, double total)
{
    QList<DistributionBand> within;
    for (const DistributionBand &band : distribution.bands)
        if (isWithin(band, distribution.limit))
            within.append(band);
    if (within.size() < heapBands * 3)
        return std::nullopt;
    double count = 0;
    for (const DistributionBand &band : within.last(heapBands))
        count += band.count;
    const double expected = total * heapBands / double(within.size());
    if (count < total * heapShare || count < 1.5 * expected)
        return std::nullopt;
    const DistributionBand &first = within[within.size() - heapBands];
    return DistributionFindings::Heap{first.lower.value_or(upperOf(first)), upperOf(within.last()), count};
}

/// One in four, two in three: the nearest share that people say.
QString shareInWords(double share)
{
    struct Share
    {
        double part;
        const char *words;
    };
    static constexpr std::array shares{Share{0.2, QT_TRANSLATE_NOOP("Distribution", "one in five")},
                                       Share{0.25, QT_TRANSLATE_NOOP("Distribution", "one in four")},
                                       Share{0.333, QT_TRANSLATE_NOOP("Distribution", "one in three")},
                                       Share{0.5, QT_TRANSLATE_NOOP("Distribution", "half")},
                                       Share{0.667, QT_TRANSLATE_NOOP("Distribution", "two in three")},
                                       Share{0.75, QT_TRANSLATE_NOOP("Distribution", "three in four")}};
    const Share *nearest = &shares.front();
    for (const Share &candidate : shares)
        if (std::abs(candidate.part - share) < std::abs(nearest->part - share))
            nearest = &candidate;
    return QCoreApplication::translate("Distribution", nearest->words);
}

} // namespace

std::optional<TimeLimit> timeLimitIn(const TrendSource &source)
{
    static const QRegularExpression days(QStringLiteral("\\b(\\d{1,3})\\s+((?:working\\s+)?days)\\b"));
    QStringList texts{source.indicator.name};
    for (const IndicatorDefinition &definition : source.definitions)
        texts.prepend(definition.text);
    for (const QString &text : texts)
        if (const auto match = days.match(text); match.hasMatch())
            return TimeLimit{match.captured(1).toDouble(), match.captured(2)};
    return std::nullopt;
}

DistributionFindings findingsOf(const Distribution &distribution)
{
    DistributionFindings findings;
    for (const DistributionBand &band : distribution.bands) {
        findings.total += band.count;
        if (isWithin(band, distribution.limit))
            findings.within += band.count;
    }
    findings.beyond = distribution.limit ? findings.total - findings.within : 0;
    findings.median = medianOf(distribution.bands, findings.total);
    findings.heap = heapIn(distribution, findings.total);
    return findings;
}

QString titleOf(const Distribution &distribution)
{
    const DistributionFindings findings = findingsOf(distribution);
    const QString label = labelOf(distribution.indicator);
    const QLocale locale;
    if (findings.total <= 0)
        return QCoreApplication::translate("Distribution", "%1: no cases in this period").arg(label);
    if (!distribution.limit)
        return QCoreApplication::translate("Distribution", "%1: half were done within %2")
            .arg(label, findings.median ? locale.toString(*findings.median) : QStringLiteral("?"));
    const QString within = QCoreApplication::translate("Distribution", "%1: %2% within %3 %4")
                               .arg(label, locale.toString(findings.within / findings.total * 100, 'f', 0),
                                    locale.toString(*distribution.limit), distribution.unit);
    if (!findings.heap)
        return within;
    return QCoreApplication::translate("Distribution", "%1, but %2 finished in the last %3 of them")
        .arg(within, shareInWords(findings.heap->count / findings.total))
        .arg(countInWords(heapBands));
}
