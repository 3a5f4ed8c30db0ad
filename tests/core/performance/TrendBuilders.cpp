#include "tests/core/performance/TrendBuilders.h"

#include "tests/core/performance/GoldenSeries.h"

namespace {

Target target(double low, QDate from, std::optional<QDate> to, Target::Kind kind, const QString &setter)
{
    Target made;
    made.id = TargetId::create();
    made.low = low;
    made.kind = kind;
    made.setBy = setter;
    made.validFrom = from;
    made.validTo = to;
    return made;
}

} // namespace

TrendSource monthlySource(const std::vector<double> &values)
{
    TrendSource source;
    source.indicator.id = IndicatorId::create();
    source.indicator.code = QStringLiteral("NI 60");
    source.indicator.name = QStringLiteral("Core assessments in 35 working days");
    source.indicator.precision = 1;
    source.area.name = QStringLiteral("Fenbridge");
    QDate month(2010, 4, 1);
    for (const double value : values) {
        source.figures.append({month, month.addMonths(1).addDays(-1), value, {}, {}, Observation::State::Actual, 0});
        month = month.addMonths(1);
    }
    return source;
}

TrendSource goldenSource()
{
    TrendSource source = monthlySource(goldenValues());
    source.indicator.shortLabel = QStringLiteral("Core assessments on time");
    source.indicator.source = QStringLiteral("Fenbridge monthly returns");
    const QString board = QStringLiteral("the children's board");
    source.targets = {
        target(75, QDate(2010, 4, 1), QDate(2011, 3, 31), Target::Kind::Local, board),
        target(80, QDate(2011, 4, 1), QDate(2012, 1, 31), Target::Kind::Local, board),
        target(85.5, QDate(2012, 2, 1), {}, Target::Kind::ImprovementNotice, QStringLiteral("the Secretary of State"))};
    source.rebases = {{RebaseId::create(), source.indicator.id, QDate(2012, 3, 1),
                       QStringLiteral("A second duty team starts"), QStringLiteral("D. Okafor"), QDate(2013, 4, 17)}};
    source.annotations = {{AnnotationId::create(), source.indicator.id, QDate(2011, 8, 10),
                           QStringLiteral("Inspection: inadequate"), Annotation::Kind::Inspection},
                          {AnnotationId::create(), source.indicator.id, QDate(2012, 2, 6),
                           QStringLiteral("Improvement Notice sets the target at 85.5%"), Annotation::Kind::Policy},
                          {AnnotationId::create(), source.indicator.id, QDate(2013, 1, 14),
                           QStringLiteral("Re-inspection: adequate"), Annotation::Kind::Inspection}};
    return source;
}
