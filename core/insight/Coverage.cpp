#include "core/insight/Coverage.h"

#include "core/domain/ActionRules.h"

#include <QCoreApplication>

namespace {

struct Covered
{
    QSet<InspectionFindingId> findings;
    QSet<IndicatorId> indicators;
    QSet<PlanActionId> measured;
    QSet<PlanActionId> seen;
};

Covered coveredBy(const PlanContents &contents)
{
    Covered covered;
    for (const ActionLink &link : contents.links) {
        if (link.finding)
            covered.findings.insert(*link.finding);
        if (!link.indicator)
            continue;
        covered.indicators.insert(*link.indicator);
        covered.measured.insert(link.planAction);
    }
    for (const Evidence &evidence : contents.evidence)
        if (evidence.planAction && evidence.seenOn && evidence.sufficient != Evidence::Sufficiency::No)
            covered.seen.insert(*evidence.planAction);
    return covered;
}

Hole holeOf(const InspectionFinding &finding)
{
    //: the number of an inspection's finding
    const QString reference = QCoreApplication::translate("Coverage", "F %1").arg(finding.position + 1);
    return {finding.id.toString(), reference, finding.text};
}

Hole holeOf(const PlanAction &action)
{
    return {action.id.toString(), action.reference, action.what};
}

Hole holeOf(const Indicator &indicator)
{
    return {indicator.id.toString(), indicator.code, indicator.shortLabel.value_or(indicator.name)};
}

bool isSaid(const std::optional<QString> &text)
{
    return text && !text->trimmed().isEmpty();
}

void lookAtActions(Coverage &coverage, const PlanContents &contents, const Covered &covered)
{
    for (const PlanAction &action : contents.actions) {
        if (!isSaid(action.who))
            coverage.actionsWithoutOwner.append(holeOf(action));
        if (!dueOf(action))
            coverage.actionsWithoutDate.append(holeOf(action));
        if (!covered.measured.contains(action.id))
            coverage.actionsWithoutIndicator.append(holeOf(action));
        if ((isDone(action) || action.rating == Rating::Blue) && !covered.seen.contains(action.id))
            coverage.claimedWithoutEvidence.append(holeOf(action));
    }
}

void lookAtIndicators(Coverage &coverage, const PlanContents &contents, const Covered &covered)
{
    for (const Indicator &indicator : contents.indicators) {
        const bool isNamed = covered.indicators.contains(indicator.id);
        if (!isNamed)
            coverage.indicatorsNobodyActsOn.append(holeOf(indicator));
        else if (!contents.indicatorsWithTarget.contains(indicator.id))
            coverage.indicatorsWithoutTarget.append(holeOf(indicator));
    }
}

} // namespace

int Coverage::count() const
{
    return int(findingsWithoutAction.size() + actionsWithoutOwner.size() + actionsWithoutDate.size()
               + actionsWithoutIndicator.size() + indicatorsWithoutTarget.size() + indicatorsNobodyActsOn.size()
               + claimedWithoutEvidence.size());
}

Coverage coverageOf(const PlanContents &contents)
{
    const Covered covered = coveredBy(contents);
    Coverage coverage;
    for (const InspectionFinding &finding : contents.findings)
        if (finding.kind != InspectionFinding::Kind::Strength && !covered.findings.contains(finding.id))
            coverage.findingsWithoutAction.append(holeOf(finding));
    lookAtActions(coverage, contents, covered);
    lookAtIndicators(coverage, contents, covered);
    return coverage;
}
