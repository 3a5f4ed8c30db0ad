#include "core/pack/PackParts.h"
#include "core/pack/PackWords.h"
#include "core/pack/RecordWords.h"

#include <algorithm>

namespace {

using Tracked = QList<const TrackedRecommendation *>;

Tracked scrutinyOf(const PackSource &source)
{
    Tracked tracked;
    for (const TrackedRecommendation &one : source.records.recommendations)
        if (isOfScrutiny(one.recommendation))
            tracked.append(&one);
    const QDate today = source.today;
    std::stable_sort(tracked.begin(), tracked.end(), [today](const auto *one, const auto *other) {
        const auto rank = [today](const Recommendation &recommendation) {
            return !isLive(recommendation) ? 2 : isLate(recommendation, today) ? 0 : 1;
        };
        return rank(one->recommendation) < rank(other->recommendation);
    });
    return tracked;
}

qsizetype countOf(const Tracked &tracked, bool (*has)(const Recommendation &, QDate), QDate today)
{
    return std::count_if(tracked.begin(), tracked.end(),
                         [&](const auto *one) { return has(one->recommendation, today); });
}

bool isDone(const Recommendation &recommendation, QDate)
{
    return recommendation.status == Recommendation::Status::CompleteEvidenceSeen;
}

bool isClosedOtherwise(const Recommendation &recommendation, QDate today)
{
    return !isLive(recommendation) && !isDone(recommendation, today);
}

bool isOnTime(const Recommendation &recommendation, QDate today)
{
    return isLive(recommendation) && !isLate(recommendation, today);
}

Counts countsOf(const Tracked &tracked, QDate today)
{
    return {{{int(tracked.size()), PackWords::tr("made")},
             {int(countOf(tracked, isDone, today)), PackWords::tr("done, evidence seen")},
             {int(countOf(tracked, isClosedOtherwise, today)), PackWords::tr("closed otherwise")},
             {int(countOf(tracked, isOnTime, today)), PackWords::tr("live, not late")},
             {int(countOf(tracked, isLate, today)), PackWords::tr("live, late")}}};
}

QString finding(const Tracked &tracked, QDate today)
{
    const int late = int(countOf(tracked, isLate, today));
    const int live = late + int(countOf(tracked, isOnTime, today));
    if (tracked.isEmpty())
        return PackWords::tr("Recommendations to be decided");
    if (live == 0)
        return PackWords::tr("No recommendation of this committee is live");
    if (late == 0)
        return PackWords::tr("Live recommendations: %1, none of them late").arg(live);
    return PackWords::tr("Live recommendations: %1 of %2 late").arg(late).arg(live);
}

QString latestWords(const TrackedRecommendation &tracked)
{
    QStringList words;
    if (!tracked.updates.isEmpty()) {
        const ProgressUpdate &update = tracked.updates.last();
        words.append(update.narrative);
        if (update.selfRating)
            words.append(PackWords::tr("Officer: %1.").arg(printedWord(update.selfRating)));
    }
    if (!tracked.judgements.isEmpty())
        words.append(PackWords::tr("Committee: %1.").arg(printedWord(tracked.judgements.last().rating)));
    return words.isEmpty() ? PackWords::tr("No update yet.") : words.join(QLatin1Char(' '));
}

QString responseWords(const TrackedRecommendation &tracked)
{
    if (tracked.responses.isEmpty())
        return PackWords::tr("none yet");
    const Response &response = tracked.responses.last();
    const QString date = printedDate(response.receivedOn ? response.receivedOn : response.decidedOn);
    return printedWord(response.decision) + (date.isEmpty() ? QString() : QStringLiteral(", ") + date);
}

QString statusWords(const Recommendation &recommendation, QDate today)
{
    const QString late = isLate(recommendation, today) ? PackWords::tr("▼ Late. ") : QString();
    return late + printedWord(recommendation.status);
}

PackTableRow rowOf(const TrackedRecommendation &tracked, QDate today)
{
    const Recommendation &recommendation = tracked.recommendation;
    QStringList madeTo{printedDate(recommendation.madeOn), recommendation.addressee.value_or(QString())};
    madeTo.removeAll(QString());
    const std::optional<QDate> due =
        recommendation.targetDateCurrent ? recommendation.targetDateCurrent : recommendation.targetDateOriginal;
    return {{strongText(recommendation.reference.value_or(QStringLiteral("–"))), plainText(recommendation.text),
             plainText(madeTo.join(QStringLiteral(", "))), plainText(responseWords(tracked)),
             strongText(statusWords(recommendation, today)), plainText(due ? printedDate(*due) : QStringLiteral("–")),
             plainText(latestWords(tracked))}};
}

Table trackerTable(const Tracked &tracked, QDate today)
{
    Table table{PackWords::tr("Recommendations of this committee"),
                {{PackWords::tr("Number"), 2},
                 {PackWords::tr("Recommendation"), 6},
                 {PackWords::tr("Made, to"), 2.6},
                 {PackWords::tr("Response"), 2.6},
                 {PackWords::tr("Status"), 2.4},
                 {PackWords::tr("Due"), 2},
                 {PackWords::tr("Latest update and judgement"), 5}},
                {}};
    for (const TrackedRecommendation *const one : tracked)
        table.rows.append(rowOf(*one, today));
    return table;
}

/// What officers ask of the committee at this meeting: another register, never counted with the committee's own.
Table proposalsTable(const PackSource &source)
{
    Table table{PackWords::tr("What the reports ask of the committee"),
                {{PackWords::tr("Item"), 1.4}, {PackWords::tr("The committee is asked"), 14}},
                {}};
    for (const AgendaItem &item : source.records.agenda)
        for (const TrackedRecommendation &tracked : source.records.recommendations)
            if (item.report && tracked.recommendation.sourceReport == item.report
                && tracked.recommendation.kind == Recommendation::Kind::OfficerProposal)
                table.rows.append({{strongText(item.number.value_or(QString::number(item.position + 1))),
                                    plainText(tracked.recommendation.text)}});
    return table;
}

QString whyAsked(const TrackedRecommendation &tracked, QDate today)
{
    if (tracked.responses.isEmpty() && tracked.recommendation.status == Recommendation::Status::AwaitingResponse)
        return PackWords::tr("Suggested because no response has been recorded.");
    if (isLate(tracked.recommendation, today))
        return PackWords::tr("Suggested because its date has passed.");
    const bool differ = !tracked.updates.isEmpty() && !tracked.judgements.isEmpty()
        && tracked.updates.last().selfRating == Rating::Green
        && tracked.judgements.last().rating == CommitteeJudgement::Verdict::Unacceptable;
    return differ ? PackWords::tr("Suggested because officers and the committee judge it differently.") : QString();
}

void addQuestions(QList<PackBlock> &blocks, const Tracked &tracked, QDate today)
{
    BulletList questions;
    for (const TrackedRecommendation *const one : tracked)
        if (const QString why = whyAsked(*one, today); !why.isEmpty() && isLive(one->recommendation))
            questions.items.append({TextRun{one->recommendation.reference.value_or(one->recommendation.text.left(60)),
                                            TextRun::Look::Strong},
                                    TextRun{PackWords::tr(" What stands in the way, and when will it be done? ")},
                                    TextRun{why, TextRun::Look::Muted}});
    if (!questions.items.isEmpty())
        blocks += QList<PackBlock>{PackHeading{2, PackWords::tr("What members may wish to ask")}, questions};
}

} // namespace

PackPart trackerPart(const PackSource &source)
{
    const Tracked tracked = scrutinyOf(source);
    const Table proposals = proposalsTable(source);
    PackPart part;
    part.key = QStringLiteral("tracker");
    part.title = PackWords::tr("Recommendations");
    part.runningHead = part.title;
    part.orientation = tracked.isEmpty() ? PackPart::Orientation::Portrait : PackPart::Orientation::Landscape;
    if (tracked.isEmpty() && proposals.rows.isEmpty())
        return part;
    part.blocks = {PackHeading{1, finding(tracked, source.today), part.key},
                   Paragraph{plainText(PackWords::tr("As at %1. What officers ask of the committee and what "
                                                     "inspectorates recommend are counted elsewhere.")
                                           .arg(printedDate(source.today))),
                             Paragraph::Style::Note}};
    if (!tracked.isEmpty())
        part.blocks += QList<PackBlock>{countsOf(tracked, source.today), trackerTable(tracked, source.today)};
    addQuestions(part.blocks, tracked, source.today);
    if (!proposals.rows.isEmpty())
        part.blocks += QList<PackBlock>{PackHeading{2, proposals.name}, proposals};
    return part;
}
