#include "core/workflows/SampleStory.h"

#include "core/domain/ActionRules.h"
#include "core/domain/Meeting.h"
#include "core/storage/ImportQueries.h"
#include "core/storage/Journal.h"
#include "core/storage/PlanQueries.h"
#include "core/workflows/ImportPlan.h"
#include "core/workflows/SampleJson.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace {

std::optional<CommitteeId> committeeNamed(const Database &database, const QString &name)
{
    const auto known = committeesByName(database);
    if (!known)
        return std::nullopt;
    for (const NamedCommittee &one : *known)
        if (committeeNameKey(one.name) == committeeNameKey(name))
            return one.committee.id;
    return std::nullopt;
}

/// Tells the story in steps, each a change set of its own.
class SampleTelling
{
public:
    SampleTelling(const Database &database, const Stamp &stamp)
        : m_database(database),
          m_stamp(stamp),
          m_story(sampleObject(QStringLiteral("inspections")))
    {
    }

    Result<void> tell()
    {
        for (auto step : {&SampleTelling::addBodies, &SampleTelling::addInspections, &SampleTelling::fillPlan,
                          &SampleTelling::tellPlan})
            if (const Result<void> done = (this->*step)(); !done)
                return done;
        return {};
    }

private:
    Result<void> save(const ChangeSet &changes)
    {
        const Result<qint64> saved = Journal(m_database).apply(changes, m_stamp);
        return saved ? Result<void>() : Result<void>(saved.error());
    }

    Result<void> addBodies()
    {
        ChangeSet changes(QStringLiteral("Add the bodies that oversee"));
        forEach(m_story, "bodies", [&](const QJsonObject &object) {
            if (const auto known = committeeNamed(m_database, textOf(object, "name"))) {
                m_bodies.insert(textOf(object, "name"), *known);
                return;
            }
            Committee body;
            body.id = CommitteeId::create();
            body.name = textOf(object, "name");
            body.kind = fromWord<Committee::Kind>(textOf(object, "kind")).value_or(Committee::Kind::ExternalBoard);
            const QString parent = textOf(object, "parent");
            body.parent =
                m_bodies.contains(parent) ? std::optional(m_bodies.value(parent)) : committeeNamed(m_database, parent);
            m_bodies.insert(body.name, body.id);
            changes.add(body);
        });
        forEach(m_story, "meetings", [&](const QJsonObject &object) {
            const auto body = m_bodies.constFind(textOf(object, "body"));
            const QJsonArray dates = object.value(QLatin1String("dates")).toArray();
            for (const QJsonValue &date : dates)
                if (body != m_bodies.cend())
                    changes.add(Meeting{.id = MeetingId::create(),
                                        .committee = *body,
                                        .date = QDate::fromString(date.toString(), Qt::ISODate),
                                        .status = Meeting::Status::Held});
        });
        return save(changes);
    }

    void addInspection(ChangeSet &changes, const QJsonObject &object)
    {
        Inspection inspection;
        inspection.id = InspectionId::create();
        inspection.body = textOf(object, "body");
        inspection.title = saidIn(object, "title");
        inspection.kind = fromWord<Inspection::Kind>(textOf(object, "kind")).value_or(Inspection::Kind::Inspection);
        inspection.visitedOn = dateIn(object, "visited");
        inspection.publishedOn = dateIn(object, "published");
        inspection.judgement = fromWord<InspectionGrade>(textOf(object, "judgement"));
        inspection.note = saidIn(object, "note");
        changes.add(inspection);
        m_inspections.insert(textOf(object, "key"), inspection.id);
        const QJsonObject areas = object.value(QLatin1String("areas")).toObject();
        for (auto area = areas.begin(); area != areas.end(); ++area)
            changes.add(InspectionJudgement{
                InspectionJudgementId::create(), inspection.id, area.key(),
                fromWord<InspectionGrade>(area.value().toString()).value_or(InspectionGrade::RequiresImprovement)});
        int position = 0;
        forEach(object, "findings", [&](const QJsonObject &finding) {
            changes.add(InspectionFinding{.id = InspectionFindingId::create(),
                                          .inspection = inspection.id,
                                          .position = position++,
                                          .kind = fromWord<InspectionFinding::Kind>(textOf(finding, "kind"))
                                                      .value_or(InspectionFinding::Kind::AreaForImprovement),
                                          .text = textOf(finding, "text")});
        });
    }

    Result<void> addInspections()
    {
        ChangeSet changes(QStringLiteral("Add inspections and the notice"));
        forEach(m_story, "inspections", [&](const QJsonObject &object) { addInspection(changes, object); });
        const QJsonObject object = m_story.value(QLatin1String("notice")).toObject();
        ImprovementNotice notice;
        notice.id = ImprovementNoticeId::create();
        notice.inspection = m_inspections.value(textOf(object, "inspection"));
        notice.issuedOn = dateIn(object, "issued").value_or(QDate());
        notice.issuedBy = saidIn(object, "by");
        notice.liftedOn = dateIn(object, "lifted");
        notice.note = saidIn(object, "note");
        changes.add(notice);
        forEach(object, "reviews", [&](const QJsonObject &review) {
            changes.add(NoticeReviewPoint{NoticeReviewPointId::create(), notice.id,
                                          dateIn(review, "due").value_or(QDate()), saidIn(review, "outcome")});
        });
        return save(changes);
    }

    Result<std::optional<ImprovementPlan>> plan() const
    {
        const auto plans = allPlans(m_database);
        if (!plans)
            return plans.error();
        return plans->isEmpty() ? std::nullopt : std::optional(plans->first());
    }

