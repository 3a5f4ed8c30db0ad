#include "core/pack/Disclosure.h"

#include "core/pack/ExemptParagraph.h"
#include "core/pack/PackWords.h"

#include <QSet>

#include <algorithm>

namespace {

bool isRestricted(std::optional<Publicity> publicity)
{
    return publicity == Publicity::Exempt || publicity == Publicity::Confidential;
}

std::optional<Publicity> stricter(std::optional<Publicity> one, std::optional<Publicity> other)
{
    if (!one || !other)
        return one ? one : other;
    return *one < *other ? other : one;
}

QString withheldRecommendations(int count)
{
    return count == 1 ? PackWords::tr("One recommendation") : PackWords::tr("%1 recommendations").arg(count);
}

/// A part-exempt report says which of its appendices is not public; where none is marked, all of it is withheld.
bool hasMarkedPart(const PackPaper &paper)
{
    const auto isRestrictedAppendix = [](const Appendix &appendix) { return isRestricted(appendix.publicity); };
    return std::ranges::any_of(paper.appendices, isRestrictedAppendix)
        || std::ranges::any_of(paper.backgroundPapers, &BackgroundPaper::exempt);
}

/// Divides records into what the public may see and what not.
class Division
{
public:
    explicit Division(const PackRecords &records) : m_records(records) { m_result.shown = records; }

    Disclosure take()
    {
        judgePapers();
        divideAgenda();
        dividePapers();
        divideRecommendations();
        dividePlans();
        divideFigures();
        keepCommonRecords();
        m_result.shown.restrictedItems.clear();
        return std::move(m_result);
    }

private:
    void judgePapers()
    {
        for (const PackPaper &paper : m_records.papers) {
            const std::optional<Publicity> publicity = publicityOf(paper.report, m_records);
            const bool isOpen =
                publicity == Publicity::Public || (publicity == Publicity::PartExempt && hasMarkedPart(paper));
            if (!isOpen)
                m_closed.insert(paper.report.id, publicity);
        }
    }
    bool isClosed(std::optional<ReportId> report) const { return report && m_closed.contains(*report); }
    bool isClosed(const Recommendation &made) const
    {
        return isClosed(made.sourceReport) || m_records.madeInPrivate.contains(made.id);
    }

    const PackPaper *paperOf(std::optional<ReportId> report) const
    {
        const auto isIt = [&](const PackPaper &paper) { return report == paper.report.id; };
        const auto paper = std::ranges::find_if(m_records.papers, isIt);
        return paper == m_records.papers.end() ? nullptr : &*paper;
    }
    static QString placeOf(const AgendaItem &item)
    {
        return PackWords::tr("Item %1").arg(item.number.value_or(QString::number(item.position + 1)));
    }
    QList<int> paragraphsOf(const AgendaItem &item) const
    {
        QList<int> paragraphs;
        for (const Exemption &exemption : m_records.exemptions)
            if (exemption.agendaItem == item.id)
                paragraphs.append(exemption.paragraph);
        const PackPaper *const paper = paperOf(item.report);
        if (paragraphs.isEmpty() && paper)
            paragraphs = exemptParagraphsIn(paper->report.exemptParagraph.value_or(QString()));
        return paragraphs;
    }
    WithheldMatter matterOf(const AgendaItem &item, const QString &place, std::optional<Publicity> publicity) const
    {
        const bool isUndecided = !isRestricted(publicity);
        return {place,
                isUndecided ? Publicity::Exempt : *publicity,
                isUndecided,
                publicity == Publicity::Confidential ? QList<int>() : paragraphsOf(item),
                item.publicInterestReason.value_or(QString()),
                item.reviewOn,
                item.id};
    }

    void divideAgenda()
    {
        for (AgendaItem &item : m_result.shown.agenda) {
            if (!isRestricted(item.publicity) && !isClosed(item.report)) {
                m_result.printed.append(item);
                continue;
            }
            m_result.withheld.append(item);
            const std::optional<Publicity> publicity =
                isClosed(item.report) ? stricter(item.publicity, m_closed.value(*item.report)) : item.publicity;
            m_result.matters.append(matterOf(item, placeOf(item), publicity));
            strip(item, m_result.matters.last().publicity);
        }
    }
    /// What remains of a withheld item: its place on the agenda, its class and why.
    static void strip(AgendaItem &item, Publicity publicity)
    {
        AgendaItem bare;
        bare.id = item.id;
        bare.meeting = item.meeting;
        bare.position = item.position;
        bare.number = item.number;
        bare.kind = item.kind;
        bare.publicity = publicity;
        bare.publicInterestReason = item.publicInterestReason;
        bare.reviewOn = item.reviewOn;
        item = bare;
    }

