#include "ui/import/QueuedReport.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Said
{
    Q_DECLARE_TR_FUNCTIONS(QueuedReport)
};

Chip plainChip(StatusGlyph glyph, Tone tone, const QString &word)
{
    return {.glyph = glyph, .word = word, .tone = tone, .ground = Chip::Ground::Plain};
}

Chip waitingChip(const QueuedReport &queued, const CommitteeNames &names)
{
    const int checks = checksIn(queued, names);
    Chip chip = plainChip(StatusGlyph::Circle, Tone::Green, Said::tr("Ready"));
    if (checks > 0)
        chip = plainChip(StatusGlyph::Diamond, Tone::Amber, Said::tr("%n to check", "things in a file", checks));
    else if (const int likely = queued.summary.counts.likely; likely > 0)
        chip = plainChip(StatusGlyph::HalfCircle, Tone::Blue, Said::tr("Ready, %n likely", "things in a file", likely));
    if (queued.isForLater)
        chip.word = Said::tr("%1, for later").arg(chip.word);
    if (!queued.told.isEmpty())
        chip.word = queued.told;
    return chip;
}

double leastConfidenceIn(const ReviewedReport &report)
{
    double least = 1;
    for (const FieldKey &key : piecesOf(report.draft))
        if (isHeaderField(key.field) || key.field == ReviewField::Recommendation)
            least = std::min(least, evidenceOf(report.draft, key)->confidence);
    return least;
}

/// A contradiction about who may see a paper, a missing field and an earlier correction are for a person to settle.
bool needsAPerson(const ReviewedReport &report)
{
    const QList<FieldKey> open = toCheck(report, CommitteeNames());
    return !report.offers.isEmpty() || std::ranges::any_of(open, [&report](const FieldKey &key) {
        return key.field == ReviewField::Access || key.field == ReviewField::ExemptParagraph
            || !evidenceOf(report.draft, key);
    });
}

} // namespace

ReviewSummary summaryOf(const ReviewedReport &report)
{
    return {countsOf(report, CommitteeNames()), report.draft.committee ? report.draft.committee->value : QString(),
            leastConfidenceIn(report), needsAPerson(report)};
}

int checksIn(const QueuedReport &queued, const CommitteeNames &names)
{
    const QString &committee = queued.summary.committee;
    return queued.summary.counts.check + (!committee.isEmpty() && names.asksAbout(committee) ? 1 : 0);
}

bool isSure(const QueuedReport &queued, const CommitteeNames &names)
{
    return queued.state == QueuedReport::State::Waiting && checksIn(queued, names) == 0;
}

bool isAbove(const QueuedReport &queued, const CommitteeNames &names, double limit)
{
    const QString &committee = queued.summary.committee;
    return queued.state == QueuedReport::State::Waiting && !queued.summary.needsAPerson && !names.asksAbout(committee)
        && queued.summary.leastConfidence >= limit;
}

Chip chipOf(const QueuedReport &queued, const CommitteeNames &names)
{
    switch (queued.state) {
    case QueuedReport::State::Reading:
        return plainChip(StatusGlyph::Ring, Tone::Grey, Said::tr("Reading"));
    case QueuedReport::State::Unread:
        return plainChip(StatusGlyph::Bars, Tone::Grey, Said::tr("Not read yet"));
    case QueuedReport::State::Waiting:
        return waitingChip(queued, names);
    case QueuedReport::State::Saving:
        return plainChip(StatusGlyph::Arrow, Tone::Blue, Said::tr("Saving"));
    case QueuedReport::State::Accepted:
        return plainChip(StatusGlyph::TickBox, Tone::Blue, Said::tr("Accepted, %1").arg(queued.told));
    case QueuedReport::State::AlreadyHeld:
        return plainChip(StatusGlyph::Equals, Tone::Grey, Said::tr("Already held, %1").arg(queued.told));
    case QueuedReport::State::Refused:
        return plainChip(StatusGlyph::Cross, Tone::Red, Said::tr("Refused: %1").arg(queued.told));
    }
    Q_UNREACHABLE();
}
