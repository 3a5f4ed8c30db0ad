#include "core/import/ObservationPeriod.h"

#include <QRegularExpression>

namespace {

using Frequency = Indicator::Frequency;
using Form = IndicatorColumn::PeriodForm;

constexpr int firstYear = 1900;
constexpr int lastYear = 2200;

std::optional<ObservationPeriod> months(int year, int month, int count)
{
    if (year < firstYear || year > lastYear || month < 1 || month > 12)
        return std::nullopt;
    const QDate start(year, month, 1);
    const Frequency frequency = count == 1 ? Frequency::Month
        : count == 3                       ? Frequency::Quarter
        : count == 6                       ? Frequency::HalfYear
                                           : Frequency::Year;
    return ObservationPeriod{start, start.addMonths(count).addDays(-1), frequency};
}

/// 1 for January; names may be cut after three letters.
std::optional<int> monthNamed(const QString &name)
{
    static const QStringList names{QStringLiteral("january"), QStringLiteral("february"), QStringLiteral("march"),
                                   QStringLiteral("april"),   QStringLiteral("may"),      QStringLiteral("june"),
                                   QStringLiteral("july"),    QStringLiteral("august"),   QStringLiteral("september"),
                                   QStringLiteral("october"), QStringLiteral("november"), QStringLiteral("december")};
    const QString word = name.toLower();
    if (word.size() < 3)
        return std::nullopt;
    for (int i = 0; i < names.size(); ++i)
        if (names.at(i).startsWith(word) || (i == 8 && word == QLatin1String("sept")))
            return i + 1;
    return std::nullopt;
}

bool isOf(const QString &identifier, const char *word)
{
    return identifier.contains(QLatin1String(word), Qt::CaseInsensitive);
}

/// The month with which the identifier's years begin.
int yearStart(const QString &identifier)
{
    return isOf(identifier, "academic") ? 9 : isOf(identifier, "calendar") ? 1 : 4;
}

std::optional<ObservationPeriod> quarterOf(int year, int quarter, const QString &identifier)
{
    if (quarter < 1 || quarter > 4)
        return std::nullopt;
    const int month = yearStart(identifier) + 3 * (quarter - 1);
    return months(year + (month - 1) / 12, (month - 1) % 12 + 1, 3);
}

/// A single year, by what the identifier calls it.
std::optional<ObservationPeriod> wholeYear(int year, const QString &identifier)
{
    static const QRegularExpression quarter(QStringLiteral("\\bQ([1-4])\\b"),
                                            QRegularExpression::CaseInsensitiveOption);
    if (const auto found = quarter.match(identifier); found.hasMatch())
        return quarterOf(year, found.captured(1).toInt(), identifier);
    if (const auto month = monthNamed(identifier.trimmed()))
        return months(year, *month, 1);
    const bool isReporting = isOf(identifier, "reporting");
    auto period = isReporting                                           ? months(year - 1, 4, 12)
        : isOf(identifier, "financial") || isOf(identifier, "academic") ? months(year, yearStart(identifier), 12)
                                                                        : months(year, 1, 12);
    if (period && isReporting)
        period->form = Form::ReportingYear;
    return period;
}

std::optional<ObservationPeriod> splitYear(int first, int second, const QString &identifier)
{
    const int wanted = second < 100 ? (first + 1) % 100 : first + 1;
    return second == wanted ? months(first, yearStart(identifier), 12) : std::nullopt;
}

std::optional<ObservationPeriod> sixDigits(int first, int second, const QString &identifier)
{
    static const QRegularExpression quarter(QStringLiteral("\\bQ([1-4])\\b"),
                                            QRegularExpression::CaseInsensitiveOption);
    if ((first + 1) % 100 != second)
        return months(first, second, 1);
    if (const auto found = quarter.match(identifier); found.hasMatch())
        return quarterOf(first, found.captured(1).toInt(), identifier);
    auto period = splitYear(first, second, identifier);
    if (period)
        period->form = Form::SixDigits;
    return period;
}

std::optional<ObservationPeriod> dayOf(QDate day)
{
    if (!day.isValid() || day.year() < firstYear || day.year() > lastYear)
        return std::nullopt;
    // A single day stands for its month: figures are as at its end, or dated by its first day.
    if (day.day() == 1 || day == QDate(day.year(), day.month(), day.daysInMonth()))
        return months(day.year(), day.month(), 1);
    return ObservationPeriod{day, day, Frequency::Month};
}

std::optional<ObservationPeriod> namedMonth(const QString &name, int year)
{
    const auto month = monthNamed(name);
    return month ? months(year < 100 ? 2000 + year : year, *month, 1) : std::nullopt;
}

struct PeriodPattern
{
    QRegularExpression pattern;
    std::optional<ObservationPeriod> (*read)(const QRegularExpressionMatch &match, const QString &identifier);
};

int number(const QRegularExpressionMatch &match, int group)
{
    return match.captured(group).toInt();
}

QRegularExpression whole(const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern)),
                              QRegularExpression::CaseInsensitiveOption);
}

