#include "tests/support/PackStory.h"

#include "core/changes/ChangeSet.h"
#include "core/domain/Committee.h"
#include "core/domain/ImprovementPlan.h"
#include "core/domain/Indicator.h"
#include "core/domain/Observation.h"
#include "core/domain/Person.h"
#include "core/domain/Progress.h"
#include "core/domain/Recommendation.h"
#include "core/domain/Target.h"
#include "core/domain/WorkProgramme.h"
#include "core/storage/WorkspaceQueries.h"
#include "tests/support/Builders.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QPainter>
#include <QPdfWriter>

namespace {

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

/// Adds the records of the story one after the other.
class Telling
{
public:
    explicit Telling(bool hasExempt) : m_hasExempt(hasExempt) { }

    PackStory tell()
    {
        addCommittee();
        addPublicBusiness();
        if (m_hasExempt) {
            addExemptBusiness();
            addPartExemptBusiness();
        }
        addTracker();
        addPlan();
        addIndicator();
        PackStory story{emptyWorkspace(), m_meeting.id, m_exemptReport, m_exemptItem,
                        m_publicReport,   m_publicItem, m_markers};
        const Result<void> named = nameWorkspace(story.database, words("Fenbridge City Council"));
        const Result<qint64> saved = Journal(story.database).apply(m_changes, testStamp());
        if (!named || !saved)
            qFatal("the story was not saved: %s", qUtf8Printable(saved ? QString() : saved.error().message));
        return story;
    }

private:
    QString marker()
    {
        m_markers.append(QStringLiteral("Zarnivoop%1x").arg(m_markers.size() + 1));
        return m_markers.last();
    }
    void addCommittee()
    {
        m_committee = committee(words("Children and Education Scrutiny Committee"));
        m_meeting = {MeetingId::create(), m_committee.id, QDate(2026, 3, 9), QTime(19, 0),
                     words("Council Chamber, Guildhall")};
        Meeting before{MeetingId::create(), m_committee.id, QDate(2026, 1, 12)};
        before.minutes = words("Councillor Whitby took the chair.\nThe minutes of the meeting before were agreed.");
        before.status = Meeting::Status::Held;
        m_changes.add(m_committee).add(m_meeting).add(before);
        const Person chair{PersonId::create(), words("Councillor Whitby")};
        const Person member{PersonId::create(), words("Councillor Rahman")};
        m_changes.add(chair).add(member);
        m_changes.add(Membership{MembershipId::create(), chair.id, m_committee.id, Membership::Role::Chair});
        m_changes.add(Membership{MembershipId::create(), member.id, m_committee.id, Membership::Role::Member});
        m_changes.add(WorkProgrammeItem{WorkProgrammeItemId::create(), m_committee.id, words("School places"),
                                        words("To see whether every child has one near home")});
    }
    AgendaItem item(int position, const QString &title, std::optional<Publicity> publicity)
    {
        AgendaItem item;
        item.id = AgendaItemId::create();
        item.meeting = m_meeting.id;
        item.position = position;
        item.number = QString::number(position + 1);
        item.title = title;
        item.publicity = publicity;
        return item;
    }
    Report paper(const QString &title, Publicity publicity, const QStringList &paragraphs)
    {
        Report report = ::report(title);
        report.committee = m_committee.id;
        report.meetingDate = m_meeting.date;
        report.publicity = publicity;
        report.reportOf = words("Executive Director of Children’s Services");
        m_changes.add(report);
        const ReportSection section{ReportSectionId::create(), report.id, 0, words("1"), words("Purpose"), 1};
        m_changes.add(section);
        for (int i = 0; i < paragraphs.size(); ++i)
            m_changes.add(ReportParagraph{ReportParagraphId::create(), report.id, section.id, i,
                                          QStringLiteral("1.%1").arg(i + 1), i % 5 == 4, paragraphs.at(i), i + 2});
        return report;
    }
    void addPublicBusiness()
    {
        AgendaItem apologies = item(0, words("Apologies for absence"), std::nullopt);
        apologies.kind = AgendaItem::Kind::Apologies;
        m_changes.add(apologies);
        QStringList paragraphs;
        for (int i = 0; i < 40; ++i)
            paragraphs.append(words("The office looked at how contracts with suppliers (about £45 – or 10:30 hours a "
                                    "week ± two) are let in paragraph %1, and what families say of the waiting time "
                                    "before a first visit.")
                                  .arg(i + 1));
        m_publicReport = paper(words("Fostering and adoption: the year’s work"), Publicity::Public, paragraphs);
        m_publicItem = item(1, m_publicReport.title, Publicity::Public);
        m_publicItem.report = m_publicReport.id;
        m_changes.add(m_publicItem);
        m_changes.add(ReportAuthor{ReportAuthorId::create(), m_publicReport.id, 0, words("Rosalind Teague")});
        addAppendix(m_publicReport.id, words("Letter of the inspectorate"), Publicity::Public, words("letter"));
    }
    void addAppendix(const ReportId &report, const QString &title, Publicity publicity, const QString &text)
    {
        const QByteArray pdf = pdfOfPages(3, text);
        const QString hash = QString::fromLatin1(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex());
        m_changes.attach({hash, words("application/pdf"), pdf});
        m_changes.add(Appendix{AppendixId::create(), report, m_appendices++, title, hash, publicity});
    }
    void addExemptBusiness()
    {
        m_exemptReport = ::report(marker());
        m_exemptReport.committee = m_committee.id;
        m_exemptReport.meetingDate = m_meeting.date;
        m_exemptReport.publicity = Publicity::Exempt;
        m_exemptReport.exemptParagraph = words("3");
        m_exemptReport.reportOf = marker();
        m_exemptReport.cabinetMember = marker();
        m_exemptReport.fileName = marker() + words(".pdf");
        m_changes.add(m_exemptReport);
        const ReportSection section{ReportSectionId::create(), m_exemptReport.id, 0, {}, marker(), 1};
        m_changes.add(section);
        const ReportParagraph paragraph{ReportParagraphId::create(),
                                        m_exemptReport.id,
                                        section.id,
                                        0,
                                        {},
                                        false,
                                        words("The bidder ") + marker() + words(" asks for more than the budget has."),
                                        2};
        m_changes.add(paragraph);
        m_changes.add(ReportAuthor{
            ReportAuthorId::create(), m_exemptReport.id, 0, marker(), marker(), {}, marker() + words("@example.org")});
        m_changes.add(BackgroundPaper{BackgroundPaperId::create(), m_exemptReport.id, 0, marker()});
        addAppendix(m_exemptReport.id, marker(), Publicity::Exempt, marker());
        m_figure = {ReportedFigureId::create(), m_exemptReport.id, paragraph.id, 0, marker(), 98765.4, words("GBP")};
        m_changes.add(m_figure);
        m_exemptItem = item(2, marker(), Publicity::Exempt);
        m_exemptItem.report = m_exemptReport.id;
        m_exemptItem.publicInterestReason = words("Bids are still open, and prices would be known to rivals.");
        m_exemptItem.reviewOn = QDate(2026, 7, 31);
        m_exemptItem.outcome = marker();
        m_exemptItem.lead = marker();
        m_changes.add(m_exemptItem);
        m_changes.add(Exemption{ExemptionId::create(), m_exemptItem.id, 3});
        addExemptRecommendation();
        ImprovementPlan plan{ImprovementPlanId::create(), marker(), m_exemptReport.id};
        m_changes.add(plan);
        m_changes.add(PlanTheme{PlanThemeId::create(), plan.id, 1, marker()});
    }
    void addExemptRecommendation()
    {
        Recommendation asked;
        asked.id = RecommendationId::create();
        asked.kind = Recommendation::Kind::ScrutinyToExecutive;
        asked.status = Recommendation::Status::InProgress;
        asked.reference = marker();
        asked.text = marker();
        asked.sourceReport = m_exemptReport.id;
        asked.madeBy = m_committee.id;
        m_changes.add(asked);
        m_changes.add(Response{ResponseId::create(), asked.id, Response::Decision::Accepted, marker()});
        m_changes.add(
            ProgressUpdate{ProgressUpdateId::create(), asked.id, {}, QDate(2026, 2, 2), {}, marker(), marker()});
        CommitteeJudgement judgement{CommitteeJudgementId::create(), asked.id, {}, QDate(2026, 2, 3)};
        judgement.note = marker();
        m_changes.add(judgement);
        m_changes.add(Evidence{EvidenceId::create(), asked.id, {}, Evidence::Kind::Audit, marker(), marker()});
    }
    void addPartExemptBusiness()
    {
        const Report report = paper(words("Homes for older children"), Publicity::PartExempt,
                                    {words("Each home is described in its appendix, which names children.")});
        AgendaItem partly = item(3, report.title, Publicity::PartExempt);
        partly.report = report.id;
        partly.publicInterestReason = words("Very few families: they would be known.");
        m_changes.add(partly);
        m_changes.add(Exemption{ExemptionId::create(), partly.id, 2});
        addAppendix(report.id, marker(), Publicity::Exempt, marker());
    }
    void addTracker()
    {
        for (int i = 0; i < 12; ++i) {
            Recommendation asked;
            asked.id = RecommendationId::create();
            asked.kind = Recommendation::Kind::ScrutinyToExecutive;
            asked.status =
                i % 4 == 3 ? Recommendation::Status::CompleteEvidenceSeen : Recommendation::Status::InProgress;
            asked.reference = QStringLiteral("R-2025-%1").arg(i + 1, 2, 10, QLatin1Char('0'));
            asked.text = words("That caseloads be reported by team each quarter, with those of agency staff apart.");
            asked.madeBy = m_committee.id;
            asked.madeOn = QDate(2025, 6, 2);
            asked.addressee = words("Cabinet");
            asked.targetDateCurrent = QDate(2026, 1 + i, 15);
            m_changes.add(asked);
            m_changes.add(ProgressUpdate{ProgressUpdateId::create(),
                                         asked.id,
                                         {},
                                         QDate(2026, 2, 2),
                                         {},
                                         words("H. Ferreira"),
                                         words("The second return was received and read.")});
        }
    }
    void addPlan()
    {
        const ImprovementPlan plan{ImprovementPlanId::create(), words("Improvement plan for children’s services"),
                                   m_publicReport.id};
        m_changes.add(plan);
        for (int number = 1; number <= 3; ++number) {
            const PlanTheme theme{PlanThemeId::create(), plan.id, number, words("Help that comes early"),
                                  words("Head of Early Help")};
            m_changes.add(theme);
            for (int i = 1; i <= 4; ++i) {
                PlanAction action{PlanActionId::create(), theme.id, QStringLiteral("%1.%2").arg(number).arg(i),
                                  words("Answer every referral within one working day and say so to whoever made it")};
                action.who = words("Service Manager");
                action.dueOriginal = QDate(2025, 12, 1);
                action.dueCurrent = QDate(2026, i * 2, 1);
                action.rating = i % 2 == 0 ? Rating::Green : Rating::Amber;
                m_changes.add(action);
            }
        }
    }
    void addIndicator()
    {
        Indicator indicator;
        indicator.id = IndicatorId::create();
        indicator.code = words("NI 60");
        indicator.name = words("Core assessments within 35 working days");
        indicator.precision = 1;
        m_changes.add(indicator);
        const Area area{AreaId::create(), {}, words("Fenbridge"), Area::Level::Council};
        m_changes.add(area);
        Target target;
        target.id = TargetId::create();
        target.indicator = indicator.id;
        target.low = 75;
        target.validFrom = QDate(2023, 1, 1);
        m_changes.add(target);
        for (int month = 0; month < 36; ++month) {
            const QDate first = QDate(2023, 3, 1).addMonths(month);
            Observation observation{
                ObservationId::create(),       indicator.id, area.id, first, first.addMonths(1).addDays(-1),
                70.0 + month % 9 + month / 3.0};
            m_changes.add(observation);
        }
        if (!m_hasExempt)
            return;
        const QDate last(2026, 3, 1);
        Observation secret{ObservationId::create(),       indicator.id, area.id, last,
                           last.addMonths(1).addDays(-1), 98765.4};
        secret.note = marker();
        secret.sourceFigure = m_figure.id;
        m_changes.add(secret);
    }

    const bool m_hasExempt;
    ChangeSet m_changes{QStringLiteral("Tell the story")};
    Committee m_committee;
    Meeting m_meeting;
    Report m_exemptReport;
    AgendaItem m_exemptItem;
    Report m_publicReport;
    AgendaItem m_publicItem;
    ReportedFigure m_figure;
    int m_appendices = 0;
    QStringList m_markers;
};

} // namespace

PackStory packStory()
{
    return Telling(true).tell();
}

PackStory plainPackStory()
{
    return Telling(false).tell();
}

QByteArray pdfOfPages(int pages, const QString &text)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(300);
    QPainter painter(&writer);
    for (int page = 1; page <= pages; ++page) {
        if (page > 1)
            writer.newPage();
        painter.drawText(200, 400, QStringLiteral("%1 page %2").arg(text).arg(page));
    }
    painter.end();
    return buffer.data();
}
