#include "core/domain/RecommendationReference.h"

#include <QRegularExpression>
#include <QSet>

namespace {

const QRegularExpression &referencePattern()
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*(.*?)\\s*\\((\\d\\d)/(\\d\\d)\\)\\s*(\\d{1,6})\\s*$"));
    return pattern;
}

QSet<int> numbersOf(const ReferenceStyle &style, MunicipalYear year, const QStringList &taken)
{
    QSet<int> numbers;
    const QString yearName = shortNameOf(year);
    for (const QString &reference : taken) {
        const auto match = referencePattern().match(reference);
        const QString name = match.captured(2) + QLatin1Char('/') + match.captured(3);
        if (match.hasMatch() && name == yearName && match.captured(1).compare(style.prefix, Qt::CaseInsensitive) == 0)
            numbers.insert(match.captured(4).toInt());
    }
    return numbers;
}

} // namespace

QDate firstDayOf(MunicipalYear year, const QString &start)
{
    const QDate day =
        QDate::fromString(QStringLiteral("%1-%2").arg(year.firstYear, 4, 10, QLatin1Char('0')).arg(start), Qt::ISODate);
    return day.isValid() ? day : QDate(year.firstYear, 5, 1);
}

MunicipalYear municipalYearOf(QDate day, const QString &start)
{
    const MunicipalYear year{day.year()};
    return day >= firstDayOf(year, start) ? year : MunicipalYear{day.year() - 1};
}

QString shortNameOf(MunicipalYear year)
{
    return QStringLiteral("%1/%2")
        .arg(year.firstYear % 100, 2, 10, QLatin1Char('0'))
        .arg((year.firstYear + 1) % 100, 2, 10, QLatin1Char('0'));
}

std::optional<ReferenceStyle> styleOfReference(const QString &reference)
{
    const auto match = referencePattern().match(reference);
    if (!match.hasMatch() || match.captured(1).isEmpty())
        return std::nullopt;
    return ReferenceStyle{match.captured(1), std::max(2, int(match.captured(4).size()))};
}

QString referenceFor(const ReferenceStyle &style, MunicipalYear year, int number)
{
    return QStringLiteral("%1 (%2) %3")
        .arg(style.prefix, shortNameOf(year))
        .arg(number, style.figures, 10, QLatin1Char('0'));
}

QString nextReference(const ReferenceStyle &style, MunicipalYear year, const QStringList &taken)
{
    const QSet<int> numbers = numbersOf(style, year, taken);
    int number = 1;
    while (numbers.contains(number))
        ++number;
    return referenceFor(style, year, number);
}
