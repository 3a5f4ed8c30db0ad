#include "core/workflows/EnterFigures.h"

#include "core/import/ObservationCell.h"
#include "core/import/ObservationPeriod.h"
#include "core/performance/FigureWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>

namespace {

using Kind = CheckedFigure::Kind;
using State = Observation::State;

struct FigureSpeech
{
    Q_DECLARE_TR_FUNCTIONS(EnterFigures)
};

CheckedFigure refused(const QString &problem)
{
    return {Kind::Refused, {}, problem};
}

QString plainText(std::optional<double> number)
{
    return number ? QString::number(*number, 'g', QLocale::FloatingPointShortest) : QString();
}

/// By how much numerator over denominator is multiplied; nothing for units that are no quotient.
std::optional<double> factorOf(Indicator::Unit unit)
{
    switch (unit) {
    case Indicator::Unit::Percent:
        return 100;
    case Indicator::Unit::RatePer10000:
        return 10'000;
    case Indicator::Unit::Ratio:
        return 1;
    case Indicator::Unit::Count:
    case Indicator::Unit::WorkingDays:
    case Indicator::Unit::Days:
    case Indicator::Unit::Score:
    case Indicator::Unit::Gbp:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

bool hasValue(State state)
{
    return state == State::Actual || state == State::Provisional || state == State::Revised
        || state == State::Estimated;
}

/// Reads one row after the other and remembers the periods that it met.
class RowReader
{
public:
    explicit RowReader(const TrendSource &source) : m_source(source) { }

    CheckedFigure read(int row, const EnteredFigure &entered)
    {
        if (entered.isEmpty())
            return {};
        const std::optional<ObservationPeriod> period = readPeriod(entered.period.trimmed(), QString());
        if (!period || period->frequency != m_source.indicator.frequency)
            return refused(FigureSpeech::tr("“%1” is no period of this indicator. Write %2.")
                               .arg(entered.period.trimmed(), periodExample(m_source.indicator.frequency)));
        const auto [met, isNew] = m_rows.try_emplace(period->start, row);
        if (!isNew)
            return refused(FigureSpeech::tr("%1 stands in row %2 already. Remove one of them.")
                               .arg(words(*period), QString::number(met->second + 1)));
        Figure figure{period->start, period->end};
        if (const QString problem = readNumbers(entered, figure); !problem.isEmpty())
            return refused(problem);
        return beside(figure);
    }

private:
    QString words(const ObservationPeriod &period) const
    {
        return periodText(period.start, period.end, period.frequency);
    }

    QString readNumbers(const EnteredFigure &entered, Figure &figure) const
    {
        const std::array<std::pair<const QString *, std::optional<double> *>, 2> parts{
            {{&entered.numerator, &figure.numerator}, {&entered.denominator, &figure.denominator}}};
        for (const auto &[text, number] : parts) {
            const auto cell = readCell(text->trimmed().toUtf8());
            if (!cell || (!cell->value && !text->trimmed().isEmpty()))
                return FigureSpeech::tr("“%1” is no number. Write figures only.").arg(text->trimmed());
            *number = cell->value;
        }
        const auto cell = readCell(entered.value.trimmed().toUtf8());
        if (!cell)
            return FigureSpeech::tr("“%1” is no number. Write figures, or a mark such as c for a suppressed one.")
                .arg(entered.value.trimmed());
        figure.value = cell->value;
        figure.state = cell->state;
        return settle(entered, figure);
    }

    QString settle(const EnteredFigure &entered, Figure &figure) const
    {
        const std::optional<double> worked = quotient(figure);
        const bool hasValueCell = !entered.value.trimmed().isEmpty();
        if (!hasValueCell && worked) {
            figure.value = worked;
            figure.state = State::Actual;
        }
        if (figure.value && worked && !agrees(*figure.value, *worked))
            return FigureSpeech::tr("%1 is not %2 of %3, which is %4. Correct one of the three.")
                .arg(figureText(*figure.value, m_source.indicator), plainText(figure.numerator),
                     plainText(figure.denominator), figureText(*worked, m_source.indicator));
        if (!entered.state.isEmpty())
            figure.state = fromWord<State>(entered.state).value_or(figure.state);
        if (figure.value && !hasValue(figure.state))
            return FigureSpeech::tr("There is a figure, though its state says that there is none. Change one of them.");
        if (!figure.value && hasValue(figure.state))
            return FigureSpeech::tr("There is no figure. Write one, or choose why there is none.");
        if (!hasValueCell && !figure.value && entered.state.isEmpty())
            return FigureSpeech::tr("There is no figure. Write one, or choose why there is none.");
        return {};
    }

    std::optional<double> quotient(const Figure &figure) const
    {
        const std::optional<double> factor = factorOf(m_source.indicator.unit);
        if (!factor || !figure.numerator || !figure.denominator || *figure.denominator == 0)
            return std::nullopt;
        return *figure.numerator / *figure.denominator * *factor;
    }

    bool agrees(double value, double worked) const
    {
        const double step = std::pow(10, -m_source.indicator.precision);
        return std::abs(value - worked) <= step;
    }

    CheckedFigure beside(Figure figure) const
    {
        const auto known = std::ranges::find(m_source.figures, figure.start, &Figure::start);
        if (known == m_source.figures.cend())
            return {Kind::New, figure, {}};
        figure.revision = known->revision;
        if (figure == *known)
            return {Kind::Unchanged, figure, {}};
        ++figure.revision;
        return {Kind::Revision, figure, {}};
    }

    const TrendSource &m_source;
    std::map<QDate, int> m_rows;
};

QString labelOf(const TrendSource &source, int added, int revised)
{
    const QString name = source.indicator.shortLabel.value_or(source.indicator.name);
    if (revised == 0)
        return FigureSpeech::tr("Enter %n figure(s) of %1", nullptr, added).arg(name);
    if (added == 0)
        return FigureSpeech::tr("Revise %n figure(s) of %1", nullptr, revised).arg(name);
    return FigureSpeech::tr("Enter %1 and revise %2 figures of %3").arg(added).arg(revised).arg(name);
}

} // namespace

QString periodExample(Indicator::Frequency frequency)
{
    switch (frequency) {
    case Indicator::Frequency::Month:
        return FigureSpeech::tr("a month, such as Apr 2025");
    case Indicator::Frequency::Quarter:
        return FigureSpeech::tr("a quarter, such as Q1 2025/26");
    case Indicator::Frequency::HalfYear:
        return FigureSpeech::tr("half a year");
    case Indicator::Frequency::Year:
        return FigureSpeech::tr("a year, such as 2025/26");
    }
    Q_UNREACHABLE();
}

bool EnteredFigure::isEmpty() const
{
    return std::ranges::all_of(std::initializer_list<const QString *>{&period, &value, &numerator, &denominator},
                               [](const QString *text) { return text->trimmed().isEmpty(); });
}

QList<EnteredFigure> enteredFrom(const TrendSource &source)
{
    QList<EnteredFigure> rows;
    for (const Figure &figure : source.figures)
        rows.append({periodText(figure.start, figure.end, source.indicator.frequency), plainText(figure.value),
                     plainText(figure.numerator), plainText(figure.denominator), wordOf(figure.state)});
    return rows;
}

QList<CheckedFigure> checkFigures(const TrendSource &source, const QList<EnteredFigure> &rows)
{
    RowReader reader(source);
    QList<CheckedFigure> checked;
    checked.reserve(rows.size());
    for (int row = 0; row < rows.size(); ++row)
        checked.append(reader.read(row, rows.at(row)));
    return checked;
}

ChangeSet figureChanges(const TrendSource &source, const QList<CheckedFigure> &figures, const QString &council)
{
    const auto count = [&](Kind kind) { return int(std::ranges::count(figures, kind, &CheckedFigure::kind)); };
    ChangeSet changes(labelOf(source, count(Kind::New), count(Kind::Revision)));
    Area area = source.area;
    if (area.id.isNull()) {
        area = {AreaId::create(), std::nullopt, council, Area::Level::Council, std::nullopt};
        changes.add(area);
    }
    for (const auto &[kind, figure, problem] : figures)
        if (kind == Kind::New || kind == Kind::Revision)
            changes.add(Observation{.id = ObservationId::create(),
                                    .indicator = source.indicator.id,
                                    .area = area.id,
                                    .periodStart = figure.start,
                                    .periodEnd = figure.end,
                                    .value = figure.value,
                                    .numerator = figure.numerator,
                                    .denominator = figure.denominator,
                                    .state = figure.state,
                                    .revision = figure.revision});
    return changes;
}
