#include "tests/core/insight/DigestSources.h"

DigestSource digestSource()
{
    DigestSource source;
    source.since = QDate(2026, 1, 20);
    source.today = QDate(2026, 3, 23);
    return source;
}

RecommendationRow trackedRow(const QString &reference)
{
    RecommendationRow row;
    row.id = RecommendationId::create();
    row.reference = reference;
    row.kind = Recommendation::Kind::ScrutinyToExecutive;
    row.status = Recommendation::Status::InProgress;
    row.title = QStringLiteral("Permanent team managers");
    row.addressee = QStringLiteral("Cabinet");
    row.madeOn = QDate(2025, 7, 8);
    row.responseDue = QDate(2025, 9, 8);
    row.answeredOn = QDate(2025, 9, 2);
    row.targetOriginal = QDate(2026, 6, 30);
    row.target = QDate(2026, 6, 30);
    return row;
}

ScorecardRow measuredRow(const QList<double> &values, QDate today)
{
    TrendSource source;
    source.indicator.id = IndicatorId::create();
    source.indicator.code = QStringLiteral("NI 60");
    source.indicator.name = QStringLiteral("Core assessments in time");
    source.indicator.unit = Indicator::Unit::Percent;
    source.indicator.polarity = Indicator::Polarity::High;
    source.indicator.frequency = Indicator::Frequency::Month;
    QDate start(2025, 1, 1);
    for (const double value : values) {
        source.figures.append({.start = start, .end = start.addMonths(1).addDays(-1), .value = value});
        start = start.addMonths(1);
    }
    return scorecardRowOf(source, today);
}
