#include "core/performance/SignalWords.h"

#include "core/performance/SpecialCause.h"

#include <QCoreApplication>

#include <cmath>

namespace {

struct SignalSpeech
{
    Q_DECLARE_TR_FUNCTIONS(SignalWords)
};

/// The reported values of one segment, with their places.
struct Reported
{
    std::vector<double> values;
    std::vector<int> places;
};

Reported reportedIn(const ProcessSegment &segment, std::span<const double> values)
{
    Reported reported;
    for (int place = segment.first; place <= segment.last; ++place)
        if (!std::isnan(values[size_t(place)])) {
            reported.values.push_back(values[size_t(place)]);
            reported.places.push_back(place);
        }
    return reported;
}

PointFlag flagOf(signed char side, Improvement improvement)
{
    if (improvement == Improvement::Neutral)
        return side > 0 ? PointFlag::NeutralHigh : PointFlag::NeutralLow;
    return (side > 0) == (improvement == Improvement::Increase) ? PointFlag::Improvement : PointFlag::Concern;
}

template<typename Take>
void eachStretch(const std::vector<signed char> &sides, Take take)
{
    for (size_t from = 0; from < sides.size();) {
        size_t to = from;
        while (to + 1 < sides.size() && sides[to + 1] == sides[from])
            ++to;
        if (sides[from] != 0)
            take(int(from), int(to), sides[from]);
        from = to + 1;
    }
}

std::vector<signed char> shiftsOf(const Reported &reported, double mean)
{
    std::vector<signed char> sides;
    for (const double value : reported.values)
        sides.push_back(static_cast<signed char>((value > mean) - (value < mean)));
    return shiftSides(sides);
}

bool overlaps(const std::vector<signed char> &sides, int from, int to)
{
    for (int i = from; i <= to; ++i)
        if (sides[size_t(i)] != 0)
            return true;
    return false;
}

/// How many values up to the last belong to its run.
int runUntilLast(const ProcessBehaviour &behaviour, std::span<const double> values, PointRule rule)
{
    const ProcessSegment &segment = behaviour.segments.back();
    const Reported reported = reportedIn(segment, values);
    const std::vector<signed char> sides =
        rule == PointRule::Trend ? trendSides(reported.values) : shiftsOf(reported, *segment.mean);
    int count = 0;
    for (size_t i = sides.size(); i-- > 0 && sides[i] == sides.back();)
        ++count;
    return count;
}

QString ruleSentence(const ProcessBehaviour &behaviour, std::span<const double> values, const PointSignal &point)
{
    const bool isHigh = point.side > 0;
    switch (point.rule) {
    case PointRule::Null:
        return SignalSpeech::tr("the last value is within the limits and part of no run");
    case PointRule::Outside:
        return isHigh ? SignalSpeech::tr("the last value lies above the upper limit")
                      : SignalSpeech::tr("the last value lies below the lower limit");
    case PointRule::Trend: {
        const QString count = countInWords(runUntilLast(behaviour, values, point.rule));
        return isHigh ? SignalSpeech::tr("the last %1 values form a rising run").arg(count)
                      : SignalSpeech::tr("the last %1 values form a falling run").arg(count);
    }
    case PointRule::TwoInThree:
        return isHigh ? SignalSpeech::tr("at least two of the last three values lie close to the upper limit")
                      : SignalSpeech::tr("at least two of the last three values lie close to the lower limit");
    case PointRule::Shift: {
        const QString count = countInWords(runUntilLast(behaviour, values, point.rule));
        return isHigh ? SignalSpeech::tr("the last %1 values all lie above the mean").arg(count)
                      : SignalSpeech::tr("the last %1 values all lie below the mean").arg(count);
    }
    }
    Q_UNREACHABLE();
}

QString leadOf(PointFlag flag)
{
    switch (flag) {
    case PointFlag::Null:
    case PointFlag::CommonCause:
        return SignalSpeech::tr("Ordinary variation");
    case PointFlag::Improvement:
        return SignalSpeech::tr("A signal of improvement");
    case PointFlag::Concern:
        return SignalSpeech::tr("A signal of concern");
    case PointFlag::NeutralHigh:
    case PointFlag::NeutralLow:
        return SignalSpeech::tr("A signal");
    }
    Q_UNREACHABLE();
}

} // namespace