    /// The plan that a report brought has themes only. Its actions come from a table, as a council would import them.
    Result<void> fillPlan()
    {
        const auto known = plan();
        if (!known)
            return known.error();
        const QJsonObject object = m_story.value(QLatin1String("plan")).toObject();
        PlanDestination destination;
        destination.title = QStringLiteral("Improvement Plan");
        if (*known) {
            ImprovementPlan after = **known;
            after.inspection = m_inspections.value(textOf(object, "inspection"));
            after.board = m_bodies.value(textOf(object, "board"));
            after.approvedBy = saidIn(object, "by");
            if (const Result<void> saved =
                    save(ChangeSet(QStringLiteral("Say who oversees the plan")).edit(**known, after));
                !saved)
                return saved;
            destination.way = PlanDestination::Way::Fill;
            destination.plan = after.id;
        }
        destination.approvedOn = dateIn(object, "approved");
        destination.version = saidIn(object, "version");
        const auto tables = readPlanTables(sampleFile(QStringLiteral("plan.csv")), QStringLiteral("plan.csv"));
        if (!tables)
            return tables.error();
        const PlanTable &table = tables->first();
        const auto import = preparePlanImport(m_database, draftPlan(table, columnsOf(table.headings)), destination,
                                              destination.approvedOn.value_or(QDate()));
        if (!import)
            return import.error();
        m_plan = import->plan;
        return save(import->changes);
    }

    const PlanAction *actionOf(const PlanContents &contents, const QString &reference) const
    {
        const auto found = std::find_if(contents.actions.cbegin(), contents.actions.cend(),
                                        [&](const PlanAction &action) { return action.reference == reference; });
        return found == contents.actions.cend() ? nullptr : &*found;
    }

    void addMoves(ChangeSet &changes, const QJsonObject &object, const PlanContents &contents) const
    {
        QHash<QString, std::optional<QDate>> last;
        forEach(object, "moves", [&](const QJsonObject &move) {
            const PlanAction *const action = actionOf(contents, textOf(move, "action"));
            if (!action)
                return;
            const auto from = last.value(action->reference, action->dueOriginal);
            last.insert(action->reference, dateIn(move, "to"));
            changes.add(DateMove{DateMoveId::create(), action->id, dateIn(move, "on").value_or(QDate()), from,
                                 dateIn(move, "to"), textOf(move, "reason")});
        });
    }

    void addSteps(ChangeSet &changes, const QJsonObject &object, const PlanContents &contents) const
    {
        forEach(object, "milestones", [&](const QJsonObject &step) {
            if (const PlanAction *const action = actionOf(contents, textOf(step, "action")))
                changes.add(Milestone{MilestoneId::create(), action->id, textOf(step, "title"),
                                      dateIn(step, "due").value_or(QDate()), dateIn(step, "done")});
        });
        forEach(object, "waits", [&](const QJsonObject &wait) {
            const PlanAction *const action = actionOf(contents, textOf(wait, "action"));
            const PlanAction *const other = actionOf(contents, textOf(wait, "for"));
            if (action && other)
                changes.add(ActionDependency{ActionDependencyId::create(), action->id, other->id});
        });
    }

    /// Evidence is seen by the board at its first meeting after the action was done.
    QDate seenOn(const PlanContents &contents, const Evidence &evidence, QDate earliest) const
    {
        const auto isIts = [&](const PlanAction &action) { return action.id == evidence.planAction; };
        const auto action = std::ranges::find_if(contents.actions, isIts);
        const QDate from = action == contents.actions.end() ? earliest : action->doneOn.value_or(earliest);
        QDate seen = earliest;
        forEach(m_story, "meetings", [&](const QJsonObject &body) {
            const QJsonArray dates = body.value(QLatin1String("dates")).toArray();
            for (const QJsonValue &text : dates)
                if (const QDate date = QDate::fromString(text.toString(), Qt::ISODate);
                    seen < from && date >= from && textOf(body, "body") == textOf(planSaid(), "board"))
                    seen = date;
        });
        return seen;
    }
    QJsonObject planSaid() const { return m_story.value(QLatin1String("plan")).toObject(); }

    Result<void> tellPlan()
    {
        const auto contents = planContents(m_database, m_plan);
        if (!contents)
            return contents.error();
        const QJsonObject object = m_story.value(QLatin1String("plan")).toObject();
        ChangeSet changes(QStringLiteral("Add legend, milestones and evidence of the plan"));
        ImprovementPlan withLegend = contents->plan;
        withLegend.legend = QString::fromUtf8(
            QJsonDocument(object.value(QLatin1String("legend")).toArray()).toJson(QJsonDocument::Compact));
        changes.edit(contents->plan, withLegend);
        forEach(object, "leads", [&](const QJsonObject &said) {
            for (const PlanTheme &before : contents->themes)
                if (before.number == said.value(QLatin1String("theme")).toInt()) {
                    PlanTheme after = before;
                    after.lead = saidIn(said, "lead");
                    changes.edit(before, after);
                }
        });
        addMoves(changes, object, *contents);
        addSteps(changes, object, *contents);
        for (const Evidence &before : contents->evidence) {
            Evidence after = before;
            after.seenBy = saidIn(object, "seen_by");
            after.seenOn = seenOn(*contents, before, dateIn(object, "seen_on").value_or(QDate()));
            after.sufficient = Evidence::Sufficiency::Yes;
            changes.edit(before, after);
        }
        return save(changes);
    }

    const Database &m_database;
    const Stamp m_stamp;
    const QJsonObject m_story;
    QHash<QString, CommitteeId> m_bodies;
    QHash<QString, InspectionId> m_inspections;
    ImprovementPlanId m_plan;
};

} // namespace

Result<void> tellSampleStory(const Database &database, const Stamp &stamp)
{
    return SampleTelling(database, stamp).tell();
}