using Match = QRegularExpressionMatch;

const QList<PeriodPattern> &forms()
{
    static const QList<PeriodPattern> all{
        {whole("(\\d{4})"), [](const Match &m, const QString &id) { return wholeYear(number(m, 1), id); }},
        {whole("(\\d{4})(\\d{2})"),
         [](const Match &m, const QString &id) { return sixDigits(number(m, 1), number(m, 2), id); }},
        {whole("(\\d{4})[-/](\\d{4})"),
         [](const Match &m, const QString &id) { return splitYear(number(m, 1), number(m, 2), id); }},
        {whole("(\\d{4})[-/](\\d{2})"),
         [](const Match &m, const QString &id) {
             const auto year = splitYear(number(m, 1), number(m, 2), id);
             return year ? year : months(number(m, 1), number(m, 2), 1);
         }},
        {whole("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?"),
         [](const Match &m, const QString &) { return dayOf(QDate(number(m, 1), number(m, 2), number(m, 3))); }},
        {whole("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})"),
         [](const Match &m, const QString &) { return dayOf(QDate(number(m, 3), number(m, 2), number(m, 1))); }},
        {whole("(\\d{4})(?:[-/]\\d{2,4})?[-/ ]*Q(?:uarter)? ?([1-4])"),
         [](const Match &m, const QString &id) { return quarterOf(number(m, 1), number(m, 2), id); }},
        {whole("Q(?:uarter)? ?([1-4])[-/ ,]*(\\d{4})(?:[-/]\\d{2,4})?"),
         [](const Match &m, const QString &id) { return quarterOf(number(m, 2), number(m, 1), id); }},
        {whole("([a-z]{3,9})[- ,]*(\\d{4}|\\d{2})"),
         [](const Match &m, const QString &) { return namedMonth(m.captured(1), number(m, 2)); }},
        {whole("(\\d{4})[- ,]*([a-z]{3,9})"),
         [](const Match &m, const QString &) { return namedMonth(m.captured(2), number(m, 1)); }},
        {whole("(\\d{1,2}) ([a-z]{3,9}) (\\d{4})"), [](const Match &m, const QString &) {
             const auto month = monthNamed(m.captured(2));
             return month ? dayOf(QDate(number(m, 3), *month, number(m, 1))) : std::nullopt;
         }}};
    return all;
}

} // namespace

std::optional<ObservationPeriod> readPeriod(const QString &text, const QString &identifier)
{
    const QString trimmed = text.trimmed();
    for (const PeriodPattern &form : forms())
        if (const auto match = form.pattern.match(trimmed); match.hasMatch())
            return form.read(match, identifier);
    return std::nullopt;
}

std::optional<ObservationPeriod> readPeriodBetween(const QString &start, const QString &end)
{
    const auto first = readPeriod(start, QString());
    const auto last = readPeriod(end, QString());
    if (!first || !last || last->end < first->start)
        return std::nullopt;
    const qint64 days = first->start.daysTo(last->end);
    const Frequency frequency = days < 45 ? Frequency::Month
        : days < 120                      ? Frequency::Quarter
        : days < 250                      ? Frequency::HalfYear
                                          : Frequency::Year;
    return ObservationPeriod{first->start, last->end, frequency};
}
