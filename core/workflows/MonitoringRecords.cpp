#include "core/workflows/MonitoringRecords.h"

#include "core/import/ObservationCell.h"
#include "core/import/ObservationPeriod.h"
#include "core/performance/FigureWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace {

using Field = MonitoringField;

struct MonitoringSpeech
{
    Q_DECLARE_TR_FUNCTIONS(MonitoringRecords)
};

Error refused(const QString &sentence)
{
    return {Error::Kind::Refused, sentence};
}

QString plainText(std::optional<double> number)
{
    return number ? QString::number(*number, 'f', QLocale::FloatingPointShortest) : QString();
}

/// Takes over the numbers that a row speaks of. Accounts write what is below zero in brackets.
class NumberReader
{
public:
    NumberReader(const MonitoringEntry &entry, MonitoringFamily family) : m_entry(entry), m_family(family) { }

    void read(Field field, std::optional<double> &number)
    {
        if (!m_entry.contains(field) || !m_problem.isEmpty())
            return;
        QString text = m_entry.value(field).trimmed();
        if (text.startsWith(QLatin1Char('(')) && text.endsWith(QLatin1Char(')')))
            text = QLatin1Char('-') + text.mid(1, text.size() - 2);
        const auto cell = readCell(text.toUtf8());
        if (!cell)
            m_problem = MonitoringSpeech::tr("“%1” under %2 is no number. Write figures only, such as 1,250,000.")
                            .arg(m_entry.value(field), fieldTitle(field, m_family));
        else
            number = cell->value;
    }
    const QString &problem() const { return m_problem; }

private:
    const MonitoringEntry &m_entry;
    const MonitoringFamily m_family;
    QString m_problem;
};

std::optional<QDate> dayIn(const QString &text)
{
    for (const char *form : {"yyyy-MM-dd", "d/M/yyyy", "d MMM yyyy", "d MMMM yyyy"}) {
        const QDate day = QLocale::c().toDate(text, QLatin1String(form));
        if (day.isValid() && day.year() > 1900 && day.year() < 2200)
            return day;
    }
    const auto period = readPeriod(text, QString());
    return period ? std::optional(period->end) : std::nullopt;
}

QString keyOf(const QString &subject, QDate start, QDate end)
{
    return QStringList{subject.simplified().toLower(), start.toString(Qt::ISODate), end.toString(Qt::ISODate)}.join(
        QLatin1Char('|'));
}

QString periodWritten(const BudgetFigure &figure)
{
    const qint64 days = figure.periodStart.daysTo(figure.periodEnd);
    return periodText(figure.periodStart, figure.periodEnd,
                      days < 32       ? Indicator::Frequency::Month
                          : days < 93 ? Indicator::Frequency::Quarter
                                      : Indicator::Frequency::Year);
}

} // namespace

Result<BudgetFigure> budgetFigureFrom(const MonitoringEntry &entry, const std::optional<BudgetFigure> &before)
{
    BudgetFigure figure = before.value_or(BudgetFigure());
    if (!before)
        figure.id = BudgetFigureId::create();
    figure.heading = entry.value(Field::Subject).simplified();
    if (figure.heading.isEmpty())
        return refused(MonitoringSpeech::tr("The heading is missing. Write what the money is for."));
    const auto period = readPeriod(entry.value(Field::Period).trimmed(), QString());
    if (!period)
        return refused(MonitoringSpeech::tr("“%1” is no period. Write a month, quarter or year, such as Dec 2025.")
                           .arg(entry.value(Field::Period)));
    figure.periodStart = period->start;
    figure.periodEnd = period->end;
    NumberReader numbers(entry, MonitoringFamily::Budget);
    numbers.read(Field::Budget, figure.budget);
    numbers.read(Field::Actual, figure.actual);
    numbers.read(Field::Forecast, figure.forecast);
    if (!numbers.problem().isEmpty())
        return refused(numbers.problem());
    if (!figure.budget && !figure.actual && !figure.forecast)
        return refused(MonitoringSpeech::tr("There is no figure. Write a budget, an actual or a forecast."));
    if (entry.contains(Field::Reason)) {
        const QString reason = entry.value(Field::Reason).simplified();
        figure.varianceReason = reason.isEmpty() ? std::nullopt : std::optional(reason);
    }
    return figure;
}

