#include "core/pack/PackWords.h"

#include <QLocale>

namespace {

const QLocale &british()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    return locale;
}

} // namespace

QString printedDate(QDate date)
{
    return date.isValid() ? british().toString(date, QStringLiteral("d MMM yyyy")) : QString();
}

QString printedDate(std::optional<QDate> date)
{
    return date ? printedDate(*date) : QString();
}

QString printedDateWithDay(QDate date)
{
    return british().toString(date, QStringLiteral("dddd d MMMM yyyy"));
}

QString printedNumber(double value, int decimals)
{
    return british().toString(value, 'f', decimals);
}
