#include "tests/support/IndicatorSample.h"

#include "core/domain/Annotation.h"
#include "core/domain/Indicator.h"
#include "core/domain/Target.h"
#include "tests/core/performance/GoldenSeries.h"

#include <array>
#include <cmath>
#include <random>

namespace {

constexpr unsigned seed = 20130424;
const QDate firstMonth(2010, 4, 1);

struct Course
{
    const char *code;
    const char *name;
    const char *label;
    const char *theme;
    Indicator::Polarity polarity;
    double start;
    double end;
    double noise;
    std::optional<double> target;
    int precision;
};

using Polarity = Indicator::Polarity;

constexpr std::array courses{
    Course{"NI 59", "Initial assessments in 10 working days", "Initial assessments on time", "Front door",
           Polarity::High, 82, 92, 2.2, 75.2, 1},
    Course{"REF", "Re-referrals within 12 months", "Re-referrals", "Front door", Polarity::Low, 24, 24.4, 1.6, 22, 1},
    Course{"NI 65", "Plans for a second or subsequent time", "Repeat plans", "Child protection", Polarity::Low, 14,
           11.2, 1.9, 16, 1},
    Course{"NI 64", "Plans ceasing after 2 years or more", "Long plans", "Child protection", Polarity::Low, 5.2, 5.4,
           0.9, 5, 1},
    Course{"NI 66", "Looked-after reviews on time", "Reviews on time", "Looked after", Polarity::High, 94, 99, 1.1, 95,
           1},
    Course{"NI 62", "Three or more placements in the year", "Three or more placements", "Looked after", Polarity::Low,
           11, 9.3, 0.7, 9, 1},
    Course{"CLA", "Looked after for every thousand children", "Looked after", "Looked after", Polarity::Neutral, 71, 80,
           1.6, std::nullopt, 1},
    Course{"LOAD", "Average caseload, social workers", "Caseload", "Workforce", Polarity::Low, 19, 23.5, 0.8, 18, 1}};

Indicator indicatorOf(const Course &course)
{
    Indicator indicator;
    indicator.id = IndicatorId::create();
    indicator.code = QString::fromLatin1(course.code);
    indicator.name = QString::fromLatin1(course.name);
    indicator.shortLabel = QString::fromLatin1(course.label);
    indicator.family = QString::fromLatin1(course.theme);
    indicator.polarity = course.polarity;
    indicator.precision = course.precision;
    indicator.unit = QLatin1String(course.code) == QLatin1String("LOAD") ? Indicator::Unit::Count
        : course.polarity == Polarity::Neutral                           ? Indicator::Unit::Score
                                                                         : Indicator::Unit::Percent;
    indicator.source = QStringLiteral("Fenbridge monthly returns");
    return indicator;
}

Observation observation(const Indicator &indicator, const AreaId &area, int month, double value)
{
    Observation made;
    made.id = ObservationId::create();
    made.indicator = indicator.id;
    made.area = area;
    made.periodStart = firstMonth.addMonths(month);
    made.periodEnd = made.periodStart.addMonths(1).addDays(-1);
    made.value = std::round(value * 10) / 10;
    return made;
}

Target targetOf(const Indicator &indicator, double number, QDate from, const char *setter)
{
    Target target;
    target.id = TargetId::create();
    target.indicator = indicator.id;
    (indicator.polarity == Polarity::Low ? target.high : target.low) = number;
    target.validFrom = from;
    target.setBy = QString::fromLatin1(setter);
    target.amberTolerance = 5;
    target.toleranceKind = Target::ToleranceKind::Relative;
    return target;
}

Area areaOf(const char *name, Area::Level level)
{
    return {AreaId::create(), std::nullopt, QString::fromLatin1(name), level};
}

/// The areas and comparators around the council.
struct Surroundings
{
    Area own = areaOf("Fenbridge", Area::Level::Council);
    Area england = areaOf("England", Area::Level::National);
    QList<Area> neighbours;

