#include "ui/text/StatusChips.h"

#include <QCoreApplication>

namespace {

constexpr int nearDays = 14;

struct Look
{
    StatusGlyph glyph;
    Tone tone;
};

Look lookOf(Meeting::Status status)
{
    switch (status) {
    case Meeting::Status::Planned:
        return {StatusGlyph::Ring, Tone::Grey};
    case Meeting::Status::NoticePublished:
        return {StatusGlyph::HalfCircle, Tone::Blue};
    case Meeting::Status::AgendaPublished:
        return {StatusGlyph::Circle, Tone::Blue};
    case Meeting::Status::Held:
        return {StatusGlyph::TickBox, Tone::Green};
    case Meeting::Status::Adjourned:
        return {StatusGlyph::Bars, Tone::Amber};
    case Meeting::Status::Cancelled:
        return {StatusGlyph::Cross, Tone::Grey};
    }
    Q_UNREACHABLE();
}

Look lookOf(Recommendation::Status status)
{
    switch (status) {
    case Recommendation::Status::Proposed:
        return {StatusGlyph::Square, Tone::Grey};
    case Recommendation::Status::AwaitingResponse:
        return {StatusGlyph::Ring, Tone::Amber};
    case Recommendation::Status::NotStarted:
        return {StatusGlyph::Ring, Tone::Grey};
    case Recommendation::Status::InProgress:
        return {StatusGlyph::HalfCircle, Tone::Blue};
    case Recommendation::Status::Paused:
        return {StatusGlyph::Bars, Tone::Grey};
    case Recommendation::Status::ExtensionRequested:
        return {StatusGlyph::HollowDiamond, Tone::Amber};
    case Recommendation::Status::ImplementedClaimed:
        return {StatusGlyph::HollowTickBox, Tone::Amber};
    case Recommendation::Status::CompleteEvidenceSeen:
        return {StatusGlyph::TickBox, Tone::Blue};
    case Recommendation::Status::ClosedNotImplemented:
    case Recommendation::Status::Superseded:
    case Recommendation::Status::Withdrawn:
    case Recommendation::Status::NotAccepted:
        return {StatusGlyph::Cross, Tone::Grey};
    }
    Q_UNREACHABLE();
}

QString explanationOf(std::optional<Publicity> publicity)
{
    if (!publicity)
        return QCoreApplication::translate("StatusChips", "The paper does not say who may see it.");
    switch (*publicity) {
    case Publicity::Public:
        return QCoreApplication::translate("StatusChips", "Anyone may see this paper.");
    case Publicity::PartExempt:
        return QCoreApplication::translate("StatusChips", "Some of this paper is exempt (Schedule 12A).");
    case Publicity::Exempt:
        return QCoreApplication::translate("StatusChips", "The public may be excluded by resolution (Schedule 12A).");
    case Publicity::Confidential:
        return QCoreApplication::translate("StatusChips", "The public must be excluded (section 100A(3)).");
    }
    Q_UNREACHABLE();
}

} // namespace

Chip chipOf(std::optional<Publicity> publicity)
{
    Chip chip{.glyph = StatusGlyph::Ring, .word = screenWord(publicity), .explanation = explanationOf(publicity)};
    if (!publicity)
        return chip;
    chip.glyph = *publicity == Publicity::Public ? StatusGlyph::Globe : StatusGlyph::Lock;
    if (*publicity != Publicity::Public)
        chip.tone = *publicity == Publicity::PartExempt ? Tone::Amber : Tone::Red;
    return chip;
}

Chip chipOf(Meeting::Status status)
{
    const Look look = lookOf(status);
    return {.glyph = look.glyph, .word = screenWord(status), .tone = look.tone};
}

Chip chipOf(Recommendation::Status status)
{
    const Look look = lookOf(status);
    return {.glyph = look.glyph, .word = screenWord(status), .tone = look.tone};
}

Chip chipOf(Confidence confidence)
{
    Chip chip{.word = screenWord(confidence), .ground = Chip::Ground::Plain};
    switch (confidence) {
    case Confidence::Sure:
        chip.glyph = StatusGlyph::Circle;
        chip.tone = Tone::Green;
        return chip;
    case Confidence::Likely:
        chip.glyph = StatusGlyph::HalfCircle;
        chip.tone = Tone::Blue;
        return chip;
    case Confidence::Check:
        chip.glyph = StatusGlyph::Diamond;
        chip.tone = Tone::Amber;
        return chip;
    case Confidence::NotFound:
        chip.glyph = StatusGlyph::Ring;
        return chip;
    }
    Q_UNREACHABLE();
}

Chip distanceChip(QDate due, QDate today)
{
    const qint64 days = today.daysTo(due);
    Chip chip{.glyph = StatusGlyph::Ring, .word = screenDistance(due, today), .ground = Chip::Ground::Plain};
    chip.explanation = screenDateWithDay(due);
    if (days < 0) {
        chip.glyph = StatusGlyph::TriangleDown;
        chip.tone = Tone::Red;
    } else if (days <= nearDays) {
        chip.glyph = StatusGlyph::Diamond;
        chip.tone = Tone::Amber;
    }
    return chip;
}
