#include "core/performance/SanityReport.h"

#include "core/performance/DirectionOfTravel.h"
#include "core/performance/FigureWords.h"
#include "core/performance/RatingOutcome.h"
#include "core/performance/TargetInForce.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace {

using Kind = SanityFinding::Kind;

constexpr double absurdRatio = 10;
constexpr int usualLagDays = 92;

/// Looks at one indicator and gathers what it finds.
class SanityCheck
{
    Q_DECLARE_TR_FUNCTIONS(SanityReport)

public:
    SanityCheck(const TrendSource &source, QDate today)
        : m_source(source),
          m_indicator(source.indicator),
          m_figure(latestReported(source.figures)),
          m_today(today)
    {
    }

    QList<SanityFinding> findings()
    {
        if (m_figure == nullptr)
            return {};
        m_target = targetOn(m_source.targets, m_figure->end);
        checkPeriod();
        checkParts();
        if (m_target) {
            checkTarget();
            checkPolarity();
            checkRounding();
        }
        return m_findings;
    }

private:
    void find(Kind kind, const QString &sentence) { m_findings.append({kind, sentence}); }
    QString text(double value) const { return figureText(value, m_indicator); }

    void checkPeriod()
    {
        if (m_indicator.status == Indicator::Status::Discontinued)
            return;
        const qint64 length = m_figure->start.daysTo(m_figure->end) + 1;
        const qint64 allowed = length + m_indicator.allowableLagDays.value_or(usualLagDays);
        const qint64 age = m_figure->end.daysTo(m_today);
        if (age > allowed)
            find(Kind::StalePeriod,
                 tr("The latest figure is for %1, which ended %2 days ago; a newer one should be there.")
                     .arg(periodInWords(m_figure->start, m_figure->end, m_indicator.frequency))
                     .arg(age));
    }

    void checkParts()
    {
        if (!m_figure->numerator || !m_figure->denominator || *m_figure->denominator == 0)
            return;
        const bool isPercent = m_indicator.unit == Indicator::Unit::Percent;
        const QLocale locale;
        if (isPercent && *m_figure->numerator > *m_figure->denominator)
            return find(Kind::NumeratorOverDenominator,
                        tr("%1 of %2 is more than all of them.")
                            .arg(locale.toString(*m_figure->numerator), locale.toString(*m_figure->denominator)));
        if (!isPercent && m_indicator.unit != Indicator::Unit::Ratio)
            return;
        const double quotient = *m_figure->numerator / *m_figure->denominator * (isPercent ? 100 : 1);
        if (std::abs(quotient - *m_figure->value) > 0.51 * std::pow(10.0, -m_indicator.precision))
            find(Kind::ValueNotQuotient,
                 tr("%1 of %2 would be %3, but the figure says %4.")
                     .arg(locale.toString(*m_figure->numerator), locale.toString(*m_figure->denominator),
                          text(quotient), text(*m_figure->value)));
    }

    void checkTarget()
    {
        const auto number = targetNumber(*m_target, m_indicator.polarity);
        if (!number)
            return;
        const double value = std::abs(*m_figure->value);
        if (*number == 0 && m_indicator.polarity == Indicator::Polarity::High)
            return find(Kind::TargetZero, tr("The target is 0, which every figure reaches: was one meant to be set?"));
        const bool isFar = *number != 0 && value != 0
            && (value / std::abs(*number) > absurdRatio || std::abs(*number) / value > absurdRatio);
        if (isFar)
            find(Kind::AbsurdRatio,
                 tr("%1 against a target of %2 is out of all proportion: are both counted in the same way?")
                     .arg(text(*m_figure->value), text(*number)));
    }

    void checkPolarity()
    {
        const bool onlyLow = m_target->low && !m_target->high;
        const bool onlyHigh = m_target->high && !m_target->low;
        if (m_indicator.polarity == Indicator::Polarity::Low && onlyLow)
            find(Kind::PolarityClash, tr("Low is good, but the target says 'at least'."));
        if (m_indicator.polarity == Indicator::Polarity::High && onlyHigh)
            find(Kind::PolarityClash, tr("High is good, but the target says 'at most'."));
    }

    void checkRounding()
    {
        RatingRule rule = m_source.ratingRule.value_or(plainRatingRule());
        const Figure *const before = yearBefore(m_source.figures, *m_figure);
        const RatedFigure rated{m_indicator, m_figure->value, m_target, before ? before->value : std::nullopt, {}};
        rule.rounding = RatingRule::Rounding::Displayed;
        const RatingOutcome displayed = ratingOf(rated, rule);
        rule.rounding = RatingRule::Rounding::Raw;
        const RatingOutcome raw = ratingOf(rated, rule);
        if (displayed.rating != raw.rating)
            find(Kind::RoundingTurnsColour,
                 tr("Rounding turns the colour: %1 as shown is '%2', the unrounded %3 is '%4'.")
                     .arg(text(*m_figure->value), displayed.word.toLower(),
                          QLocale().toString(*m_figure->value, 'g', 8), raw.word.toLower()));
    }

    const TrendSource &m_source;
    const Indicator &m_indicator;
    const Figure *const m_figure;
    const QDate m_today;
    std::optional<Target> m_target;
    QList<SanityFinding> m_findings;
};

} // namespace

QList<SanityFinding> sanityReport(const TrendSource &source, QDate today)
{
    return SanityCheck(source, today).findings();
}
