#include "core/insight/LinesOfEnquiry.h"

#include "core/domain/ActionRules.h"
#include "core/insight/DigestWords.h"
#include "core/performance/FigureWords.h"
#include "core/performance/SignalWords.h"
#include "core/performance/TargetInForce.h"
#include "core/performance/TrendWords.h"
#include "core/procedure/RecommendationViews.h"

#include <algorithm>

namespace {

using Rule = LineOfEnquiry::Rule;

/// The extension at which members may ask why a date keeps moving.
constexpr int tooManyExtensions = 3;

QString isoDate(std::optional<QDate> date)
{
    return date ? date->toString(Qt::ISODate) : QStringLiteral("-");
}

QString factsOf(const QStringList &facts)
{
    return facts.join(QLatin1Char(' '));
}

/// Looks at the records one rule after the other.
class Enquiries
{
public:
    explicit Enquiries(const DigestSource &source) : m_source(source) { }

    QList<LineOfEnquiry> take()
    {
        for (const ScorecardRow &row : m_source.scorecard.rows)
            lookForConcern(row);
        for (const RecommendationRow &row : m_source.recommendations)
            lookForLateResponse(row);
        for (const RecommendationRow &row : m_source.recommendations)
            lookForExtensions(row);
        for (const PlanContents &plan : m_source.plans)
            for (const PlanAction &action : plan.actions)
                lookForMoves(plan, action);
        for (const RecommendationRow &row : m_source.recommendations)
            lookForDisagreement(row);
        for (const PlanContents &plan : m_source.plans)
            for (const PlanAction &action : plan.actions)
                lookForDisagreement(action);
        for (const RecommendationRow &row : m_source.recommendations)
            lookForClaim(row);
        for (const ScorecardRow &row : m_source.scorecard.rows)
            lookForOwner(row);
        for (const ScorecardRow &row : m_source.scorecard.rows)
            lookForAge(row);
        return std::move(m_lines);
    }

private:
    static DigestSubject subjectOf(const ScorecardRow &row)
    {
        return {DigestSubject::Kind::Indicator, row.id.toString()};
    }
    static DigestSubject subjectOf(const RecommendationRow &row)
    {
        return {DigestSubject::Kind::Recommendation, row.id.toString()};
    }
    static DigestSubject subjectOf(const PlanAction &action)
    {
        return {DigestSubject::Kind::Action, action.id.toString()};
    }

    bool hasOpenAction(const IndicatorId &indicator) const
    {
        return std::any_of(m_source.plans.cbegin(), m_source.plans.cend(), [&](const PlanContents &plan) {
            return std::any_of(plan.links.cbegin(), plan.links.cend(), [&](const ActionLink &link) {
                const PlanAction *const action = actionOf(plan, link.planAction);
                return link.indicator == indicator && action && !isDone(*action);
            });
        });
    }

    void lookForConcern(const ScorecardRow &row)
    {
        const Figure *const last = row.trend.last();
        const auto &variation = row.trend.variation();
        const bool isConcern = variation == Variation::ConcernHigh || variation == Variation::ConcernLow;
        if (!last || !isConcern || hasOpenAction(row.id))
            return;
        const Indicator &indicator = row.trend.indicator();
        const PointRule rule = row.trend.behaviour.points.at(size_t(row.trend.lastPlace())).rule;
        m_lines.append({Rule::ConcernWithoutAction,
                        DigestWords::tr("What is being done about %1?").arg(labelOf(indicator)),
                        DigestWords::tr("Because %1 in %2 is a signal of concern (%3), and no open action is linked "
                                        "to it.")
                            .arg(figureText(last->value, indicator),
                                 periodInWords(last->start, last->end, indicator.frequency), ruleWords(rule)),
                        subjectOf(row), factsOf({wordOf(*variation), isoDate(last->end)})});
    }

    void lookForLateResponse(const RecommendationRow &row)
    {
        if (!isResponseLate(row, m_source.today))
            return;
        const QString question = row.addressee.isEmpty()
            ? DigestWords::tr("When will there be an answer to %1?").arg(nameOf(row))
            : DigestWords::tr("When will %1 answer %2?").arg(row.addressee, nameOf(row));
        m_lines.append({Rule::ResponseOverdue, question,
                        DigestWords::tr("Because the answer was due on %1, %2 ago.")
                            .arg(digestDate(*row.responseDue), daysInWords(row.responseDue->daysTo(m_source.today))),
                        subjectOf(row), isoDate(row.responseDue)});
    }

    void lookForExtensions(const RecommendationRow &row)
    {
        const auto asked =
            std::count_if(m_source.extensions.cbegin(), m_source.extensions.cend(),
                          [&](const Extension &extension) { return extension.recommendation == row.id; });
        if (asked < tooManyExtensions || !isLive(row.status))
            return;
        m_lines.append({Rule::ThirdExtension, DigestWords::tr("Why does %1 need more time again?").arg(nameOf(row)),
                        becauseOfMoves(asked, row.targetOriginal, row.target), subjectOf(row), QString::number(asked)});
    }

    void lookForMoves(const PlanContents &plan, const PlanAction &action)
    {
        const auto moves = std::count_if(plan.moves.cbegin(), plan.moves.cend(), [&](const DateMove &move) {
            return move.planAction == action.id && move.fromDate && move.toDate && *move.toDate > *move.fromDate;
        });
        if (moves < tooManyExtensions || isDone(action))
            return;
        m_lines.append({Rule::ThirdExtension, DigestWords::tr("Why does %1 need more time again?").arg(nameOf(action)),
                        becauseOfMoves(moves, action.dueOriginal, dueOf(action)), subjectOf(action),
                        QString::number(moves)});
    }
    static QString becauseOfMoves(qsizetype times, std::optional<QDate> first, std::optional<QDate> now)
    {
        const QString because = DigestWords::tr("Because more time was asked for %1 times").arg(times);
        if (!first || !now)
            return because + QLatin1Char('.');
        return because
            + DigestWords::tr("; it was due on %1, and is now on %2.").arg(digestDate(*first), digestDate(*now));
    }

