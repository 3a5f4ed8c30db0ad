#include "core/insight/Digest.h"

#include "core/domain/ActionRules.h"
#include "core/domain/RecommendationRules.h"
#include "core/insight/ChangesSince.h"
#include "core/procedure/RecommendationViews.h"

#include <algorithm>
#include <tuple>

namespace {

constexpr int soonDays = 14;

/// Sorts what has a date into what is late, what falls due soon, and the rest.
class DueDates
{
public:
    explicit DueDates(Digest &digest) : m_digest(digest) { }

    void look(const RecommendationRow &row)
    {
        if (!isLive(row.status) || registerOf(row.kind) == Register::Officers)
            return;
        const bool isScrutiny = registerOf(row.kind) == Register::Scrutiny;
        OverdueItem item{.subject = {DigestSubject::Kind::Recommendation, row.id.toString()},
                         .reference = row.reference,
                         .title = row.title,
                         .who = row.addressee};
        if (!row.answeredOn)
            take(item, OverdueItem::Kind::Response, row.responseDue);
        if (!row.leadOfficer.isEmpty())
            item.who = row.leadOfficer;
        take(item, isScrutiny ? OverdueItem::Kind::Recommendation : OverdueItem::Kind::InspectorateRecommendation,
             row.target);
    }
    void look(const PlanAction &action)
    {
        if (isDone(action))
            return;
        take({.subject = {DigestSubject::Kind::Action, action.id.toString()},
              .reference = action.reference,
              .title = action.what,
              .who = action.who.value_or(QString())},
             OverdueItem::Kind::Action, dueOf(action));
    }

private:
    static int &countOf(DueCounts &counts, OverdueItem::Kind kind)
    {
        switch (kind) {
        case OverdueItem::Kind::Response:
            return counts.responses;
        case OverdueItem::Kind::Recommendation:
            return counts.recommendations;
        case OverdueItem::Kind::InspectorateRecommendation:
            return counts.inspectorate;
        case OverdueItem::Kind::Action:
            return counts.actions;
        }
        Q_UNREACHABLE();
    }
    void take(OverdueItem item, OverdueItem::Kind kind, std::optional<QDate> due)
    {
        if (!due)
            return;
        if (*due >= m_digest.today) {
            if (*due <= m_digest.today.addDays(soonDays))
                ++countOf(m_digest.soon, kind);
            return;
        }
        item.kind = kind;
        item.due = *due;
        item.days = int(due->daysTo(m_digest.today));
        ++countOf(m_digest.late, kind);
        m_digest.overdue.append(item);
    }

    Digest &m_digest;
};

void findDueDates(Digest &digest, const DigestSource &source)
{
    DueDates dates(digest);
    for (const RecommendationRow &row : source.recommendations)
        dates.look(row);
    for (const PlanContents &plan : source.plans)
        for (const PlanAction &action : plan.actions)
            dates.look(action);
    std::stable_sort(digest.overdue.begin(), digest.overdue.end(),
                     [](const OverdueItem &one, const OverdueItem &other) {
                         return std::tuple(one.kind, other.days) < std::tuple(other.kind, one.days);
                     });
}

void countRecommendations(Digest &digest, const DigestSource &source)
{
    for (const auto &[status, word] : Words<Recommendation::Status>::all)
        digest.recommendations.append({status, 0, 0});
    for (const RecommendationRow &row : source.recommendations) {
        if (registerOf(row.kind) == Register::Inspectorate)
            ++digest.inspectorate;
        if (registerOf(row.kind) == Register::Officers)
            ++digest.officers;
        if (registerOf(row.kind) != Register::Scrutiny)
            continue;
        StatusCount &counted = *std::find_if(digest.recommendations.begin(), digest.recommendations.end(),
                                             [&](const StatusCount &count) { return count.status == row.status; });
        ++counted.count;
        if (isResponseLate(row, source.today) || isOverdue(row, source.today))
            ++counted.late;
    }
    digest.recommendations.removeIf([](const StatusCount &count) { return count.count == 0; });
}

int &placeOf(ScorecardLine &line, Variation variation)
{
    switch (variation) {
    case Variation::ImprovementHigh:
    case Variation::ImprovementLow:
        return line.improving;
    case Variation::ConcernHigh:
    case Variation::ConcernLow:
        return line.concern;
    case Variation::NeutralHigh:
    case Variation::NeutralLow:
        return line.unusual;
    case Variation::CommonCause:
        return line.ordinary;
    }
    Q_UNREACHABLE();
}

ScorecardLine lineOf(const Scorecard &scorecard)
{
    ScorecardLine line{.indicators = int(scorecard.rows.size()),
                       .target = scorecard.againstTarget,
                       .neighbours = scorecard.againstNeighbours,
                       .england = scorecard.againstEngland};
    for (const ScorecardRow &row : scorecard.rows)
        if (row.trend.variation())
            ++placeOf(line, *row.trend.variation());
    return line;
}

/// The themes of the plan that was approved last: the first of the source.
void describePlan(Digest &digest, const DigestSource &source)
{
    if (source.plans.isEmpty())
        return;
    const PlanContents &plan = source.plans.first();
    for (const PlanTheme &theme : plan.themes)
        digest.themes.append(
            {plan.plan.id.toString(), theme.number, theme.title, standingOf(actionsOf(plan, theme.id), source.today)});
    digest.legend = plan.legend.isEmpty() ? usualLegend() : plan.legend;
}

void suggestEnquiries(Digest &digest, const DigestSource &source)
{
    for (const LineOfEnquiry &line : linesOfEnquiry(source))
        if (isDismissed(line, source.dismissals))
            ++digest.dismissed;
        else
            digest.enquiries.append(line);
}

} // namespace

int Digest::changeCount() const
{
    int count = 0;
    for (const DigestGroup &group : changes)
        count += int(group.lines.size());
    return count;
}

Digest composeDigest(const DigestSource &source)
{
    Digest digest{.since = source.since, .today = source.today, .next = source.next};
    digest.changes = changesSince(source);
    findDueDates(digest, source);
    countRecommendations(digest, source);
    digest.scorecard = lineOf(source.scorecard);
    describePlan(digest, source);
    suggestEnquiries(digest, source);
    return digest;
}
