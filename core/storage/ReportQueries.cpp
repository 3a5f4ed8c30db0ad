#include "core/storage/ReportQueries.h"

#include "core/storage/Records.h"
#include "core/storage/StorageError.h"

#include <QCoreApplication>

namespace {

template<typename Part>
QList<Part> partsOf(const Database &database, const Report &report)
{
    return Records<Part>(database).where(QStringLiteral("report"), report.id.toString(), QStringLiteral("position"));
}

Report findReport(const Database &database, const QString &idOrReference)
{
    const Records<Report> reports(database);
    const QList<Report> named = reports.where(QStringLiteral("reference"), idOrReference);
    const std::optional<Report> found = named.isEmpty() ? reports.find(idOrReference) : std::optional(named.first());
    if (!found)
        throw StorageError({Error::Kind::NotFound,
                            QCoreApplication::translate(
                                "ReportQueries", "There is no report %1. List the reports to see their references.")
                                .arg(idOrReference)});
    return *found;
}

ReportRow rowFrom(const Row &row)
{
    ReportRow report;
    report.id = row.value<ReportId>(0);
    report.title = row.text(1);
    report.committee = row.text(2);
    report.meetingDate = row.value<std::optional<QDate>>(3);
    report.agendaNumber = row.text(4);
    report.publicity = row.value<std::optional<Publicity>>(5);
    report.needsReview = row.value<bool>(6);
    report.recommendations = int(row.number(7));
    report.figures = int(row.number(8));
    return report;
}

} // namespace

Result<ReportDetail> reportDetail(const Database &database, const QString &idOrReference)
{
    return guarded([&] {
        ReportDetail detail;
        detail.report = findReport(database, idOrReference);
        if (detail.report.committee)
            if (const auto committee = Records<Committee>(database).find(detail.report.committee->toString()))
                detail.committee = committee->name;
        detail.authors = partsOf<ReportAuthor>(database, detail.report);
        detail.sections = partsOf<ReportSection>(database, detail.report);
        detail.paragraphs = partsOf<ReportParagraph>(database, detail.report);
        detail.recommendations = Records<Recommendation>(database).where(
            QStringLiteral("source_report"), detail.report.id.toString(), QStringLiteral("position"));
        detail.figures = partsOf<ReportedFigure>(database, detail.report);
        detail.backgroundPapers = partsOf<BackgroundPaper>(database, detail.report);
        detail.appendices = partsOf<Appendix>(database, detail.report);
        const auto readings =
            Records<ReportReading>(database).where(QStringLiteral("report"), detail.report.id.toString());
        if (!readings.isEmpty())
            detail.reading = readings.last();
        return detail;
    });
}

Result<ReportCatalogue> loadReportCatalogue(const Database &database, int limit)
{
    return guarded([&] {
        ReportCatalogue catalogue;
        Statement(database, QStringLiteral(R"(
                SELECT report.id, report.title, committee.name, report.meeting_date, report.agenda_number, report.publicity,
                       report.needs_review,
                       (SELECT count(*) FROM recommendation WHERE source_report = report.id),
                       (SELECT count(*) FROM reported_figure WHERE report = report.id)
                FROM report LEFT JOIN committee ON committee.id = report.committee
                ORDER BY report.meeting_date DESC, report.title LIMIT :limit)"))
            .bind(QStringLiteral(":limit"), limit)
            .rows([&](const Row &row) {
                catalogue.append(rowFrom(row));
                return char(0);
            });
        catalogue.squeeze();
        return catalogue;
    });
}

Result<qint64> reportCount(const Database &database)
{
    return guarded([&] {
        return Statement(database, QStringLiteral("SELECT count(*) FROM report"))
            .first([](const Row &row) { return row.number(0); })
            .value_or(0);
    });
}