Result<WorkforceFigure> workforceFigureFrom(const MonitoringEntry &entry, const std::optional<WorkforceFigure> &before)
{
    WorkforceFigure figure = before.value_or(WorkforceFigure());
    if (!before)
        figure.id = WorkforceFigureId::create();
    figure.team = entry.value(Field::Subject).simplified();
    if (figure.team.isEmpty())
        return refused(MonitoringSpeech::tr("The team is missing. Write its name."));
    const auto day = dayIn(entry.value(Field::Period).trimmed());
    if (!day)
        return refused(MonitoringSpeech::tr("“%1” is no date. Write a day or a month, such as 31 Dec 2025.")
                           .arg(entry.value(Field::Period)));
    figure.asAt = *day;
    NumberReader numbers(entry, MonitoringFamily::Workforce);
    numbers.read(Field::Establishment, figure.establishment);
    numbers.read(Field::Vacancies, figure.vacancies);
    numbers.read(Field::Agency, figure.agency);
    numbers.read(Field::Turnover, figure.turnover);
    if (!numbers.problem().isEmpty())
        return refused(numbers.problem());
    const std::initializer_list<std::optional<double>> all{figure.establishment, figure.vacancies, figure.agency,
                                                           figure.turnover};
    if (std::ranges::none_of(all, [](const auto &number) { return number.has_value(); }))
        return refused(MonitoringSpeech::tr("There is no figure. Write at least the posts of the team."));
    if (std::ranges::any_of(all, [](const auto &number) { return number && *number < 0; }))
        return refused(MonitoringSpeech::tr("A figure is below zero. Posts and shares cannot be."));
    if (figure.vacancies && figure.establishment && *figure.vacancies > *figure.establishment)
        return refused(MonitoringSpeech::tr("There are more vacancies (%1) than posts (%2). Correct one of them.")
                           .arg(plainText(figure.vacancies), plainText(figure.establishment)));
    return figure;
}

MonitoringEntry entryOf(const BudgetFigure &figure)
{
    return {{Field::Subject, figure.heading},
            {Field::Period, periodWritten(figure)},
            {Field::Budget, plainText(figure.budget)},
            {Field::Actual, plainText(figure.actual)},
            {Field::Forecast, plainText(figure.forecast)},
            {Field::Reason, figure.varianceReason.value_or(QString())}};
}

MonitoringEntry entryOf(const WorkforceFigure &figure)
{
    return {{Field::Subject, figure.team},
            {Field::Period, figure.asAt.toString(Qt::ISODate)},
            {Field::Establishment, plainText(figure.establishment)},
            {Field::Vacancies, plainText(figure.vacancies)},
            {Field::Agency, plainText(figure.agency)},
            {Field::Turnover, plainText(figure.turnover)}};
}

QString naturalKeyOf(const BudgetFigure &figure)
{
    return keyOf(figure.heading, figure.periodStart, figure.periodEnd);
}

QString naturalKeyOf(const WorkforceFigure &figure)
{
    return keyOf(figure.team, figure.asAt, figure.asAt);
}

QString fieldTitle(MonitoringField field, MonitoringFamily family)
{
    const bool isBudget = family == MonitoringFamily::Budget;
    switch (field) {
    case Field::Ignored:
        return MonitoringSpeech::tr("Not used");
    case Field::Subject:
        return isBudget ? MonitoringSpeech::tr("Heading") : MonitoringSpeech::tr("Team");
    case Field::Period:
        return isBudget ? MonitoringSpeech::tr("Period") : MonitoringSpeech::tr("As at");
    case Field::Budget:
        return MonitoringSpeech::tr("Budget");
    case Field::Actual:
        return MonitoringSpeech::tr("Actual");
    case Field::Forecast:
        return MonitoringSpeech::tr("Forecast");
    case Field::Reason:
        return MonitoringSpeech::tr("Reason for the variance");
    case Field::Establishment:
        return MonitoringSpeech::tr("Establishment");
    case Field::Vacancies:
        return MonitoringSpeech::tr("Vacancies");
    case Field::Agency:
        return MonitoringSpeech::tr("Agency");
    case Field::Turnover:
        return MonitoringSpeech::tr("Turnover");
    }
    Q_UNREACHABLE();
}
