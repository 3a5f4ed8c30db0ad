#pragma once

#include "core/base/Result.h"
#include "core/domain/Recommendation.h"
#include "core/domain/Report.h"
#include "core/storage/ReportCatalogue.h"

class Database;

/// A report with everything that was read from it.
struct ReportDetail
{
    Report report;
    QString committee;
    QList<ReportAuthor> authors;
    QList<ReportSection> sections;
    QList<ReportParagraph> paragraphs;
    QList<Recommendation> recommendations;
    QList<ReportedFigure> figures;
    QList<BackgroundPaper> backgroundPapers;
    QList<Appendix> appendices;
    std::optional<ReportReading> reading;
};

/// The report of an id or a reference; an Error of kind NotFound where there is none.
Result<ReportDetail> reportDetail(const Database &database, const QString &idOrReference);

/// Reports newest meeting first, at most `limit`; -1 for all.
Result<ReportCatalogue> loadReportCatalogue(const Database &database, int limit);
Result<qint64> reportCount(const Database &database);
