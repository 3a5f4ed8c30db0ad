#include "core/workflows/ImportTracker.h"

#include "core/storage/ImportQueries.h"
#include "core/storage/RecommendationQueries.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace {

using Outcome = TrackerRowDraft::Outcome;

/// The context of these sentences in the catalogues.
struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(ImportTracker)
};

/// What the workspace holds already, and what the rows before brought.
class Holdings
{
public:
    Result<void> read(const Database &database);

    /// Whether it is there already; if not, it is from now on.
    bool isHeld(const Recommendation &recommendation);
    std::optional<PersonId> person(const QString &name, ChangeSet &changes);
    std::optional<CommitteeId> committee(const QString &name, ChangeSet &changes);

private:
    QSet<QString> m_references;
    QSet<QString> m_texts;
    QHash<QString, PersonId> m_people;
    QHash<QString, CommitteeId> m_committees;
};

Result<void> Holdings::read(const Database &database)
{
    for (const auto &[which, word] : Words<Register>::all) {
        const auto records = recommendationsIn(database, which);
        if (!records)
            return records.error();
        for (const Recommendation &recommendation : *records)
            isHeld(recommendation);
    }
    const auto people = peopleByName(database);
    if (!people)
        return people.error();
    for (const Person &person : *people)
        m_people.insert(person.name.toLower(), person.id);
    const auto committees = committeesByName(database);
    if (!committees)
        return committees.error();
    for (const NamedCommittee &named : *committees)
        m_committees.insert(committeeNameKey(named.name), named.committee.id);
    return {};
}

bool Holdings::isHeld(const Recommendation &recommendation)
{
    const QString text = recommendation.text.simplified().toLower();
    const bool isKnown =
        recommendation.reference ? m_references.contains(*recommendation.reference) : m_texts.contains(text);
    if (recommendation.reference)
        m_references.insert(*recommendation.reference);
    m_texts.insert(text);
    return isKnown;
}

std::optional<PersonId> Holdings::person(const QString &name, ChangeSet &changes)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return std::nullopt;
    if (!m_people.contains(wanted.toLower())) {
        Person person;
        person.id = PersonId::create();
        person.name = wanted;
        changes.add(person);
        m_people.insert(wanted.toLower(), person.id);
    }
    return m_people.value(wanted.toLower());
}

std::optional<CommitteeId> Holdings::committee(const QString &name, ChangeSet &changes)
{
    const QString key = committeeNameKey(name);
    if (name.trimmed().isEmpty())
        return std::nullopt;
    if (!m_committees.contains(key)) {
        Committee committee;
        committee.id = CommitteeId::create();
        committee.name = name.simplified();
        changes.add(committee);
        m_committees.insert(key, committee.id);
    }
    return m_committees.value(key);
}

void takeIn(TrackerRowDraft &row, Holdings &holdings, ChangeSet &changes)
{
    if (row.outcome == Outcome::Refused)
        return;
    Recommendation &recommendation = row.history.recommendation;
    if (holdings.isHeld(recommendation)) {
        row.outcome = Outcome::Held;
        row.remarks = {recommendation.reference
                           ? Sentence::tr("%1 is in the register already.").arg(*recommendation.reference)
                           : Sentence::tr("One with the same words is in the register already.")};
        return;
    }
    recommendation.leadOfficer = holdings.person(row.leadOfficer, changes);
    recommendation.madeBy = holdings.committee(row.committee, changes);
    changes.add(recommendation);
    for (const Response &response : std::as_const(row.history.responses))
        changes.add(response);
    for (const ProgressUpdate &update : std::as_const(row.history.updates))
        changes.add(update);
}

} // namespace

int TrackerPlan::count(TrackerRowDraft::Outcome outcome) const
{
    return int(std::count_if(rows.cbegin(), rows.cend(),
                             [outcome](const TrackerRowDraft &row) { return row.outcome == outcome; }));
}

Result<TrackerPlan> planTracker(const Database &database, const TrackerTable &table, const QList<TrackerField> &fields,
                                Register wanted)
{
    if (!fields.contains(TrackerField::Text))
        return Error{Error::Kind::Refused,
                     Sentence::tr("No column has the words of the recommendations. Say which one it is.")};
    Holdings holdings;
    if (const Result<void> read = holdings.read(database); !read)
        return read.error();
    TrackerPlan plan;
    plan.rows = draftTracker(table, fields, wanted);
    plan.changes = ChangeSet(Sentence::tr("Import tracker"));
    for (TrackerRowDraft &row : plan.rows)
        takeIn(row, holdings, plan.changes);
    return plan;
}
