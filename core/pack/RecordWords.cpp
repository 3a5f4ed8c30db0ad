#include "core/pack/RecordWords.h"

#include "core/pack/PackWords.h"

QString printedWord(Recommendation::Status status)
{
    using Status = Recommendation::Status;
    switch (status) {
    case Status::Proposed:
        return PackWords::tr("Proposed");
    case Status::AwaitingResponse:
        return PackWords::tr("Awaiting response");
    case Status::NotStarted:
        return PackWords::tr("Not started");
    case Status::InProgress:
        return PackWords::tr("In progress");
    case Status::Paused:
        return PackWords::tr("Paused");
    case Status::ExtensionRequested:
        return PackWords::tr("Extension requested");
    case Status::ImplementedClaimed:
        return PackWords::tr("Said to be done");
    case Status::CompleteEvidenceSeen:
        return PackWords::tr("Done, evidence seen");
    case Status::ClosedNotImplemented:
        return PackWords::tr("Closed, not carried out");
    case Status::Superseded:
        return PackWords::tr("Superseded");
    case Status::Withdrawn:
        return PackWords::tr("Withdrawn");
    case Status::NotAccepted:
        return PackWords::tr("Not accepted");
    }
    return {};
}

QString printedWord(Response::Decision decision)
{
    switch (decision) {
    case Response::Decision::Accepted:
        return PackWords::tr("Accepted");
    case Response::Decision::AcceptedInPart:
        return PackWords::tr("Accepted in part");
    case Response::Decision::NotAccepted:
        return PackWords::tr("Not accepted");
    case Response::Decision::Deferred:
        return PackWords::tr("Deferred");
    case Response::Decision::Noted:
        return PackWords::tr("Noted");
    }
    return {};
}

QString printedWord(CommitteeJudgement::Verdict verdict)
{
    switch (verdict) {
    case CommitteeJudgement::Verdict::Achieved:
        return PackWords::tr("achieved");
    case CommitteeJudgement::Verdict::Acceptable:
        return PackWords::tr("acceptable");
    case CommitteeJudgement::Verdict::Unacceptable:
        return PackWords::tr("unacceptable");
    }
    return {};
}

QString printedWord(std::optional<Rating> rating)
{
    if (!rating)
        return PackWords::tr("not rated");
    switch (*rating) {
    case Rating::Blue:
        return PackWords::tr("B complete");
    case Rating::Green:
        return PackWords::tr("G on track");
    case Rating::Amber:
        return PackWords::tr("A at risk");
    case Rating::Red:
        return PackWords::tr("R off track");
    }
    return {};
}

QString printedWord(Publicity publicity)
{
    switch (publicity) {
    case Publicity::Public:
        return PackWords::tr("Public");
    case Publicity::PartExempt:
        return PackWords::tr("Part exempt");
    case Publicity::Exempt:
        return PackWords::tr("Exempt");
    case Publicity::Confidential:
        return PackWords::tr("Confidential");
    }
    return {};
}

QString printedWord(Edition edition)
{
    switch (edition) {
    case Edition::Public:
        return PackWords::tr("Public edition");
    case Edition::Members:
        return PackWords::tr("Members’ edition");
    case Edition::Chair:
        return PackWords::tr("Chair’s briefing");
    }
    return {};
}

QString printedWord(Indicator::Unit unit)
{
    switch (unit) {
    case Indicator::Unit::Percent:
        return PackWords::tr("per cent");
    case Indicator::Unit::Count:
        return PackWords::tr("number");
    case Indicator::Unit::RatePer10000:
        return PackWords::tr("rate per 10,000");
    case Indicator::Unit::WorkingDays:
        return PackWords::tr("working days");
    case Indicator::Unit::Days:
        return PackWords::tr("days");
    case Indicator::Unit::Score:
        return PackWords::tr("score");
    case Indicator::Unit::Gbp:
        return PackWords::tr("pounds");
    case Indicator::Unit::Ratio:
        return PackWords::tr("ratio");
    }
    return {};
}
