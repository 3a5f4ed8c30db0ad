#include "core/performance/TrendWords.h"

#include "core/performance/FigureWords.h"
#include "core/performance/SignalWords.h"
#include "core/performance/TargetInForce.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace {

struct TrendSpeech
{
    Q_DECLARE_TR_FUNCTIONS(TrendWords)
};

QString periodAt(const Trend &trend, int place)
{
    const Figure &figure = trend.figures()[place];
    return periodInWords(figure.start, figure.end, trend.indicator().frequency);
}

/// Where the run that ends at the last point began.
int startOfLastRun(const Trend &trend)
{
    const std::vector<double> values = valuesOf(trend);
    const auto runs = signalRuns(trend.behaviour, values, improvementOf(trend.indicator().polarity));
    for (const SignalRun &run : runs)
        if (run.last == trend.lastPlace())
            return run.first;
    return trend.lastPlace();
}

QString findingOf(const Trend &trend, const PointSignal &point)
{
    const bool isHigh = point.side > 0;
    const QString since = periodAt(trend, startOfLastRun(trend));
    switch (point.rule) {
    case PointRule::Outside:
        return isHigh ? TrendSpeech::tr("unusually high in %1").arg(periodAt(trend, trend.lastPlace()))
                      : TrendSpeech::tr("unusually low in %1").arg(periodAt(trend, trend.lastPlace()));
    case PointRule::Trend:
        return isHigh ? TrendSpeech::tr("rising since %1").arg(since) : TrendSpeech::tr("falling since %1").arg(since);
    case PointRule::Shift:
        return isHigh ? TrendSpeech::tr("above its mean since %1").arg(since)
                      : TrendSpeech::tr("below its mean since %1").arg(since);
    case PointRule::TwoInThree:
        return isHigh ? TrendSpeech::tr("close to its upper limit") : TrendSpeech::tr("close to its lower limit");
    case PointRule::Null:
        break;
    }
    return TrendSpeech::tr("no real change since %1").arg(periodAt(trend, trend.behaviour.segments.back().first));
}

/// Limits that begin anew on another height are a finding of their own.
std::optional<QString> newLevelOf(const Trend &trend)
{
    const auto &segments = trend.behaviour.segments;
    if (segments.size() < 2)
        return std::nullopt;
    const ProcessSegment &before = segments[segments.size() - 2];
    const ProcessSegment &now = segments.back();
    if (!before.upperLimit || !before.lowerLimit
        || (*now.mean <= *before.upperLimit && *now.mean >= *before.lowerLimit))
        return std::nullopt;
    return TrendSpeech::tr("a new level since %1").arg(periodAt(trend, now.first));
}

QString targetSentence(const Trend &trend)
{
    const ProcessSegment &segment = trend.behaviour.segments.back();
    const Indicator &indicator = trend.indicator();
    const auto number = trend.target ? targetNumber(*trend.target, indicator.polarity) : std::nullopt;
    if (!number)
        return trend.target ? QString() : TrendSpeech::tr("No target is in force.");
    const QString name =
        TrendSpeech::tr("The %1 of %2%3")
            .arg(targetName(trend.target->kind).toLower(), figureText(*number, indicator),
                 trend.target->setBy ? TrendSpeech::tr(", set by %1,").arg(*trend.target->setBy) : QString());
    if (!trend.assurance)
        return TrendSpeech::tr("%1 is in force.").arg(name);
    const QString limits =
        TrendSpeech::tr("%1 to %2")
            .arg(figureText(*segment.lowerLimit, indicator), figureText(*segment.upperLimit, indicator));
    switch (*trend.assurance) {
    case Assurance::ConsistentPass:
        return TrendSpeech::tr("%1 lies outside the limits (%2) on the safe side: as things are it will be met.")
            .arg(name, limits);
    case Assurance::ConsistentFail:
        return TrendSpeech::tr("%1 lies out of reach of the limits (%2): without a change it will be missed.")
            .arg(name, limits);
    case Assurance::Inconsistent:
        return TrendSpeech::tr("%1 lies inside the limits (%2), so it will be met and missed by ordinary variation.")
            .arg(name, limits);
    }
    Q_UNREACHABLE();
}

QString leadOf(const Trend &trend)
{
    const ProcessSegment &segment = trend.behaviour.segments.back();
    if (segment.state != LimitState::Full)
        return TrendSpeech::tr("It is too early to tell signal from noise.");
    const PointFlag flag = trend.behaviour.points[size_t(segment.last)].flag;
    return flag == PointFlag::CommonCause ? TrendSpeech::tr("This is noise, not a signal.")
                                          : TrendSpeech::tr("This is a signal, not noise.");
}

QString frequencyWord(Indicator::Frequency frequency)
{
    switch (frequency) {
    case Indicator::Frequency::Month:
        return TrendSpeech::tr("monthly");
    case Indicator::Frequency::Quarter:
        return TrendSpeech::tr("quarterly");
    case Indicator::Frequency::HalfYear:
        return TrendSpeech::tr("half-yearly");
    case Indicator::Frequency::Year:
        return TrendSpeech::tr("yearly");
    }
    Q_UNREACHABLE();
}

