#include "core/workflows/ImportPlan.h"

#include "core/domain/ActionRules.h"
#include "core/storage/PlanQueries.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

using Way = PlanDestination::Way;

QString say(const char *text)
{
    return QCoreApplication::translate("ImportPlan", text);
}

/// Turns a draft into records, beside the plan that it follows or fills.
class PlanImporting
{
public:
    PlanImporting(const PlanDraft &draft, const PlanDestination &destination, PlanContents earlier, QDate today)
        : m_draft(draft),
          m_destination(destination),
          m_earlier(std::move(earlier)),
          m_today(today),
          m_import{ChangeSet(say("Import plan %1").arg(destination.title)), {}, {}, {}}
    {
    }

    PlanImport run()
    {
        addPlan();
        addThemes();
        for (const DraftAction &draft : m_draft.actions)
            addAction(draft);
        if (m_destination.way == Way::NextVersion)
            m_import.differences = differencesBetween(m_earlier, m_later);
        m_import.unknownLinks.removeDuplicates();
        return m_import;
    }

private:
    void addPlan()
    {
        if (m_destination.way == Way::Fill)
            return fillPlan();
        ImprovementPlan plan;
        plan.id = ImprovementPlanId::create();
        plan.title = m_destination.title;
        plan.version = m_destination.version;
        plan.approvedOn = m_destination.approvedOn;
        if (m_destination.way == Way::NextVersion) {
            plan.previousVersion = m_earlier.plan.id;
            plan.inspection = m_earlier.plan.inspection;
            plan.board = m_earlier.plan.board;
            plan.legend = m_earlier.plan.legend;
        }
        m_import.changes.add(plan);
        m_import.plan = plan.id;
    }

    void fillPlan()
    {
        ImprovementPlan plan = m_earlier.plan;
        plan.approvedOn = m_destination.approvedOn ? m_destination.approvedOn : plan.approvedOn;
        plan.version = m_destination.version ? m_destination.version : plan.version;
        if (!(plan == m_earlier.plan))
            m_import.changes.edit(m_earlier.plan, plan);
        m_import.plan = plan.id;
        m_themes = m_earlier.themes;
    }

    void addThemes()
    {
        for (const DraftTheme &draft : m_draft.themes) {
            const auto isIt = [&](const PlanTheme &theme) {
                return theme.title.compare(draft.title, Qt::CaseInsensitive) == 0 || theme.number == draft.number;
            };
            const auto known = std::find_if(m_themes.cbegin(), m_themes.cend(), isIt);
            if (known != m_themes.cend()) {
                m_themeOf.append(known->id);
                continue;
            }
            const PlanTheme theme{PlanThemeId::create(), m_import.plan, draft.number,
                                  draft.title,           std::nullopt,  std::nullopt};
            m_import.changes.add(theme);
            m_themes.append(theme);
            m_themeOf.append(theme.id);
        }
    }

    void addAction(const DraftAction &draft)
    {
        PlanAction action = draft.action;
        action.id = PlanActionId::create();
        action.theme = m_themeOf.at(draft.theme);
        const PlanAction *const before = earlierOf(action.reference);
        if (before && before->dueOriginal)
            action.dueOriginal = before->dueOriginal;
        m_import.changes.add(action);
        m_later.actions.append(action);
        if (before)
            carryOver(*before, action);
        addLinks(draft, action);
        if (!draft.evidence.isEmpty()) {
            Evidence evidence;
            evidence.id = EvidenceId::create();
            evidence.planAction = action.id;
            evidence.title = draft.evidence;
            m_import.changes.add(evidence);
        }
    }

    const PlanAction *earlierOf(const QString &reference) const
    {
        const auto found = std::find_if(m_earlier.actions.cbegin(), m_earlier.actions.cend(),
                                        [&](const PlanAction &action) { return action.reference == reference; });
        return found == m_earlier.actions.cend() ? nullptr : &*found;
    }

