#pragma once

#include "ui/import/ReviewedReport.h"
#include "ui/text/Chip.h"

#include <memory>

/// What the queue remembers of a draft whose text it does not keep.
struct ReviewSummary
{
    ReviewCounts counts = {}; ///< without the question whether the committee is a known one
    QString committee = {}; ///< as printed; empty where none was found
    double leastConfidence = 0; ///< of the header's fields and the recommendations
    bool needsAPerson = false; ///< nobody else may say who may see it, or what is missing

    bool operator==(const ReviewSummary &) const = default;
};
ReviewSummary summaryOf(const ReviewedReport &report);

/// One file of the review and what has become of it so far.
struct QueuedReport
{
    enum class State
    {
        Reading,
        Unread, ///< reading was cancelled before its turn
        Waiting, ///< to be looked at or accepted
        Saving,
        Accepted,
        AlreadyHeld,
        Refused
    };

    QString path = {};
    State state = State::Reading;
    QString hash = {};
    ReviewSummary summary = {};
    std::shared_ptr<ReviewedReport> report = {}; ///< null while reading, and where only the summary is kept
    QString told = {}; ///< the reference, the item or the reason, by state
    bool isForLater = false;
    std::optional<ReportId> saved = {};

    bool waits() const { return state == State::Reading || state == State::Unread || state == State::Waiting; }
};

/// How many questions are open in a file.
int checksIn(const QueuedReport &queued, const CommitteeNames &names);
/// Nothing in it has to be looked at.
bool isSure(const QueuedReport &queued, const CommitteeNames &names);
/// Whether all that was read is at least so sure, and nothing in it is for a person alone to say.
bool isAbove(const QueuedReport &queued, const CommitteeNames &names, double limit);
/// The state of a file as shape and words.
Chip chipOf(const QueuedReport &queued, const CommitteeNames &names);