    void lookForDisagreement(const RecommendationRow &row)
    {
        if (!ratingsDisagree(row))
            return;
        m_lines.append(
            {Rule::RatingsDisagree,
             DigestWords::tr("Why is %1 rated %2 when members judged it %3?")
                 .arg(nameOf(row), digestWord(*row.officerRating), digestWord(*row.verdict)),
             DigestWords::tr("Because the officer's rating of %1 and the committee's judgement of %2 "
                             "disagree.")
                 .arg(digestDate(*row.ratedOn), digestDate(*row.judgedOn)),
             subjectOf(row),
             factsOf({wordOf(*row.officerRating), wordOf(*row.verdict), isoDate(row.ratedOn), isoDate(row.judgedOn)})});
    }

    void lookForDisagreement(const PlanAction &action)
    {
        if (isDone(action) || !action.rating || !action.boardRating || action.rating == action.boardRating)
            return;
        m_lines.append({Rule::RatingsDisagree,
                        DigestWords::tr("Why is %1 rated %2 when the board rates it %3?")
                            .arg(nameOf(action), digestWord(*action.rating), digestWord(*action.boardRating)),
                        DigestWords::tr("Because the officer's rating and the board's disagree."), subjectOf(action),
                        factsOf({wordOf(*action.rating), wordOf(*action.boardRating)})});
    }

    void lookForClaim(const RecommendationRow &row)
    {
        if (row.status != Recommendation::Status::ImplementedClaimed || row.evidenceSeen > 0)
            return;
        m_lines.append({Rule::ClaimedWithoutEvidence,
                        DigestWords::tr("What shows that %1 is complete?").arg(nameOf(row)),
                        DigestWords::tr("Because it is claimed complete, and nobody has seen evidence that is enough."),
                        subjectOf(row), isoDate(row.ratedOn)});
    }

    void lookForOwner(const ScorecardRow &row)
    {
        const Indicator &indicator = row.trend.indicator();
        const std::optional<Target> target = targetOn(row.trend.source.targets, m_source.today);
        const bool isOwned =
            indicator.accountablePerson || (target && (target->notice || target->setBy.value_or(QString()).size() > 0));
        if (!target || isOwned)
            return;
        m_lines.append({Rule::TargetNobodyOwns,
                        DigestWords::tr("Who answers for the target of %1?").arg(labelOf(indicator)),
                        DigestWords::tr("Because a target is in force since %1; it does not say who set it, and nobody "
                                        "is named as accountable.")
                            .arg(digestDate(target->validFrom)),
                        subjectOf(row), target->id.toString()});
    }

    void lookForAge(const ScorecardRow &row)
    {
        const auto stale = std::find_if(row.sanity.cbegin(), row.sanity.cend(), [](const SanityFinding &finding) {
            return finding.kind == SanityFinding::Kind::StalePeriod;
        });
        const Figure *const last = row.trend.last();
        if (!last || stale == row.sanity.cend())
            return;
        const Indicator &indicator = row.trend.indicator();
        m_lines.append({Rule::FiguresStale, DigestWords::tr("Where are newer figures for %1?").arg(labelOf(indicator)),
                        DigestWords::tr("Because the latest figure is for %1, which ended %2 ago.")
                            .arg(periodInWords(last->start, last->end, indicator.frequency),
                                 daysInWords(last->end.daysTo(m_source.today))),
                        subjectOf(row), isoDate(last->end)});
    }

    const DigestSource &m_source;
    QList<LineOfEnquiry> m_lines;
};

} // namespace

QString ruleInWords(Rule rule)
{
    switch (rule) {
    case Rule::ConcernWithoutAction:
        return DigestWords::tr(
            "Suggested when the latest figure is a signal of concern, not ordinary variation, and no "
            "action that is still open is linked to the indicator.");
    case Rule::ResponseOverdue:
        return DigestWords::tr("Suggested when the last day for an answer has passed and none was recorded.");
    case Rule::ThirdExtension:
        return DigestWords::tr("Suggested when more time was asked for three times or more.");
    case Rule::RatingsDisagree:
        return DigestWords::tr("Suggested when the officer's own rating and the judgement of members or of the board "
                               "disagree.");
    case Rule::ClaimedWithoutEvidence:
        return DigestWords::tr("Suggested when something is claimed complete and no sufficient evidence was seen.");
    case Rule::TargetNobodyOwns:
        return DigestWords::tr("Suggested when a target is in force that names nobody who set it, on an indicator that "
                               "names nobody accountable.");
    case Rule::FiguresStale:
        return DigestWords::tr(
            "Suggested when the latest figure is older than its period and the delay allowed for it.");
    }
    Q_UNREACHABLE();
}

QList<LineOfEnquiry> linesOfEnquiry(const DigestSource &source)
{
    return Enquiries(source).take();
}

EnquiryDismissal dismissalOf(const LineOfEnquiry &line, const QString &reason, QDate today)
{
    return {EnquiryDismissalId::create(), wordOf(line.rule), line.subject.record, line.facts, reason, today};
}

bool isDismissed(const LineOfEnquiry &line, const QList<EnquiryDismissal> &dismissals)
{
    return std::any_of(dismissals.cbegin(), dismissals.cend(), [&](const EnquiryDismissal &dismissal) {
        return dismissal.rule == wordOf(line.rule) && dismissal.subject == line.subject.record
            && dismissal.facts == line.facts;
    });
}
