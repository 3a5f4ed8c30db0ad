#include "core/performance/FigureWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace {

struct FigureSpeech
{
    Q_DECLARE_TR_FUNCTIONS(FigureWords)
};

QString yearText(QDate start)
{
    const int first = start.month() >= 4 ? start.year() : start.year() - 1;
    return QStringLiteral("%1/%2").arg(first).arg((first + 1) % 100, 2, 10, QLatin1Char('0'));
}

bool isCalendarYear(QDate start, QDate end)
{
    return start.month() == 1 && end.month() == 12;
}

} // namespace

double displayedValue(double value, int precision)
{
    const double factor = std::pow(10.0, precision);
    return std::round(value * factor + std::copysign(1e-9, value)) / factor;
}

QString figureText(double value, const Indicator &indicator)
{
    const double shown = displayedValue(value, indicator.precision);
    QString number = QLocale().toString(std::abs(shown), 'f', indicator.precision);
    if (indicator.unit == Indicator::Unit::Gbp)
        number.prepend(QChar(0x00A3));
    if (indicator.unit == Indicator::Unit::Percent)
        number.append(QLatin1Char('%'));
    return shown < 0 ? QChar(0x2212) + number : number;
}

QString figureText(std::optional<double> value, const Indicator &indicator)
{
    return value ? figureText(*value, indicator) : QString(QChar(0x2013));
}

QString unitWords(Indicator::Unit unit)
{
    switch (unit) {
    case Indicator::Unit::Percent:
        return FigureSpeech::tr("per cent");
    case Indicator::Unit::Count:
        return FigureSpeech::tr("number");
    case Indicator::Unit::RatePer10000:
        return FigureSpeech::tr("per 10,000");
    case Indicator::Unit::WorkingDays:
        return FigureSpeech::tr("working days");
    case Indicator::Unit::Days:
        return FigureSpeech::tr("days");
    case Indicator::Unit::Score:
        return FigureSpeech::tr("score");
    case Indicator::Unit::Gbp:
        return FigureSpeech::tr("pounds");
    case Indicator::Unit::Ratio:
        return FigureSpeech::tr("ratio");
    }
    Q_UNREACHABLE();
}

QString polarityWords(Indicator::Polarity polarity)
{
    switch (polarity) {
    case Indicator::Polarity::High:
        return FigureSpeech::tr("high is good");
    case Indicator::Polarity::Low:
        return FigureSpeech::tr("low is good");
    case Indicator::Polarity::Range:
        return FigureSpeech::tr("good within a range");
    case Indicator::Polarity::Neutral:
        return FigureSpeech::tr("neither high nor low is good in itself");
    }
    Q_UNREACHABLE();
}

QString periodText(QDate start, QDate end, Indicator::Frequency frequency)
{
    switch (frequency) {
    case Indicator::Frequency::Month:
        return QLocale().toString(start, QStringLiteral("MMM yyyy"));
    case Indicator::Frequency::Quarter:
        return FigureSpeech::tr("Q%1 %2").arg((start.month() + 8) % 12 / 3 + 1).arg(yearText(start));
    case Indicator::Frequency::HalfYear:
        return FigureSpeech::tr("H%1 %2").arg((start.month() + 8) % 12 / 6 + 1).arg(yearText(start));
    case Indicator::Frequency::Year:
        return isCalendarYear(start, end) ? QString::number(start.year()) : yearText(start);
    }
    Q_UNREACHABLE();
}

QString periodInWords(QDate start, QDate end, Indicator::Frequency frequency)
{
    return frequency == Indicator::Frequency::Month ? QLocale().toString(start, QStringLiteral("MMMM yyyy"))
                                                    : periodText(start, end, frequency);
}

QString labelOf(const Indicator &indicator)
{
    return indicator.shortLabel.value_or(indicator.name);
}

QString targetName(Target::Kind kind)
{
    switch (kind) {
    case Target::Kind::Local:
        return FigureSpeech::tr("Local target");
    case Target::Kind::National:
        return FigureSpeech::tr("National target");
    case Target::Kind::Statutory:
        return FigureSpeech::tr("Statutory target");
    case Target::Kind::ImprovementNotice:
        return FigureSpeech::tr("Notice target");
    case Target::Kind::Stretch:
        return FigureSpeech::tr("Stretch target");
    case Target::Kind::Threshold:
        return FigureSpeech::tr("Threshold");
    }
    Q_UNREACHABLE();
}
