#include "core/performance/RatingOutcome.h"

#include "core/performance/FigureWords.h"
#include "core/performance/RatingParameters.h"
#include "core/performance/TargetInForce.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace {

using Family = RatingRule::Family;
using Polarity = Indicator::Polarity;

/// What the eye cannot tell apart is equal.
constexpr double hair = 1e-9;

/// One figure under one rule: everything is measured as a shortfall, so that high and low polarity need no cases.
class Judgement
{
    Q_DECLARE_TR_FUNCTIONS(RatingOutcome)

public:
    Judgement(const RatedFigure &figure, const RatingRule &rule)
        : m_figure(figure),
          m_rule(rule),
          m_parameters(parametersOf(rule, figure.target))
    {
    }

    RatingOutcome outcome()
    {
        if (!m_figure.value)
            return {std::nullopt, tr("no figure"), tr("There is no figure for this period, so nothing is rated.")};
        if (m_figure.indicator.polarity == Polarity::Neutral)
            return {std::nullopt, tr("not rated"),
                    tr("Neither high nor low is good in itself, so the figure is not rated.")};
        if (!m_figure.target)
            return {std::nullopt, tr("not rated"), tr("No target was in force in this period.")};
        judge(shown(*m_figure.value));
        explain();
        return m_outcome;
    }

private:
    double shown(double value) const
    {
        return m_rule.rounding == RatingRule::Rounding::Displayed ? displayedValue(value, m_figure.indicator.precision)
                                                                  : value;
    }
    double shortfall(double value) const { return shortfallOf(value, *m_figure.target, m_figure.indicator.polarity); }
    /// The bound that the value is held against: of a range the nearer one.
    double bound(double value) const
    {
        const Target &target = *m_figure.target;
        const auto number = targetNumber(target, m_figure.indicator.polarity);
        if (number)
            return *number;
        return std::abs(value - *target.low) < std::abs(value - *target.high) ? *target.low : *target.high;
    }
    double tolerance(double value) const { return toleranceAround(bound(value), m_parameters); }
    bool isBetterThanLastYear(double value, bool orEqual) const
    {
        if (!m_figure.lastYear)
            return false;
        const double gain = shortfall(shown(*m_figure.lastYear)) - shortfall(value);
        return gain > hair || (orEqual && gain > -hair);
    }
    /// The value that lies by so much on the wrong side of the bound.
    double valueAt(double value, double missedBy) const
    {
        const bool isFloor = m_figure.indicator.polarity == Polarity::High
            || (m_figure.indicator.polarity == Polarity::Range && m_figure.target->low == bound(value));
        return isFloor ? bound(value) - missedBy : bound(value) + missedBy;
    }

    void judge(double value)
    {
        switch (m_rule.family) {
        case Family::WithinTolerance:
            return judgeByTolerance(value);
        case Family::ComparedWithLastYear:
            return judgeBesideLastYear(value, tolerance(value), true);
        case Family::BetterThanLastYear:
            return judgeBesideLastYear(value, 0, false);
        case Family::ExplicitNumbers:
            return judgeByNumbers(value);
        case Family::Symbols:
            return judgeBySymbols(value);
        case Family::CurrentAndForecast:
            return judgeWithForecast(value);
        }
        Q_UNREACHABLE();
    }

    void judgeByTolerance(double value)
    {
        const double missed = shortfall(value);
        const double room = tolerance(value);
        if (missed <= hair)
            take(Rating::Green, tr("Met"), valueAt(value, 0));
        else if (room > 0 && missed <= room + hair)
            take(Rating::Amber, tr("Within %1").arg(toleranceText()),
                 missed * 2 < room ? valueAt(value, 0) : valueAt(value, room));
        else
            take(Rating::Red, tr("Missed"), valueAt(value, room));
    }

    void judgeBesideLastYear(double value, double room, bool orEqual)
    {
        const double missed = shortfall(value);
        if (missed <= room + hair)
            return take(Rating::Green, missed <= hair ? tr("Met") : tr("Within %1").arg(toleranceText()),
                        valueAt(value, room));
        const bool isBetter = isBetterThanLastYear(value, orEqual);
        take(isBetter ? Rating::Amber : Rating::Red, isBetter ? tr("Missed, but better than last year") : tr("Missed"),
             valueAt(value, room));
    }

    void judgeByNumbers(double value)
    {
        const bool isLow = m_figure.indicator.polarity == Polarity::Low;
        const double green = m_parameters.green.value_or(bound(value));
        const double red = m_parameters.red.value_or(green);
        const auto worseBy = [&](double line) { return isLow ? value - line : line - value; };
        if (worseBy(green) <= hair)
            take(Rating::Green, tr("Met"), green);
        else if (worseBy(red) >= -hair)
            take(Rating::Red, tr("Missed"), red);
        else
            take(Rating::Amber, tr("Between"), std::abs(value - green) < std::abs(value - red) ? green : red);
    }

