#include "core/import/AcceptDraft.h"

#include "core/domain/CommitteeKind.h"
#include "core/domain/ImprovementPlan.h"
#include "core/domain/Recommendation.h"
#include "core/import/FindingsJson.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace {

template<typename T>
std::optional<T> valueOf(const std::optional<Found<T>> &found)
{
    return found ? std::optional(found->value) : std::nullopt;
}

Mention mentionOf(const std::optional<QList<Found<QString>>> &listed)
{
    return !listed ? Mention::NotSaid : listed->isEmpty() ? Mention::None : Mention::Listed;
}

/// Adds a draft's records to one change set, in an order in which each finds what it points at.
class Acceptance
{
public:
    Acceptance(const SourceDocument &document, const ReportDraft &draft, const KnownRecords &known)
        : m_document(document),
          m_draft(draft),
          m_known(known),
          m_accepted{ChangeSet(labelFor(document)), {}, {}, {}, {}, {}}
    {
    }

    AcceptedDraft take()
    {
        m_changes.attach({m_document.hash, m_document.mediaType, m_document.content});
        addCommittee();
        addMeeting();
        addReport();
        addAuthors();
        addSections();
        addRecommendations();
        addPapers();
        addFigures();
        addPlan();
        addAgendaItem();
        m_changes.add(ReportReading{ReportReadingId::create(), m_report.id, m_known.readAt, confidenceOf(m_draft),
                                    findingsJson(m_draft)});
        m_accepted.report = m_report;
        return m_accepted;
    }

private:
    static QString labelFor(const SourceDocument &document)
    {
        return QCoreApplication::translate("AcceptDraft", "Import %1").arg(document.fileName);
    }