    template<typename Struct>
    void copyOf(const QList<Struct> &records, const PlanAction &before, const PlanAction &after)
    {
        for (Struct record : records) {
            if (!(record.planAction == before.id))
                continue;
            record.id = decltype(record.id)::create();
            record.planAction = after.id;
            m_import.changes.add(record);
        }
    }

    void carryOver(const PlanAction &before, const PlanAction &after)
    {
        copyOf(m_earlier.links, before, after);
        copyOf(m_earlier.moves, before, after);
        copyOf(m_earlier.milestones, before, after);
        copyOf(m_earlier.evidence, before, after);
        if (dueOf(before) != dueOf(after))
            m_import.changes.add(DateMove{DateMoveId::create(), after.id, m_destination.approvedOn.value_or(m_today),
                                          dueOf(before), dueOf(after),
                                          say("In the plan's next version, without a reason given")});
    }

    bool isLinked(const PlanAction &action, const ActionLink &link) const
    {
        const PlanAction *const before = earlierOf(action.reference);
        return before && std::any_of(m_earlier.links.cbegin(), m_earlier.links.cend(), [&](const ActionLink &other) {
                   return other.planAction == before->id && other.finding == link.finding
                       && other.indicator == link.indicator && !other.recommendation;
               });
    }

    void addLink(const PlanAction &action, ActionLink link)
    {
        if (isLinked(action, link))
            return;
        link.id = ActionLinkId::create();
        link.planAction = action.id;
        m_import.changes.add(link);
    }

    void addLinks(const DraftAction &draft, const PlanAction &action)
    {
        for (const QString &name : draft.findings) {
            const auto id = findingNamed(name);
            if (id)
                addLink(action, {.id = {}, .planAction = {}, .finding = id});
            else
                m_import.unknownLinks.append(name);
        }
        for (const QString &name : draft.indicators) {
            const auto id = indicatorNamed(name);
            if (id)
                addLink(action, {.id = {}, .planAction = {}, .indicator = id});
            else
                m_import.unknownLinks.append(name);
        }
    }

    std::optional<InspectionFindingId> findingNamed(QString name) const
    {
        if (name.startsWith(QLatin1Char('F'), Qt::CaseInsensitive))
            name.remove(0, 1);
        const int position = name.trimmed().toInt() - 1;
        for (const InspectionFinding &finding : m_earlier.findings)
            if (finding.position == position)
                return finding.id;
        return std::nullopt;
    }

    std::optional<IndicatorId> indicatorNamed(const QString &name) const
    {
        for (const Indicator &indicator : m_earlier.indicators)
            if (indicator.code.compare(name, Qt::CaseInsensitive) == 0
                || indicator.name.compare(name, Qt::CaseInsensitive) == 0)
                return indicator.id;
        return std::nullopt;
    }

    const PlanDraft &m_draft;
    const PlanDestination &m_destination;
    const PlanContents m_earlier;
    const QDate m_today;
    PlanContents m_later;
    QList<PlanTheme> m_themes;
    QList<PlanThemeId> m_themeOf;
    PlanImport m_import;
};

} // namespace

Result<PlanImport> preparePlanImport(const Database &database, const PlanDraft &draft,
                                     const PlanDestination &destination, QDate today)
{
    if (draft.actions.isEmpty())
        return Error{Error::Kind::Refused,
                     say("No row could be read as an action. Say which column tells what is done.")};
    if (destination.way == Way::New && destination.title.trimmed().isEmpty())
        return Error{Error::Kind::Refused, say("The plan has no title. Give it one.")};
    const Result<PlanContents> earlier = planContents(database, destination.plan.value_or(ImprovementPlanId()));
    if (!earlier)
        return earlier.error();
    if (destination.way == Way::Fill && !earlier->actions.isEmpty())
        return Error{Error::Kind::Refused, say("The plan has actions already. Import the table as its next version.")};
    return PlanImporting(draft, destination, *earlier, today).run();
}
