#include "ui/text/RecommendationWords.h"

#include <QCoreApplication>

namespace {

/// The context of these words in the catalogues.
struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(RecommendationWords)
};

struct RatingLook
{
    StatusGlyph glyph;
    Tone tone;
    QString letter;
};

RatingLook lookOf(Rating rating)
{
    switch (rating) {
    case Rating::Blue:
        return {StatusGlyph::TickBox, Tone::Blue, Wording::tr("B", "the letter of the rating blue")};
    case Rating::Red:
        return {StatusGlyph::TriangleDown, Tone::Red, Wording::tr("R", "the letter of the rating red")};
    case Rating::Amber:
        return {StatusGlyph::Diamond, Tone::Amber, Wording::tr("A", "the letter of the rating amber")};
    case Rating::Green:
        return {StatusGlyph::Circle, Tone::Green, Wording::tr("G", "the letter of the rating green")};
    }
    Q_UNREACHABLE();
}

QString meaningOf(Rating rating)
{
    switch (rating) {
    case Rating::Blue:
        return Wording::tr("Complete", "officer's rating");
    case Rating::Red:
        return Wording::tr("Off track", "officer's rating");
    case Rating::Amber:
        return Wording::tr("At risk", "officer's rating");
    case Rating::Green:
        return Wording::tr("On track", "officer's rating");
    }
    Q_UNREACHABLE();
}

} // namespace

QString screenWord(Register which)
{
    switch (which) {
    case Register::Scrutiny:
        return Wording::tr("Scrutiny recommends", "register");
    case Register::Inspectorate:
        return Wording::tr("Inspectorate", "register");
    case Register::Officers:
        return Wording::tr("Asked of us by officers", "register");
    }
    Q_UNREACHABLE();
}

QString screenWord(Recommendation::Priority priority)
{
    switch (priority) {
    case Recommendation::Priority::Fundamental:
        return Wording::tr("Fundamental", "priority");
    case Recommendation::Priority::Important:
        return Wording::tr("Important", "priority");
    case Recommendation::Priority::Desirable:
        return Wording::tr("Desirable", "priority");
    }
    Q_UNREACHABLE();
}

QString screenWord(Response::Decision decision)
{
    switch (decision) {
    case Response::Decision::Accepted:
        return Wording::tr("Accepted", "answer to a recommendation");
    case Response::Decision::AcceptedInPart:
        return Wording::tr("Accepted in part", "answer to a recommendation");
    case Response::Decision::NotAccepted:
        return Wording::tr("Not accepted", "answer to a recommendation");
    case Response::Decision::Deferred:
        return Wording::tr("Deferred", "answer to a recommendation");
    case Response::Decision::Noted:
        return Wording::tr("Noted, without commitment", "answer to a recommendation");
    }
    Q_UNREACHABLE();
}

QString screenWord(CommitteeJudgement::Verdict verdict)
{
    switch (verdict) {
    case CommitteeJudgement::Verdict::Achieved:
        return Wording::tr("Achieved", "verdict of the committee");
    case CommitteeJudgement::Verdict::Acceptable:
        return Wording::tr("Acceptable", "verdict of the committee");
    case CommitteeJudgement::Verdict::Unacceptable:
        return Wording::tr("Unacceptable", "verdict of the committee");
    }
    Q_UNREACHABLE();
}

QString screenWord(CommitteeJudgement::Decision decision)
{
    switch (decision) {
    case CommitteeJudgement::Decision::Keep:
        return Wording::tr("Keep open", "decision of the committee");
    case CommitteeJudgement::Decision::Close:
        return Wording::tr("Close", "decision of the committee");
    case CommitteeJudgement::Decision::GrantExtension:
        return Wording::tr("Grant the extension", "decision of the committee");
    case CommitteeJudgement::Decision::Escalate:
        return Wording::tr("Escalate", "decision of the committee");
    case CommitteeJudgement::Decision::InviteOfficer:
        return Wording::tr("Invite the officer", "decision of the committee");
    case CommitteeJudgement::Decision::Reopen:
        return Wording::tr("Reopen", "decision of the committee");
    }
    Q_UNREACHABLE();
}

QString evidenceWord(Evidence::Kind kind)
{
    switch (kind) {
    case Evidence::Kind::Document:
        return Wording::tr("Document", "kind of evidence");
    case Evidence::Kind::Data:
        return Wording::tr("Data", "kind of evidence");
    case Evidence::Kind::Audit:
        return Wording::tr("Audit", "kind of evidence");
    case Evidence::Kind::Observation:
        return Wording::tr("Observation", "kind of evidence");
    case Evidence::Kind::Testimony:
        return Wording::tr("Testimony", "kind of evidence");
    case Evidence::Kind::Minute:
        return Wording::tr("Minute", "kind of evidence");
    }
    Q_UNREACHABLE();
}

QString evidenceWord(Evidence::Sufficiency sufficiency)
{
    switch (sufficiency) {
    case Evidence::Sufficiency::Yes:
        return Wording::tr("Enough", "whether evidence suffices");
    case Evidence::Sufficiency::No:
        return Wording::tr("Not enough", "whether evidence suffices");
    case Evidence::Sufficiency::Partly:
        return Wording::tr("Partly enough", "whether evidence suffices");
    }
    Q_UNREACHABLE();
}

QString officerRatingWord(Rating rating)
{
    return Wording::tr("%1 %2", "letter and meaning of a rating: G On track")
        .arg(lookOf(rating).letter, meaningOf(rating));
}

Chip officerRatingChip(Rating rating)
{
    const RatingLook look = lookOf(rating);
    return {.glyph = look.glyph, .word = officerRatingWord(rating), .tone = look.tone};
}

Chip officerRatingLetter(std::optional<Rating> rating)
{
    if (!rating)
        return {.word = Wording::tr("none", "officer's rating"),
                .ground = Chip::Ground::Plain,
                .explanation = Wording::tr("No update has a rating yet.")};
    const RatingLook look = lookOf(*rating);
    return {.glyph = look.glyph,
            .word = look.letter,
            .tone = look.tone,
            .ground = Chip::Ground::Plain,
            .explanation = officerRatingWord(*rating)};
}

Chip verdictChip(std::optional<CommitteeJudgement::Verdict> verdict)
{
    Chip chip{.word = Wording::tr("not yet", "verdict of the committee"), .ground = Chip::Ground::Plain};
    if (!verdict)
        return chip;
    chip.word = screenWord(*verdict);
    switch (*verdict) {
    case CommitteeJudgement::Verdict::Achieved:
        chip.glyph = StatusGlyph::Circle;
        chip.tone = Tone::Green;
        return chip;
    case CommitteeJudgement::Verdict::Acceptable:
        chip.glyph = StatusGlyph::HollowDiamond;
        chip.tone = Tone::Amber;
        return chip;
    case CommitteeJudgement::Verdict::Unacceptable:
        chip.glyph = StatusGlyph::TriangleDown;
        chip.tone = Tone::Red;
        return chip;
    }
    Q_UNREACHABLE();
}
