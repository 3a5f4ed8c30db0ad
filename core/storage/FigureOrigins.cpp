#include "core/storage/FigureOrigins.h"

#include "core/storage/Statement.h"
#include "core/storage/StorageError.h"

#include <QCoreApplication>

namespace {

QString say(const char *words)
{
    return QCoreApplication::translate("FigureOrigins", words);
}

QString wordsOf(const Row &row)
{
    const QString reference = row.text(4);
    if (!reference.isEmpty())
        return row.text(5).isEmpty() ? reference : say("%1, paragraph %2").arg(reference, row.text(5));
    const QString file = row.text(6);
    if (file.isEmpty())
        return {};
    const qint64 place = row.number(7);
    return place > 0 ? say("%1, row %2").arg(file, QString::number(place)) : file;
}

} // namespace

Result<QList<FigureOrigin>> figureOrigins(const Database &database, const IndicatorId &indicator, const AreaId &area)
{
    static const QString sql = QStringLiteral(R"(
        SELECT period_start, period_end, report.id, coalesce(report_paragraph.id, ''), coalesce(report.reference, ''),
               coalesce(report_paragraph.number, ''),
               coalesce((SELECT file_name FROM observation_import WHERE document = source_document LIMIT 1), ''),
               coalesce(source_place / 4096, 0), coalesce(report.title, '')
        FROM observation
        LEFT JOIN reported_figure ON reported_figure.id = source_figure
        LEFT JOIN report ON report.id = reported_figure.report
        LEFT JOIN report_paragraph ON report_paragraph.id = reported_figure.paragraph
        WHERE indicator = ? AND area = ? ORDER BY period_start, period_end, revision)");
    return guarded([&] {
        QList<FigureOrigin> origins;
        Statement(database, sql).bindEach(indicator, area).each([&](const Row &row) {
            const FigureOrigin next{row.value<QDate>(0), row.value<QDate>(1), row.value<std::optional<ReportId>>(2),
                                    row.text(3),         wordsOf(row),        row.text(8)};
            const bool isRevision =
                !origins.isEmpty() && origins.last().start == next.start && origins.last().end == next.end;
            if (isRevision)
                origins.removeLast();
            origins.append(next);
        });
        return origins;
    });
}
