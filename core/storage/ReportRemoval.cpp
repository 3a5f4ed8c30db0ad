#include "core/storage/ReportRemoval.h"

#include "core/storage/Records.h"
#include "core/storage/StorageError.h"

#include <QCoreApplication>

namespace {

/// Gathers what goes, what others point at last.
class Removal
{
public:
    Removal(const Database &database, const ReportId &report, const QString &label)
        : m_database(database),
          m_id(report),
          m_report(report.toString()),
          m_changes(label)
    {
    }

    ChangeSet take()
    {
        const std::optional<Report> report = Records<Report>(m_database).find(m_report);
        if (!report)
            return m_changes;
        refuseIfStoodOn();
        unlinkAgenda();
        removeRecommendations();
        removeFigures();
        removeParts();
        m_changes.remove(*report);
        return m_changes;
    }

private:
    template<typename Part>
    QList<Part> partsOf(const char *column, const QString &id) const
    {
        return Records<Part>(m_database).where(QLatin1String(column), id);
    }
    template<typename Part>
    void removeThose(const char *column, const QString &id)
    {
        for (const Part &part : partsOf<Part>(column, id))
            m_changes.remove(part);
    }
    void refuseIfStoodOn() const
    {
        const qsizetype plans = partsOf<ImprovementPlan>("source_report", m_report).size();
        const qsizetype others = partsOf<Inspection>("report", m_report).size()
            + partsOf<BudgetFigure>("report", m_report).size() + partsOf<WorkforceFigure>("report", m_report).size();
        if (plans + others == 0)
            return;
        throw StorageError(
            {Error::Kind::Refused,
             QCoreApplication::translate("ReportRemoval",
                                         "%1 plan(s) and %2 inspection(s) or figures stand on this report. "
                                         "Give them another report first.")
                 .arg(plans)
                 .arg(others)});
    }
    void unlinkAgenda()
    {
        for (const AgendaItem &item : partsOf<AgendaItem>("report", m_report)) {
            AgendaItem bare = item;
            bare.report.reset();
            m_changes.edit(item, bare);
        }
        removeThose<AgendaLink>("report", m_report);
    }
    void removeRecommendations()
    {
        const QList<Recommendation> all = partsOf<Recommendation>("source_report", m_report);
        for (const Recommendation &recommendation : all)
            removeWhatWasSaid(recommendation.id.toString());
        for (const Recommendation &recommendation : all)
            m_changes.remove(recommendation);
    }
    void removeWhatWasSaid(const QString &recommendation)
    {
        removeThose<Response>("recommendation", recommendation);
        removeThose<Extension>("recommendation", recommendation);
        removeThose<CommitteeJudgement>("recommendation", recommendation);
        removeThose<ProgressUpdate>("recommendation", recommendation);
        removeThose<Evidence>("recommendation", recommendation);
        removeThose<AgendaLink>("recommendation", recommendation);
        removeThose<ActionLink>("recommendation", recommendation);
        for (const InspectionFinding &finding : partsOf<InspectionFinding>("recommendation", recommendation)) {
            InspectionFinding bare = finding;
            bare.recommendation.reset();
            m_changes.edit(finding, bare);
        }
        for (const char *const column : {"parent", "superseded_by"})
            for (const Recommendation &other : partsOf<Recommendation>(column, recommendation))
                if (other.sourceReport != m_id)
                    unlink(other, recommendation);
    }
    void unlink(const Recommendation &other, const QString &recommendation)
    {
        Recommendation bare = other;
        if (bare.parent && bare.parent->toString() == recommendation)
            bare.parent.reset();
        if (bare.supersededBy && bare.supersededBy->toString() == recommendation)
            bare.supersededBy.reset();
        m_changes.edit(other, bare);
    }
    void removeFigures()
    {
        for (const ReportedFigure &figure : partsOf<ReportedFigure>("report", m_report)) {
            for (const Observation &observation : partsOf<Observation>("source_figure", figure.id.toString())) {
                removeThose<DistributionBand>("observation", observation.id.toString());
                m_changes.remove(observation);
            }
            m_changes.remove(figure);
        }
    }
    void removeParts()
    {
        removeThose<ReportAuthor>("report", m_report);
        removeThose<BackgroundPaper>("report", m_report);
        removeThose<Appendix>("report", m_report);
        removeThose<ReportReading>("report", m_report);
        removeThose<ReportParagraph>("report", m_report);
        removeThose<ReportSection>("report", m_report);
    }

    const Database &m_database;
    const std::optional<ReportId> m_id;
    const QString m_report;
    ChangeSet m_changes;
};

} // namespace

ChangeSet reportRemoval(const Database &database, const ReportId &report, const QString &label)
{
    return Removal(database, report, label).take();
}
