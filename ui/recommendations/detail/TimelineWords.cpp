#include "ui/recommendations/detail/TimelineWords.h"

#include "ui/text/RecommendationWords.h"
#include "ui/text/StatusChips.h"

#include <QCoreApplication>

namespace {

using Kind = TimelineStep::Kind;

/// The context of these words in the catalogues.
struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(TimelineWords)
};

TimelineWords noticeWords(const std::optional<ResponseClock> &clock)
{
    return {clock ? Wording::tr("Notice received, answer by %1").arg(screenDate(clock->dueOn))
                  : Wording::tr("Notice received"),
            {},
            StatusGlyph::Arrow,
            Tone::Grey};
}

TimelineWords answerWords(const Response &response, const std::optional<ResponseClock> &clock)
{
    TimelineWords words{screenWord(response.decision), response.reasons, StatusGlyph::Circle, Tone::Green};
    if (response.decision == Response::Decision::NotAccepted)
        words = {words.words, words.note, StatusGlyph::Cross, Tone::Red};
    else if (!isAccepted(response.decision))
        words = {words.words, words.note, StatusGlyph::Ring, Tone::Amber};
    const std::optional<QDate> answered = response.receivedOn ? response.receivedOn : response.decidedOn;
    if (!clock || !answered)
        return words;
    const int inHand = int(answered->daysTo(clock->dueOn));
    words.words += inHand >= 0 ? Wording::tr(", %n day(s) in hand", "added to an answer", inHand)
                               : Wording::tr(", %n day(s) late", "added to an answer", -inHand);
    return words;
}

TimelineWords updateWords(const ProgressUpdate &update)
{
    TimelineWords words{Wording::tr("Officer: update"), update.narrative, StatusGlyph::HalfCircle, Tone::Blue};
    if (!update.selfRating)
        return words;
    const Chip chip = officerRatingChip(*update.selfRating);
    words.words = Wording::tr("Officer: %1").arg(chip.word);
    words.glyph = chip.glyph.value_or(words.glyph);
    words.tone = chip.tone;
    return words;
}

TimelineWords judgementWords(const CommitteeJudgement &judgement)
{
    const Chip chip = verdictChip(judgement.rating);
    QString note = screenWord(judgement.decision);
    if (judgement.minuteReference)
        note += Wording::tr(", minute %1").arg(*judgement.minuteReference);
    if (judgement.note)
        note += QStringLiteral(": ") + *judgement.note;
    return {Wording::tr("Committee: %1").arg(screenWord(judgement.rating).toLower()), note,
            chip.glyph.value_or(StatusGlyph::Diamond), chip.tone};
}

TimelineWords extensionWords(const Extension &extension, Kind kind)
{
    if (kind == Kind::ExtensionGranted)
        return {Wording::tr("Extended to %1").arg(screenDate(extension.requestedDate)),
                {},
                StatusGlyph::Diamond,
                Tone::Amber};
    return {Wording::tr("Extension asked, to %1").arg(screenDate(extension.requestedDate)), extension.reason,
            StatusGlyph::HollowDiamond, Tone::Amber};
}

TimelineWords evidenceWords(const Evidence &evidence)
{
    TimelineWords words{Wording::tr("Evidence seen: %1").arg(evidence.title), evidence.seenBy.value_or(QString()),
                        StatusGlyph::Tick, Tone::Green};
    if (evidence.sufficient && *evidence.sufficient != Evidence::Sufficiency::Yes) {
        words.note = evidenceWord(*evidence.sufficient);
        words.glyph = StatusGlyph::Ring;
        words.tone = Tone::Amber;
    }
    return words;
}

TimelineWords targetWords(const RecommendationHistory &history, QDate date, QDate today)
{
    const int granted = extensionsGranted(history.extensions);
    const QString extended =
        granted == 0 ? Wording::tr("not extended") : Wording::tr("extended %n time(s)", nullptr, granted);
    const Chip distance = distanceChip(date, today);
    return {Wording::tr("Target, %1, %2").arg(extended, distance.word),
            {},
            date < today ? StatusGlyph::TriangleDown : StatusGlyph::Ring,
            date < today ? Tone::Red : Tone::Grey};
}

} // namespace

TimelineWords timelineWords(const TimelineStep &step, const RecommendationHistory &history,
                            const std::optional<ResponseClock> &clock, QDate today)
{
    switch (step.kind) {
    case Kind::Made:
        return {Wording::tr("Made at the meeting"), {}, StatusGlyph::Diamond, Tone::Grey};
    case Kind::NoticeGiven:
        return noticeWords(clock);
    case Kind::ResponseDue:
        return {Wording::tr("Answer due, %1").arg(screenDistance(step.date, today)),
                clock ? clock->explanation : QString(),
                step.date < today ? StatusGlyph::TriangleDown : StatusGlyph::Ring,
                step.date < today ? Tone::Red : Tone::Amber};
    case Kind::Answered:
        return answerWords(history.responses.at(step.place), clock);
    case Kind::Update:
        return updateWords(history.updates.at(step.place));
    case Kind::ExtensionRequested:
    case Kind::ExtensionGranted:
        return extensionWords(history.extensions.at(step.place), step.kind);
    case Kind::EvidenceSeen:
        return evidenceWords(history.evidence.at(step.place));
    case Kind::Judged:
        return judgementWords(history.judgements.at(step.place));
    case Kind::Closed:
        return {screenWord(history.recommendation.status), history.recommendation.statusReason.value_or(QString()),
                StatusGlyph::TickBox, Tone::Blue};
    case Kind::TargetMoved:
        return {Wording::tr("First target, moved since"), {}, StatusGlyph::Ring, Tone::Grey};
    case Kind::Today:
        return {screenDate(today), {}, StatusGlyph::Square, Tone::Blue};
    case Kind::Target:
        return targetWords(history, step.date, today);
    case Kind::NextMeeting:
        return {Wording::tr("Next meeting"), {}, StatusGlyph::Ring, Tone::Grey};
    }
    Q_UNREACHABLE();
}