QString countInWords(int count)
{
    static constexpr const char *words[] = {
        QT_TRANSLATE_NOOP("SignalWords", "no"),    QT_TRANSLATE_NOOP("SignalWords", "one"),
        QT_TRANSLATE_NOOP("SignalWords", "two"),   QT_TRANSLATE_NOOP("SignalWords", "three"),
        QT_TRANSLATE_NOOP("SignalWords", "four"),  QT_TRANSLATE_NOOP("SignalWords", "five"),
        QT_TRANSLATE_NOOP("SignalWords", "six"),   QT_TRANSLATE_NOOP("SignalWords", "seven"),
        QT_TRANSLATE_NOOP("SignalWords", "eight"), QT_TRANSLATE_NOOP("SignalWords", "nine"),
        QT_TRANSLATE_NOOP("SignalWords", "ten"),   QT_TRANSLATE_NOOP("SignalWords", "eleven"),
        QT_TRANSLATE_NOOP("SignalWords", "twelve")};
    return count >= 0 && count < int(std::size(words)) ? SignalSpeech::tr(words[count]) : QString::number(count);
}

QString limitSentence(const ProcessSegment &segment)
{
    switch (segment.state) {
    case LimitState::Full:
        return {};
    case LimitState::Trial:
        return SignalSpeech::tr("Trial limits: %1 values are needed before a signal can be told; there are %2.")
            .arg(fullLimitCount)
            .arg(segment.count);
    case LimitState::TooFew:
        return SignalSpeech::tr("%1 values are needed for trial limits; there are %2.")
            .arg(trialLimitCount)
            .arg(segment.count);
    case LimitState::Constant:
        return SignalSpeech::tr(
            "The values hardly ever change: the average moving range is 0, so there are no limits.");
    }
    Q_UNREACHABLE();
}

QString signalSentence(const ProcessBehaviour &behaviour, std::span<const double> values)
{
    if (behaviour.segments.empty())
        return SignalSpeech::tr("There are no values.");
    const ProcessSegment &segment = behaviour.segments.back();
    if (segment.state != LimitState::Full)
        return limitSentence(segment);
    const PointSignal &point = behaviour.points[size_t(segment.last)];
    return SignalSpeech::tr("%1: %2.", "what it is, and by which rule")
        .arg(leadOf(point.flag), ruleSentence(behaviour, values, point));
}

std::vector<SignalRun> signalRuns(const ProcessBehaviour &behaviour, std::span<const double> values,
                                  Improvement improvement)
{
    std::vector<SignalRun> runs;
    for (const ProcessSegment &segment : behaviour.segments) {
        if (segment.state != LimitState::Full)
            continue;
        const Reported reported = reportedIn(segment, values);
        const auto take = [&](PointRule rule) {
            return [&, rule](int from, int to, signed char side) {
                runs.push_back({reported.places[size_t(from)], reported.places[size_t(to)], to - from + 1, rule,
                                flagOf(side, improvement), side});
            };
        };
        const std::vector<signed char> trends = trendSides(reported.values);
        eachStretch(trends, take(PointRule::Trend));
        eachStretch(shiftsOf(reported, *segment.mean), [&](int from, int to, signed char side) {
            if (!overlaps(trends, from, to))
                take(PointRule::Shift)(from, to, side);
        });
    }
    return runs;
}

QString nameOf(const SignalRun &run)
{
    const QString count = countInWords(run.count);
    if (run.rule == PointRule::Trend)
        return run.side > 0 ? SignalSpeech::tr("Rising run of %1").arg(count)
                            : SignalSpeech::tr("Falling run of %1").arg(count);
    const QString name = run.side > 0 ? SignalSpeech::tr("%1 together above the mean").arg(count)
                                      : SignalSpeech::tr("%1 together below the mean").arg(count);
    return name.at(0).toUpper() + name.mid(1);
}