    void dividePapers()
    {
        m_result.shown.papers.clear();
        for (const PackPaper &paper : m_records.papers) {
            if (isClosed(paper.report.id))
                withhold(paper);
            else
                m_result.shown.papers.append(openPart(paper));
        }
    }
    template<typename Part>
    static void append(QList<Record> &records, const QList<Part> &parts)
    {
        for (const Part &part : parts)
            records.append(part);
    }
    void withhold(const PackPaper &paper)
    {
        m_result.withheld.append(paper.report);
        append(m_result.withheld, paper.authors);
        append(m_result.withheld, paper.sections);
        append(m_result.withheld, paper.paragraphs);
        append(m_result.withheld, paper.figures);
        append(m_result.withheld, paper.backgroundPapers);
        append(m_result.withheld, paper.appendices);
    }
    PackPaper openPart(PackPaper paper)
    {
        m_result.printed.append(paper.report);
        append(m_result.printed, paper.authors);
        append(m_result.printed, paper.sections);
        append(m_result.printed, paper.paragraphs);
        append(m_result.printed, paper.figures);
        paper.backgroundPapers.removeIf([this](const BackgroundPaper &background) {
            (background.exempt ? m_result.withheld : m_result.printed).append(background);
            return background.exempt;
        });
        const ReportId report = paper.report.id;
        paper.appendices.removeIf([&](const Appendix &appendix) { return isWithheld(appendix, report); });
        return paper;
    }
    bool isWithheld(const Appendix &appendix, const ReportId &report)
    {
        const bool isOut = isRestricted(appendix.publicity);
        (isOut ? m_result.withheld : m_result.printed).append(appendix);
        for (const AgendaItem &item : m_records.agenda)
            if (isOut && item.report == report)
                m_result.matters.append(
                    matterOf(item, PackWords::tr("%1, appendix %2").arg(placeOf(item)).arg(appendix.position + 1),
                             appendix.publicity));
        return isOut;
    }

    void divideRecommendations()
    {
        int withheld = 0;
        Publicity strictest = Publicity::Exempt;
        bool isUndecided = true;
        m_result.shown.recommendations.removeIf([&](const TrackedRecommendation &tracked) {
            const bool isOut = isClosed(tracked.recommendation);
            if (isOut && tracked.recommendation.kind != Recommendation::Kind::OfficerProposal) {
                const std::optional<Publicity> publicity = isClosed(tracked.recommendation.sourceReport)
                    ? m_closed.value(*tracked.recommendation.sourceReport)
                    : Publicity::Exempt;
                ++withheld;
                isUndecided = isUndecided && !isRestricted(publicity);
                strictest = isRestricted(publicity) ? qMax(strictest, *publicity) : strictest;
            }
            QList<Record> &records = isOut ? m_result.withheld : m_result.printed;
            records.append(tracked.recommendation);
            append(records, tracked.responses);
            append(records, tracked.extensions);
            append(records, tracked.judgements);
            append(records, tracked.updates);
            append(records, tracked.evidence);
            return isOut;
        });
        if (withheld > 0)
            m_result.matters.append({withheldRecommendations(withheld),
                                     strictest,
                                     isUndecided,
                                     {},
                                     PackWords::tr("The paper they come from is withheld.")});
    }
    void dividePlans()
    {
        m_result.shown.plans.removeIf([this](const PackPlan &plan) {
            const bool isOut = isClosed(plan.plan.sourceReport);
            QList<Record> &records = isOut ? m_result.withheld : m_result.printed;
            records.append(plan.plan);
            append(records, plan.themes);
            append(records, plan.actions);
            append(records, plan.milestones);
            append(records, plan.moves);
            append(records, plan.updates);
            return isOut;
        });
    }
    /// A figure that comes from a withheld paper is withheld with it.
    void divideFigures()
    {
        QSet<ReportedFigureId> figures;
        QSet<QString> documents;
        for (const PackPaper &paper : m_records.papers)
            if (isClosed(paper.report.id)) {
                documents.insert(paper.report.documentHash.value_or(QString()));
                for (const ReportedFigure &figure : paper.figures)
                    figures.insert(figure.id);
            }
        QList<PackIndicator> shown;
        for (PackIndicator indicator : std::as_const(m_result.shown.indicators)) {
            const bool hadFigures = !indicator.observations.isEmpty();
            indicator.observations.removeIf([&](const Observation &observation) {
                const bool isOut = (observation.sourceFigure && figures.contains(*observation.sourceFigure))
                    || (observation.sourceDocument && documents.contains(*observation.sourceDocument));
                (isOut ? m_result.withheld : m_result.printed).append(observation);
                return isOut;
            });
            // One that is known from withheld papers alone is withheld with its name.
            const bool isOut = hadFigures && indicator.observations.isEmpty();
            QList<Record> &records = isOut ? m_result.withheld : m_result.printed;
            records.append(indicator.indicator);
            append(records, indicator.targets);
            append(records, indicator.annotations);
            if (!isOut)
                shown.append(indicator);
        }
        m_result.shown.indicators = shown;
    }
    void keepCommonRecords()
    {
        m_result.printed.append(m_records.meeting);
        m_result.printed.append(m_records.committee);
        append(m_result.printed, m_records.people);
        append(m_result.printed, m_records.workProgramme);
        append(m_result.printed, m_records.requests);
        if (m_records.previousMeeting)
            m_result.printed.append(*m_records.previousMeeting);
    }

    const PackRecords &m_records;
    QHash<ReportId, std::optional<Publicity>> m_closed;
    Disclosure m_result;
};

} // namespace

std::optional<Publicity> publicityOf(const Report &report, const PackRecords &records)
{
    std::optional<Publicity> publicity = report.publicity;
    for (const QList<AgendaItem> *items : {&records.agenda, &records.restrictedItems})
        for (const AgendaItem &item : *items)
            if (item.report == report.id)
                publicity = stricter(publicity, item.publicity);
    return publicity;
}

Disclosure disclose(const PackRecords &records, Edition edition)
{
    if (edition == Edition::Public)
        return Division(records).take();
    Disclosure all;
    all.shown = records;
    return all;
}
