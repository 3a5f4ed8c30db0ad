#include "core/import/TrackerDraft.h"

#include <array>

namespace {

template<typename Value>
struct Phrase
{
    const char *words;
    Value value;
};

QString plain(const QString &words)
{
    return words.toLower().replace(QLatin1Char('_'), QLatin1Char(' ')).simplified();
}

template<typename Value, size_t N>
std::optional<Value> meaningOf(const QString &words, const std::array<Phrase<Value>, N> &phrases)
{
    const QString said = plain(words);
    for (const Phrase<Value> &phrase : phrases)
        if (said == QLatin1String(phrase.words))
            return phrase.value;
    for (const Phrase<Value> &phrase : phrases)
        if (said.startsWith(QLatin1String(phrase.words)) && qstrlen(phrase.words) > 3)
            return phrase.value;
    return std::nullopt;
}

} // namespace

std::optional<Recommendation::Status> trackerStatus(const QString &words)
{
    using Status = Recommendation::Status;
    static const std::array phrases{Phrase<Status>{"proposed", Status::Proposed},
                                    Phrase<Status>{"awaiting response", Status::AwaitingResponse},
                                    Phrase<Status>{"awaiting", Status::AwaitingResponse},
                                    Phrase<Status>{"not started", Status::NotStarted},
                                    Phrase<Status>{"accepted", Status::NotStarted},
                                    Phrase<Status>{"open", Status::InProgress},
                                    Phrase<Status>{"in progress", Status::InProgress},
                                    Phrase<Status>{"ongoing", Status::InProgress},
                                    Phrase<Status>{"on track", Status::InProgress},
                                    Phrase<Status>{"at risk", Status::InProgress},
                                    Phrase<Status>{"off track", Status::InProgress},
                                    Phrase<Status>{"overdue", Status::InProgress},
                                    Phrase<Status>{"paused", Status::Paused},
                                    Phrase<Status>{"on hold", Status::Paused},
                                    Phrase<Status>{"extension", Status::InProgress},
                                    Phrase<Status>{"complete", Status::ImplementedClaimed},
                                    Phrase<Status>{"completed", Status::ImplementedClaimed},
                                    Phrase<Status>{"implemented", Status::ImplementedClaimed},
                                    Phrase<Status>{"closed", Status::ImplementedClaimed},
                                    Phrase<Status>{"done", Status::ImplementedClaimed},
                                    Phrase<Status>{"withdrawn", Status::Withdrawn},
                                    Phrase<Status>{"not accepted", Status::NotAccepted},
                                    Phrase<Status>{"rejected", Status::NotAccepted}};
    if (const auto own = fromWord<Status>(words.trimmed()); own && *own != Status::CompleteEvidenceSeen)
        return own;
    return meaningOf(words, phrases);
}

std::optional<Response::Decision> trackerDecision(const QString &words)
{
    using Decision = Response::Decision;
    static const std::array phrases{Phrase<Decision>{"accepted in part", Decision::AcceptedInPart},
                                    Phrase<Decision>{"partially accepted", Decision::AcceptedInPart},
                                    Phrase<Decision>{"partly accepted", Decision::AcceptedInPart},
                                    Phrase<Decision>{"partially agreed", Decision::AcceptedInPart},
                                    Phrase<Decision>{"agreed in part", Decision::AcceptedInPart},
                                    Phrase<Decision>{"not accepted", Decision::NotAccepted},
                                    Phrase<Decision>{"not agreed", Decision::NotAccepted},
                                    Phrase<Decision>{"rejected", Decision::NotAccepted},
                                    Phrase<Decision>{"no", Decision::NotAccepted},
                                    Phrase<Decision>{"deferred", Decision::Deferred},
                                    Phrase<Decision>{"under consideration", Decision::Deferred},
                                    Phrase<Decision>{"noted", Decision::Noted},
                                    Phrase<Decision>{"accepted", Decision::Accepted},
                                    Phrase<Decision>{"agreed", Decision::Accepted},
                                    Phrase<Decision>{"yes", Decision::Accepted}};
    if (const auto own = fromWord<Decision>(words.trimmed()))
        return own;
    return meaningOf(words, phrases);
}

std::optional<Rating> trackerRating(const QString &words)
{
    static const std::array phrases{Phrase<Rating>{"b", Rating::Blue},         Phrase<Rating>{"blue", Rating::Blue},
                                    Phrase<Rating>{"g", Rating::Green},        Phrase<Rating>{"green", Rating::Green},
                                    Phrase<Rating>{"on track", Rating::Green}, Phrase<Rating>{"a", Rating::Amber},
                                    Phrase<Rating>{"amber", Rating::Amber},    Phrase<Rating>{"at risk", Rating::Amber},
                                    Phrase<Rating>{"r", Rating::Red},          Phrase<Rating>{"red", Rating::Red},
                                    Phrase<Rating>{"off track", Rating::Red}};
    return meaningOf(words, phrases);
}