    void judgeBySymbols(double value)
    {
        const double missed = shortfall(value);
        const double beyond = std::abs(bound(value)) * m_parameters.significance / 100;
        const double room = tolerance(value);
        if (missed <= -beyond + hair)
            take(Rating::Green, tr("Much better"), valueAt(value, -beyond));
        else if (missed <= room + hair)
            take(Rating::Blue, tr("On target"), valueAt(value, room));
        else
            take(Rating::Red, tr("Worse"), valueAt(value, room));
    }

    void judgeWithForecast(double value)
    {
        judgeByTolerance(value);
        if (!m_figure.forecast) {
            m_note = tr("There is no forecast for the year's end, so only the present figure is judged.");
            return;
        }
        const RatingOutcome now = m_outcome;
        judgeByTolerance(shown(*m_figure.forecast));
        m_note = tr("Now: %1. Forecast for the year's end, %2: %3. The worse of the two counts.")
                     .arg(now.word.toLower(), text(*m_figure.forecast), m_outcome.word.toLower());
        if (severity(now) >= severity(m_outcome))
            m_outcome = now;
    }

    static int severity(const RatingOutcome &outcome)
    {
        return outcome.rating == Rating::Red ? 2 : outcome.rating == Rating::Amber ? 1 : 0;
    }

    void take(Rating rating, const QString &word, double turnsAt)
    {
        m_outcome.rating = rating;
        m_outcome.word = word;
        m_outcome.turnsAt = turnsAt;
    }

    QString text(double value) const { return figureText(value, m_figure.indicator); }
    QString toleranceText() const
    {
        return m_parameters.toleranceKind == Target::ToleranceKind::Relative
            ? tr("%1%").arg(QLocale().toString(m_parameters.tolerance))
            : text(m_parameters.tolerance);
    }
    QString targetText() const
    {
        const Target &target = *m_figure.target;
        if (m_figure.indicator.polarity == Polarity::Range && target.low && target.high)
            return tr("between %1 and %2").arg(text(*target.low), text(*target.high));
        const double number = *targetNumber(target, m_figure.indicator.polarity);
        return m_figure.indicator.polarity == Polarity::Low ? tr("at most %1").arg(text(number))
                                                            : tr("at least %1").arg(text(number));
    }

    void explain()
    {
        QStringList sentences;
        sentences << tr("%1 against a target of %2%3.")
                         .arg(text(*m_figure.value), targetText(),
                              m_figure.target->setBy ? tr(", set by %1").arg(*m_figure.target->setBy) : QString());
        sentences << ruleText();
        if (!m_note.isEmpty())
            sentences << m_note;
        if (m_outcome.turnsAt)
            sentences << tr("The colour turns at %1.").arg(text(*m_outcome.turnsAt));
        if (m_rule.rounding == RatingRule::Rounding::Raw)
            sentences << tr("The unrounded figure is judged.");
        m_outcome.explanation = sentences.join(QLatin1Char(' '));
    }

    QString ruleText() const
    {
        switch (m_rule.family) {
        case Family::WithinTolerance:
            return m_parameters.tolerance > 0
                ? tr("Rule: green when met, amber within %1, else red.").arg(toleranceText())
                : tr("Rule: green when met, else red; no tolerance was set.");
        case Family::ComparedWithLastYear:
            return tr("Rule: green within %1; beyond it amber if no worse than the same period last year (%2), else "
                      "red.")
                .arg(toleranceText(), lastYearText());
        case Family::BetterThanLastYear:
            return tr("Rule: green when met; amber when missed but better than last year (%1), else red.")
                .arg(lastYearText());
        case Family::ExplicitNumbers:
            return tr("Rule: green from %1, red from %2, amber between.")
                .arg(text(m_parameters.green.value_or(bound(*m_figure.value))),
                     text(m_parameters.red.value_or(bound(*m_figure.value))));
        case Family::Symbols:
            return tr("Rule: star when better than the target by %1%, circle within %2, triangle when worse.")
                .arg(QLocale().toString(m_parameters.significance), toleranceText());
        case Family::CurrentAndForecast:
            return tr("Rule: the present figure and the forecast are both judged, with a tolerance of %1.")
                .arg(toleranceText());
        }
        Q_UNREACHABLE();
    }
    QString lastYearText() const { return m_figure.lastYear ? text(*m_figure.lastYear) : tr("not known"); }

    const RatedFigure &m_figure;
    const RatingRule &m_rule;
    const RatingParameters m_parameters;
    RatingOutcome m_outcome;
    QString m_note;
};

} // namespace

RatingRule plainRatingRule()
{
    RatingRule rule;
    rule.name = QCoreApplication::translate("RatingOutcome", "Met, within tolerance, missed");
    return rule;
}

RatingOutcome ratingOf(const RatedFigure &figure, const RatingRule &rule)
{
    return Judgement(figure, rule).outcome();
}
