#include "ui/recommendations/detail/DetailEntries.h"

#include "ui/text/RecommendationWords.h"
#include "ui/text/Words.h"

#include <QCoreApplication>

namespace {

/// The context of these words in the catalogues.
struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(DetailEntries)
};

Chip chipFor(Response::Decision decision)
{
    if (isAccepted(decision))
        return {.glyph = StatusGlyph::Circle, .word = screenWord(decision), .tone = Tone::Green};
    if (decision == Response::Decision::NotAccepted)
        return {.glyph = StatusGlyph::Cross, .word = screenWord(decision), .tone = Tone::Red};
    return {.glyph = StatusGlyph::Ring, .word = screenWord(decision), .tone = Tone::Amber};
}

DetailEntry entryOf(const Response &response)
{
    QStringList facts;
    if (response.decidedBy)
        facts.append(Wording::tr("by %1").arg(*response.decidedBy));
    if (response.decidedOn)
        facts.append(Wording::tr("decided %1").arg(screenDate(response.decidedOn)));
    if (response.receivedOn)
        facts.append(Wording::tr("received %1").arg(screenDate(response.receivedOn)));
    if (response.publishedOn)
        facts.append(Wording::tr("published %1").arg(screenDate(response.publishedOn)));
    QStringList words{response.reasons};
    if (response.proposedAction)
        words.append(Wording::tr("Action: %1").arg(*response.proposedAction));
    if (response.alternativeAction)
        words.append(Wording::tr("Instead: %1").arg(*response.alternativeAction));
    return {.chip = chipFor(response.decision),
            .facts = facts.join(QStringLiteral(", ")),
            .words = words.join(QLatin1Char('\n'))};
}

DetailEntry entryOf(const Extension &extension)
{
    const bool isGranted = extension.grantedOn.has_value();
    const Chip chip{.glyph = isGranted ? StatusGlyph::Diamond : StatusGlyph::HollowDiamond,
                    .word = isGranted ? Wording::tr("Extension granted") : Wording::tr("Extension asked"),
                    .tone = Tone::Amber};
    const QString asked =
        Wording::tr("to %1, asked on %2").arg(screenDate(extension.requestedDate), screenDate(extension.requestedOn));
    return {.chip = chip,
            .facts = isGranted ? asked + Wording::tr(", granted on %1").arg(screenDate(extension.grantedOn)) : asked,
            .words = extension.reason};
}

Chip chipFor(const Evidence &evidence)
{
    if (!evidence.seenOn)
        return {.glyph = StatusGlyph::Ring, .word = Wording::tr("Not seen yet"), .tone = Tone::Grey};
    if (!evidence.sufficient)
        return {.glyph = StatusGlyph::Ring, .word = Wording::tr("Seen, not decided"), .tone = Tone::Grey};
    const bool isEnough = isSufficient(evidence);
    return {.glyph = isEnough ? StatusGlyph::TickBox : StatusGlyph::HollowDiamond,
            .word = evidenceWord(*evidence.sufficient),
            .tone = isEnough ? Tone::Green : Tone::Amber};
}

DetailEntry entryOf(const Evidence &evidence)
{
    QStringList facts{evidenceWord(evidence.kind)};
    if (evidence.seenBy && evidence.seenOn)
        facts.append(Wording::tr("seen by %1 on %2").arg(*evidence.seenBy, screenDate(evidence.seenOn)));
    if (evidence.locator)
        facts.append(*evidence.locator);
    return {.chip = chipFor(evidence),
            .title = evidence.title,
            .facts = facts.join(QStringLiteral(", ")),
            .words = evidence.note.value_or(QString())};
}

} // namespace

QList<DetailEntry> responseEntries(const RecommendationHistory &history, const std::optional<ResponseClock> &clock)
{
    QList<DetailEntry> entries;
    if (clock)
        entries.append({.title = Wording::tr("The clock"), .words = clock->explanation});
    for (auto response = history.responses.crbegin(); response != history.responses.crend(); ++response)
        entries.append(entryOf(*response));
    for (auto extension = history.extensions.crbegin(); extension != history.extensions.crend(); ++extension)
        entries.append(entryOf(*extension));
    return entries;
}

QList<DetailEntry> evidenceEntries(const RecommendationHistory &history, const std::function<void(int)> &saveCopy)
{
    QList<DetailEntry> entries;
    for (int place = int(history.evidence.size()) - 1; place >= 0; --place) {
        DetailEntry entry = entryOf(history.evidence.at(place));
        if (history.evidence.at(place).documentHash) {
            entry.action = Wording::tr("Save a copy of the file…");
            entry.activate = [saveCopy, place] { saveCopy(place); };
        }
        entries.append(entry);
    }
    return entries;
}
