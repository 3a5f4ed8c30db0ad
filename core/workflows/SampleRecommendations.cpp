#include "core/workflows/SampleRecommendations.h"

#include "core/storage/ImportQueries.h"
#include "core/storage/Journal.h"
#include "core/storage/MeetingQueries.h"
#include "core/storage/RecommendationQueries.h"
#include "core/workflows/SampleRecommendationLife.h"

namespace {

void addAll(ChangeSet &changes, const RecommendationHistory &history)
{
    const auto add = [&changes](const auto &parts) {
        for (const auto &part : parts)
            changes.add(part);
    };
    changes.add(history.recommendation);
    add(history.responses);
    add(history.extensions);
    add(history.updates);
    add(history.evidence);
    add(history.judgements);
}

/// Tells the lives one after the other; a later one may name an earlier one.
class RegisterStory
{
public:
    RegisterStory(const Database &database, const Stamp &stamp) : m_database(database), m_stamp(stamp) { }

    Result<void> tell()
    {
        if (const Result<void> known = readKnown(); !known)
            return known;
        const QJsonObject story = sampleObject(QStringLiteral("recommendations"));
        int position = 0;
        for (const QJsonValue &said : story.value(QLatin1String("recommendations")).toArray())
            if (const Result<void> told = tellOne(said.toObject(), position++); !told)
                return told;
        return {};
    }

private:
    Result<void> readKnown()
    {
        const auto committees = committeesByName(m_database);
        const auto meetings = meetingRows(m_database);
        const auto people = peopleByName(m_database);
        const auto inspections = allInspections(m_database);
        if (!committees || !meetings || !people || !inspections)
            return Error{Error::Kind::NotFound, QStringLiteral("The sample's earlier chapters cannot be read.")};
        for (const NamedCommittee &one : *committees)
            m_known.committees.insert(committeeNameKey(one.name), one.committee.id);
        for (const MeetingRow &row : *meetings)
            m_known.meetings.insert({row.meeting.committee, row.meeting.date}, row.id);
        for (const Person &person : *people)
            m_known.people.insert(person.name, person.id);
        m_known.inspections = *inspections;
        const Result<void> asked = readAsked();
        return asked ? readActions() : asked;
    }
    /// What officers ask is called by its report and its place in it.
    Result<void> readAsked()
    {
        const auto records = recommendationsIn(m_database, Register::Officers);
        const auto rows = recommendationRows(m_database, Register::Officers);
        if (!records || !rows)
            return records ? rows.error() : records.error();
        QHash<RecommendationId, QString> names;
        for (const RecommendationRow &row : *rows)
            names.insert(row.id, row.reference);
        for (const Recommendation &asked : *records)
            m_known.recommendations.insert(names.value(asked.id), asked);
        return {};
    }
    Result<void> readActions()
    {
        const auto plans = allPlans(m_database);
        if (!plans)
            return plans.error();
        for (const ImprovementPlan &plan : *plans) {
            const auto contents = planContents(m_database, plan.id);
            if (!contents)
                return contents.error();
            for (const PlanAction &action : contents->actions)
                m_known.actions.insert(action.reference, action.id);
        }
        return {};
    }
    Result<void> tellOne(const QJsonObject &said, int position)
    {
        const Result<RecommendationHistory> history = livedThrough(m_known, said, position);
        if (!history)
            return history.error();
        const Recommendation &recommendation = history->recommendation;
        ChangeSet changes(QStringLiteral("Add recommendation %1 and what came of it")
                              .arg(recommendation.reference.value_or(textOf(said, "title"))));
        addAll(changes, *history);
        for (const QJsonValue &reference : said.value(QLatin1String("actions")).toArray())
            if (const auto action = KnownToSample::found(m_known.actions, reference.toString()))
                changes.add(ActionLink{ActionLinkId::create(), *action, {}, recommendation.id});
        if (const auto before = m_known.finding(said.value(QLatin1String("finding")).toObject())) {
            InspectionFinding after = *before;
            after.recommendation = recommendation.id;
            changes.edit(*before, after);
        }
        m_known.recommendations.insert(textOf(said, "ref"), recommendation);
        const Result<qint64> saved = Journal(m_database).apply(changes, m_stamp);
        return saved ? Result<void>() : Result<void>(saved.error());
    }

    const Database &m_database;
    const Stamp m_stamp;
    KnownToSample m_known;
};

} // namespace

Result<void> addSampleRecommendations(const Database &database, const Stamp &stamp)
{
    return RegisterStory(database, stamp).tell();
}