    void addTo(ChangeSet &changes)
    {
        for (const char *name : {"Southmarsh", "Northholt", "Westbury Quay", "Eastleigh Cross", "Harrowfield",
                                 "Kingsmere", "Lowdale", "Ashcombe", "Millford", "Dunstone"})
            neighbours.append(areaOf(name, Area::Level::LocalAuthority));
        changes.add(own).add(england);
        const Comparator comparator{ComparatorId::create(), Comparator::Kind::StatisticalNeighbours, own.id,
                                    QStringLiteral("statistical neighbour model"), QStringLiteral("2012")};
        for (const Area &area : neighbours)
            changes.add(area);
        changes.add(comparator);
        for (int rank = 1; rank <= neighbours.size(); ++rank)
            changes.add(
                ComparatorMember{ComparatorMemberId::create(), comparator.id, neighbours[rank - 1].id, rank, {}});
    }
};

void addCompared(ChangeSet &changes, const Indicator &indicator, const Surroundings &around, double level,
                 std::mt19937 &random)
{
    std::normal_distribution<double> spread(0, std::abs(level) * 0.12);
    for (int month = 0; month < 36; ++month)
        changes.add(observation(indicator, around.england.id, month, level + month * 0.02));
    for (const Area &area : around.neighbours) {
        Observation figure = observation(indicator, area.id, 35, level + spread(random));
        figure.denominator = 100 + random() % 300;
        figure.numerator = std::round(*figure.value * *figure.denominator / 100);
        changes.add(figure);
    }
}

void addGolden(ChangeSet &changes, const Surroundings &around, std::mt19937 &random)
{
    Indicator indicator = indicatorOf({"NI 60",
                                       "Core assessments in 35 working days",
                                       "Core assessments on time",
                                       "Front door",
                                       Polarity::High,
                                       0,
                                       0,
                                       0,
                                       {},
                                       1});
    changes.add(indicator);
    ObservationId last;
    for (int month = 0; month < int(goldenValues().size()); ++month) {
        const Observation made = observation(indicator, around.own.id, month, goldenValues()[size_t(month)]);
        last = made.id;
        changes.add(made);
    }
    Target early = targetOf(indicator, 75, firstMonth, "the children's board");
    early.validTo = QDate(2011, 3, 31);
    Target later = targetOf(indicator, 80, QDate(2011, 4, 1), "the children's board");
    later.validTo = QDate(2012, 1, 31);
    Target notice = targetOf(indicator, 85.5, QDate(2012, 2, 1), "the Secretary of State");
    notice.kind = Target::Kind::ImprovementNotice;
    changes.add(early).add(later).add(notice);
    changes.add(Rebase{RebaseId::create(), indicator.id, QDate(2012, 3, 1), QStringLiteral("Second duty team starts"),
                       QStringLiteral("D. Okafor"), QDate(2013, 4, 17)});
    const auto event = [&](QDate date, const char *text, Annotation::Kind kind) {
        changes.add(Annotation{AnnotationId::create(), indicator.id, date, QString::fromLatin1(text), kind});
    };
    event(QDate(2011, 8, 10), "Inspection: inadequate", Annotation::Kind::Inspection);
    event(QDate(2012, 2, 6), "Improvement Notice sets the target at 85.5%", Annotation::Kind::Policy);
    event(QDate(2013, 1, 14), "Re-inspection: adequate", Annotation::Kind::Inspection);
    addCompared(changes, indicator, around, 76.7, random);
    constexpr std::array counts{0, 0, 1, 0, 2, 2, 1, 3, 2,  4,  3,  5,  4,  4, 6, 5, 4, 7, 5, 8, 6, 5,
                                7, 6, 9, 7, 8, 6, 9, 8, 10, 12, 16, 21, 24, 3, 2, 2, 1, 1, 2, 0, 1, 0};
    for (int day = 0; day < int(counts.size()); ++day)
        changes.add(DistributionBand{DistributionBandId::create(), last, day, day + 1.0, day + 1.0,
                                     double(counts[size_t(day)])});
    changes.add(DistributionBand{DistributionBandId::create(), last, int(counts.size()), 45, std::nullopt, 3});
}

} // namespace

ChangeSet indicatorSample()
{
    std::mt19937 random(seed);
    ChangeSet changes(QStringLiteral("Add sample indicators"));
    Surroundings around;
    around.addTo(changes);
    addGolden(changes, around, random);
    for (const Course &course : courses) {
        const Indicator indicator = indicatorOf(course);
        changes.add(indicator);
        std::normal_distribution<double> noise(0, course.noise);
        for (int month = 0; month < 36; ++month) {
            const double late = std::max(0, month - 26) / 9.0;
            const double level = course.start + (course.end - course.start) * late + noise(random);
            const bool isShare = indicator.unit == Indicator::Unit::Percent;
            changes.add(observation(indicator, around.own.id, month, isShare ? std::min(level, 99.8) : level));
        }
        if (course.target)
            changes.add(targetOf(indicator, *course.target, firstMonth, "the children's board"));
        if (QLatin1String(course.code) != QLatin1String("LOAD"))
            addCompared(changes, indicator, around, course.start, random);
    }
    return changes;
}

ChangeSet manyIndicators(int count, int months)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> noise(70, 4);
    ChangeSet changes(QStringLiteral("Add many indicators"));
    Surroundings around;
    around.addTo(changes);
    for (int number = 0; number < count; ++number) {
        Indicator indicator = indicatorOf(courses[size_t(number) % courses.size()]);
        indicator.code = QStringLiteral("I %1").arg(number);
        changes.add(indicator);
        for (int month = 0; month < months; ++month)
            changes.add(observation(indicator, around.own.id, month, noise(random)));
        changes.add(targetOf(indicator, 72, firstMonth, "the children's board"));
    }
    return changes;
}
