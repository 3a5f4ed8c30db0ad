#include "ui/indicators/MonitoringLine.h"

#include "core/domain/MonitoringRules.h"
#include "core/performance/FigureWords.h"
#include "core/storage/MonitoringQueries.h"
#include "core/workflows/MonitoringRecords.h"
#include "ui/indicators/MonitoringWords.h"
#include "ui/text/Chip.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace {

using Field = MonitoringField;
using Number = std::function<std::optional<double>(const MonitoringLine &)>;
using Words = QString (*)(std::optional<double>);

Column<MonitoringLine> numberColumn(const QString &title, Number number, Words words, const QString &name)
{
    return {title,
            [number, words](const MonitoringLine &line) { return QVariant(words(number(line))); },
            Qt::AlignRight,
            [number](const MonitoringLine &line) {
                const std::optional<double> value = number(line);
                return value ? QVariant(*value) : QVariant();
            },
            {},
            name};
}

Column<MonitoringLine> fieldColumn(Field field, MonitoringFamily family, Number number, Words words)
{
    return numberColumn(fieldTitle(field, family), std::move(number), words, wordOf(field));
}

Column<MonitoringLine> subjectColumn(MonitoringFamily family)
{
    return {fieldTitle(Field::Subject, family),
            [](const MonitoringLine &line) {
                return QVariant(line.family == MonitoringFamily::Budget ? line.budget.heading : line.workforce.team);
            },
            {},
            {},
            {},
            QStringLiteral("subject")};
}

Column<MonitoringLine> periodColumn(MonitoringFamily family)
{
    return {fieldTitle(Field::Period, family),
            [](const MonitoringLine &line) { return QVariant(periodWords(line)); },
            {},
            [](const MonitoringLine &line) { return QVariant(dayOf(line)); },
            {},
            QStringLiteral("period")};
}

QList<Column<MonitoringLine>> budgetColumns()
{
    constexpr auto family = MonitoringFamily::Budget;
    const auto moved = [](const MonitoringLine &line) {
        return line.before && line.budget.forecast ? std::optional(*line.budget.forecast - *line.before) : std::nullopt;
    };
    const Column<MonitoringLine> reason{
        fieldTitle(Field::Reason, family),
        [](const MonitoringLine &line) { return QVariant(line.budget.varianceReason.value_or(QString())); },
        {},
        {},
        [](const MonitoringLine &line) { return line.budget.varianceReason.value_or(QString()); },
        QStringLiteral("reason")};
    const Column<MonitoringLine> standing{
        MonitoringWords::tr("Standing"),
        [](const MonitoringLine &line) { return QVariant(varianceChip(line.budget)); },
        {},
        {},
        {},
        QStringLiteral("standing")};
    return {subjectColumn(family),
            periodColumn(family),
            fieldColumn(
                Field::Budget, family, [](const MonitoringLine &line) { return line.budget.budget; }, pounds),
            fieldColumn(
                Field::Actual, family, [](const MonitoringLine &line) { return line.budget.actual; }, pounds),
            fieldColumn(
                Field::Forecast, family, [](const MonitoringLine &line) { return line.budget.forecast; }, pounds),
            numberColumn(MonitoringWords::tr("Moved"), moved, signedPounds, QStringLiteral("moved")),
            numberColumn(
                MonitoringWords::tr("Variance"), [](const MonitoringLine &line) { return varianceOf(line.budget); },
                signedPounds, QStringLiteral("variance")),
            standing,
            reason};
}

QList<Column<MonitoringLine>> workforceColumns()
{
    constexpr auto family = MonitoringFamily::Workforce;
    const auto moved = [](const MonitoringLine &line) {
        return line.before && line.workforce.vacancies ? std::optional(*line.workforce.vacancies - *line.before)
                                                       : std::nullopt;
    };
    return {subjectColumn(family),
            periodColumn(family),
            fieldColumn(
                Field::Establishment, family, [](const MonitoringLine &line) { return line.workforce.establishment; },
                posts),
            fieldColumn(
                Field::Vacancies, family, [](const MonitoringLine &line) { return line.workforce.vacancies; }, posts),
            numberColumn(
                MonitoringWords::tr("Vacant"), [](const MonitoringLine &line) { return vacancyRate(line.workforce); },
                percent, QStringLiteral("vacancy_rate")),
            numberColumn(MonitoringWords::tr("Moved"), moved, signedPosts, QStringLiteral("moved")),
            fieldColumn(
                Field::Agency, family, [](const MonitoringLine &line) { return line.workforce.agency; }, posts),
            numberColumn(
                MonitoringWords::tr("By agency"), [](const MonitoringLine &line) { return agencyRate(line.workforce); },
                percent, QStringLiteral("agency_rate")),
            fieldColumn(
                Field::Turnover, family, [](const MonitoringLine &line) { return line.workforce.turnover; }, percent)};
}

/// The same heading or team in the nearest period before.
void takeBefore(QList<MonitoringLine> &lines)
{
    const auto subject = [](const MonitoringLine &line) {
        return (line.family == MonitoringFamily::Budget ? line.budget.heading : line.workforce.team).toLower();
    };
    QHash<QString, qsizetype> later;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto known = later.constFind(subject(lines.at(i)));
        if (known != later.cend())
            lines[*known].before = lines.at(i).family == MonitoringFamily::Budget ? lines.at(i).budget.forecast
                                                                                  : lines.at(i).workforce.vacancies;
        later.insert(subject(lines.at(i)), i);
    }
}

} // namespace

QList<Column<MonitoringLine>> monitoringColumns(MonitoringFamily family)
{
    return family == MonitoringFamily::Budget ? budgetColumns() : workforceColumns();
}

Result<QList<MonitoringLine>> monitoringLines(const Database &database, MonitoringFamily family)
{
    QList<MonitoringLine> lines;
    if (family == MonitoringFamily::Budget) {
        const auto figures = budgetFigures(database);
        if (!figures)
            return figures.error();
        for (const BudgetFigure &figure : *figures)
            lines.append({.id = figure.id.toString(), .family = family, .budget = figure});
    } else {
        const auto figures = workforceFigures(database);
        if (!figures)
            return figures.error();
        for (const WorkforceFigure &figure : *figures)
            lines.append({.id = figure.id.toString(), .family = family, .workforce = figure});
    }
    takeBefore(lines);
    return lines;
}

QDate dayOf(const MonitoringLine &line)
{
    return line.family == MonitoringFamily::Budget ? line.budget.periodEnd : line.workforce.asAt;
}

QString periodWords(const MonitoringLine &line)
{
    return line.family == MonitoringFamily::Budget
        ? entryOf(line.budget).value(Field::Period)
        : QLocale().toString(line.workforce.asAt, QStringLiteral("d MMM yyyy"));
}

QString monitoringSentence(const QList<MonitoringLine> &lines)
{
    if (lines.isEmpty())
        return {};
    return lines.first().family == MonitoringFamily::Budget ? budgetSentence(lines) : workforceSentence(lines);
}
