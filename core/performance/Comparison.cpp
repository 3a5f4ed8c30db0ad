#include "core/performance/Comparison.h"

#include "core/performance/FigureWords.h"
#include "core/performance/SignalWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace {

const Figure *sameOrLatest(const QList<Figure> &figures, const Figure &period)
{
    for (const Figure &figure : figures)
        if (figure.start == period.start && figure.end == period.end && figure.value)
            return &figure;
    return nullptr;
}

std::optional<double> medianOf(QList<double> values)
{
    if (values.isEmpty())
        return std::nullopt;
    std::ranges::sort(values);
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

/// fifth, as in 'fifth highest'; a number from eleven on.
QString ordinal(qsizetype place)
{
    static constexpr const char *words[] = {
        QT_TRANSLATE_NOOP("Comparison", "highest"),         QT_TRANSLATE_NOOP("Comparison", "second highest"),
        QT_TRANSLATE_NOOP("Comparison", "third highest"),   QT_TRANSLATE_NOOP("Comparison", "fourth highest"),
        QT_TRANSLATE_NOOP("Comparison", "fifth highest"),   QT_TRANSLATE_NOOP("Comparison", "sixth highest"),
        QT_TRANSLATE_NOOP("Comparison", "seventh highest"), QT_TRANSLATE_NOOP("Comparison", "eighth highest"),
        QT_TRANSLATE_NOOP("Comparison", "ninth highest"),   QT_TRANSLATE_NOOP("Comparison", "tenth highest")};
    if (place < qsizetype(std::size(words)))
        return QCoreApplication::translate("Comparison", words[place]);
    return QCoreApplication::translate("Comparison", "number %1 from the top").arg(place + 1);
}

QString besideEngland(const Comparison &comparison)
{
    if (!comparison.england || !comparison.period.value)
        return {};
    const double gap = *comparison.period.value - *comparison.england;
    const bool isClose = std::abs(gap) < 1;
    return isClose ? QCoreApplication::translate("Comparison", ", close to England")
        : gap > 0  ? QCoreApplication::translate("Comparison", ", above England")
                   : QCoreApplication::translate("Comparison", ", below England");
}

} // namespace

std::optional<double> comparedValue(const TrendSource &source, Comparator::Kind kind, const Figure &period)
{
    QList<double> values;
    for (const ComparedSeries &compared : source.comparators)
        if (compared.kind == kind)
            if (const Figure *const figure = sameOrLatest(compared.figures, period))
                values.append(*figure->value);
    return medianOf(values);
}

Comparison comparisonOf(const TrendSource &source)
{
    Comparison comparison{.indicator = source.indicator, .area = source.area};
    const Figure *const last = latestReported(source.figures);
    if (last == nullptr)
        return comparison;
    comparison.period = *last;
    comparison.areas.append({source.area.name, *last, ComparedArea::Role::Own});
    for (const ComparedSeries &compared : source.comparators) {
        if (compared.kind != Comparator::Kind::StatisticalNeighbours)
            continue;
        ++comparison.known;
        comparison.model = QStringList{compared.model.value_or(QString()), compared.version.value_or(QString())}
                               .join(QLatin1Char(' '))
                               .trimmed();
        if (const Figure *const figure = sameOrLatest(compared.figures, *last))
            comparison.areas.append({compared.area, *figure, ComparedArea::Role::Other});
    }
    std::ranges::stable_sort(comparison.areas, std::greater(),
                             [](const ComparedArea &area) { return *area.figure.value; });
    comparison.neighbours = comparedValue(source, Comparator::Kind::StatisticalNeighbours, *last);
    comparison.england = comparedValue(source, Comparator::Kind::England, *last);
    comparison.region = comparedValue(source, Comparator::Kind::Region, *last);
    return comparison;
}

QString titleOf(const Comparison &comparison)
{
    const QString label = labelOf(comparison.indicator);
    if (!comparison.period.value)
        return QCoreApplication::translate("Comparison", "%1: no figure to compare").arg(label);
    if (comparison.areas.size() < 2)
        return QCoreApplication::translate("Comparison", "%1: %2 in %3%4")
            .arg(label, figureText(*comparison.period.value, comparison.indicator), comparison.area.name,
                 besideEngland(comparison));
    const auto own = std::ranges::find(comparison.areas, ComparedArea::Role::Own, &ComparedArea::role);
    const qsizetype place = own - comparison.areas.begin();
    const QString rank =
        place + 1 == comparison.areas.size() ? QCoreApplication::translate("Comparison", "lowest") : ordinal(place);
    return QCoreApplication::translate("Comparison", "%1: %2 is %3 of %4 similar councils%5")
        .arg(label, comparison.area.name, rank)
        .arg(countInWords(int(comparison.areas.size())))
        .arg(besideEngland(comparison));
}