QString definitionOf(const Trend &trend)
{
    const Figure *const last = trend.last();
    const IndicatorDefinition *inForce = nullptr;
    for (const IndicatorDefinition &definition : trend.source.definitions)
        if (last != nullptr && definition.validFrom <= last->end)
            inForce = &definition;
    return inForce != nullptr ? inForce->text : trend.indicator().name;
}

} // namespace

std::vector<double> valuesOf(const Trend &trend)
{
    std::vector<double> values;
    values.reserve(size_t(trend.figures().size()));
    for (const Figure &figure : trend.figures())
        values.push_back(figure.value.value_or(std::nan("")));
    return values;
}

QString titleOf(const Trend &trend)
{
    const QString label = labelOf(trend.indicator());
    const Figure *const last = trend.last();
    if (last == nullptr)
        return TrendSpeech::tr("%1: no figures yet").arg(label);
    const ProcessSegment &segment = trend.behaviour.segments.back();
    const QString now =
        TrendSpeech::tr("%1: %2 in %3")
            .arg(label, figureText(*last->value, trend.indicator()), periodAt(trend, trend.lastPlace()));
    switch (segment.state) {
    case LimitState::TooFew:
    case LimitState::Trial:
        return TrendSpeech::tr("%1, too early to tell a trend").arg(now);
    case LimitState::Constant:
        return TrendSpeech::tr("%1, as nearly always").arg(now);
    case LimitState::Full:
        break;
    }
    const PointSignal &point = trend.behaviour.points[size_t(segment.last)];
    const std::optional<QString> level = newLevelOf(trend);
    if (!level)
        return TrendSpeech::tr("%1: %2").arg(label, findingOf(trend, point));
    return point.rule == PointRule::Null
        ? TrendSpeech::tr("%1: %2").arg(label, *level)
        : TrendSpeech::tr("%1: %2, and %3").arg(label, *level, findingOf(trend, point));
}

QString subtitleOf(const Trend &trend)
{
    const Indicator &indicator = trend.indicator();
    if (trend.figures().isEmpty())
        return TrendSpeech::tr("%1, %2").arg(indicator.code, unitWords(indicator.unit));
    QString line = TrendSpeech::tr("%1, %2: %3, %4, %5, %6 to %7")
                       .arg(trend.source.area.name, indicator.code, definitionOf(trend), unitWords(indicator.unit),
                            frequencyWord(indicator.frequency), periodAt(trend, 0),
                            periodAt(trend, int(trend.figures().size()) - 1));
    if (trend.last() != nullptr) {
        const QString limits = limitSentence(trend.behaviour.segments.back());
        if (!limits.isEmpty())
            line += QStringLiteral(". ") + limits;
    }
    return line;
}

QString sourceLineOf(const Trend &trend)
{
    QStringList parts;
    if (trend.indicator().source)
        parts << TrendSpeech::tr("Source: %1.").arg(*trend.indicator().source);
    const bool hasLimits = std::ranges::any_of(
        trend.behaviour.segments, [](const ProcessSegment &segment) { return segment.upperLimit.has_value(); });
    if (hasLimits)
        parts << (trend.method == LimitMethod::Nhsr
                      ? TrendSpeech::tr("Limits: mean ± 2.66 × average moving range, outlying ranges left out.")
                      : TrendSpeech::tr("Limits: mean ± 2.66 × average moving range."));
    for (const Rebase &rebase : trend.source.rebases)
        parts << TrendSpeech::tr("Recalculated from %1 (approved by %2, %3).")
                     .arg(QLocale().toString(rebase.date, QStringLiteral("MMMM yyyy")), rebase.approvedBy,
                          QLocale().toString(rebase.approvedOn, QStringLiteral("d MMM yyyy")));
    return parts.join(QLatin1Char(' '));
}

TrendSentence sentenceOf(const Trend &trend)
{
    if (trend.last() == nullptr)
        return {TrendSpeech::tr("There are no figures yet."), TrendSpeech::tr("Import figures to see a trend.")};
    QString rule = signalSentence(trend.behaviour, valuesOf(trend));
    const QString target = targetSentence(trend);
    return {leadOf(trend), target.isEmpty() ? rule : rule + QLatin1Char(' ') + target};
}

QString flagWord(PointFlag flag)
{
    switch (flag) {
    case PointFlag::Null:
        return {};
    case PointFlag::CommonCause:
        return TrendSpeech::tr("Ordinary");
    case PointFlag::Improvement:
        return TrendSpeech::tr("Improvement");
    case PointFlag::Concern:
        return TrendSpeech::tr("Concern");
    case PointFlag::NeutralHigh:
        return TrendSpeech::tr("High");
    case PointFlag::NeutralLow:
        return TrendSpeech::tr("Low");
    }
    Q_UNREACHABLE();
}

QString ruleWords(PointRule rule)
{
    switch (rule) {
    case PointRule::Null:
        return TrendSpeech::tr("meets no rule");
    case PointRule::Outside:
        return TrendSpeech::tr("outside the limits");
    case PointRule::Trend:
        return TrendSpeech::tr("one of seven or more that each rise or each fall");
    case PointRule::TwoInThree:
        return TrendSpeech::tr("one of two in three close to a limit");
    case PointRule::Shift:
        return TrendSpeech::tr("one of seven or more on one side of the mean");
    }
    Q_UNREACHABLE();
}
