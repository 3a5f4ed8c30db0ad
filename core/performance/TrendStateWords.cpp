#include "core/performance/TrendWords.h"

#include <QCoreApplication>

namespace {

struct TrendSpeech
{
    Q_DECLARE_TR_FUNCTIONS(TrendWords)
};

} // namespace

QString stateWord(Observation::State state)
{
    switch (state) {
    case Observation::State::Actual:
        return {};
    case Observation::State::Provisional:
        return TrendSpeech::tr("Provisional");
    case Observation::State::Revised:
        return TrendSpeech::tr("Revised");
    case Observation::State::Estimated:
        return TrendSpeech::tr("Estimated");
    case Observation::State::Suppressed:
        return TrendSpeech::tr("Suppressed");
    case Observation::State::NotAvailable:
        return TrendSpeech::tr("Not available");
    case Observation::State::NotApplicable:
        return TrendSpeech::tr("Not applicable");
    case Observation::State::Unreliable:
        return TrendSpeech::tr("Unreliable");
    case Observation::State::Missing:
        return TrendSpeech::tr("Missing");
    }
    Q_UNREACHABLE();
}

QString variationWords(Variation variation)
{
    switch (variation) {
    case Variation::CommonCause:
        return TrendSpeech::tr("Ordinary variation: the last value meets no rule.");
    case Variation::ImprovementHigh:
        return TrendSpeech::tr("Improvement: a rise that is good.");
    case Variation::ImprovementLow:
        return TrendSpeech::tr("Improvement: a fall that is good.");
    case Variation::ConcernHigh:
        return TrendSpeech::tr("Concern: a rise that is bad.");
    case Variation::ConcernLow:
        return TrendSpeech::tr("Concern: a fall that is bad.");
    case Variation::NeutralHigh:
        return TrendSpeech::tr("A signal: high or rising, without judgement.");
    case Variation::NeutralLow:
        return TrendSpeech::tr("A signal: low or falling, without judgement.");
    }
    Q_UNREACHABLE();
}

QString assuranceWords(Assurance assurance)
{
    switch (assurance) {
    case Assurance::ConsistentPass:
        return TrendSpeech::tr("P: likely to meet the target consistently.");
    case Assurance::ConsistentFail:
        return TrendSpeech::tr("F: likely to miss the target consistently.");
    case Assurance::Inconsistent:
        return TrendSpeech::tr("?: will meet and miss the target by ordinary variation.");
    }
    Q_UNREACHABLE();
}
