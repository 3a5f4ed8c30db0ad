#include "core/pack/PackParts.h"
#include "core/pack/PackWords.h"
#include "core/pack/RecordWords.h"

namespace {

/// What happened since the last meeting, in the order of the registers.
class SinceLastMeeting
{
public:
    SinceLastMeeting(const PackSource &source, QDate since) : m_source(source), m_since(since) { }

    QList<PackBlock> blocks()
    {
        for (const TrackedRecommendation &tracked : m_source.records.recommendations)
            addRecommendation(tracked);
        addList(PackWords::tr("Recommendations"));
        for (const PackPlan &plan : m_source.records.plans)
            addPlan(plan);
        addList(PackWords::tr("Improvement plan"));
        for (const PackIndicator &indicator : m_source.records.indicators)
            addIndicator(indicator);
        addList(PackWords::tr("Indicators"));
        return m_blocks;
    }

private:
    bool isNew(std::optional<QDate> date) const { return date && *date > m_since && *date <= m_source.today; }
    void add(const QString &subject, const QString &words)
    {
        m_list.items.append({TextRun{subject, TextRun::Look::Strong}, TextRun{QStringLiteral(" ") + words}});
    }
    void addList(const QString &heading)
    {
        if (!m_list.items.isEmpty())
            m_blocks += QList<PackBlock>{PackHeading{2, heading}, m_list};
        m_list.items.clear();
    }
    void addRecommendation(const TrackedRecommendation &tracked)
    {
        if (!isOfScrutiny(tracked.recommendation))
            return;
        const QString subject = tracked.recommendation.reference.value_or(
            tracked.recommendation.shortTitle.value_or(tracked.recommendation.text.left(60)));
        for (const Response &response : tracked.responses)
            if (isNew(response.receivedOn ? response.receivedOn : response.decidedOn))
                add(subject, PackWords::tr("was answered: %1.").arg(printedWord(response.decision).toLower()));
        for (const ProgressUpdate &update : tracked.updates)
            if (isNew(update.asAt))
                add(subject, PackWords::tr("progress at %1: %2").arg(printedDate(update.asAt), update.narrative));
        for (const CommitteeJudgement &judgement : tracked.judgements)
            if (isNew(judgement.judgedOn))
                add(subject, PackWords::tr("was judged %1.").arg(printedWord(judgement.rating)));
    }
    void addPlan(const PackPlan &plan)
    {
        for (const PlanAction &action : plan.actions) {
            if (isNew(action.doneOn))
                add(action.reference, PackWords::tr("is done: %1").arg(action.what));
            for (const DateMove &move : plan.moves)
                if (move.planAction == action.id && isNew(move.movedOn))
                    add(action.reference,
                        PackWords::tr("moved from %1 to %2: %3")
                            .arg(printedDate(move.fromDate), printedDate(move.toDate), move.reason));
        }
    }
    void addIndicator(const PackIndicator &indicator)
    {
        const Observation *last = nullptr;
        for (const Observation &observation : indicator.observations)
            if (observation.value && isNew(observation.periodEnd))
                last = &observation;
        if (last)
            add(indicator.indicator.name,
                PackWords::tr("stood at %1 on %2.")
                    .arg(printedNumber(*last->value, indicator.indicator.precision), printedDate(last->periodEnd)));
    }

    const PackSource &m_source;
    const QDate m_since;
    BulletList m_list;
    QList<PackBlock> m_blocks;
};

} // namespace

PackPart changesPart(const PackSource &source)
{
    PackPart part;
    part.key = QStringLiteral("changes");
    if (!source.records.previousMeeting)
        return part;
    const QDate since = source.records.previousMeeting->date;
    const QList<PackBlock> blocks = SinceLastMeeting(source, since).blocks();
    if (blocks.isEmpty())
        return part;
    part.title = PackWords::tr("What changed since %1").arg(printedDate(since));
    part.runningHead = PackWords::tr("What changed");
    part.blocks = QList<PackBlock>{PackHeading{1, part.title, part.key}} + blocks;
    return part;
}