    void addCommittee()
    {
        if (!m_draft.committee)
            return;
        const QString printed = m_draft.committee->value;
        m_accepted.committee = m_known.committee;
        if (!m_accepted.committee) {
            m_accepted.committee =
                Committee{CommitteeId::create(), inTitleCase(printed), committeeKindOf(printed), {}, {}, {}};
            m_changes.add(*m_accepted.committee);
        }
        if (!m_known.nameIsKnown && printed != m_accepted.committee->name)
            m_changes.add(CommitteeName{CommitteeNameId::create(), m_accepted.committee->id, printed});
    }
    void addMeeting()
    {
        if (!m_accepted.committee || !m_draft.meetingDate)
            return;
        m_accepted.meeting = m_known.meeting;
        if (m_accepted.meeting)
            return;
        Meeting meeting;
        meeting.id = MeetingId::create();
        meeting.committee = m_accepted.committee->id;
        meeting.date = m_draft.meetingDate->value;
        meeting.status = meeting.date <= m_known.readAt.date() ? Meeting::Status::Held : Meeting::Status::Planned;
        m_accepted.meeting = meeting;
        m_changes.add(meeting);
    }
    void addReport()
    {
        m_report.id = ReportId::create();
        m_report.reference = m_known.reference;
        m_report.title = m_draft.title ? m_draft.title->value : QFileInfo(m_document.fileName).completeBaseName();
        if (m_accepted.committee)
            m_report.committee = m_accepted.committee->id;
        m_report.meetingDate = valueOf(m_draft.meetingDate);
        m_report.agendaNumber = valueOf(m_draft.agendaItem);
        m_report.publicity = valueOf(m_draft.publicity);
        m_report.exemptParagraph = valueOf(m_draft.exemptParagraph);
        m_report.reportOf = valueOf(m_draft.reportOf);
        m_report.cabinetMember = valueOf(m_draft.cabinetMember);
        m_report.backgroundPapers = mentionOf(m_draft.backgroundDocuments);
        m_report.appendices = mentionOf(m_draft.appendices);
        m_report.documentHash = m_document.hash;
        m_report.fileName = m_document.fileName;
        m_report.needsReview = !m_draft.committee || !m_draft.meetingDate || m_known.looksLikeAnother
            || confidenceOf(m_draft) < sureEnough;
        m_changes.add(m_report);
    }
    void addAuthors()
    {
        for (int i = 0; i < m_draft.authors.size(); ++i) {
            const AuthorDraft &author = m_draft.authors.at(i);
            m_changes.add(ReportAuthor{ReportAuthorId::create(), m_report.id, i, author.name.value, author.role,
                                       author.phone, author.email});
        }
    }
    void addSections()
    {
        int position = 0;
        for (int i = 0; i < m_draft.sections.size(); ++i) {
            const SectionDraft &draft = m_draft.sections.at(i);
            const ReportSection section{
                ReportSectionId::create(), m_report.id, i, draft.number, draft.heading, draft.line};
            m_changes.add(section);
            for (const ParagraphDraft &text : draft.paragraphs) {
                m_paragraphs.append({ReportParagraphId::create(), m_report.id, section.id, position++, text.number,
                                     text.bulleted, text.text, text.line});
                m_changes.add(m_paragraphs.last());
            }
        }
    }
    /// The last paragraph that begins at or before the line.
    std::optional<ReportParagraphId> paragraphAt(int line) const
    {
        std::optional<ReportParagraphId> found;
        int nearest = 0;
        for (const ReportParagraph &paragraph : m_paragraphs) {
            if (paragraph.line > line || paragraph.line <= nearest)
                continue;
            nearest = paragraph.line;
            found = paragraph.id;
        }
        return found;
    }
    void addRecommendations()
    {
        for (int i = 0; i < m_draft.recommendations.size(); ++i) {
            const RecommendationDraft &draft = m_draft.recommendations.at(i);
            Recommendation recommendation;
            recommendation.id = RecommendationId::create();
            recommendation.text = draft.text;
            recommendation.sourceReport = m_report.id;
            recommendation.sourceParagraph = paragraphAt(draft.line);
            recommendation.madeOn = m_report.meetingDate;
            recommendation.position = i;
            recommendation.line = draft.line;
            m_changes.add(recommendation);
        }
    }
    void addPapers()
    {
        const auto background = m_draft.backgroundDocuments.value_or(QList<Found<QString>>());
        for (int i = 0; i < background.size(); ++i)
            m_changes.add(BackgroundPaper{BackgroundPaperId::create(), m_report.id, i, background.at(i).value});
        const auto appendices = m_draft.appendices.value_or(QList<Found<QString>>());
        for (int i = 0; i < appendices.size(); ++i)
            m_changes.add(Appendix{AppendixId::create(), m_report.id, i, appendices.at(i).value});
    }
    void addFigures()
    {
        for (int i = 0; i < m_draft.figures.size(); ++i) {
            const FigureDraft &figure = m_draft.figures.at(i);
            m_changes.add(ReportedFigure{ReportedFigureId::create(), m_report.id, paragraphAt(figure.line), i,
                                         figure.name, figure.value, figure.unit, figure.target, figure.period,
                                         figure.line, figure.confidence});
        }
    }
    void addPlan()
    {
        if (m_draft.planThemes.isEmpty() || m_known.planIsKnown)
            return;
        const ImprovementPlan plan{ImprovementPlanId::create(), planTitleOf(m_draft), m_report.id};
        m_changes.add(plan);
        m_accepted.planTitles.append(plan.title);
        for (int i = 0; i < m_draft.planThemes.size(); ++i)
            m_changes.add(PlanTheme{PlanThemeId::create(), plan.id, i + 1, m_draft.planThemes.at(i).value});
    }
    void addAgendaItem()
    {
        if (!m_accepted.meeting)
            return;
        AgendaItem item;
        item.id = AgendaItemId::create();
        item.meeting = m_accepted.meeting->id;
        item.position = m_known.agendaItems;
        item.number = m_report.agendaNumber;
        item.title = m_report.title;
        item.publicity = m_report.publicity;
        item.report = m_report.id;
        m_accepted.agendaItem = item;
        m_changes.add(item);
    }

    const SourceDocument &m_document;
    const ReportDraft &m_draft;
    const KnownRecords &m_known;
    AcceptedDraft m_accepted;
    ChangeSet &m_changes = m_accepted.changes;
    Report m_report;
    QList<ReportParagraph> m_paragraphs;
};

} // namespace

QString planTitleOf(const ReportDraft &draft)
{
    return draft.planTitle ? draft.planTitle->value : QCoreApplication::translate("AcceptDraft", "Improvement plan");
}

AcceptedDraft acceptDraft(const SourceDocument &document, const ReportDraft &draft, const KnownRecords &known)
{
    return Acceptance(document, draft, known).take();
}
