#include "ui/indicators/MonitoringWords.h"

#include "core/domain/MonitoringRules.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace {

QString number(double value, int decimals)
{
    return QLocale().toString(std::abs(value), 'f', decimals);
}

int decimalsOf(double value)
{
    return value == std::round(value) ? 0 : 1;
}

QString sign(double value)
{
    return value < 0 ? QStringLiteral("−") : value > 0 ? QStringLiteral("+") : QString();
}

double sumOf(const QList<MonitoringLine> &lines, std::optional<double> BudgetFigure::*part)
{
    double sum = 0;
    for (const MonitoringLine &line : lines)
        sum += (line.budget.*part).value_or(0);
    return sum;
}

double sumOf(const QList<MonitoringLine> &lines, std::optional<double> WorkforceFigure::*part)
{
    double sum = 0;
    for (const MonitoringLine &line : lines)
        sum += (line.workforce.*part).value_or(0);
    return sum;
}

/// £38.6m, £640,000: as a sentence says it.
QString shortPounds(double value)
{
    return std::abs(value) < 1'000'000 ? pounds(value) : MonitoringWords::tr("£%1m").arg(number(value / 1'000'000, 1));
}

} // namespace

QString pounds(std::optional<double> value)
{
    if (!value)
        return {};
    return (*value < 0 ? QStringLiteral("−£") : QStringLiteral("£")) + number(std::round(*value), 0);
}

QString signedPounds(std::optional<double> value)
{
    return value ? sign(std::round(*value)) + QStringLiteral("£") + number(std::round(*value), 0) : QString();
}

QString posts(std::optional<double> value)
{
    return value ? number(*value, decimalsOf(*value)) : QString();
}

QString signedPosts(std::optional<double> value)
{
    return value ? sign(*value) + number(*value, decimalsOf(*value)) : QString();
}

QString percent(std::optional<double> value)
{
    return value ? sign(std::min(*value, 0.0)) + number(*value, 1) + QLatin1Char('%') : QString();
}

Chip varianceChip(const BudgetFigure &figure)
{
    const std::optional<double> variance = varianceOf(figure);
    Chip chip{.ground = Chip::Ground::Plain};
    if (!variance)
        return chip;
    const QString share = percent(variancePercent(figure));
    const bool isOver = *variance > 0;
    chip.glyph = isOver ? StatusGlyph::TriangleUp : *variance < 0 ? StatusGlyph::TriangleDown : StatusGlyph::Equals;
    chip.tone = isOver ? Tone::Red : *variance < 0 ? Tone::Blue : Tone::Grey;
    chip.word = isOver  ? MonitoringWords::tr("over by %1").arg(share)
        : *variance < 0 ? MonitoringWords::tr("under by %1").arg(QString(share).remove(QStringLiteral("−")))
                        : MonitoringWords::tr("on budget");
    chip.explanation = figure.forecast
        ? MonitoringWords::tr("The forecast of %1 beside the budget of %2.")
              .arg(pounds(figure.forecast), pounds(figure.budget))
        : MonitoringWords::tr("%1 spent beside the budget of %2.").arg(pounds(figure.actual), pounds(figure.budget));
    return chip;
}

QString budgetSentence(const QList<MonitoringLine> &lines)
{
    BudgetFigure all;
    all.budget = sumOf(lines, &BudgetFigure::budget);
    double expected = 0;
    for (const MonitoringLine &line : lines)
        expected += line.budget.forecast.value_or(line.budget.actual.value_or(0));
    all.forecast = expected;
    const auto largest = std::ranges::max_element(
        lines, {}, [](const MonitoringLine &line) { return std::abs(varianceOf(line.budget).value_or(0)); });
    const double variance = varianceOf(all).value_or(0);
    const QString standing = variance > 0 ? MonitoringWords::tr("over by %1 (%2)")
        : variance < 0                    ? MonitoringWords::tr("under by %1 (%2)")
                                          : MonitoringWords::tr("on budget");
    QString sentence = MonitoringWords::tr("%1: budget %2, expected %3, ")
                           .arg(periodWords(lines.first()), shortPounds(*all.budget), shortPounds(*all.forecast))
        + (variance == 0 ? standing
                         : standing.arg(shortPounds(std::abs(variance)),
                                        percent(variancePercent(all)).remove(QStringLiteral("−"))))
        + QLatin1Char('.');
    if (varianceOf(largest->budget).value_or(0) != 0)
        sentence += QLatin1Char(' ')
            + MonitoringWords::tr("Largest variance: %1, %2.")
                  .arg(largest->budget.heading, signedPounds(varianceOf(largest->budget)));
    return sentence;
}

QString workforceSentence(const QList<MonitoringLine> &lines)
{
    WorkforceFigure all;
    all.establishment = sumOf(lines, &WorkforceFigure::establishment);
    all.vacancies = sumOf(lines, &WorkforceFigure::vacancies);
    all.agency = sumOf(lines, &WorkforceFigure::agency);
    return MonitoringWords::tr("%1: %2 posts, %3 vacant (%4), %5 held by agency workers (%6).")
        .arg(periodWords(lines.first()), posts(all.establishment), posts(all.vacancies), percent(vacancyRate(all)),
             posts(all.agency), percent(agencyRate(all)));
}
