#include "core/workflows/LoadDigest.h"

#include "core/storage/CouncilQueries.h"
#include "core/storage/DigestQueries.h"
#include "core/storage/MeetingQueries.h"
#include "core/storage/PlanQueries.h"
#include "core/storage/PublicView.h"
#include "core/storage/RecommendationQueries.h"
#include "core/workflows/LoadTrend.h"

namespace {

/// A file of figures has no page of its own: it opens that of the indicators.
DigestSubject subjectOf(const AddedRecord &added)
{
    switch (added.kind) {
    case AddedRecord::Kind::Report:
        return {DigestSubject::Kind::Report, added.id};
    case AddedRecord::Kind::Plan:
        return {DigestSubject::Kind::Plan, added.id};
    case AddedRecord::Kind::Indicator:
        return {DigestSubject::Kind::Indicator, added.id};
    case AddedRecord::Kind::Figures:
        return {DigestSubject::Kind::Indicator, {}};
    }
    Q_UNREACHABLE();
}

/// Fills the source part by part; the first part that cannot be read ends it.
class DigestReading
{
public:
    DigestReading(const Database &database, QDate since, QDate today) : m_database(database)
    {
        m_source.since = since;
        m_source.today = today;
    }

    Result<DigestSource> take()
    {
        for (const auto part : {&DigestReading::readMeeting, &DigestReading::readRecommendations,
                                &DigestReading::readPlans, &DigestReading::readFigures, &DigestReading::readRecorded})
            if (const Result<void> read = (this->*part)(); !read)
                return read.error();
        return std::move(m_source);
    }

private:
    Result<void> readMeeting()
    {
        const auto next = nextMeeting(m_database, m_source.today);
        if (!next)
            return next.error();
        if (!*next)
            return {};
        const auto detail = meetingDetail(m_database, (*next)->id);
        const auto rules = councilRules(m_database);
        if (!detail || !rules)
            return detail ? rules.error() : detail.error();
        m_source.next = NextMeeting{detail->meeting, detail->committee.name, int(detail->items.size()),
                                    statutoryDates(detail->meeting, *rules, m_source.today),
                                    publicationOf(detail->meeting, *rules)};
        return {};
    }

    Result<void> readRecommendations()
    {
        for (const auto &[wanted, word] : Words<Register>::all) {
            const auto rows = recommendationRows(m_database, wanted);
            if (!rows)
                return rows.error();
            m_source.recommendations += *rows;
        }
        return {};
    }

    /// A plan that a later version took the place of is history.
    Result<void> readPlans()
    {
        const auto plans = allPlans(m_database);
        if (!plans)
            return plans.error();
        QSet<ImprovementPlanId> replaced;
        for (const ImprovementPlan &plan : *plans)
            if (plan.previousVersion)
                replaced.insert(*plan.previousVersion);
        for (const ImprovementPlan &plan : *plans) {
            if (replaced.contains(plan.id))
                continue;
            const auto contents = planContents(m_database, plan.id);
            if (!contents)
                return contents.error();
            m_source.plans.append(*contents);
        }
        return {};
    }

    Result<void> readFigures()
    {
        Result<Scorecard> scorecard = loadScorecard(m_database, m_source.today);
        if (!scorecard)
            return scorecard.error();
        m_source.scorecard = std::move(*scorecard);
        return {};
    }

    Result<void> readRecorded()
    {
        Result<RecordedSince> recorded = recordedSince(m_database, m_source.since);
        if (!recorded)
            return recorded.error();
        m_source.responses = recorded->responses;
        m_source.extensions = recorded->extensions;
        m_source.updates = recorded->updates;
        m_source.judgements = recorded->judgements;
        m_source.evidence = recorded->evidence;
        m_source.changed = recorded->changed;
        m_source.dismissals = recorded->dismissals;
        for (const AddedRecord &added : std::as_const(recorded->added))
            m_source.added.append({subjectOf(added), added.title, added.addedOn});
        return {};
    }

    const Database &m_database;
    DigestSource m_source;
};

} // namespace

Result<QDate> lastMeetingDay(const Database &database, QDate today)
{
    const auto meeting = lastMeeting(database, today);
    if (!meeting)
        return meeting.error();
    return *meeting ? (*meeting)->date : today.addMonths(-1);
}

Result<Digest> digestOf(const Database &database, QDate since, QDate today)
{
    const Result<DigestSource> source = DigestReading(database, since, today).take();
    if (!source)
        return source.error();
    Digest digest = composeDigest(*source);
    return showsPublicMatterAlone(database) ? withoutEnquiries(std::move(digest)) : digest;
}

Digest withoutEnquiries(Digest digest)
{
    digest.enquiries.clear();
    digest.dismissed = 0;
    return digest;
}
