#include "tests/support/ExemptStory.h"

#include "core/domain/Indicator.h"
#include "core/domain/Meeting.h"
#include "core/domain/Observation.h"
#include "core/domain/Pack.h"
#include "core/domain/Progress.h"
#include "core/domain/Recommendation.h"
#include "tests/support/Builders.h"

#include <QCryptographicHash>

namespace {

class ExemptTelling
{
public:
    ExemptTelling(const Database &database, const QString &place, const QString &marker)
        : m_database(database),
          m_place(place),
          m_marker(marker),
          m_changes(words("label of the change"))
    {
    }

    ExemptStory tell()
    {
        addOpenReport();
        addExemptReport();
        addParts();
        addFigure();
        addMeeting();
        save();
        addRecommendation();
        addIssuedPack();
        save();
        return {m_report.id, m_open.id, m_item.id};
    }

private:
    QString words(const char *place) const
    {
        return m_place == QLatin1String(place) ? QStringLiteral("The %1 bid").arg(m_marker)
                                               : QStringLiteral("Some words");
    }
    void save()
    {
        if (const Result<qint64> saved = Journal(m_database).apply(m_changes, testStamp()); !saved)
            qFatal("the story was not saved: %s", qUtf8Printable(saved.error().message));
        m_changes = ChangeSet(words("label of the change"));
    }
    QString attach(const QByteArray &content)
    {
        const QString hash = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
        m_changes.attach({hash, QStringLiteral("text/plain"), content});
        return hash;
    }
    void addOpenReport()
    {
        m_committee = committee(QStringLiteral("Health Scrutiny Committee"));
        m_open = report(QStringLiteral("Waiting times"));
        m_open.publicity = Publicity::Public;
        m_open.committee = m_committee.id;
        const ReportSection section{ReportSectionId::create(), m_open.id, 0, {}, QStringLiteral("Purpose"), 1};
        m_changes.add(m_committee).add(m_open).add(section);
        m_changes.add(ReportParagraph{ReportParagraphId::create(),
                                      m_open.id,
                                      section.id,
                                      0,
                                      {},
                                      false,
                                      QStringLiteral("The bid of the trust was lodged in May."),
                                      2});
    }
    void addExemptReport()
    {
        m_report = report(words("title"));
        m_report.publicity = Publicity::Exempt;
        m_report.committee = m_committee.id;
        m_report.exemptParagraph = words("exempt paragraph");
        m_report.reportOf = words("report of");
        m_report.cabinetMember = words("cabinet member");
        m_report.fileName = words("file name");
        m_report.wards = words("wards");
        m_report.documentHash = attach(words("document").toUtf8());
        m_changes.add(m_report);
    }
    void addParts()
    {
        const ReportSection section{ReportSectionId::create(), m_report.id, 0, {}, words("heading"), 1};
        m_changes.add(section);
        m_changes.add(
            ReportParagraph{ReportParagraphId::create(), m_report.id, section.id, 0, {}, false, words("paragraph"), 2});
        m_changes.add(ReportAuthor{ReportAuthorId::create(), m_report.id, 0, words("author"), words("author's role")});
        m_changes.add(BackgroundPaper{BackgroundPaperId::create(), m_report.id, 0, words("background paper")});
        m_changes.add(Appendix{AppendixId::create(), m_report.id, 0, words("appendix"),
                               attach(words("appendix's document").toUtf8() + " of the annex"), Publicity::Exempt});
        m_changes.add(ReportReading{ReportReadingId::create(), m_report.id, testStamp().when, 1, words("findings")});
    }
    void addFigure()
    {
        const ReportedFigure figure{ReportedFigureId::create(), m_report.id, {}, 0, words("figure"), 7, words("unit")};
        m_changes.add(figure);
        Indicator indicator;
        indicator.id = IndicatorId::create();
        indicator.code = QStringLiteral("C1");
        indicator.name = QStringLiteral("Cost of a place");
        const Area area{AreaId::create(), {}, QStringLiteral("Fenbridge"), Area::Level::Council};
        Observation observation{ObservationId::create(), indicator.id,       area.id,
                                QDate(2026, 1, 1),       QDate(2026, 1, 31), 7};
        observation.sourceFigure = figure.id;
        observation.note = words("observation's note");
        m_changes.add(indicator).add(area).add(observation);
    }
    void addMeeting()
    {
        m_meeting = {MeetingId::create(), m_committee.id, QDate(2026, 3, 9)};
        m_item.id = AgendaItemId::create();
        m_item.meeting = m_meeting.id;
        m_item.title = words("agenda item");
        m_item.lead = words("item's lead");
        m_item.outcome = words("item's outcome");
        m_item.publicity = Publicity::Exempt;
        m_item.report = m_report.id;
        m_changes.add(m_meeting).add(m_item);
    }
    void addRecommendation()
    {
        Recommendation asked;
        asked.id = RecommendationId::create();
        asked.kind = Recommendation::Kind::ScrutinyToExecutive;
        asked.text = words("recommendation");
        asked.sourceReport = m_report.id;
        m_changes.add(asked);
        m_changes.add(Response{ResponseId::create(), asked.id, Response::Decision::Accepted, words("response")});
        m_changes.add(ProgressUpdate{ProgressUpdateId::create(),
                                     asked.id,
                                     {},
                                     QDate(2026, 2, 2),
                                     {},
                                     words("update's author"),
                                     words("update")});
        m_changes.add(Evidence{EvidenceId::create(), asked.id, {}, Evidence::Kind::Audit, words("evidence")});
    }
    void addIssuedPack()
    {
        const Pack pack{PackId::create(),
                        m_meeting.id,
                        Edition::Members,
                        1,
                        {},
                        testStamp().when,
                        attach(words("issued pack").toUtf8() + " on page 1"),
                        QString(64, u'0')};
        m_changes.add(pack);
        m_changes.add(PackEntry{PackEntryId::create(), pack.id, 0, words("line of the pack"), m_item.id, 1, 2});
    }

    const Database &m_database;
    const QString m_place;
    const QString m_marker;
    ChangeSet m_changes;
    Committee m_committee;
    Report m_open;
    Report m_report;
    Meeting m_meeting;
    AgendaItem m_item;
};

} // namespace

QStringList ExemptStory::places()
{
    return {QStringLiteral("title"),
            QStringLiteral("exempt paragraph"),
            QStringLiteral("report of"),
            QStringLiteral("cabinet member"),
            QStringLiteral("file name"),
            QStringLiteral("wards"),
            QStringLiteral("document"),
            QStringLiteral("heading"),
            QStringLiteral("paragraph"),
            QStringLiteral("author"),
            QStringLiteral("author's role"),
            QStringLiteral("background paper"),
            QStringLiteral("appendix"),
            QStringLiteral("appendix's document"),
            QStringLiteral("findings"),
            QStringLiteral("figure"),
            QStringLiteral("unit"),
            QStringLiteral("observation's note"),
            QStringLiteral("agenda item"),
            QStringLiteral("item's lead"),
            QStringLiteral("item's outcome"),
            QStringLiteral("recommendation"),
            QStringLiteral("response"),
            QStringLiteral("update"),
            QStringLiteral("update's author"),
            QStringLiteral("evidence"),
            QStringLiteral("issued pack"),
            QStringLiteral("line of the pack"),
            QStringLiteral("label of the change")};
}

ExemptStory tellExemptStory(const Database &database, const QString &place, const QString &marker)
{
    return ExemptTelling(database, place, marker).tell();
}
